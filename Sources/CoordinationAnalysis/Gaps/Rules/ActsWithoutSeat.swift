import OrderedCollections
import StakeholderModel

/// A party that acts, or is to act under a plan, and sits in no body of the map.
///
/// Asked of single parties with an activity or a planned action of the home area that is not over. A
/// seat of a party that it belongs to, of a part of it, or of somebody who represents it counts; so
/// does leading a body, and observing does not. Fails only where the map claims to know all members
/// of every home body (`complete` has `members`) and no collective sits there that may include the
/// party; otherwise it is asked. Does not apply to a map without bodies.
struct ActsWithoutSeat: GapRule {
  let code = "representation/acts-without-seat"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Party that acts without sitting in any body",
    fr: "Partie prenante active qui ne siège dans aucun organe")
  let why = LocalizedText(
    en: """
      Whoever acts without a seat learns late what the others plan, and the others do not know what it \
      does.
      """,
    fr: """
      Qui agit sans siéger apprend tard ce que les autres prévoient, et ceux-ci ignorent ce qu’il fait.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "In which of the bodies do these parties sit?",
    fr: "Dans quels organes de coordination ces parties prenantes siègent-elles ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let home = index.homeBodies.compactMap(index.stakeholder).filter {
      $0.isInPlace && !index.hasEnded($0.id)
    }
    guard !home.isEmpty else { return [] }
    let bodies = Set(index.bodies)
    let seats = seats(index)
    let housemates = Housemates(seats.keys, index)
    let isComplete = home.allSatisfy { $0.complete.contains(.members) }
    let collectives = seats.keys.compactMap(index.stakeholder).filter(\.isCollective)
    let claims = home.compactMap { Evidence.stakeholder($0.id, in: index) }
    let actions = actions(index)
    return index.map.stakeholders.enumerated().compactMap { row, party -> Verdict? in
      guard index.row(ofStakeholder: party.id) == row, let doings = actions[party.id],
        !party.isCollective, party.isInPlace, !bodies.contains(party.id),
        !Self.seatless.contains(party.kind.value)
      else { return nil }
      let evidence = [Evidence.stakeholder(party.id, in: index)].compactMap { $0 }
      let own = sitters(for: party.id, index).first { seats[$0] != nil }
      let sitter = own ?? housemates.first(of: party.id)
      if let seat = sitter.flatMap({ seats[$0] }) {
        return Verdict(
          .holds, [party.id], evidence: evidence + [Evidence.tie(seat, in: index.map)])
      }
      let fails = isComplete && !collectives.contains { mayInclude($0, party) }
      let isPlanned = doings.allSatisfy { $0.evidence.table == "plans" }
      return Verdict(
        fails ? .fails : .notKnown, [party.id],
        facts: [
          "actions": .terms(Array(OrderedSet(doings.map(\.action)))),
          "from": .text(isPlanned ? "plans" : "activities"),
        ], evidence: evidence + doings.map(\.evidence) + (fails ? claims : []),
        claim: fails ? .members : nil)
    }
  }

  /// What is no one who could sit anywhere: those who run it do.
  private static let seatless: Set<StakeholderKind?> = [.pooledFund, .programme]

  /// The first tie by which each party sits in a body that is in place, in the order of the map.
  private func seats(_ index: MapIndex) -> OrderedDictionary<String, Int> {
    var seats: OrderedDictionary<String, Int> = [:]
    let bodies = Set(index.bodies)
    for (row, tie) in index.map.ties.enumerated() where tie.isInForce && bodies.contains(tie.to) {
      let isSeat = Seat(tie.relation).map { $0 != .observer } ?? (tie.relation == .heads)
      guard isSeat, seats[tie.from] == nil, index.stakeholder(tie.to)?.isInPlace == true,
        !index.hasEnded(tie.to)
      else { continue }
      seats[tie.from] = row
    }
    return seats
  }

  private func sitters(for party: String, _ index: MapIndex) -> [String] {
    [party] + index.tiesInForce(to: party, [.represents]).map { index.map.ties[$0].from }
  }

  /// "The sector ministries" may include a ministry; what nobody states does not rule it out.
  private func mayInclude(_ collective: Stakeholder, _ party: Stakeholder) -> Bool {
    func mayBeSame<Value: Equatable>(_ a: Fact<Value>, _ b: Fact<Value>) -> Bool {
      a.value == nil || b.value == nil || a == b
    }
    return mayBeSame(collective.group, party.group)
      && (mayBeSame(collective.kind, party.kind) || collective.kind == .known(.unspecified)
        || party.kind == .known(.unspecified))
  }

  /// What each party does, or is to do, in the home area, as far as it is not over.
  private func actions(_ index: MapIndex) -> [String: [(action: String, evidence: Evidence)]] {
    let places = HomePlaces(index)
    let date = index.map.settings.date
    var actions: [String: [(action: String, evidence: Evidence)]] = [:]
    for (row, activity) in index.map.activities.enumerated()
    where !activity.isOver(at: date)
      && places.contain(activity.area.value ?? index.stakeholder(activity.stakeholder)?.area.value)
    {
      actions[activity.stakeholder, default: []].append(
        (activity.action, Evidence.activity(row, in: index.map)))
    }
    for (row, planned) in index.map.plans.enumerated()
    where !planned.isOver(at: date) && places.contain(planned.area.value) {
      for party in OrderedSet(planned.responsible.elements) {
        actions[party, default: []].append(
          (planned.action, Evidence.plannedAction(row, in: index.map)))
      }
    }
    return actions
  }

  private func actions(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let quoted = verdict.terms("actions").map(names.said).map { action in
      names.language.say(en: "“\(action)”", fr: "« \(action) »")
    }
    return names.list(quoted, atMost: 2)
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, partie) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let (actions, name) = (actions(verdict, names), party.withArticle.capitalizedFirst)
    let nom = partie.withArticle.capitalizedFirst
    let sits = party.verb("sits", "sit")
    if verdict.text("from") == "plans" {
      let are = party.verb("is", "are")
      let est = partie.isPlural ? "sont" : "est"
      return names.language.say(
        en: "\(name) \(are) to carry out \(actions), but \(sits) in no body of the map.",
        fr: """
          \(nom) \(est) responsable\(partie.isPlural ? "s" : "") de la mise en œuvre prévue de \
          \(actions), sans siéger dans aucun organe de la cartographie.
          """)
    }
    let acts = party.verb("acts", "act")
    return names.language.say(
      en: "\(name) \(acts) (\(actions)), but \(sits) in no body of the map.",
      fr: """
        \(nom) \(partie.isPlural ? "agissent" : "agit") (\(actions)) sans siéger dans aucun organe de la \
        cartographie.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, partie) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let its = party.verb("its", "their")
    return names.language.say(
      en: """
        Settle in which body \(party.withArticle) should sit, or who speaks there on \(its) behalf.
        """,
      fr: """
        Déterminer dans quel organe ouvrir un siège \(partie.to), ou qui y parlera en \
        \(partie.isPlural ? "leur" : "son") nom.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, partie) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let they = partie.isFeminine ? "elle" : "il"
    let sits = partie.isPlural ? "siègent-\(they)s" : "siège-t-\(they)"
    let (does, its) = (party.verb("does", "do"), party.verb("its", "their"))
    return names.language.say(
      en: "In which body \(does) \(party.withArticle) sit, or who speaks there on \(its) behalf?",
      fr: """
        Dans quel organe \(partie.withArticle) \(sits), ou qui y parle en \
        \(partie.isPlural ? "leur" : "son") nom ?
        """)
  }
}
