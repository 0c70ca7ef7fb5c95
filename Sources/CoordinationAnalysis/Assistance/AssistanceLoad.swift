import OrderedCollections
import StakeholderModel

/// How much technical assistance one party gives, receives and approves.
///
/// Days are working days a year, engagement by engagement. They are added up only where all that name any were
/// certainly under way on one day: of cases that stand beside each other, or follow one another, no source says that
/// they come together. Engagements that name none are counted. What is only planned or asked for, or was declined, is
/// nobody's load; nor has a row that stands for several parties one. An engagement of several providers or recipients counts
/// in full for each.
public struct AssistanceLoad: Codable, Hashable, Sendable {
  public let party: String
  public let given: Share
  public let received: Share
  /// Stages that the party has approved.
  public let approvals: Int

  /// One side of what a party has to do with assistance.
  public struct Share: Codable, Hashable, Sendable {
    public let engagements: [String]
    /// The most of them that may have been under way on one day, and the most that certainly were.
    public let mostAtOnce: Int
    public let certainlyAtOnce: Int
    /// Days a year of each engagement that names any, in their order.
    public let days: [DaySpan]
    /// Their sum; `null` where none is named, or they may not have come together.
    @ExplicitNull public var total: DaySpan?
    public let withoutDays: Int
    /// The parties on the other side, each once.
    public let partners: [String]
  }

  static func all(_ map: StakeholderMap, _ stages: [StageAccount]) -> [AssistanceLoad] {
    var given: OrderedDictionary<String, [Engagement]> = [:]
    var received: [String: [Engagement]] = [:]
    var approvals: [String: Int] = [:]
    for engagement in map.engagements
    where !engagement.isToCome && engagement.status != .known(.declined) {
      for party in OrderedSet(engagement.provider.elements) {
        given[party, default: []].append(engagement)
      }
      for party in OrderedSet(engagement.recipient.elements) {
        received[party, default: []].append(engagement)
      }
    }
    for stage in stages {
      for party in Set(stage.approvedBy ?? []) { approvals[party, default: 0] += 1 }
    }
    let index = MapIndex(map)
    let loads = index.inOrder(Set(given.keys).union(received.keys).union(approvals.keys)).filter {
      index.stakeholder($0)?.isCollective != true
    }.map { party in
      AssistanceLoad(
        party: party, given: Share(given[party] ?? [], \.recipient),
        received: Share(received[party] ?? [], \.provider), approvals: approvals[party] ?? 0)
    }
    return loads.enumerated().sorted { a, b in
      let (first, second) = (a.element.size, b.element.size)
      return first != second
        ? first.lexicographicallyPrecedes(second, by: >) : a.offset < b.offset
    }.map(\.element)
  }

  private var size: [Int] {
    [given.engagements.count + received.engagements.count, approvals]
  }
}

extension AssistanceLoad.Share {
  init(_ engagements: [Engagement], _ partners: (Engagement) -> Fact<[String]>) {
    self.engagements = engagements.map(\.id)
    let timed = engagements.filter { $0.days != nil }
    days = timed.compactMap(\.days)
    let areTogether = days.count == 1 || Self.atOnce(timed).certain == timed.count
    total =
      days.isEmpty || !areTogether
      ? nil
      : DaySpan(least: days.reduce(0) { $0 + $1.least }, most: days.reduce(0) { $0 + $1.most })
    withoutDays = engagements.count - days.count
    let atOnce = Self.atOnce(engagements)
    (mostAtOnce, certainlyAtOnce) = (atOnce.possible, atOnce.certain)
    self.partners = Array(OrderedSet(engagements.flatMap { partners($0).elements }))
  }

  private static func atOnce(_ engagements: [Engagement]) -> AtOnce {
    AtOnce(engagements.map { (name: $0.id, start: $0.start.value, end: $0.end.value) })
  }
}

extension Engagement {
  /// Working days a year; the one bound that is given stands for both. `nil` where neither is, or they contradict
  /// each other.
  fileprivate var days: DaySpan? {
    guard let least = daysMin ?? daysMax, let most = daysMax ?? daysMin, least <= most else {
      return nil
    }
    return DaySpan(least: least, most: most)
  }
}
