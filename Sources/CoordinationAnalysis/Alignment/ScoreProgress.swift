import Foundation
import OrderedCollections
import StakeholderModel

/// The medians that one group gave in each round, for an item or all items of a domain.
public struct ScoreProgress: Codable, Hashable, Sendable {
  public let framework: String
  public let scale: MarkScale
  public let subject: String
  @ExplicitNull public var domain: String?
  /// `null` for a domain as a whole.
  @ExplicitNull public var item: String?
  @ExplicitNull public var group: String?
  /// Two at least, the earliest first.
  public let rounds: [Round]
  /// From the last round but one to the last, in points of the scale: at least and at most, which differ where a
  /// median is one of two marks. `null` where the two rounds did not mark the same items, which compares nothing.
  @ExplicitNull public var changeLeast: Decimal?
  @ExplicitNull public var changeMost: Decimal?

  public struct Round: Codable, Hashable, Sendable {
    /// "2022", or a date where a year has several rounds.
    public let round: String
    public let lowerMedian: Decimal
    public let upperMedian: Decimal
    public let respondents: Int
    /// How many items were marked.
    public let items: Int
  }

  /// - Parameter rows: those of one framework with a mark on this scale.
  /// - Returns: domains first, then items; none of what was marked in one round only.
  static func all(
    _ framework: String, _ scale: MarkScale, rows: [Int], rounds: AssessmentRounds,
    groups: [String?], groupOf: (Int) -> String?, _ all: [Assessment]
  ) -> [ScoreProgress] {
    let dated = rows.filter { rounds.round(of: $0) != nil }
    func progress(_ rows: [Int], isItem: Bool) -> [ScoreProgress] {
      let byGroup = Dictionary(grouping: rows, by: groupOf)
      return groups.compactMap { group in
        byGroup[group].flatMap { own in
          let first = all[rows[0]]
          return ScoreProgress(
            framework, scale, first, item: isItem ? first.item : nil, group: group,
            Dictionary(grouping: own) { rounds.round(of: $0) ?? "" }.sorted { $0.key < $1.key },
            all)
        }
      }
    }
    func key(_ row: Int) -> [String] { [all[row].subject, all[row].domain.value?.folded ?? ""] }
    let domains = OrderedDictionary(grouping: dated, by: key)
    let items = OrderedDictionary(grouping: dated) { key($0) + [all[$0].item.folded] }
    return domains.filter { !$0.key[1].isEmpty }.values.flatMap { progress($0, isItem: false) }
      + items.values.flatMap { progress($0, isItem: true) }
  }
}

extension ScoreProgress {
  fileprivate init?(
    _ framework: String, _ scale: MarkScale, _ first: Assessment, item: String?, group: String?,
    _ rounds: [(key: String, value: [Int])], _ all: [Assessment]
  ) {
    guard rounds.count > 1 else { return nil }
    (self.framework, self.scale, subject) = (framework, scale, first.subject)
    (domain, self.item, self.group) = (first.domain.value, item, group)
    let items = rounds.map { Set($0.value.map { all[$0].item.folded }) }
    self.rounds = zip(rounds, items).compactMap { round, items in
      let cell = ScoreCell(
        group, marks: round.value, notApplicable: 0, withoutScore: 0, scale: scale, all)
      guard let lower = cell.lowerMedian, let upper = cell.upperMedian else { return nil }
      return Round(
        round: round.key, lowerMedian: lower, upperMedian: upper, respondents: cell.respondents,
        items: items.count)
    }
    let (last, before) = (self.rounds[rounds.count - 1], self.rounds[rounds.count - 2])
    let isSame = items[rounds.count - 1] == items[rounds.count - 2]
    changeLeast = isSame ? last.lowerMedian - before.upperMedian : nil
    changeMost = isSame ? last.upperMedian - before.lowerMedian : nil
  }
}
