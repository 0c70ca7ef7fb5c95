import Foundation
import Spreadsheets
import TestSupport

extension XLSXFile {
  func workbook(_ limits: WorkbookLimits = WorkbookLimits()) throws -> Workbook {
    try with { try WorkbookReader($0, limits: limits).read() }
  }

  /// The cells of the first sheet by their addresses.
  func cells() throws -> [String: CellContent] {
    guard let sheet = try workbook().sheets.first else { return [:] }
    return sheet.byAddress
  }

  /// Why the workbook cannot be read.
  func problem(_ limits: WorkbookLimits = WorkbookLimits()) throws -> WorkbookError? {
    do {
      _ = try workbook(limits)
      return nil
    } catch let error as WorkbookError { return error }
  }
}

extension Sheet {
  var byAddress: [String: CellContent] {
    var cells: [String: CellContent] = [:]
    for row in rows {
      for cell in row.cells {
        cells["\(CellAddress(row: row.number, column: cell.column))"] = cell.content
      }
    }
    return cells
  }
}

extension CellContent {
  static func date(_ year: Int, _ month: Int, _ day: Int, seconds: Int = 0) -> CellContent {
    .date(SheetDate(year: year, month: month, day: day, precision: .day, seconds: seconds))
  }
}
