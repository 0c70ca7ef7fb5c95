import Foundation
import Spreadsheets
import StakeholderModel
import TestSupport

@testable import StakeholderReports

/// The workbook of a report as a reader of workbooks sees it.
struct ReadBack {
  let workbook: Workbook

  init(_ report: WorkbookReport) throws {
    let data = try report.data()
    workbook = try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "report.xlsx")
      try data.write(to: file)
      return try WorkbookReader(file).read()
    }
  }

  var names: [String] { workbook.sheets.map(\.name) }

  /// Every cell that holds something.
  var texts: [String] { workbook.sheets.flatMap { $0.rows.flatMap(\.cells).map(\.content.text) } }

  /// The rows of a sheet below its headings, by heading.
  func rows(_ name: String) -> [[String: CellContent]] {
    guard let sheet = workbook.sheets.first(where: { $0.name == name }),
      let head = sheet.rows.first
    else { return [] }
    let headings = Dictionary(
      uniqueKeysWithValues: head.cells.map { ($0.column, $0.content.text) })
    return sheet.rows.dropFirst().map { row in
      Dictionary(
        row.cells.map { (headings[$0.column] ?? "\($0.column)", $0.content) },
        uniquingKeysWith: { first, _ in first })
    }
  }

  /// The texts of the first sheet, which is no table, row by row.
  var contents: [[String]] { workbook.sheets[0].rows.map { $0.cells.map(\.content.text) } }
}

extension CellContent {
  var number: Double? { if case .number(let number) = self { number } else { nil } }
}
