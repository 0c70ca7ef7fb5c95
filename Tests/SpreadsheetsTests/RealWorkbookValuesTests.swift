import Foundation
import Spreadsheets
import TestSupport
import Testing

/// Values of real workbooks. Those in the code are what openpyxl 3.1.5 reads, where nothing else is
/// said.
@Suite(.enabled(if: Places.shared != nil, "needs the shared material beside the checkout"))
struct RealWorkbookValuesTests {
  private func sheets(_ name: String) throws -> [String: [String: CellContent]] {
    let shared = try #require(Places.shared)
    let file = shared.appending(path: "realdata/xlsx-robustness/\(name).xlsx")
    let sheets = try WorkbookReader(file).read().sheets
    return Dictionary(uniqueKeysWithValues: sheets.map { ($0.name, $0.byAddress) })
  }

  @Test func readsTheDatesOfPOIsTests() throws {
    let sheets = try sheets("poi-date-formats")
    let flags = try #require(sheets["Flags"])
    #expect(flags.count == 10)
    #expect(flags["B2"] == .text("Date Format Tests"))
    #expect(flags["C4"] == .text("Run the test with all standard colors specified"))
    let tests = try #require(sheets["Tests"])
    #expect(tests["A44"] == .text("11 days 14"))
    #expect(tests["B44"] == .text("d \"days\" h"))
    // 11 October 1952, 14:35:27, counted from 1904.
    for row in [2, 20, 42, 46] {
      #expect(tests["C\(row)"] == .date(1952, 10, 11, seconds: 52_527), "\(row)")
    }
    #expect(tests["C21"] == .date(2003, 2, 1, seconds: 14_706))
    #expect(tests["C41"] == .date(2025, 1, 1))
  }

  @Test func readsDatesCountedFrom1904() throws {
    let cells = try #require(try sheets("sheetjs-1904")["Sheet1"])
    #expect(
      (1...5).map { cells["A\($0)"] } == [1, 11, 111, 1_111, 11_111].map { .number($0) })
    let dates = ["1904-01-02", "1904-01-12", "1904-04-21", "1907-01-16", "1934-06-03"]
    for column in ["B", "C", "D"] {
      #expect((1...5).map { cells["\(column)\($0)"]?.text } == dates, "\(column)")
    }
  }

  /// The file says itself what Excel shows. Of day 60 openpyxl makes 28 February.
  @Test func knowsThatThereWasNo29February1900() throws {
    let sheets = try sheets("readxl-leap-year-1900")
    let cells = try #require(sheets["for_testing"])
    #expect(cells["A5"] == .number(60 + 1.0 / 3))
    #expect(cells["B5"] == .text("1900-02-29 08:00:00"))
    for row in [2, 3, 4, 6, 7, 8] {
      #expect(cells["C\(row)"] == .flag(true))
      guard case .date(let date) = cells["A\(row)"] else {
        Issue.record("A\(row): \(String(describing: cells["A\(row)"]))")
        continue
      }
      #expect(cells["B\(row)"] == .text("\(date.text) 08:00:00"))
      #expect(date.seconds == 8 * 3_600)
    }
    let others = try #require(sheets["for_human_eyes"])
    #expect(others["A2"] == .text("1899-12-29 08:00:00"))
    #expect(others["A11"] == .date(1904, 1, 1, seconds: 8 * 3_600))
  }

  @Test func readsTheDatesOfASwiftPeer() throws {
    #expect(
      try sheets("corexlsx-dates")["Sheet1"] == [
        "A1": .text("Dates"), "B1": .date(2019, 9, 10), "C1": .date(2019, 10, 11),
      ])
    #expect(
      try sheets("poi-no-shared-strings")["Sheet1"] == [
        "A1": .date(2006, 4, 12), "B1": .number(123),
      ])
  }

  @Test func readsTextsWithinTheirCells() throws {
    let cells = try #require(try sheets("poi-inline-strings")["Sheet1"])
    #expect(cells.count == 28)
    #expect(cells["C1"] == .text("Inline Strings"))
    #expect(
      (2...7).map { cells["C\($0)"]?.text } == [
        "1st Inline String", "2nd Inline String", "More", "B", "And More", "The End",
      ])
    #expect(
      (2...7).map { cells["D\($0)"] } == [12, 44, 31, 30, 10, 9].map { .number($0) })
  }

  /// What stands in the XML, since openpyxl reads no strict workbook.
  @Test func readsStrictWorkbooks() throws {
    let sheets = try sheets("poi-strict")
    #expect(sheets["Sheet1"]?["A1"] == .text("Lorem"))
    #expect(sheets["Sheet1"]?["A6"] == .text("consectetuer"))
    #expect(sheets["Sheet1"]?["B10"] == .number(4_995))
    #expect(sheets["rich test"]?["D4"] == .text("hello, xssf"))
    #expect(sheets["rich test"]?["A1"] == .text("The quick brown fox jumps over the lazy dog"))
    #expect(sheets["Sheet3"] == [:])
    let shared = try #require(Places.shared)
    let visibility = try WorkbookReader(
      shared.appending(path: "realdata/xlsx-robustness/sheetjs-strict-visibility.xlsx")
    ).read()
    #expect(visibility.sheets.map(\.name) == ["Visible", "Hidden", "VeryHidden"])
    #expect(visibility.sheets.map(\.isHidden) == [false, true, true])
    let letters = try #require(visibility.sheets.last).rows[0].cells.map(\.content.text)
    #expect(letters.joined() == "VeryHidden")
  }

  // MARK: Every cell, beside the peer

  private static let peer = """
    import datetime, json, sys, openpyxl
    def value(cell):
        v = cell.value
        if isinstance(v, bool): return ["flag", str(v).lower()]
        if isinstance(v, datetime.datetime):
            seconds = v.hour * 3600 + v.minute * 60 + v.second + (v.microsecond >= 500000)
            return ["date", v.date().isoformat(), seconds]
        if isinstance(v, datetime.time): return ["text", f"{v.hour}:{v.minute:02}"]
        if isinstance(v, (int, float)): return ["number", v]
        return ["error" if cell.data_type == "e" else "text", v.replace("\\r\\n", "\\n").replace("\\r", "\\n")]
    print(json.dumps({
        file: {sheet.title: {cell.coordinate: value(cell) for row in sheet.iter_rows()
                             for cell in row if cell.value not in (None, "")}
               for sheet in openpyxl.load_workbook(file, data_only=True).worksheets}
        for file in sys.argv[1:]}))
    """

  @Test(.enabled(if: Program.python != nil, "needs openpyxl: run Scripts/install --tests"))
  func readsEveryCellAsAPeerDoes() throws {
    let python = try #require(Program.python)
    let folder = try #require(Places.shared).appending(path: "realdata")
    let files = [
      "graph-csv/kumu-paypal-mafia", "graph-csv/kumu-snap-to-data", "graph-csv/manynet-test",
      "xlsx-robustness/corexlsx-faulty-worksheet", "xlsx-robustness/cove-iati-org-valid",
      "xlsx-robustness/hno-2017-sahel-pin", "xlsx-robustness/hxlproxy-input-merged",
      "xlsx-robustness/iati-workbench-projects-template", "xlsx-robustness/poi-date-formats",
      "xlsx-robustness/poi-hidden-sheet", "xlsx-robustness/poi-inline-strings",
      "xlsx-robustness/poi-unicode-sheet-name", "xlsx-robustness/sheetjs-1904",
      "xlsx-robustness/tidyxl-gnumeric", "hxl-3w/car-3w-mar2022",
    ].map { folder.appending(path: "\($0).xlsx").path }
    let outcome = try python.run(["-W", "ignore", "-c", Self.peer] + files)
    let answer = try #require(
      try JSONSerialization.jsonObject(with: outcome.output)
        as? [String: [String: [String: [Any]]]], "\(outcome.errorText)")
    var count = 0
    for file in files {
      for sheet in try WorkbookReader(URL(filePath: file)).read().sheets {
        let theirs = try #require(answer[file]?[sheet.name])
        let ours = sheet.byAddress
        #expect(Set(ours.keys) == Set(theirs.keys), "\(file) \(sheet.name)")
        for (address, content) in ours {
          count += 1
          #expect(
            agrees(content, theirs[address] ?? []),
            "\(file) \(sheet.name) \(address): \(content), \(theirs[address] ?? [])")
        }
      }
    }
    #expect(count > 10_000)
  }

  private func agrees(_ ours: CellContent, _ theirs: [Any]) -> Bool {
    switch ours {
    case .text(let text): theirs[0] as? String == "text" && theirs[1] as? String == text
    case .error(let text): theirs[0] as? String == "error" && theirs[1] as? String == text
    case .number(let number): theirs[0] as? String == "number" && theirs[1] as? Double == number
    case .flag(let flag): theirs[0] as? String == "flag" && theirs[1] as? String == "\(flag)"
    case .date(let date):
      theirs[0] as? String == "date" && (theirs[1] as? String)?.hasPrefix(date.text) == true
        && theirs[2] as? Int == date.seconds
    }
  }
}
