import OrderedCollections
import StakeholderModel

/// A party that sits in a body, and of which the map tells nothing that it does.
///
/// Asked of single parties that are members of a home body in place, on maps that tell what others do. An
/// activity, a planned action, assistance or money that comes from it, or an instrument that it leads or
/// carries out counts; so does what a party of its house, or one that it represents or that represents it,
/// does. Activities are never known in full: the rule fails only where a source denies that the party carries
/// out an instrument and nothing else is known, and asks otherwise; whoever does not lead a plan may still take
/// part in it. Does not apply to whoever chairs
/// a body, heads one or keeps its secretariat, which is what it does; nor to persons, focal points, bodies,
/// collective rows or parties of which the kind is "unspecified".
struct SitsWithoutActing: GapRule {
  let code = "representation/sits-without-acting"
  let severity = Severity.low
  let title = LocalizedText(
    en: "Member of a body of which no action is known",
    fr: "Membre d’un organe dont aucune action n’est connue")
  let why = LocalizedText(
    en: """
      Whoever sits in a body without doing anything in its field takes part in decisions that others carry \
      out.
      """,
    fr: """
      Qui siège dans un organe sans agir dans son domaine participe à des décisions que d’autres mettent en \
      œuvre.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "What do these parties do themselves in the field of the bodies in which they sit?",
    fr: """
      Quelles actions ces parties prenantes mènent-elles elles-mêmes dans le domaine des organes où elles \
      siègent ?
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    guard !index.map.activities.isEmpty else { return [] }
    let bodies = Set(index.bodies)
    let (seats, leaders) = (seats(index), leaders(index))
    let (doings, judged) = (doings(index), JudgedParties(index))
    let housemates = Housemates(doings.keys, index)
    return index.map.stakeholders.enumerated().compactMap { row, party -> Verdict? in
      guard index.row(ofStakeholder: party.id) == row, let own = seats[party.id] else { return nil }
      guard judged.contains(party.id), !bodies.contains(party.id), !leaders.contains(party.id),
        isOneThatActs(party)
      else { return Verdict(.notApplicable, [party.id]) }
      let sitting = own.map { Evidence.tie($0, in: index.map) }
      let doer =
        actors(for: party.id, index).first { doings[$0] != nil }
        ?? housemates.first(of: party.id)
      if let done = doer.flatMap({ doings[$0] }) {
        return Verdict(.holds, [party.id], evidence: sitting + [done])
      }
      let denials = index.ties(from: party.id, [.implements], includingAbsent: true)
        .filter { index.map.ties[$0].isAbsent }
      return Verdict(
        denials.isEmpty ? .notKnown : .fails, [party.id],
        facts: [
          "bodies": .stakeholders(Array(OrderedSet(own.map { index.map.ties[$0].to }))),
          "denied": .stakeholders(Array(OrderedSet(denials.map { index.map.ties[$0].to }))),
        ], evidence: sitting + denials.map { Evidence.tie($0, in: index.map) })
    }
  }

  private func isOneThatActs(_ party: Stakeholder) -> Bool {
    switch party.kind.value {
    case .person, .focalPoint, .unspecified: false
    default: !party.isCollective && !party.isBodyOrSecretariat
    }
  }

  /// The ties by which each party is a member of a home body in place, in the order of the map.
  private func seats(_ index: MapIndex) -> [String: [Int]] {
    // What a government does for a movement of the whole world is not the question.
    let ofTheWorld = index.bodiesOfTheWorld
    let home = Set(
      index.homeBodies.filter {
        index.stakeholder($0)?.isInPlace == true && !index.hasEnded($0) && !ofTheWorld.contains($0)
      })
    let rows = index.map.ties.indices.filter { row in
      let tie = index.map.ties[row]
      return tie.relation == .memberOf && tie.isInForce && home.contains(tie.to)
        && tie.from != tie.to
    }
    return Dictionary(grouping: rows) { index.map.ties[$0].from }
  }

  /// Who acts by running a body.
  private func leaders(_ index: MapIndex) -> Set<String> {
    let relations: Set<Relation> = [.chairs, .coChairs, .secretariatOf, .heads]
    return Set(
      index.map.ties.filter { relations.contains($0.relation) && $0.isInForce }.map(\.from))
  }

  private func actors(for party: String, _ index: MapIndex) -> [String] {
    [party] + index.tiesInForce(to: party, [.represents]).map { index.map.ties[$0].from }
      + index.tiesInForce(from: party, [.represents]).map { index.map.ties[$0].to }
  }

  /// The first row that says that each party does something.
  private func doings(_ index: MapIndex) -> OrderedDictionary<String, Evidence> {
    var doings: OrderedDictionary<String, Evidence> = [:]
    func note(_ parties: some Sequence<String>, _ evidence: Evidence) {
      for party in parties where doings[party] == nil { doings[party] = evidence }
    }
    for (row, activity) in index.map.activities.enumerated() {
      note([activity.stakeholder], .activity(row, in: index.map))
    }
    for (row, planned) in index.map.plans.enumerated() {
      note(planned.responsible.elements, .plannedAction(row, in: index.map))
    }
    for (row, engagement) in index.map.engagements.enumerated() {
      note(engagement.provider.elements, .engagement(row, in: index.map))
    }
    for (row, tie) in index.map.ties.enumerated() where tie.isInForce && tie.from != tie.to {
      let isDoing =
        [.funding, .assistance].contains(tie.relation.layer)
        || [.leads, .implements, .facilitates].contains(tie.relation)
      if isDoing { note([tie.from], .tie(row, in: index.map)) }
    }
    return doings
  }

  private func bodies(_ verdict: Verdict, _ names: NameInSentence) -> String {
    names.list(verdict.stakeholders("bodies").map(names.short))
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, partie) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let bodies = bodies(verdict, names)
    let denied = names.list(
      verdict.stakeholders("denied").map { id in
        names.language.say(en: "“\(names.full(id))”", fr: "« \(names.full(id)) »")
      })
    let isOne = verdict.stakeholders("bodies").count == 1
    let organes = isOne ? "cet organe" : "ces organes"
    let these: Phrase = isOne ? "this body" : "these bodies"
    let (sits, it) = (party.verb("sits", "sit"), party.verb("it", "they"))
    let (takes, does) = (party.verb("takes", "take"), party.verb("does", "do"))
    let siege = partie.isPlural ? "siègent" : "siège"
    let elle = (partie.isFeminine ? "elle" : "il") + (partie.isPlural ? "s" : "")
    let participe = partie.isPlural ? "participent" : "participe"
    return names.language.say(
      en: """
        \(party.withArticle.capitalizedFirst) \(sits) in \(these): \(bodies). As a source says, \(it) \
        \(takes) no part in carrying out \(denied); nothing else that \(it) \(does) is known.
        """,
      fr: """
        \(partie.withArticle.capitalizedFirst) \(siege) dans \(organes) : \(bodies). Selon une source, \
        \(elle) ne \(participe) pas à la mise en œuvre de \(denied) ; aucune autre action n’est connue.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, partie) = (
      names.withArticle(verdict.subjects[0]), names.french(verdict.subjects[0])
    )
    let bodies = bodies(verdict, names)
    let its = names.english(verdict.subjects[0]).verb("its", "their")
    return names.language.say(
      en:
        "Agree with \(party) on what is to follow from \(its) seat (\(bodies)), or on giving it up.",
      fr: """
        Convenir avec \(partie.withArticle) des actions qui doivent découler de \
        \(partie.isPlural ? "leur" : "sa") participation (\(bodies)), ou de la fin de celle-ci.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, partie) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let bodies = bodies(verdict, names)
    let they = partie.isFeminine ? "elle" : "il"
    let (mene, siege) =
      partie.isPlural ? ("mènent-\(they)s", "siègent") : ("mène-t-\(they)", "siège")
    let (does, sits, itself) = (
      party.verb("does", "do"), party.verb("sits", "sit"), party.verb("itself", "themselves")
    )
    let it = party.verb("it", "they")
    return names.language.say(
      en: """
        What \(does) \(party.withArticle) do \(itself) in the field of the bodies in which \(it) \(sits) \
        (\(bodies))?
        """,
      fr: """
        Quelles actions \(partie.withArticle) \(mene) dans le domaine des organes où \
        \(they)\(partie.isPlural ? "s" : "") \(siege) (\(bodies)) ?
        """)
  }
}
