import Foundation
import GraphAlgorithms
import StakeholderModel

/// Whether what individual respondents of several groups say could differ as much by chance.
///
/// It stands beside the gap between medians and decides nothing: with few respondents a wide gap may well be chance,
/// and with many a narrow one hardly is. Each respondent counts once, with the median of its marks; of an even
/// number, the lower of the two in the middle. p is read row by row and is not corrected for the number of rows.
public struct GroupTest: Codable, Hashable, Sendable {
  /// Those that are compared: with two respondents at least who are named.
  public let groups: [String]
  public let respondents: Int
  /// Kruskal and Wallis's H, corrected for ties.
  public let statistic: Double
  public let p: Double
  public let permutations: Int
  /// Whether all permutations were looked at, rather than drawn ones.
  public let isExact: Bool

  private static let fewestRespondents = 2

  /// - Parameters:
  ///   - marks: of each group, the rows with a mark.
  ///   - permutations: how many are drawn; 0 for no test.
  /// - Returns: `nil` where fewer than two groups have two named respondents, or all say the same: the one answer of
  ///   a group is no sample.
  init?(
    _ marks: [(group: String, rows: [Int])], permutations: Int, _ all: [Assessment]
  ) {
    guard permutations > 0 else { return nil }
    let samples = marks.compactMap { group, rows -> (String, [Double])? in
      let named = Dictionary(grouping: rows.filter { all[$0].respondent.value != nil }) {
        all[$0].respondent.value
      }
      guard named.count >= Self.fewestRespondents else { return nil }
      let medians = named.values.compactMap { rows in
        rows.compactMap { all[$0].score }.sorted().middle?.lower
      }
      return (group, medians.map { NSDecimalNumber(decimal: $0).doubleValue }.sorted())
    }
    guard let test = KruskalWallis(samples.map(\.1)) else { return nil }
    let chance = test.probability(most: permutations, seed: 1)
    groups = samples.map(\.0)
    respondents = samples.reduce(0) { $0 + $1.1.count }
    (statistic, p) = (test.statistic, chance.p)
    (self.permutations, isExact) = (chance.permutations, chance.isExact)
  }
}
