import Foundation
import Spreadsheets
import TestSupport
import Testing

@Suite struct WorkbookReaderTests {
  private func sheet(_ name: String, state: String? = nil) -> XLSXFile.Sheet {
    XLSXFile.Sheet(name, xml: "<sheetData><row><c><v>1</v></c></row></sheetData>", state: state)
  }

  // MARK: Sheets

  @Test func readsTheSheetsInTheirOrderAndWhichAreHidden() throws {
    let file = XLSXFile(
      sheet("B & \"C\""), sheet("Été", state: "hidden"), sheet("A", state: "veryHidden"),
      sheet("日本", state: "visible"))
    let sheets = try file.workbook().sheets
    #expect(sheets.map(\.name) == ["B & \"C\"", "Été", "A", "日本"])
    #expect(sheets.map(\.isHidden) == [false, true, true, false])
  }

  @Test func sheetsOfChartsAndMacrosAreLeftOut() throws {
    var file = XLSXFile(sheet("Graph"), sheet("Data"), sheet("Old"), sheet("Dialog"))
    file.sheets[0].kind = "chartsheet"
    file.sheets[2].kind = "xlMacrosheet"
    file.sheets[3].kind = "dialogsheet"
    #expect(try file.workbook().sheets.map(\.name) == ["Data"])
  }

  @Test(arguments: [
    "/xl/worksheets/sheet1.xml", "worksheets/sheet1.xml", "./worksheets/sheet1.xml",
    "../xl/worksheets/sheet1.xml", "theme/../worksheets/sheet1.xml", "worksheets//sheet1.xml",
    "../../../xl/worksheets/sheet1.xml",
  ])
  func findsASheetHoweverItsPlaceIsWritten(target: String) throws {
    var file = XLSXFile(sheet("S"))
    file.sheets[0].target = target
    #expect(try file.cells() == ["A1": .number(1)])
  }

  @Test func whatLiesOutsideTheFileIsNeverFollowed() throws {
    var file = XLSXFile(sheet("S"))
    file.replacing["xl/_rels/workbook.xml.rels"] = Data(
      """
      <Relationships><Relationship Id="rId1" TargetMode="External" Target="worksheets/sheet1.xml" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>\
      </Relationships>
      """.utf8)
    #expect(try file.workbook().sheets.isEmpty)
  }

  @Test func aWorkbookNeedsNoStylesNorSharedTexts() throws {
    var file = XLSXFile(rows: "<row><c s=\"3\"><v>42808</v></c><c t=\"s\"><v>0</v></c></row>")
    #expect(try file.cells() == ["A1": .number(42_808)])
    file.formats = []
    file.sharedStrings = ""
    #expect(try file.cells() == ["A1": .number(42_808)])
  }

  @Test func readsStrictWorkbooks() throws {
    var file = XLSXFile(
      rows:
        "<row><c s=\"1\"><v>42808</v></c><c t=\"s\"><v>0</v></c><c t=\"d\"><v>2017-03-14</v></c></row>"
    )
    file.isStrict = true
    file.formats = [.builtIn(14)]
    file.sharedStrings = "<si><t>é</t></si>"
    #expect(
      try file.cells() == ["A1": .date(2017, 3, 14), "B1": .text("é"), "C1": .date(2017, 3, 14)])
  }

  @Test(arguments: ["1", "true", "on"])
  func countsFrom1904WhereTheWorkbookSaysSo(value: String) throws {
    var file = XLSXFile(rows: "<row><c s=\"1\"><v>0</v></c></row>")
    file.formats = [.builtIn(14)]
    for (value, date) in [(value, CellContent.date(1904, 1, 1)), ("0", .number(0))] {
      file.properties = "<workbookPr date1904=\"\(value)\"/>"
      #expect(try file.cells() == ["A1": date])
    }
    // As Excel 2013 and later write it.
    file.properties =
      "<workbookPr date1904=\"\(value)\"/><x15:workbookPr chartTrackingRefBase=\"1\"/>"
    #expect(try file.cells() == ["A1": .date(1904, 1, 1)])
  }

  // MARK: What is no workbook

  @Test func saysWhatAFileIsInstead() throws {
    func problem(_ files: [String: Data?]) throws -> WorkbookError? {
      var file = XLSXFile(sheet("S"))
      file.replacing = files
      return try file.problem()
    }
    let none: Data? = nil
    #expect(
      try problem(["[Content_Types].xml": none, "content.xml": Data("<x/>".utf8)]) == .openDocument)
    for files in [
      ["_rels/.rels": none], ["xl/workbook.xml": none],
      [
        "_rels/.rels": Data(
          """
          <Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/>\
          </Relationships>
          """.utf8), "word/document.xml": Data("<document/>".utf8),
      ],
    ] {
      guard case .notAWorkbook(let reason) = try problem(files) else {
        Issue.record("\(files.keys): \(String(describing: try problem(files)))")
        continue
      }
      #expect(!reason.isEmpty)
    }
    #expect(
      try problem(["xl/worksheets/sheet1.xml": none])
        == .damaged(part: "xl/worksheets/sheet1.xml", reason: "the part is missing"))
  }

  @Test func knowsOldAndProtectedWorkbooksByTheirFirstBytes() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.xls")
      func check(_ bytes: [UInt8], _ mayBe: Bool, _ problem: WorkbookError?) throws {
        try Data(bytes + [UInt8](repeating: 0, count: 600)).write(to: file)
        #expect(WorkbookReader.mayBeWorkbook(file) == mayBe)
        do {
          _ = try WorkbookReader(file)
          Issue.record("\(bytes) were opened")
        } catch let error as WorkbookError {
          if let problem { #expect(error == problem) } else { #expect(error != .protectedOrOld) }
        }
      }
      try check([0xD0, 0xCF, 0x11, 0xE0, 0xA1], true, .protectedOrOld)
      try check([0xD0, 0xCF, 0x11, 0xE1], false, nil)
      try check([0x50, 0x4B, 0x03, 0x04], true, nil)
      try check([], false, nil)
      #expect(!WorkbookReader.mayBeWorkbook(folder))
      #expect(!WorkbookReader.mayBeWorkbook(folder.appending(path: "none")))
    }
  }

  @Test func saysInWhichPartAndWhereTheXMLIsBroken() throws {
    var file = XLSXFile(sheet("S"))
    file.replacing["xl/worksheets/sheet1.xml"] = Data("<worksheet>\n<sheetData></worksheet>".utf8)
    guard case .damaged("xl/worksheets/sheet1.xml", let reason) = try file.problem() else {
      Issue.record("\(String(describing: try file.problem()))")
      return
    }
    #expect(reason.hasPrefix("line 2, column "))
    file.replacing["xl/worksheets/sheet1.xml"] = Data("<!DOCTYPE a><worksheet/>".utf8)
    #expect(
      try file.problem()
        == .damaged(
          part: "xl/worksheets/sheet1.xml",
          reason: "it declares entities, which no workbook may do"))
  }
}
