import OrderedCollections
import StakeholderModel

/// A body that different houses created, convene, supervise or host.
///
/// Judged are home bodies in place of which at least two of the four are known. A role counts as known where each
/// party that has it is one party of the map that is there: "the ministries" may be those that have another role,
/// too, and whoever has ended answers for nothing. Fails where two roles have no party in common, nor
/// parties of one house; holds where every two have. Does not apply where fewer than two are known, nor where the
/// body is convened by one party and hosted by another, which is a finding of its own. It never asks:
/// convener and host are asked for elsewhere.
struct SplitAuthority: GapRule {
  let code = "anchoring/split-authority"
  let severity = Severity.low
  let title = LocalizedText(
    en: "Body for which different parties answer", fr: "Organe dont l’autorité est partagée")
  let why = LocalizedText(
    en: """
      A body that one party created, another supervises and a third hosts receives instructions from each, \
      and none of them has to answer for what it achieves.
      """,
    fr: """
      Un organe que l’un a créé, qu’un autre supervise et qu’un troisième héberge reçoit des consignes de \
      chacun, sans qu’aucun n’ait à répondre de ses résultats.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return index.homeBodies.map { verdict($0, index) }
  }

  private func verdict(_ body: String, _ index: MapIndex) -> Verdict {
    let authority = BodyAuthority(body, index)
    let known = [
      ("creators", authority.creating), ("conveners", authority.convening),
      ("supervisors", authority.supervising), ("hosts", authority.hosting),
    ].filter { index.isSettled($0.1, of: body) }
    guard let own = index.stakeholder(body), own.isInPlace, !index.hasEnded(body),
      !own.isCollective, known.count > 1, !authority.isConvenedApartFromHost
    else { return Verdict(.notApplicable, [body]) }
    let facts = Dictionary(
      uniqueKeysWithValues: known.map { ($0.0, FactValue.stakeholders($0.1.parties)) })
    let roles = known.map(\.1)
    let rows = roles.flatMap(\.rows).map { Evidence.tie($0, in: index.map) }
    var houses: [Evidence] = []
    for (place, one) in roles.enumerated() {
      for other in roles[(place + 1)...] {
        guard let house = index.housing(one, other) else {
          return fails(body, roles.flatMap(\.parties), facts, rows, index)
        }
        houses += house
      }
    }
    return Verdict(
      .holds, [body], facts: facts, evidence: rows + Array(OrderedSet(houses)))
  }

  private func fails(
    _ body: String, _ parties: [String], _ facts: [String: FactValue], _ rows: [Evidence],
    _ index: MapIndex
  ) -> Verdict {
    let basis = index.stakeholder(body)?.legalBasis
    var facts = facts
    if let text = basis?.value { facts["legalBasis"] = .text(text) }
    // What the body is founded on stands in its own row.
    let own = basis?.value == nil ? nil : Evidence.stakeholder(body, in: index)
    return Verdict(
      .fails, [body] + Array(OrderedSet(parties)), facts: facts,
      evidence: rows + [own].compactMap(\.self))
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    func parties(_ fact: String) -> String {
      names.list(verdict.stakeholders(fact).map(names.withArticle))
    }
    let present = ["conveners", "supervisors", "hosts"].filter {
      !verdict.stakeholders($0).isEmpty
    }
    // "convened and hosted by": what the same parties do is said together.
    let together = OrderedDictionary(grouping: present, by: verdict.stakeholders)
    let done = together.values.map { roles in
      let verbs = names.list(roles.map { verb($0, corps.agreement, names.language) })
      let who = parties(roles[0])
      return names.language.say(en: "\(verbs) by \(who)", fr: "\(verbs) par \(who)")
    }
    let (all, creators) = (names.list(done), parties("creators"))
    let (are, sont) = (body.verb("is", "are"), corps.isPlural ? "sont" : "est")
    let (it, le) = (body.withArticle.capitalizedFirst, corps.withArticle.capitalizedFirst)
    guard !creators.isEmpty else {
      return names.language.say(en: "\(it) \(are) \(all).", fr: "\(le) \(sont) \(all).")
    }
    let (were, ont) = (body.verb("was", "were"), corps.isPlural ? "ont" : "a")
    let created = "créé\(corps.agreement)"
    return done.count > 1
      ? names.language.say(
        en: "\(it) \(were) created by \(creators), \(are) \(all).",
        fr: "\(le) \(ont) été \(created) par \(creators), \(sont) \(all).")
      : names.language.say(
        en: "\(it) \(were) created by \(creators) and \(are) \(all).",
        fr: "\(le) \(ont) été \(created) par \(creators) et \(sont) \(all).")
  }

  /// What those who have a role still do to the body.
  private func verb(_ role: String, _ agreement: String, _ language: Language) -> String {
    switch role {
    case "conveners": language.say(en: "convened", fr: "convoqué\(agreement)")
    case "supervisors": language.say(en: "supervised", fr: "supervisé\(agreement)")
    default: language.say(en: "hosted", fr: "hébergé\(agreement)")
    }
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = names.english(verdict.subjects[0])
    let parties = names.list(verdict.subjects.dropFirst().map(names.withArticle))
    let basis = verdict.text("legalBasis")
    let named = basis.isEmpty ? "" : " (\(basis))"
    return names.language.say(
      en: """
        Settle in the founding text of \(body.withArticle)\(named) which of these is to answer for the \
        results: \(parties).
        """,
      fr: """
        Préciser dans le texte fondateur \(names.french(verdict.subjects[0]).of)\(named) laquelle de ces \
        parties prenantes en répond : \(parties).
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String { "" }
}

extension MapIndex {
  /// Whether some have a role, and each of them is one party that is there, other than the body.
  fileprivate func isSettled(_ role: BodyAuthority.Role, of body: String) -> Bool {
    !role.parties.isEmpty
      && role.parties.allSatisfy { id in
        guard let party = stakeholder(id), id != body else { return false }
        return party.isInPlace && !hasEnded(id) && !party.isCollective
          && party.kind != .known(.unspecified)
      }
  }

  /// The rows that say that a party of one role is of one house with a party of the other, none where they
  /// are one; `nil` where no two are.
  fileprivate func housing(_ one: BodyAuthority.Role, _ other: BodyAuthority.Role) -> [Evidence]? {
    var house: [Evidence]?
    for a in one.parties {
      for b in other.parties {
        guard let rows = housing(a, b) else { continue }
        if house.map({ rows.count < $0.count }) ?? true { house = rows }
      }
    }
    return house
  }
}
