import StakeholderModel

/// Who sits in a body and how often it meets: what changes when it is merged with another.
struct BodyRoster {
  let id: String
  /// How many seats each member has; one where no row says more.
  let seats: [String: Int]
  let chairs: Set<String>
  /// `nil` where they are counted nowhere.
  let meetings: YearlyMeetings?
  let status: StakeholderStatus?

  var members: Set<String> { Set(seats.keys) }
  var seatCount: Int { seats.values.reduce(0, +) }

  init(_ id: String, _ index: MapIndex) {
    self.id = id
    let held = index.seatsInForce(in: id).filter { $0.holder != id }
    seats = Dictionary(
      held.map { ($0.holder, max(1, index.map.ties[$0.tie].seats ?? 1)) }, uniquingKeysWith: max)
    chairs = Set(held.filter { $0.seat == .chair || $0.seat == .coChair }.map(\.holder))
    meetings = index.meetingsAYear(of: id)
    status = index.stakeholder(id)?.status.value
  }

  /// Whether it is there and meets, as far as is known.
  private var isAtWork: Bool {
    status != .dormant && status != .proposed && status != .ended
  }

  /// The body into which the others of a group would best be merged, and what speaks for it: the first of
  /// these that sets one body apart. A body that sleeps, is only proposed or never meets is not chosen
  /// before one that works. `nil` where nothing speaks for any.
  static func mostFit(_ rosters: [BodyRoster], _ index: MapIndex) -> (body: String, reason: String)?
  {
    let successors = rosters.map(\.id).filter { body in
      index.ties(from: body, [.succeeds]).contains { row in
        rosters.contains { $0.id == index.map.ties[row].to }
      }
    }
    if successors.count == 1 { return (successors[0], "successor") }
    let atWork = rosters.filter(\.isAtWork)
    if atWork.count == 1 { return (atWork[0].id, "active") }
    var fit = atWork.isEmpty ? rosters : atWork
    let meeting = fit.filter { $0.meetings?.count != 0 }
    if meeting.count == 1, meeting[0].meetings != nil { return (meeting[0].id, "meetings") }
    if !meeting.isEmpty { fit = meeting }
    let bodies = fit.map(\.id)

    let superiors = bodies.filter { body in
      rosters.allSatisfy { $0.id == body || index.answers($0.id, to: body) }
        && !rosters.contains { $0.id != body && index.answers(body, to: $0.id) }
    }
    if superiors.count == 1 { return (superiors[0], "superior") }
    let lawful = bodies.filter { index.stakeholder($0)?.legalBasis.value != nil }
    if lawful.count == 1 { return (lawful[0], "legal-basis") }
    // A rank counts from 1, the head of state.
    let ranks = bodies.map { index.stakeholder($0)?.rank.value.map { -Double($0.value) } }
    let sizes = fit.map { Optional(Double($0.seatCount)) }
    for (values, reason) in [
      (ranks, "rank"), (sizes, "members"), (fit.map { $0.meetings?.count }, "meetings"),
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

extension MapIndex {
  /// Whether a line leads from a body up to another.
  fileprivate func answers(_ body: String, to superior: String) -> Bool {
    tiesInForce(from: body, [.createdBy, .reportsTo, .memberOf])
      .contains { map.ties[$0].to == superior }
      || tiesInForce(to: body, [.supervises]).contains { map.ties[$0].from == superior }
      || stakeholder(body)?.parent.value == superior
  }
}

/// What merging bodies does to seats and meetings.
struct SeatChange {
  let seatsAfter: Int
  let sitOnce: Set<String>
  let leftOut: Set<String>
  let chairsLost: Set<String>
  let meetings: Double?
  /// Of all bodies, less those of the one that stays once all have been admitted to it.
  let attendances: Double?
  let arePlanned: Bool
  let withoutCount: [String]

  /// - Parameter kept: the body that stays; where none is named, the one that meets most often counts as
  ///   staying, and everybody keeps a seat.
  init(_ rosters: [BodyRoster], keeping kept: String?) {
    var most: [String: Int] = [:]
    var bodies: [String: Int] = [:]
    for (party, seats) in rosters.flatMap(\.seats) {
      most[party] = max(most[party] ?? 0, seats)
      bodies[party, default: 0] += 1
    }
    let after = most.values.reduce(0, +)
    seatsAfter = after
    sitOnce = Set(bodies.filter { $0.value > 1 }.keys)
    let staying =
      rosters.first { $0.id == kept }
      ?? rosters.max { ($0.meetings?.count ?? -1) < ($1.meetings?.count ?? -1) }
    let ending = rosters.filter { $0.id != staying?.id }
    let admitted = staying?.members ?? []
    leftOut = kept == nil ? [] : Set(most.keys).subtracting(admitted)
    chairsLost =
      kept == nil ? [] : Set(ending.flatMap(\.chairs)).subtracting(staying?.chairs ?? [])
    let counted = ending.compactMap(\.meetings)
    meetings = counted.isEmpty ? nil : counted.reduce(0) { $0 + $1.count }
    arePlanned = rosters.contains { $0.meetings?.arePlanned == true }
    // Without a body that stays, it is open whose meetings end.
    withoutCount = (kept == nil ? rosters : ending).filter { $0.meetings == nil }.map(\.id)
    let all = rosters.compactMap { roster in
      roster.meetings.map { $0.count * Double(roster.seatCount) }
    }
    attendances =
      all.count == rosters.count
      ? all.reduce(0, +) - (staying?.meetings?.count ?? 0) * Double(after) : nil
  }
}
