import StakeholderModel

/// A network that falls apart where a few parties go.
///
/// Judged once, over who sits, works, reports or belongs together (``WorkingNetwork``), in the largest part of it
/// that hangs together. Sought is the smallest set of at most so many parties, bodies among them, without whom
/// the share of pairs of the others that still reach each other is below the norm (``KeyParties``); there all
/// of them do before. Holds where there is none: ways that are not known can only join more. That others have no
/// way is known only as to seats and lines, and so the rule fails only where the map claims to know all lines of
/// the parties of all parts but the largest, and all members of every home body but the few (`complete` has
/// `lines`, `members`), and where no row among them stands for several parties; else it is asked, once. Does not
/// apply to a network of fewer parties than the norm says, nor to a large one where the search, which does not
/// try all sets there, finds none.
struct HangsOnFew: GapRule {
  let code = "coordination/hangs-on-few"
  let severity = Severity.medium
  let norms = [
    "coordination.keyPlayers", "coordination.leastConnected", "coordination.fewestInNetwork",
  ]
  let title = LocalizedText(
    en: "Network that falls apart without a few parties",
    fr: "Réseau qui se défait sans quelques acteurs")
  let why = LocalizedText(
    en: """
      A network that a few hold together lasts as long as they do: a change of government or the end of a \
      project is enough to take it apart.
      """,
    fr: """
      Un réseau que quelques-uns tiennent ensemble ne dure qu’autant qu’eux : un changement de gouvernement \
      ou la fin d’un projet suffit à le défaire.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms.coordination)
    guard let network = WorkingNetwork(index), let first = network.linked.first else { return [] }
    let whole = network.largestWhole
    guard whole.count >= norms.fewestInNetwork else {
      return [Verdict(.notApplicable, [network.ids[first]])]
    }
    let found = KeyParties(network, atMost: norms.keyPlayers, leaving: norms.leastConnected)
    guard !found.few.isEmpty else {
      return [Verdict(found.isExact ? .holds : .notApplicable, whole.map { network.ids[$0] })]
    }
    let apart = index.inOrder(found.parts.dropFirst().joined())
    let facts: [String: FactValue] = [
      "apart": .stakeholders(apart), "others": .number(whole.count - found.few.count),
      "parts": .number(found.parts.count), "largest": .number(found.parts[0].count),
      "percent": .number(found.percentLeft),
    ]
    let others = Set(found.parts.joined())
    let ways = found.few.flatMap { network.evidence(of: $0, with: others) }
    let few = Set(found.few)
    guard let known = ClaimsOfParts(index).evidence(that: apart, areApartWithout: few),
      !network.hasCollective(around: whole[0], but: few)
    else { return [Verdict(.notKnown, found.few, facts: facts, evidence: ways)] }
    return [Verdict(.fails, found.few, facts: facts, evidence: ways + known, claim: .lines)]
  }

  private func few(_ verdict: Verdict, _ names: NameInSentence) -> String {
    names.list(verdict.subjects.map(names.withArticle))
  }

  private func number(_ fact: String, _ verdict: Verdict, _ names: NameInSentence) -> String {
    verdict.number(fact).grouped(in: names.language)
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (few, others) = (few(verdict, names), number("others", verdict, names))
    guard verdict.number("largest") > 1 else {
      return names.language.say(
        en: """
          Without \(few), no two of the other \(others) parties of the network would have a body in common, \
          or a line between them.
          """,
        fr: """
          Sans \(few), les \(others) autres parties prenantes du réseau n’auraient entre elles ni organe en \
          commun ni lien hiérarchique.
          """)
    }
    let (parts, largest) = (number("parts", verdict, names), number("largest", verdict, names))
    let percent = verdict.number("percent")
    let share = names.language.say(
      en: percent > 0 ? "about \(percent)%" : "less than 1%",
      fr: percent > 0 ? "environ \(percent) %" : "moins de 1 %")
    return names.language.say(
      en: """
        Without \(few), the other \(others) parties of the network would fall into \(parts) groups with no \
        body in common and no line between them, the largest of \(largest) parties; \(share) of the pairs \
        among them would still reach each other.
        """,
      fr: """
        Sans \(few), les \(others) autres parties prenantes du réseau se répartiraient en \(parts) groupes \
        sans organe commun ni lien hiérarchique entre eux, dont le plus grand en compterait \(largest) ; \
        \(share) des paires qu’elles forment resteraient reliées.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let few = few(verdict, names)
    let apart = verdict.stakeholders("apart").listed(names)
    let standIn = names.list(verdict.subjects.map { names.french($0).of })
    return names.language.say(
      en: """
        Give \(apart) ways to the others that do not pass through \(few), such as a seat in each other’s \
        bodies or a joint meeting, and settle who stands in for \(few).
        """,
      fr: """
        Ouvrir entre \(apart), d’une part, et les autres parties prenantes, d’autre part, des voies qui ne \
        passent pas par \(few), par exemple des sièges croisés ou une réunion commune, et désigner qui \
        assure la suppléance \(standIn).
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (few, others) = (few(verdict, names), number("others", verdict, names))
    let parts = number("parts", verdict, names)
    return names.language.say(
      en: """
        By the seats, lines of authority and working ties that are known, the other \(others) parties that these \
        join would fall into \(parts) groups without \(few): which of them work with each other directly?
        """,
      fr: """
        D’après les sièges, les liens hiérarchiques et les liens de travail connus, les \(others) autres parties \
        prenantes ainsi reliées se répartiraient en \(parts) groupes si \(few) \
        \(isMany(verdict, names) ? "venaient" : "venait") à faire défaut : lesquelles travaillent directement \
        ensemble ?
        """)
  }

  private func isMany(_ verdict: Verdict, _ names: NameInSentence) -> Bool {
    verdict.subjects.count > 1 || names.french(verdict.subjects[0]).isPlural
  }
}
