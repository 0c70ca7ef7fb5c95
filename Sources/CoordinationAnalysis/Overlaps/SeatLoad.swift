import StakeholderModel

/// How much sitting in bodies asks of a party: its seats, and the meetings that these mean in a year.
///
/// Observers and bodies of which the map only names a plan are left out of what they do not have; a
/// collective is listed as one, since nobody knows who of it sits where.
public struct SeatLoad: Codable, Hashable, Sendable {
  public let id: String
  /// The bodies in which it has a seat, in the order of the map, each once.
  public let bodies: [String]
  /// Meetings a year of those bodies of which they are known, by the latest row that counts them: those
  /// held, or where these are not known those planned. `null` where none is known.
  @ExplicitNull public var meetings: Double?
  /// Its bodies whose meetings are not counted anywhere.
  public let bodiesWithoutCount: [String]

  public var seats: Int { bodies.count }

  private enum CodingKeys: String, CodingKey { case id, bodies, meetings, bodiesWithoutCount }

  /// The loads of all parties with a seat, most seats first, then most meetings, then in the order of the
  /// map. O(ties + meetings).
  public static func all(_ map: StakeholderMap) -> [SeatLoad] {
    let index = MapIndex(map)
    var bodies: [String: [String]] = [:]
    var yearly: [String: Double] = [:]
    for body in index.bodies {
      for seat in index.seatsInForce(in: body) where seat.holder != body {
        if bodies[seat.holder]?.last != body { bodies[seat.holder, default: []].append(body) }
      }
      yearly[body] = index.meetingsAYear(of: body)
    }
    let loads = map.stakeholders.compactMap { party -> SeatLoad? in
      guard let own = bodies[party.id] else { return nil }
      let known = own.compactMap { yearly[$0] }
      return SeatLoad(
        id: party.id, bodies: own, meetings: known.isEmpty ? nil : known.reduce(0, +),
        bodiesWithoutCount: own.filter { yearly[$0] == nil })
    }
    return loads.enumerated().sorted {
      let (a, b) = ($0.element, $1.element)
      return (-a.seats, -(a.meetings ?? 0), $0.offset) < (-b.seats, -(b.meetings ?? 0), $1.offset)
    }.map(\.element)
  }
}

extension MapIndex {
  /// Meetings a year of a body by the latest row that counts them; `nil` where none does. O(meetings).
  func meetingsAYear(of body: String) -> Double? {
    latestMeetings(of: body) { $0.yearly != nil }.flatMap { map.meetings[$0].yearly }
  }
}

extension Meeting {
  /// Meetings a year; `nil` where the row counts none or says no period.
  fileprivate var yearly: Double? {
    guard let count = held ?? planned, let period else { return nil }
    let start = period.start.year * 12 + (period.start.month ?? 1) - 1
    let end = period.end.year * 12 + (period.end.month ?? 12)
    return Double(count) * 12 / Double(max(1, end - start))
  }
}
