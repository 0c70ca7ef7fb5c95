import OrderedCollections
import StakeholderModel

/// A tie that was proposed or planned and that nobody is known to have begun.
///
/// Judged over the ties of status "proposed" and "planned" between two parties in place; what they are
/// to do is told by the relation and the role, so that proposals of one relation between the same two
/// are one verdict. A proposed tie fails unless its start is still to come; a planned one fails where
/// its start is certainly before the date of the map, and is asked about where it has no start. A tie
/// in force of the same relation and parties means that it was taken up: it holds, or is asked about
/// where both name a role and the roles differ. A proposal that is planned by now, as far as roles tell, is
/// judged as planned.
/// Bodies that are proposed, ended or of a neighbour do not apply.
struct NotTakenUp: GapRule {
  let code = "coordination/not-taken-up"
  let severity = Severity.low
  let title = LocalizedText(
    en: "Proposal or plan with no known follow-up",
    fr: "Proposition ou projet sans suite connue")
  let why = LocalizedText(
    en: """
      A proposal that nobody takes up or turns down is made again at the next review, and what was to \
      improve stays as it is.
      """,
    fr: """
      Une proposition que personne ne retient ni n’écarte revient à la revue suivante, et ce qu’elle \
      devait améliorer reste en l’état.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let (ties, judged) = (index.map.ties, JudgedParties(index))
    let rows = ties.indices.filter { row in
      let tie = ties[row]
      return tie.isForeseen && tie.from != tie.to && index.stakeholder(tie.from) != nil
        && index.stakeholder(tie.to) != nil
    }
    let groups = OrderedDictionary(grouping: rows) { row in
      Foreseen(parties: SameParties(ties[row]), status: ties[row].status.value ?? .proposed)
    }
    let others = Dictionary(
      grouping: ties.indices.filter { !ties[$0].isForeseen }, by: { SameParties(ties[$0]) })
    return groups.flatMap { kind, rows -> [Verdict] in
      let beside = others[kind.parties] ?? []
      let inForce = beside.filter { ties[$0].isInForce }
      let planned = groups[Foreseen(parties: kind.parties, status: .planned)] ?? []
      let outcomes = OrderedDictionary(grouping: rows) { row -> Verdict.Outcome in
        let tie = ties[row]
        guard judged.contains(tie.from), judged.contains(tie.to) else { return .notApplicable }
        if inForce.contains(where: { mayBeOne(ties[$0], tie) }) { return .holds }
        guard inForce.isEmpty else { return .notKnown }
        if kind.status == .proposed, planned.contains(where: { mayBeOne(ties[$0], tie) }) {
          return .notApplicable
        }
        return outcome(tie, at: index.map.settings.date)
      }
      return outcomes.map { verdict($0, kind, $1, beside: beside, index) }
    }
  }

  private func outcome(_ tie: Tie, at date: PartialDate?) -> Verdict.Outcome {
    if tie.status == .known(.proposed) {
      guard let start = tie.start.value, let date else { return .fails }
      return date.isCertainlyBefore(start) ? .notApplicable : .fails
    }
    guard let start = tie.start.value, let date else { return .notKnown }
    return start.isCertainlyBefore(date) ? .fails : .notApplicable
  }

  /// Whether nothing tells two ties of the same relation and parties apart.
  private func mayBeOne(_ a: Tie, _ b: Tie) -> Bool {
    guard let one = a.role, let other = b.role else { return true }
    return one == other
  }

  private func verdict(
    _ outcome: Verdict.Outcome, _ kind: Foreseen, _ rows: [Int], beside others: [Int],
    _ index: MapIndex
  ) -> Verdict {
    let ties = rows.map { index.map.ties[$0] }
    let parties = [ties[0].from, ties[0].to]
    // A denial bears a gap out; what is in force answers it.
    let witnesses = others.filter { row in
      switch outcome {
      case .fails: index.map.ties[row].isAbsent
      case .holds, .notKnown: index.map.ties[row].isInForce
      case .notApplicable: false
      }
    }
    return Verdict(
      outcome, kind.parties.relation.infinitive.isReversed ? parties.reversed() : parties,
      facts: [
        "relation": .text(kind.parties.relation.rawValue), "status": .text(kind.status.rawValue),
        "roles": .terms(Array(OrderedSet(ties.compactMap(\.role)))),
        "start": .text(ties.compactMap(\.start.value).min()?.description ?? ""),
        "date": .text(index.map.settings.date?.description ?? ""),
      ], evidence: (rows + witnesses).map { Evidence.tie($0, in: index.map) })
  }

  private func infinitive(_ verdict: Verdict) -> RelationInfinitive {
    Relation(rawValue: verdict.text("relation")).infinitive
  }

  /// " (half-yearly meetings)": what it is about.
  private func roles(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (shown, rest) = verdict.terms("roles").shown(atMost: 3)
    let some = shown.map(names.said).joined(separator: names.language.semicolon)
    guard !shown.isEmpty else { return "" }
    guard rest > 0 else { return " (\(some))" }
    return names.language.say(en: " (\(some); \(rest) more)", fr: " (\(some) ; et \(rest) autres)")
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (actor, other) = (verdict.subjects[0], verdict.subjects[1])
    let (party, partie) = (names.english(actor), names.french(actor))
    let (infinitive, roles) = (infinitive(verdict), roles(verdict, names))
    let (verb, object) = (infinitive.verb, names.withArticle(other))
    guard verdict.text("status") == TieStatus.planned.rawValue else {
      return names.language.say(
        en: """
          According to a source, \(party.withArticle) could \(verb) \(object)\(roles); as far as the map \
          tells, this has remained a proposal.
          """,
        fr: """
          D’après une source, \(partie.withArticle) \(partie.isPlural ? "pourraient" : "pourrait") \
          \(infinitive.french(names.french(other)))\(roles) ; d’après la carte, ce n’est encore qu’une \
          proposition.
          """)
    }
    let (start, date) = (text(verdict, "start", names), text(verdict, "date", names))
    let was = party.verb("was", "were")
    return names.language.say(
      en: """
        \(party.withArticle.capitalizedFirst) \(was) to \(verb) \(object)\(roles); the start was planned \
        for \(start), and at the date of the data (\(date)) the map still has this as planned.
        """,
      fr: """
        \(partie.withArticle.capitalizedFirst) \(partie.isPlural ? "devaient" : "devait") \
        \(infinitive.french(names.french(other)))\(roles) (début prévu : \(start)) ; à la date des données \
        (\(date)), la carte donne encore ce lien comme prévu.
        """)
  }

  private func text(_ verdict: Verdict, _ fact: String, _ names: NameInSentence) -> String {
    PartialDate(verdict.text(fact))?.text(in: names.language) ?? ""
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (a, b) = (names.withArticle(verdict.subjects[0]), names.withArticle(verdict.subjects[1]))
    if verdict.text("status") == TieStatus.planned.rawValue {
      return names.language.say(
        en: "Agree with \(a) and \(b) on a new date for the start, or record that it is given up.",
        fr: """
          Convenir avec \(a) et \(b) d’une nouvelle date de début, ou prendre acte de l’abandon de ce qui \
          était prévu.
          """)
    }
    return names.language.say(
      en: """
        Settle with \(a) and \(b) whether this is to be done; if so, name who is in charge and set a date for the \
        start, and if not, record why.
        """,
      fr: """
        Décider avec \(a) et \(b) de la suite à donner à cette proposition ; si elle est retenue, désigner un \
        responsable et fixer une date de début ; sinon, consigner les motifs.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (actor, other) = (verdict.subjects[0], verdict.subjects[1])
    let (party, partie) = (names.english(actor), names.french(actor))
    let (infinitive, roles) = (infinitive(verdict), roles(verdict, names))
    let they = partie.isFeminine ? "elle" : "il"
    let have = partie.isPlural ? "ont-\(they)s" : "a-t-\(they)"
    let has = party.verb("Has", "Have")
    let (verb, object) = (infinitive.verb, names.withArticle(other))
    return names.language.say(
      en: "\(has) \(party.withArticle) begun to \(verb) \(object)\(roles)?",
      fr: """
        \(partie.withArticle.capitalizedFirst) \(have) commencé à \
        \(infinitive.french(names.french(other)))\(roles) ?
        """)
  }
}

/// Relation and parties of a tie; working together has no direction.
private struct SameParties: Hashable {
  let relation: Relation
  private let parties: Set<String>
  private let from: String?

  init(_ tie: Tie) {
    relation = tie.relation
    parties = [tie.from, tie.to]
    let isMutual = [.coordinatesWith, .collaboratesWith].contains(tie.relation)
    from = isMutual ? nil : tie.from
  }
}

private struct Foreseen: Hashable {
  let parties: SameParties
  let status: TieStatus
}
