import StakeholderModel

/// What a comparison asks of a body, as numbers: among very many bodies a pair must cost less than a
/// microsecond.
struct BodyTraits {
  /// Numbers of the parties that sit in it, in ascending order.
  let members: [Int32]
  /// How many of these count in a test of chance.
  let countable: Int
  let areMembersComplete: Bool
  let isCollective: Bool
  let leaders: [Int32]
  let anchors: [Int32]
  let level: Level?
  let area: String?
  let group: StakeholderGroup?
  /// Active, and without an end.
  let isActive: Bool
  let isProposed: Bool
  /// The first day on which it may have begun and the last on which it may have ended; `nil` where that is
  /// not known.
  let start: Int?
  let end: Int?

  init(_ profile: BodyProfile, parties: [String: Int32]) {
    func numbers(_ ids: Set<String>) -> [Int32] { ids.compactMap { parties[$0] }.sorted() }
    let stakeholder = profile.stakeholder
    members = numbers(profile.memberSet)
    countable = profile.countable.count
    areMembersComplete = profile.isRosterComplete
    isCollective = stakeholder.isCollective
    leaders = numbers(profile.leaders)
    anchors = numbers(profile.anchors)
    level = stakeholder.level.value
    area = stakeholder.area.value
    group = stakeholder.group.value
    isActive = stakeholder.status == .known(.active) && stakeholder.end.value == nil
    isProposed = stakeholder.status == .known(.proposed)
    start = stakeholder.start.value?.firstDay
    end = stakeholder.end.value?.lastDay
  }

  /// Whether chance can be asked of it.
  var isTestable: Bool { countable > 0 && !isCollective }

  func time(beside other: BodyTraits) -> BodyPair.TimeRelation {
    if endedBefore(other) || other.endedBefore(self) { return .neverTogether }
    if isActive, other.isActive { return .together }
    guard let start, let begun = other.start else { return .unknown }
    return lasted(until: begun) && other.lasted(until: start) ? .together : .unknown
  }

  private func endedBefore(_ other: BodyTraits) -> Bool {
    guard let end, let start = other.start else { return false }
    return end < start
  }

  /// A body whose end is not known may have ended before the other began.
  private func lasted(until day: Int) -> Bool { end.map { $0 >= day } ?? isActive }

  /// Whether anybody leads, creates or hosts both, or both sit in one body.
  func isLinkedThroughAThird(to other: BodyTraits, besides bodies: (Int32, Int32)) -> Bool {
    func share(_ a: [Int32], _ b: [Int32]) -> Bool {
      let (few, many) = a.count < b.count ? (a, b) : (b, a)
      return few.contains { $0 != bodies.0 && $0 != bodies.1 && many.hasSorted($0) }
    }
    return share(anchors, other.anchors) || share(leaders, other.leaders)
      || share(anchors, other.members) || share(members, other.anchors)
  }
}

extension [Int32] {
  /// Whether an ascending array has a number. O(log n).
  fileprivate func hasSorted(_ number: Int32) -> Bool {
    var range = startIndex..<endIndex
    while !range.isEmpty {
      let middle = (range.lowerBound + range.upperBound) / 2
      if self[middle] == number { return true }
      range = self[middle] < number ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}
