import StakeholderModel

/// How much sitting in bodies asks of a party: its seats, and the meetings that these mean in a year.
///
/// Observers have no seat, and bodies that have ended none to give; a collective is listed as one, since
/// nobody knows who of it sits where.
public struct SeatLoad: Codable, Hashable, Sendable {
  public let id: String
  /// The bodies in which it has a seat, in the order of the map, each once.
  public let bodies: [String]
  /// Its seats in them; one in each where no row says more.
  public let seats: Int
  /// Meetings a year of those bodies of which they are known, by the latest row that counts them: those
  /// held, or where these are not known those planned. `null` where none is known.
  @ExplicitNull public var meetings: Double?
  /// Whether some of these meetings are only planned, as far as is known.
  public let includesPlanned: Bool
  /// Its bodies whose meetings are not counted anywhere.
  public let bodiesWithoutCount: [String]

  private enum CodingKeys: String, CodingKey {
    case id, bodies, seats, meetings, includesPlanned, bodiesWithoutCount
  }

  /// The loads of all parties with a seat, those in most bodies first, then with most meetings, then in the
  /// order of the map. O(ties + bodies × meetings).
  public static func all(_ map: StakeholderMap) -> [SeatLoad] {
    let index = MapIndex(map)
    var rosters: [String: [BodyRoster]] = [:]
    for body in index.bodies where !index.hasEnded(body) {
      let roster = BodyRoster(body, index)
      for party in roster.members { rosters[party, default: []].append(roster) }
    }
    let loads = map.stakeholders.compactMap { party -> SeatLoad? in
      guard let own = rosters[party.id] else { return nil }
      let known = own.compactMap(\.meetings)
      return SeatLoad(
        id: party.id, bodies: own.map(\.id),
        seats: own.reduce(0) { $0 + ($1.seats[party.id] ?? 0) },
        meetings: known.isEmpty ? nil : known.reduce(0) { $0 + $1.count },
        includesPlanned: known.contains(where: \.arePlanned),
        bodiesWithoutCount: own.filter { $0.meetings == nil }.map(\.id))
    }
    return loads.enumerated().sorted {
      let (a, b) = ($0.element, $1.element)
      return (-a.bodies.count, -(a.meetings ?? 0), $0.offset)
        < (-b.bodies.count, -(b.meetings ?? 0), $1.offset)
    }.map(\.element)
  }
}

/// How often a body meets in a year.
struct YearlyMeetings {
  let count: Double
  /// Whether only a plan is known.
  let arePlanned: Bool
}

extension MapIndex {
  /// Meetings a year of a body by the latest row that counts them; `nil` where none does. O(meetings).
  func meetingsAYear(of body: String) -> YearlyMeetings? {
    latestMeetings(of: body) { $0.yearly != nil }.flatMap { map.meetings[$0].yearly }
  }
}

extension Meeting {
  /// Meetings a year; `nil` where the row counts none or says no period.
  fileprivate var yearly: YearlyMeetings? {
    guard let count = held ?? planned, let period else { return nil }
    let start = period.start.year * 12 + (period.start.month ?? 1) - 1
    let end = period.end.year * 12 + (period.end.month ?? 12)
    return YearlyMeetings(
      count: Double(count) * 12 / Double(max(1, end - start)), arePlanned: held == nil)
  }
}
