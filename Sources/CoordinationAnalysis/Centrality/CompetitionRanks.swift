/// Ranks by score, the highest being first: whoever scores the same shares a rank, and the next one's rank
/// counts all before it: 1, 2, 2, 4. The undefined have none.
///
/// Scores are the same where they differ from the highest of the rank by no more than a relative 10⁻⁹: sums
/// of fractions do not come out even.
public struct CompetitionRanks: Hashable, Sendable {
  /// Whoever shares a rank, in the order given.
  public struct Group: Hashable, Sendable {
    public let rank: Int
    public internal(set) var members: [Int]

    /// Where the group would end if its members stood one behind the other.
    public var last: Int { rank + members.count - 1 }
  }

  /// From the first rank down.
  public let groups: [Group]
  private let places: [Int?]

  private static let tolerance = 1e-9

  /// O(n log n). Of no scores there are no ranks.
  public init(_ scores: [Double?]) {
    let ranked = scores.indices.compactMap { index in scores[index].map { (index, $0) } }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    var (groups, head): ([Group], Double) = ([], 0)
    var places = [Int?](repeating: nil, count: scores.count)
    for (index, score) in ranked {
      if !groups.isEmpty, head - score <= Self.tolerance * abs(head) {
        groups[groups.count - 1].members.append(index)
      } else {
        groups.append(Group(rank: (groups.last?.last ?? 0) + 1, members: [index]))
        head = score
      }
      places[index] = groups.count - 1
    }
    (self.groups, self.places) = (groups.map(\.inOrder), places)
  }

  /// The rank of one score alone, without sorting all. O(n).
  public static func rank(of index: Int, in scores: [Double]) -> Int {
    let own = scores[index]
    return 1 + scores.count { $0 - own > tolerance * abs($0) }
  }

  /// - Precondition: there is such a score.
  public func rank(of index: Int) -> Int? { places[index].map { groups[$0].rank } }

  /// Whether others have the same rank.
  public func isShared(_ index: Int) -> Bool {
    places[index].map { groups[$0].members.count > 1 } ?? false
  }
}

extension CompetitionRanks.Group {
  /// Scores that are the same but for rounding must not decide who is named first.
  fileprivate var inOrder: Self { Self(rank: rank, members: members.sorted()) }
}
