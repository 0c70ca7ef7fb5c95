import Foundation
import OrderedCollections
import StakeholderModel

/// What one group of respondents says of one item, or of all items of a domain: middle, spread and distribution
/// of its marks, never a mean, for the distance between two marks of such a scale is not known.
public struct ScoreCell: Codable, Hashable, Sendable {
  /// `null` for respondents whose group is not known.
  @ExplicitNull public var group: String?
  /// Who answered with a mark: each respondent that is named once, the unnamed as often as they answered one
  /// item. One answer of a whole group is one.
  public let respondents: Int
  public let marks: Int
  /// The two marks in the middle; of an odd number the same mark twice. `null` without a mark.
  @ExplicitNull public var lowerMedian: Decimal?
  @ExplicitNull public var upperMedian: Decimal?
  @ExplicitNull public var minimum: Decimal?
  @ExplicitNull public var maximum: Decimal?
  /// How often each mark was given, the lowest first; those never given stand with 0 on a scale of whole numbers
  /// with eleven at most.
  public let counts: [Count]
  /// Answers that the question does not apply.
  public let notApplicable: Int
  /// Rows without a score: what they would mark is not known.
  public let withoutScore: Int

  /// How often a mark was given.
  public struct Count: Codable, Hashable, Sendable {
    public let score: Decimal
    public let count: Int
  }

  private static let mostCategories = 11

  /// - Parameters:
  ///   - rows: those with a mark, all on the scale.
  init(
    _ group: String?, marks rows: [Int], notApplicable: Int, withoutScore: Int, scale: MarkScale,
    _ all: [Assessment]
  ) {
    let scores = rows.compactMap { all[$0].score }.sorted()
    self.group = group
    respondents = Self.respondents(rows, all)
    marks = scores.count
    lowerMedian = scores.middle?.lower
    upperMedian = scores.middle?.upper
    minimum = scores.first
    maximum = scores.last
    counts = Self.counts(scores, scale)
    self.notApplicable = notApplicable
    self.withoutScore = withoutScore
  }

  private static func respondents(_ rows: [Int], _ all: [Assessment]) -> Int {
    let named = Set(rows.compactMap { all[$0].respondent.value })
    let unnamed = rows.filter { all[$0].respondent.value == nil }
    let byItem = Dictionary(grouping: unnamed) { all[$0].item.folded }
    return named.count + (byItem.values.map(\.count).max() ?? 0)
  }

  private static func counts(_ scores: [Decimal], _ scale: MarkScale) -> [Count] {
    let given = Dictionary(scores.map { ($0, 1) }, uniquingKeysWith: +)
    var categories = OrderedSet(scores).elements
    let isWhole = (scores + [scale.low, scale.high]).allSatisfy { $0.isWhole }
    if isWhole, !scores.isEmpty, scale.high - scale.low < Decimal(mostCategories) {
      categories = Array(
        sequence(first: scale.low) { $0 < scale.high ? $0 + 1 : nil })
    }
    return categories.map { Count(score: $0, count: given[$0] ?? 0) }
  }
}

extension Decimal {
  fileprivate var isWhole: Bool {
    var (number, rounded) = (self, Decimal())
    NSDecimalRound(&rounded, &number, 0, .plain)
    return rounded == self
  }
}
