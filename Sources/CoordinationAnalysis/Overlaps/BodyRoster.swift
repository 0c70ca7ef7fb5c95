import StakeholderModel

/// Who sits in a body and how often it meets: what changes when it is merged with another.
struct BodyRoster {
  let id: String
  let members: Set<String>
  let chairs: Set<String>
  /// Members that stand for several parties.
  let collectives: Set<String>
  /// A year; `nil` where they are counted nowhere.
  let meetings: Double?

  init(_ id: String, _ index: MapIndex) {
    self.id = id
    let seats = index.seatsInForce(in: id).filter { $0.holder != id }
    members = Set(seats.map(\.holder))
    chairs = Set(seats.filter { $0.seat == .chair || $0.seat == .coChair }.map(\.holder))
    collectives = members.filter { index.stakeholder($0)?.isCollective == true }
    meetings = index.meetingsAYear(of: id)
  }

  /// The body into which the others of a group would best be merged, and what speaks for it: the first of
  /// these that sets one body apart from all others. `nil` where nothing does.
  static func mostFit(_ rosters: [BodyRoster], _ group: OverlapGroup, _ index: MapIndex) -> (
    String, String
  )? {
    let lines: Set<Relation> = [.createdBy, .reportsTo, .memberOf]
    func answers(_ body: String, to superior: String) -> Bool {
      index.tiesInForce(from: body, lines).contains { index.map.ties[$0].to == superior }
        || index.tiesInForce(to: body, [.supervises])
          .contains { index.map.ties[$0].from == superior }
        || index.stakeholder(body)?.parent.value == superior
    }
    let bodies = rosters.map(\.id)
    let superiors = bodies.filter { body in
      bodies.allSatisfy { $0 == body || answers($0, to: body) }
        && !bodies.contains { $0 != body && answers(body, to: $0) }
    }
    if superiors.count == 1 { return (superiors[0], "superior") }
    let lawful = bodies.filter { index.stakeholder($0)?.legalBasis.value != nil }
    if lawful.count == 1 { return (lawful[0], "legal-basis") }
    // A rank counts from 1, the head of state.
    let ranks = bodies.map { index.stakeholder($0)?.rank.value.map { -Double($0.value) } }
    let sizes = rosters.map { Optional(Double($0.members.count)) }
    for (values, reason) in [
      (ranks, "rank"), (sizes, "members"), (rosters.map(\.meetings), "meetings"),
    ] {
      let known = values.compactMap(\.self)
      guard known.count == bodies.count, let most = known.max(),
        known.count(where: { $0 == most }) == 1, let place = known.firstIndex(of: most)
      else { continue }
      return (bodies[place], reason)
    }
    return nil
  }
}

/// What merging bodies does to seats and meetings.
struct SeatChange {
  let seatsAfter: Int
  let sitOnce: Set<String>
  let leftOut: Set<String>
  let chairsLost: Set<String>
  let meetings: Double?
  let attendances: Double?
  let withoutCount: [String]

  /// - Parameter kept: the body that stays; where none is named, the one that meets most often counts as
  ///   staying, and everybody keeps a seat.
  init(_ rosters: [BodyRoster], keeping kept: String?) {
    let seated = rosters.flatMap(\.members)
    let all = Set(seated)
    seatsAfter = all.count
    let count = Dictionary(seated.map { ($0, 1) }, uniquingKeysWith: +)
    sitOnce = all.filter { (count[$0] ?? 0) > 1 }
    let staying =
      rosters.first { $0.id == kept }
      ?? rosters.max { ($0.meetings ?? -1) < ($1.meetings ?? -1) }
    let ending = rosters.filter { $0.id != staying?.id }
    leftOut = kept == nil ? [] : all.subtracting(staying?.members ?? [])
    chairsLost =
      kept == nil
      ? [] : Set(ending.flatMap(\.chairs)).subtracting(staying?.chairs ?? [])
    let counted = ending.filter { $0.meetings != nil }
    meetings =
      counted.isEmpty ? nil : counted.reduce(0) { $0 + ($1.meetings ?? 0) }
    attendances =
      counted.isEmpty
      ? nil : counted.reduce(0) { $0 + ($1.meetings ?? 0) * Double($1.members.count) }
    // Without a body that stays, it is open whose meetings end.
    withoutCount = (kept == nil ? rosters : ending).filter { $0.meetings == nil }.map(\.id)
  }
}
