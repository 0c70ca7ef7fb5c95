import Spreadsheets
import StakeholderModel

/// Where a table stood: a file of text, or a sheet of a workbook.
enum TableSource: Hashable, Sendable {
  case file(String)
  case sheet(String, workbook: String)

  /// - Parameters: both counted from 1.
  func place(line: Int?, column: Int?) -> Diagnostic.Place {
    switch self {
    case .file(let file): return .file(file, line: line, column: column)
    case .sheet(let sheet, let workbook):
      let cell = line.map { line in
        column.map { CellAddress(row: line, column: $0).description } ?? "\(line):\(line)"
      }
      return .sheet(sheet, cell: cell, workbook: workbook)
    }
  }
}

extension Diagnostic.Place {
  /// The source, line and column of a place in a file; `nil` for a place in the map itself.
  var inSource: (source: TableSource, line: Int, column: Int)? {
    switch self {
    case .map, .cell: return nil
    case .file(let file, let line, let column): return (.file(file), line ?? 0, column ?? 0)
    case .sheet(let sheet, let cell, let workbook):
      let source = TableSource.sheet(sheet, workbook: workbook)
      guard let cell else { return (source, 0, 0) }
      if let address = CellAddress(cell) { return (source, address.row, address.column) }
      return (source, cell.split(separator: ":").first.flatMap { Int($0) } ?? 0, 0)
    }
  }
}
