import Foundation
import Spreadsheets
import TestSupport
import Testing

/// Real workbooks, counted as openpyxl 3.1.5 counts them (`used` rows by columns, cells, merged
/// ranges), by name of the file.
@Suite struct RealWorkbooksTests {
  struct Expected: Sendable {
    var file: String
    var sheets: [(name: String, rows: Int, columns: Int, cells: Int, merged: Int)]
  }

  /// From the manifest beside the files.
  static let expected: [Expected] = {
    guard let shared = Places.shared,
      let manifest = try? String(
        contentsOf: shared.appending(path: "realdata/MANIFEST.tsv"), encoding: .utf8)
    else { return [] }
    return manifest.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields[0].hasSuffix(".xlsx"), fields[5].contains(" sheets;") else { return nil }
      let counts = fields[5].replacing("\"\"", with: "\"").replacing("\\'", with: "'")
      let sheets = counts.matches(
        of: /'(.+?)'(?:\(hidden\))?: used (\d+)x(\d+), (\d+) cells, (\d+) merged/
      ).map { match in
        (
          String(match.1), Int(match.2) ?? 0, Int(match.3) ?? 0, Int(match.4) ?? 0,
          Int(match.5) ?? 0
        )
      }
      return Expected(file: String(fields[0]), sheets: sheets)
    }
  }()

  @Test(arguments: expected.map(\.file))
  func holdsWhatAPeerCounts(_ file: String) throws {
    let expected = try #require(Self.expected.first { $0.file == file })
    let shared = try #require(Places.shared)
    let workbook = try WorkbookReader(shared.appending(path: "realdata/\(file)")).read()
    // openpyxl 3.1.5 finds no sheet at all in strict workbooks.
    guard !expected.sheets.isEmpty else {
      #expect(!workbook.sheets.isEmpty)
      return
    }
    for sheet in expected.sheets {
      let ours = try #require(
        workbook.sheets.first { $0.name == sheet.name },
        "\(sheet.name) among \(workbook.sheets.map(\.name))")
      #expect(ours.rows.reduce(0) { $0 + $1.cells.count } == sheet.cells, "\(sheet.name)")
      #expect(ours.rows.last?.number ?? 0 == sheet.rows, "\(sheet.name)")
      let columns = ours.rows.compactMap(\.cells.last?.column).max() ?? 0
      #expect(columns == sheet.columns, "\(sheet.name)")
      #expect(ours.merged.count == sheet.merged, "\(sheet.name)")
    }
  }
}
