import StakeholderModel

/// What could be done about bodies that do the same work, and what that would change for whom.
///
/// One measure for a group. Duplicates are merged, unless their evidence is weak, they belong to
/// different constituencies, whom no single decision binds, or one works in part of the other's area. A
/// body whose members sit in another of its constituency is nested in it. Bodies side by side with a mandate in common divide
/// the work, others are linked. The rules are our own: no published ones are known to us.
public struct OverlapRecommendation: Codable, Hashable, Sendable {
  public enum Measure: String, Codable, Sendable, CaseIterable { case merge, nest, link, divide }

  public let measure: Measure
  /// Why this measure: `same-work`, `weak-evidence`, `different-groups`, `wider-area`,
  /// `contained-members`, `shared-mandate`, `no-known-tie`.
  public let reason: String
  /// The body that stays or takes the others in comes first, where there is one.
  public let bodies: [String]
  /// Of bodies side by side those on the other side; none where all are alike.
  public let counterparts: [String]
  /// The body that stays when the others are merged with it, or that they become a part of; `null` where
  /// none is called for, or where nothing speaks for one of them.
  @ExplicitNull public var kept: String?
  /// Why it stays: `successor`, `active`, `superior`, `legal-basis`, `rank`, `members`, `meetings`.
  @ExplicitNull public var keptFor: String?
  public let certainty: Certainty
  /// What all have in common.
  public let mandates: [String]
  public let functions: [String]
  /// Of the bodies those that are only proposed.
  public let proposed: [String]
  /// Of the bodies that would end or become a part those with a known legal basis, which would have to change.
  public let legalTexts: [String]
  /// Bodies whose constituency is not known beside one that is not the government's: who may decide is
  /// open.
  public let withoutGroup: [String]
  /// Seats that are known to be held now, and after the measure once everybody has been admitted.
  public let seats: Int
  public let seatsAfter: Int
  /// Of the members those that stand for several parties: how many seats each has is not known, and each
  /// counts as one.
  public let collectives: [String]
  /// Parties that would sit once where they now sit in several of the bodies, in the order of the map.
  public let sitOnce: [String]
  /// Parties that sit only in bodies that would end: they lose their seat unless the one that stays admits
  /// them.
  public let leftOut: [String]
  /// Who chairs or co-chairs a body that would end, and not the one that stays.
  public let chairsLost: [String]
  /// Meetings a year that would be saved, as far as they are counted; `null` where none is counted.
  @ExplicitNull public var meetingsSaved: Double?
  /// Whether some of the meetings are only planned.
  public let includesPlanned: Bool
  /// Meetings times seats, of all bodies now less those of the one that stays, with everybody admitted; below 0
  /// where more sit through more. `null` where the meetings of any are not counted, or a member stands for
  /// several.
  @ExplicitNull public var attendancesSaved: Double?
  /// Bodies that would end and whose meetings are counted nowhere.
  public let bodiesWithoutCount: [String]

  private enum CodingKeys: String, CodingKey {
    case proposed, legalTexts, withoutGroup, includesPlanned
    case measure, reason, bodies, counterparts, kept, keptFor, certainty, mandates, functions,
      seats, seatsAfter, collectives
    case sitOnce, leftOut, chairsLost, meetingsSaved, attendancesSaved, bodiesWithoutCount
  }

  /// - Returns: `nil` for a group about which nothing is to be done: bodies that follow one another.
  init?(_ group: OverlapGroup, _ index: MapIndex) {
    guard let (measure, reason) = Self.measure(for: group, index) else { return nil }
    (self.measure, self.reason) = (measure, reason)
    certainty = group.certainty
    mandates = group.common(\.mandates.shared)
    functions = group.common(\.functions.shared)

    let rosters = group.bodies.map { BodyRoster($0, index) }
    let chosen: (body: String, reason: String)?
    switch measure {
    case .merge: chosen = BodyRoster.mostFit(rosters, index)
    case .nest: chosen = (Self.outer(of: group), "")
    case .link, .divide: chosen = nil
    }
    kept = chosen?.body
    keptFor = measure == .merge ? chosen?.reason : nil
    bodies = group.bodies.filter { $0 == chosen?.body } + group.bodies.filter { $0 != chosen?.body }

    counterparts = group.class == .parallel ? group.others : []

    proposed = group.bodies.filter { index.stakeholder($0)?.status == .known(.proposed) }
    legalTexts =
      measure == .merge || measure == .nest
      ? group.bodies.filter {
        $0 != chosen?.body && index.stakeholder($0)?.legalBasis.value != nil
      } : []
    let constituencies = group.bodies.map(index.constituency)
    withoutGroup =
      measure == .merge && constituencies.contains { $0 != nil && $0 != .government }
      ? group.bodies.filter { index.constituency($0) == nil } : []

    seats = rosters.reduce(0) { $0 + $1.seatCount }
    collectives = index.inOrder(
      rosters.flatMap(\.members).filter { index.stakeholder($0)?.isCollective == true })
    guard measure == .merge else {
      seatsAfter = seats
      (sitOnce, leftOut, chairsLost, bodiesWithoutCount) = ([], [], [], [])
      (meetingsSaved, attendancesSaved, includesPlanned) = (0, 0, false)
      return
    }
    let change = SeatChange(rosters, keeping: chosen?.body)
    seatsAfter = change.seatsAfter
    sitOnce = index.inOrder(change.sitOnce)
    leftOut = index.inOrder(change.leftOut)
    chairsLost = index.inOrder(change.chairsLost)
    meetingsSaved = change.meetings
    attendancesSaved = collectives.isEmpty ? change.attendances : nil
    includesPlanned = change.arePlanned
    bodiesWithoutCount = change.withoutCount
  }

  private static func measure(for group: OverlapGroup, _ index: MapIndex) -> (Measure, String)? {
    let areApart = Set(group.bodies.compactMap(index.constituency)).count > 1
    switch group.class {
    case .duplicate:
      if group.certainty == .low { return (.link, "weak-evidence") }
      if areApart { return (group.eachHasATaskOfItsOwn ? .divide : .link, "different-groups") }
      return outermost(of: group) == nil ? (.merge, "same-work") : (.nest, "wider-area")
    case .nested:
      return areApart ? (.link, "different-groups") : (.nest, "contained-members")
    case .parallel:
      return group.common(\.mandates.shared).isEmpty
        ? (.link, "no-known-tie") : (.divide, "shared-mandate")
    case .successor, .partial, .complementary, .unknown: return nil
    }
  }

  /// The body that the others are to be a part of.
  private static func outer(of group: OverlapGroup) -> String {
    outermost(of: group) ?? group.others[0]
  }

  /// The body whose area contains those of all the others.
  private static func outermost(of group: OverlapGroup) -> String? {
    group.bodies.first { body in
      let own = group.pairs.filter { $0.a == body || $0.b == body }
      return own.count == group.bodies.count - 1
        && own.allSatisfy { $0.area == ($0.a == body ? .aContainsB : .bContainsA) }
    }
  }
}

extension OverlapGroup {
  /// Whether each body is known to be charged with something that no other of the group is.
  fileprivate var eachHasATaskOfItsOwn: Bool {
    bodies.allSatisfy { body in
      pairs.filter { $0.a == body || $0.b == body }.allSatisfy { pair in
        [pair.mandates, pair.functions].contains { terms in
          terms.similarity != nil && !(pair.a == body ? terms.onlyA : terms.onlyB).isEmpty
        }
      }
    }
  }
}

extension MapIndex {
  /// The group that a body belongs to. A UN cluster is the United Nations' even where no row says so.
  fileprivate func constituency(_ body: String) -> StakeholderGroup? {
    let stakeholder = stakeholder(body)
    return stakeholder?.group.value
      ?? (stakeholder?.kind == .known(.unCluster) ? .unitedNations : nil)
  }
}
