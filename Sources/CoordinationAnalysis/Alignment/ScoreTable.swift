import Foundation
import OrderedCollections
import StakeholderModel

/// The marks of one framework on one scale, by group of respondents.
public struct ScoreTable: Codable, Hashable, Sendable {
  public let framework: String
  public let scale: MarkScale
  /// In the order of the vocabulary; last, as `null`, respondents whose group is not known.
  public let groups: [String?]
  /// Whether the answers without a group are what all said together, as a workshop that agrees on one: they belong to
  /// a framework that stakeholders answer themselves, name no respondent, and each item has one. What a study says of
  /// somebody is nobody's answer.
  public let isTogether: Bool
  /// All items of a domain together; none of items that stand in no domain. In the order of the map, as the items.
  public let domains: [Row]
  public let items: [Row]
  /// Answers that later ones of the same group to the same item replace.
  public let replaced: Int

  /// An item, or all items of a domain, of one subject.
  public struct Row: Codable, Hashable, Sendable {
    public let subject: String
    @ExplicitNull public var domain: String?
    /// `null` for all items of the domain.
    @ExplicitNull public var item: String?
    /// One for each group of the table, in its order.
    public let cells: [ScoreCell]
    /// How far apart, at least, are the medians of the two groups that are furthest apart, in points of the scale;
    /// `null` where fewer than two known groups have a mark.
    @ExplicitNull public var gap: Decimal?
    /// Whether that is half of the scale or more.
    public let diverges: Bool
    /// `null` where no individual respondents of several groups can be compared.
    @ExplicitNull public var test: GroupTest?
    public let evidence: [Evidence]
  }

  /// - Parameters:
  ///   - rows: those of one framework, the scored ones on this scale.
  ///   - isSelfAssessed: whether the framework is one that stakeholders answer themselves.
  init(
    _ framework: String, _ scale: MarkScale, rows: [Int], rounds: AssessmentRounds,
    groupOf: (Int) -> String?, isSelfAssessed: Bool, permutations: Int, _ map: StakeholderMap
  ) {
    let all = map.assessments
    let known = OrderedSet(rows.compactMap(groupOf)).map { RespondentGroup(rawValue: $0) }
      .sorted().map { Optional($0.rawValue) }
    let groups = known + (rows.contains { groupOf($0) == nil } ? [nil] : [])
    let byItem = OrderedDictionary(grouping: rows) { row in
      [all[row].subject, all[row].domain.value?.folded ?? "", all[row].item.folded]
    }
    let latest = byItem.mapValues { rows in
      Dictionary(grouping: rows, by: groupOf).mapValues { Latest($0, rounds, all) }
    }
    func row(_ keys: [[String]], item: String?) -> Row {
      let parts = keys.compactMap { latest[$0] }
      let cells = groups.map { group -> ScoreCell in
        let own = parts.compactMap { $0[group] }
        return ScoreCell(
          group, marks: own.flatMap(\.marks),
          notApplicable: own.reduce(0) { $0 + $1.notApplicable.count },
          withoutScore: own.reduce(0) { $0 + $1.withoutScore }, scale: scale, all)
      }
      let gap = Self.gap(cells)
      let marks = known.map { group in
        (group: group ?? "", rows: parts.flatMap { $0[group]?.marks ?? [] })
      }
      let first = all[byItem[keys[0]]?.first ?? rows[0]]
      let shown = parts.flatMap(\.values).flatMap { $0.marks + $0.notApplicable }.sorted()
      return Row(
        subject: first.subject, domain: first.domain.value, item: item, cells: cells, gap: gap,
        diverges: gap.map { $0 * 2 >= scale.high - scale.low } ?? false,
        test: GroupTest(marks, permutations: permutations, all),
        evidence: shown.map { Evidence.assessment($0, in: map) })
    }
    let apart = latest.values.compactMap { $0[nil]?.marks }.filter { !$0.isEmpty }
    isTogether =
      isSelfAssessed && !apart.isEmpty
      && apart.allSatisfy { $0.count == 1 && all[$0[0]].respondent.value == nil }
    self.framework = framework
    self.scale = scale
    self.groups = groups
    items = byItem.map { row([$0.key], item: all[$0.value[0]].item) }
    domains = OrderedDictionary(grouping: byItem.keys) { [$0[0], $0[1]] }
      .filter { !$0.key[1].isEmpty }.map { row($0.value, item: nil) }
    replaced = latest.values.flatMap(\.values).reduce(0) { $0 + $1.replaced }
  }

  /// From the lower median of the highest group to the upper one of the lowest.
  private static func gap(_ cells: [ScoreCell]) -> Decimal? {
    let marked = cells.filter { $0.group != nil && $0.marks > 0 }
    guard marked.count > 1, let highest = marked.compactMap(\.lowerMedian).max(),
      let lowest = marked.compactMap(\.upperMedian).min()
    else { return nil }
    return max(0, highest - lowest)
  }
}

/// The answers of a group to an item that count: those of the latest round, and those without a date.
private struct Latest {
  let marks: [Int]
  let notApplicable: [Int]
  let withoutScore: Int
  let replaced: Int

  init(_ rows: [Int], _ rounds: AssessmentRounds, _ all: [Assessment]) {
    let answers = rows.filter { all[$0].isNotApplicable || all[$0].score != nil }
    let latest = rounds.latest(of: answers)
    marks = latest.filter { !all[$0].isNotApplicable }
    notApplicable = latest.filter { all[$0].isNotApplicable }
    withoutScore = rows.count - answers.count
    replaced = answers.count - latest.count
  }
}
