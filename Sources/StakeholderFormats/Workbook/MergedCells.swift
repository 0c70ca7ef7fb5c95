import Spreadsheets
import StakeholderModel

/// Merged cells, filled: one value that stands for several rows is given to each.
enum MergedCells {
  /// The ranges that are higher than one row.
  static func tall(_ sheet: Sheet) -> [CellRange] {
    sheet.merged.filter { $0.first.row < $0.last.row }
  }

  /// One value that was given to several rows.
  struct Given {
    let range: CellRange
    let value: String
    /// The rows that have something of their own, from the first to the last.
    let rows: ClosedRange<Int>
  }

  /// The tall ranges whose value is given to some row. O(ranges × log rows).
  static func given(_ sheet: Sheet) -> [Given] {
    tall(sheet).compactMap { range -> Given? in
      guard let top = index(in: sheet.rows, of: range.first.row, \.number),
        let cell = index(in: sheet.rows[top].cells, of: range.first.column, \.column)
      else { return nil }
      let value = sheet.rows[top].cells[cell].content.text.trimmed
      let last = sheet.rows[count(in: sheet.rows, upTo: range.last.row, \.number) - 1].number
      guard !value.isEmpty, last > range.first.row else { return nil }
      return Given(range: range, value: value, rows: range.first.row...last)
    }
  }

  /// The rows of a sheet with the values of its tall ranges. A row of nothing but a merged value says
  /// nothing of its own, so none is added. O(cells + ranges + values given), each times a logarithm.
  /// - Parameter limit: how many values may be given.
  /// - Throws: ``WorkbookError/tooLarge(_:)``.
  static func filled(_ sheet: Sheet, limit: Int = WorkbookLimits().cells) throws -> [SheetRow] {
    var rows = sheet.rows
    var given: [Int: [Cell]] = [:]
    var count = 0
    // How far down each column is filled: ranges that overlap are looked at once.
    var reached: [Int: Int] = [:]
    for range in tall(sheet).sorted(by: { $0.first.row < $1.first.row }) {
      let column = range.first.column
      guard let top = index(in: rows, of: range.first.row, \.number),
        let value = index(in: rows[top].cells, of: column, \.column)
      else { continue }
      var row = max(top, reached[column] ?? top) + 1
      while row < rows.count, rows[row].number <= range.last.row {
        if index(in: rows[row].cells, of: column, \.column) == nil {
          given[row, default: []].append(rows[top].cells[value])
          count += 1
          guard count <= limit else { throw WorkbookError.tooLarge(.cells(limit: limit)) }
        }
        row += 1
      }
      reached[column] = max(row - 1, reached[column] ?? 0)
    }
    for (row, cells) in given {
      rows[row].cells = (rows[row].cells + cells).sorted { $0.column < $1.column }
    }
    return rows
  }

  /// Where a number stands among elements that are sorted by it. O(log elements).
  private static func index<Element>(
    in elements: [Element], of number: Int, _ key: KeyPath<Element, Int>
  ) -> Int? {
    let count = count(in: elements, upTo: number, key)
    return count > 0 && elements[count - 1][keyPath: key] == number ? count - 1 : nil
  }

  /// How many of the elements that are sorted by a number come up to one. O(log elements).
  private static func count<Element>(
    in elements: [Element], upTo number: Int, _ key: KeyPath<Element, Int>
  ) -> Int {
    var range = 0..<elements.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        elements[middle][keyPath: key] <= number
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
