import Foundation
import Spreadsheets
import TestSupport
import Testing

/// Workbooks with changed or missing bytes.
@Suite struct DamagedWorkbookTests {
  /// A workbook with something of everything.
  private static let good: XLSXFile = {
    var file = XLSXFile(
      XLSXFile.Sheet(
        "S",
        xml: """
          <sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>42808.5</v></c>\
          <c r="C1" s="2"><v>0.4375</v></c><c r="D1" t="b"><v>1</v></c></row>\
          <row r="3"><c r="A3" t="inlineStr"><is><t>a_x000D_&#233;</t></is></c>\
          <c r="B3" t="str"><f>A1</f><v>x</v></c><c r="C3" t="e"><v>#REF!</v></c>\
          <c r="D3" s="3" t="d"><v>2017-03-14</v></c><c r="E3" s="2"><v>1.5e3</v></c></row></sheetData>\
          <mergeCells><mergeCell ref="A1:B2"/></mergeCells>
          """),
      XLSXFile.Sheet("Été", [["De", "Vers"], ["a", "b"]]))
    file.sharedStrings = "<si><t>é</t></si><si><r><t>a</t></r><rPh><t>b</t></rPh></si>"
    file.formats = [.builtIn(14), .builtIn(20), .code("mmm \"de\" yyyy")]
    file.properties = "<workbookPr date1904=\"0\"/>"
    return file
  }()

  /// Whether bytes are read as a workbook; any error but one of ours fails the test.
  private func isRead(_ bytes: Data) throws -> Bool {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.xlsx")
      try bytes.write(to: file)
      do {
        for sheet in try WorkbookReader(file).read().sheets {
          for cell in sheet.rows.flatMap(\.cells) { _ = cell.content.text }
        }
        return true
      } catch is WorkbookError { return false }
    }
  }

  private func bytes(of file: XLSXFile) throws -> Data {
    try file.with { try Data(contentsOf: $0) }
  }

  private func change(_ bytes: inout Data, _ random: inout SeededGenerator) {
    for _ in 0...Int.random(in: 0...3, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      bytes[place] =
        Bool.random(using: &random)
        ? UInt8.random(in: 0...255, using: &random)
        : Array("<>/&;\"'=09-eE.".utf8).randomElement(using: &random) ?? 0
    }
  }

  @Test func theUndamagedWorkbookIsRead() throws {
    let workbook = try Self.good.workbook()
    #expect(workbook.sheets.map { $0.rows.flatMap(\.cells).count } == [9, 4])
  }

  @Test func everySixteenthOfAFileIsAnError() throws {
    let bytes = try bytes(of: Self.good)
    for part in 0..<16 { #expect(try !isRead(bytes.prefix(bytes.count * part / 16)), "\(part)/16") }
    #expect(try !isRead(bytes.dropLast(1)))
    #expect(try isRead(bytes))
  }

  @Test(arguments: 0..<UInt64(300))
  func changedBytesOfTheArchiveGiveAnErrorOrAReading(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = try bytes(of: Self.good)
    change(&bytes, &random)
    _ = try isRead(bytes)
  }

  @Test(arguments: 0..<UInt64(600))
  func changedBytesOfAPartGiveAnErrorOrAReading(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var file = Self.good
    let part = try #require(file.files.randomElement(using: &random))
    var bytes = part.data
    change(&bytes, &random)
    file.replacing[part.name] = bytes
    _ = try isRead(try self.bytes(of: file))
  }

  @Test(arguments: good.files.map(\.name))
  func everyBeginningOfAPartIsAnErrorOrAReading(name: String) throws {
    var file = Self.good
    let data = try #require(file.files.first { $0.name == name }).data
    for count in stride(from: 0, to: data.count, by: 1 + data.count / 40) {
      file.replacing[name] = data.prefix(count)
      // Nothing is read from the list of types; a program that needs it says so.
      #expect(try isRead(try bytes(of: file)) == (name == "[Content_Types].xml"), "\(count)")
    }
  }

  // MARK: Real files

  @Test(
    .enabled(if: Places.shared != nil, "needs the shared material beside the checkout"),
    arguments: [
      ("xlsx-robustness/poi-xmlbomb.xlsx", "damaged"),
      ("xlsx-robustness/poi-password-protected.xlsx", "protectedOrOld"),
      ("graph-csv/kumu-euro-crisis.xlsx", "notAWorkbook"),
      ("csv-robustness/messytables-utf16le.csv", "notAWorkbook"),
    ])
  func refusesRealFilesThatAreNoneOrDoHarm(file: String, problem: String) throws {
    let location = try #require(Places.shared).appending(path: "realdata/\(file)")
    let time = ContinuousClock().measure {
      let error = #expect(throws: WorkbookError.self) { try WorkbookReader(location).read() }
      #expect("\(error.map { "\($0)" } ?? "")".contains(problem))
    }
    #expect(time < .seconds(5))
  }

  /// One whose name says that it is XML, and one on which openpyxl 3.1.5 works for minutes before it
  /// fails; with the cells that hold something, as Python's ElementTree counts them.
  @Test(
    .enabled(if: Places.shared != nil, "needs the shared material beside the checkout"),
    arguments: [
      ("iati-invalid/spreadsheet-saved-as.xml", 2),
      ("xlsx-robustness/iati-cdfd-dashboard-fr.xlsx", 4_528),
    ])
  func readsRealFilesThatOthersDoNot(file: String, cells: Int) throws {
    let location = try #require(Places.shared).appending(path: "realdata/\(file)")
    #expect(WorkbookReader.mayBeWorkbook(location))
    let workbook = try WorkbookReader(location).read()
    #expect(workbook.sheets.flatMap(\.rows).reduce(0) { $0 + $1.cells.count } == cells)
  }
}
