import StakeholderModel

/// A body is convened by one party and housed by another.
///
/// Fails where convener and host are both known and none is the other; holds where they are one;
/// asks where only one of the two is known. Does not apply to bodies of which neither is known.
struct ConvenerIsNotHost: GapRule {
  let code = "anchoring/convener-is-not-host"
  let severity = Severity.high
  let title = LocalizedText(
    en: "Convened by one party, hosted by another",
    fr: "Organe convoqué par l’un, hébergé par l’autre")
  let why = LocalizedText(
    en: """
      A body draws its power to convene from the party that houses it. Housed below the party that \
      convenes it, it can advise other ministries but scarcely summon them.
      """,
    fr: """
      Un organe tire son pouvoir de convocation de la structure qui l’héberge. Logé à un rang \
      inférieur à celui de l’autorité qui le convoque, il peut conseiller les autres ministères, \
      mais difficilement les mobiliser.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return index.homeBodies.map { body in
      let authority = BodyAuthority(body, index)
      let (conveners, hosts) = (authority.convening.parties, authority.hosting.parties)
      if conveners.isEmpty && hosts.isEmpty { return Verdict(.notApplicable, [body]) }
      guard !conveners.isEmpty, !hosts.isEmpty else {
        return Verdict(
          .notKnown, [body],
          facts: [
            "conveners": .stakeholders(conveners), "hosts": .stakeholders(hosts),
          ])
      }
      let evidence = (authority.convening.rows + authority.hosting.rows).map {
        Evidence.tie($0, in: index.map)
      }
      var facts: [String: FactValue] = [
        "conveners": .stakeholders(conveners), "hosts": .stakeholders(hosts),
        "creators": .stakeholders(authority.creating.parties),
        "supervisors": .stakeholders(authority.supervising.parties),
      ]
      let (high, low) = (index.highestRank(conveners), index.highestRank(hosts))
      let isLower = high.flatMap { high in low.map { high.isHigher(than: $0) } } ?? false
      if isLower { facts["hostRank"] = .text("lower") }
      let delegating = conveners.flatMap { convener in
        index.tiesInForce(from: convener, [.delegatesTo]).filter {
          hosts.contains(index.map.ties[$0].to)
        }
      }
      if !delegating.isEmpty { facts["isDelegated"] = .number(1) }
      guard authority.isConvenedApartFromHost else {
        return Verdict(.holds, [body], facts: facts, evidence: evidence)
      }
      return Verdict(
        .fails, [body] + conveners + hosts, facts: facts,
        evidence: evidence
          + (authority.creating.rows + authority.supervising.rows + delegating).map {
            Evidence.tie($0, in: index.map)
          }
          // The ranks that are compared stand in the rows of the parties.
          + (isLower ? conveners + hosts : []).compactMap { Evidence.stakeholder($0, in: index) })
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let conveners = names.list(verdict.stakeholders("conveners").map(names.withArticle))
    let hosts = names.list(verdict.stakeholders("hosts").map(names.withArticle))
    let isSupervised = !Set(verdict.stakeholders("conveners"))
      .isDisjoint(with: verdict.stakeholders("supervisors"))
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let are = body.verb("is", "are")
    let areMany = verdict.stakeholders("hosts").count > 1
    let rank =
      verdict.text("hostRank") == "lower"
      ? LocalizedText(
        en: areMany ? ", which rank lower" : ", which ranks lower", fr: ", d’un rang inférieur")
      : LocalizedText(verbatim: "")
    let agreement = corps.agreement
    let convened = LocalizedText(
      en: isSupervised ? "convened and supervised" : "convened",
      fr: isSupervised ? "convoqué\(agreement) et supervisé\(agreement)" : "convoqué\(agreement)")
    return names.language.say(
      en: """
        \(body.withArticle.capitalizedFirst) \(are) \(convened) by \(conveners), but hosted by \
        \(hosts)\(rank).
        """,
      fr: """
        \(corps.withArticle.capitalizedFirst) \(corps.isPlural ? "sont" : "est") \
        \(convened(.french)) par \(conveners), mais hébergé\(agreement) par \(hosts)\(rank(.french)).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (conveners, hosts) = (
      verdict.stakeholders("conveners"), verdict.stakeholders("hosts")
    )
    let all = (
      conveners: names.list(conveners.map(names.withArticle)),
      hosts: names.list(hosts.map(names.withArticle))
    )
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let (name, them) = (body.withArticle, body.verb("it", "them"))
    let it = corps.isPlural ? "les" : corps.isFeminine ? "la" : "le"
    let ofConveners = names.list(conveners.map { names.french($0).of })
    let toConveners = names.list(conveners.map { names.french($0).to })
    let toHosts = names.list(hosts.map { names.french($0).to })
    // Whoever acts by delegation already can be given more of it.
    return verdict.number("isDelegated") == 1
      ? names.language.say(
        en: """
          Put at the head of \(name) somebody who represents \(all.conveners); failing that, attach \(them) to \
          \(all.conveners), or extend the delegation to \(all.hosts) into a written mandate to convene on its behalf.
          """,
        fr: """
          Placer à la tête \(corps.of) un responsable qui représente \(all.conveners) ; à défaut, \(it) rattacher \
          \(toConveners), ou étendre par écrit la délégation déjà donnée \(toHosts) au pouvoir de convoquer au nom \
          \(ofConveners).
          """)
      : names.language.say(
        en: """
          Put at the head of \(name) somebody who represents \(all.conveners); failing that, attach \(them) to \
          \(all.conveners), or give \(all.hosts) a written mandate to convene on its behalf.
          """,
        fr: """
          Placer à la tête \(corps.of) un responsable qui représente \(all.conveners) ; à défaut, \(it) rattacher \
          \(toConveners), ou donner par écrit \(toHosts) mandat de convoquer au nom \(ofConveners).
          """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = names.withArticle(verdict.subjects[0])
    return verdict.stakeholders("hosts").isEmpty
      ? names.language.say(en: "Who hosts \(body)?", fr: "Qui héberge \(body) ?")
      : names.language.say(en: "Who convenes \(body)?", fr: "Qui convoque \(body) ?")
  }
}

extension MapIndex {
  /// The highest of the ranks of some parties; `nil` where the rank of any is not known.
  fileprivate func highestRank(_ parties: [String]) -> Rank? {
    let ranks = parties.compactMap { stakeholder($0)?.rank.value }
    return ranks.count == parties.count ? ranks.min() : nil
  }
}
