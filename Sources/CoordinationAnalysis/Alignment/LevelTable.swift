import Foundation
import StakeholderModel

/// Which levels of a rubric are reached, by subject, domain and group.
public struct LevelTable: Codable, Hashable, Sendable {
  public let rubric: Rubric
  public let scale: MarkScale
  /// Whether the answers without a group are what all said together.
  public let isTogether: Bool
  /// Domains, and items that stand in none, as the table of scores has them; group by group.
  public let rows: [Row]

  /// The level that one group sees in one domain.
  public struct Row: Codable, Hashable, Sendable {
    public let subject: String
    @ExplicitNull public var domain: String?
    /// `null` for a domain as a whole.
    @ExplicitNull public var item: String?
    @ExplicitNull public var group: String?
    /// The numbers of the bands in which the two marks in the middle lie, the lowest band being 1: mostly one and
    /// the same.
    public let lowerLevel: Int
    public let upperLevel: Int
    public let lowerMedian: Decimal
    public let upperMedian: Decimal
    public let respondents: Int
  }

  /// - Returns: `nil` where the rubric has no bands, or none on this scale.
  init?(_ table: ScoreTable, _ rubric: Rubric) {
    let rows = (table.domains + table.items.filter { ($0.domain ?? "").isEmpty })
      .flatMap { row in row.cells.compactMap { Row(row, $0, rubric, table.scale) } }
    guard !rows.isEmpty else { return nil }
    self.rubric = rubric
    (scale, isTogether, self.rows) = (table.scale, table.isTogether, rows)
  }
}

extension LevelTable.Row {
  fileprivate init?(
    _ row: ScoreTable.Row, _ cell: ScoreCell, _ rubric: Rubric, _ scale: MarkScale
  ) {
    guard let lower = cell.lowerMedian, let upper = cell.upperMedian,
      let lowerLevel = rubric.level(of: lower, on: scale),
      let upperLevel = rubric.level(of: upper, on: scale)
    else { return nil }
    (subject, domain, item, group) = (row.subject, row.domain, row.item, cell.group)
    (self.lowerLevel, self.upperLevel) = (lowerLevel, upperLevel)
    (lowerMedian, upperMedian, respondents) = (lower, upper, cell.respondents)
  }
}
