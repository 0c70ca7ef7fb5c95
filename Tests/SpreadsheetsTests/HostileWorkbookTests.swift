import Foundation
import Spreadsheets
import TestSupport
import Testing

/// Workbooks that are damaged, or made to do harm: an error or a reading, soon, never a crash.
@Suite struct HostileWorkbookTests {
  private static let sheet = "xl/worksheets/sheet1.xml"

  // MARK: Limits

  private func limits(_ change: (inout WorkbookLimits) -> Void) -> WorkbookLimits {
    var limits = WorkbookLimits()
    change(&limits)
    return limits
  }

  @Test func aSheetMayHaveExactlyAsManyCellsAsTheLimit() throws {
    let row = "<row>\(String(repeating: "<c><v>1</v></c>", count: 10))</row>"
    let file = XLSXFile(
      XLSXFile.Sheet("A", rows: String(repeating: row, count: 5)),
      XLSXFile.Sheet("B", rows: String(repeating: row, count: 5)))
    #expect(try file.problem(limits { $0.cells = 100 }) == nil)
    // All sheets count together.
    #expect(try file.problem(limits { $0.cells = 99 }) == .tooLarge(.cells(limit: 99)))
  }

  @Test func mergedRangesCountAsCells() throws {
    let ranges = String(repeating: "<mergeCell ref=\"A1:XFD1048576\"/>", count: 50)
    let file = XLSXFile(XLSXFile.Sheet("A", xml: "<mergeCells>\(ranges)</mergeCells>"))
    #expect(try file.problem(limits { $0.cells = 50 }) == nil)
    #expect(try file.problem(limits { $0.cells = 49 }) == .tooLarge(.cells(limit: 49)))
  }

  @Test(arguments: [
    ("1048576", true), ("1048577", false), ("999999999999999", false), ("0", false),
  ])
  func aRowMayStandAsFarDownAsTheLimit(row: String, isRead: Bool) throws {
    let file = XLSXFile(rows: "<row r=\"\(row)\"><c><v>1</v></c></row>")
    let problem = WorkbookError.tooLarge(.rows(sheet: "S", limit: 1_048_576))
    #expect(try file.problem() == (isRead ? nil : problem))
  }

  @Test(arguments: [("XFD1", true), ("XFE1", false), ("ZZZZZ1", false)])
  func aCellMayStandAsFarRightAsTheLimit(address: String, isRead: Bool) throws {
    let file = XLSXFile(rows: "<row><c r=\"\(address)\"><v>1</v></c></row>")
    let problem = WorkbookError.tooLarge(.columns(sheet: "S", limit: 16_384))
    #expect(try file.problem() == (isRead ? nil : problem))
  }

  @Test func aMillionColumnsAreRefused() throws {
    let file = XLSXFile(rows: "<row>\(String(repeating: "<c/>", count: 1_000_000))</row>")
    #expect(try file.problem() == .tooLarge(.columns(sheet: "S", limit: 16_384)))
  }

  @Test(arguments: [
    "-1", "A", "1", "A-1", "A99999999999999999999999", "", "𝔄1", "ABCDEFGHIJKLMNOPQRSTUVWXYZ1",
    "A1B2", "&amp;",
  ])
  func anAddressThatIsNoneIsPassedOver(address: String) throws {
    let file = XLSXFile(rows: "<row r=\"\(address)\"><c r=\"\(address)\"><v>1</v></c></row>")
    let expected: [String: CellContent] = ["A1": .number(1)]
    #expect(try file.cells() == expected)
  }

  @Test func manySheetsAreRefused() throws {
    var file = XLSXFile(rows: "")
    for number in 2...6 { file.sheets.append(XLSXFile.Sheet("S\(number)", rows: "")) }
    #expect(try file.problem(limits { $0.sheets = 6 }) == nil)
    #expect(try file.problem(limits { $0.sheets = 5 }) == .tooLarge(.sheets(limit: 5)))
  }

  // MARK: Bombs

  @Test(arguments: ["<c/>", "<row/>", " ", "<c r=\"A1\"/>"])
  func aPartMayHaveOnlySoManyBytes(unit: String) throws {
    let file = XLSXFile(rows: "<row>\(String(repeating: unit, count: 50_000))</row>")
    let problem = try file.problem(
      limits {
        $0.bytes = 40_000
        $0.columns = .max
        $0.rows = .max
      })
    #expect(problem == .tooLarge(.bytes(part: Self.sheet, limit: 40_000)))
  }

  /// A gigabyte in a file of a few megabytes, with the limits that everyone has.
  @Test(arguments: [
    (Self.sheet, "<worksheet><sheetData><row>", " ", 512),
    (Self.sheet, "<worksheet><sheetData><row><c t=\"str\"><v>", "x", 512),
    ("xl/workbook.xml", "<workbook><sheets>", "<a/>", 64),
    ("xl/_rels/workbook.xml.rels", "<Relationships>", "\t", 64),
  ])
  func aBombIsRefusedWithinSeconds(part: String, start: String, unit: String, megabytes: Int) throws
  {
    var file = XLSXFile(rows: "")
    file.replacing = [part: Data?.none]
    let bytes = ZipBomb.data(
      file.files, name: part, start: start, unit: unit, count: 1_200_000_000)
    #expect(bytes.count < 10_000_000)
    try Places.withTemporaryFolder { folder in
      let location = folder.appending(path: "bomb.xlsx")
      try bytes.write(to: location)
      let time = ContinuousClock().measure {
        #expect(throws: WorkbookError.tooLarge(.bytes(part: part, limit: megabytes << 20))) {
          try WorkbookReader(location).read()
        }
      }
      #expect(time < .seconds(20))
    }
  }

  @Test func aCommentOfAGigabyteIsRefusedAtItsFirstMegabyte() throws {
    var file = XLSXFile(rows: "")
    file.replacing = [Self.sheet: Data?.none]
    let bytes = ZipBomb.data(
      file.files, name: Self.sheet, start: "<worksheet><!--", unit: "-x", count: 1_200_000_000)
    try Places.withTemporaryFolder { folder in
      let location = folder.appending(path: "bomb.xlsx")
      try bytes.write(to: location)
      #expect(
        throws: WorkbookError.damaged(
          part: Self.sheet, reason: "line 1: a tag or comment is longer than 1 MB")
      ) {
        try WorkbookReader(location).read()
      }
    }
  }

  /// Without this the test above would prove nothing.
  @Test func aBombThatIsSmallIsAWorkbook() throws {
    var file = XLSXFile(rows: "")
    file.replacing = [Self.sheet: Data?.none]
    let start = "<worksheet><sheetData><row><c t=\"str\"><v>é</v></c></row></sheetData></worksheet>"
    let bytes = ZipBomb.data(file.files, name: Self.sheet, start: start, unit: "\n", count: 3_000)
    try Places.withTemporaryFolder { folder in
      let location = folder.appending(path: "a.xlsx")
      try bytes.write(to: location)
      do {
        _ = try WorkbookReader(location).read()
        Issue.record("a wrong checksum was passed over")
      } catch WorkbookError.damaged(Self.sheet, let reason) { #expect(reason == "CRC error") }
    }
  }

  @Test func levelsBelowLevelsAreRefused() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    guard case .damaged = try XLSXFile(rows: deep).problem() else {
      Issue.record("100 000 levels were read")
      return
    }
  }
}
