import StakeholderModel

/// A result as rows of text: what a terminal, a Markdown report and a spreadsheet show of an analysis.
public struct ResultTable: Hashable, Sendable {
  public var columns: [String]
  public var rows: [[String]]

  public init(columns: [String], rows: [[String]]) {
    precondition(
      rows.allSatisfy { $0.count == columns.count }, "Every row must have a cell for each column")
    self.columns = columns
    self.rows = rows
  }

  /// The table with some of its columns.
  func keeping(_ isKept: (Int) -> Bool) -> ResultTable {
    let kept = columns.indices.filter(isKept)
    return ResultTable(
      columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }

  /// Without the columns of which nothing is known.
  var withoutSilence: ResultTable {
    keeping { column in rows.contains { $0[column] != Self.unknown } }
  }

  /// Aligned columns for a terminal, two spaces apart.
  public var text: String {
    let widths = columns.indices.map { column in
      ([columns] + rows).map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      var line = zip(cells, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line
    }
    let rule = widths.map { String(repeating: "─", count: $0) }
    return ([columns, rule] + rows).map { line($0) + "\n" }.joined()
  }
}
