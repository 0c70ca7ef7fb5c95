import Foundation
import Spreadsheets
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct SheetRecordsTests {
  private static let source = TableSource.sheet("Liens", workbook: "map.xlsx")

  /// As a sheet of ties would be read: two headings make a header, one does not.
  private func records(_ sheet: Sheet) throws -> SheetRecords {
    let headings = ColumnHeadings(try #require(StakeholderMap.table("ties")))
    return try SheetRecords(sheet, source: Self.source) { cells in
      let known = headings.headers(of: cells).compactMap { $0 }
      return known.count >= 2 ? known.count : 0
    }
  }

  @Test func theFirstRowIsTheHeaderAndRowsKeepTheirNumbers() throws {
    let rows = try records(
      Sheet(["De", "Relation", "Vers"], ["a", "finance", "b"], [], ["c", "", "d"]))
    #expect(rows.records.map(\.line) == [1, 2, 4])
    #expect(
      rows.records.map(\.cells) == [
        ["De", "Relation", "Vers"], ["a", "finance", "b"], ["c", "", "d"],
      ])
    #expect(rows.diagnostics.isEmpty)
  }

  @Test func titlesAndRemarksMayStandAboveTheHeader() throws {
    let rows = try records(
      Sheet(
        ["Carte du Mali"], ["Relation"], ["# À remplir", "De", "Vers"], [],
        ["", "De", "Relation", "Vers"], ["", "a", "finance", "b"]))
    // The remark holds two headings too; the better header is taken.
    #expect(rows.records.map(\.line) == [5, 6])
    #expect(rows.records[1].cells == ["", "a", "finance", "b"])
  }

  @Test func ofTwoHeadersTheFirstIsTaken() throws {
    let rows = try records(Sheet(["De", "Vers"], ["a", "b"], ["De", "Vers"]))
    #expect(rows.records.map(\.line) == [1, 2, 3])
  }

  @Test func aHeaderIsLookedForInTheFirstHundredRows() throws {
    for (row, isFound) in [(100, true), (101, false)] {
      var sheet = Sheet()
      for number in 1..<row { sheet.put(.text("titre"), "A\(number)") }
      sheet.put(.text("De"), "A\(row)")
      sheet.put(.text("Vers"), "B\(row)")
      #expect(try records(sheet).records.map(\.line) == (isFound ? [row] : []))
    }
  }

  @Test func withoutAHeaderThereAreNoRows() throws {
    #expect(try records(Sheet()).records.isEmpty)
    #expect(try records(Sheet(["De", "x"], ["a", "b"])).records.isEmpty)
  }

  @Test func rowsThatBeginWithTheSignAreRemarks() throws {
    let rows = try records(
      Sheet(
        ["De", "Relation", "Vers"], ["# a", "finance", "b"], ["", "#x", "y"],
        ["'#a", "finance", "b"],
        ["''#a"], ["a", "#b", "c"], ["'a", "'#b"]))
    #expect(rows.records.map(\.line) == [1, 4, 5, 6, 7])
    #expect(
      rows.records.dropFirst().map(\.cells) == [
        ["#a", "finance", "b"], ["'#a"], ["a", "#b", "c"], ["'a", "'#b"],
      ])
  }

  @Test func whiteSpaceAtTheEndsIsNoPartOfACell() throws {
    let rows = try records(
      Sheet([" De ", "Vers\u{A0}"], ["\na b\n", "\u{202F}c"], ["  ", "\n"], ["d", " "]))
    #expect(rows.records.map(\.cells) == [["De", "Vers"], ["a b", "c"], ["d"]])
    #expect(rows.records.map(\.line) == [1, 2, 4])
  }

  @Test func numbersDatesAndFlagsAreTexts() throws {
    var sheet = Sheet(["De", "Vers"])
    sheet.put(.number(0.1 + 0.2), "A2")
    sheet.put(.date(SheetDate(year: 2017, month: 3, day: 1, precision: .month)), "B2")
    sheet.put(.flag(true), "A3")
    #expect(
      try records(sheet).records.map(\.cells) == [["De", "Vers"], ["0.3", "2017-03"], ["true"]])
  }

  @Test func aFormulaThatFailsIsNotKnown() throws {
    var sheet = Sheet(["De", "Vers"], ["a", "b"], ["# c"], ["d"])
    sheet.put(.error("#REF!"), "B2")
    // Nobody reads a remark.
    sheet.put(.error("#N/A"), "C3")
    sheet.put(.error("#DIV/0!"), "A9")
    let rows = try records(sheet)
    #expect(rows.records.map(\.cells) == [["De", "Vers"], ["a"], ["d"]])
    #expect(
      rows.diagnostics.marks == [
        "formula-error at map.xlsx:Liens!B2", "formula-error at map.xlsx:Liens!A9",
      ])
    #expect(rows.diagnostics.allSatisfy { $0.severity == .error })
    #expect(rows.diagnostics[0].summary(.english).contains("#REF!"))
  }

  @Test func mergedValuesStandInEachRowWithAWarning() throws {
    let rows = try records(
      Sheet(["De", "Vers"], ["a", "b"], ["", "c"], merged: ["A2:A3", "A1:B1", "B8:B9"]))
    #expect(rows.records.map(\.cells) == [["De", "Vers"], ["a", "b"], ["a", "c"]])
    #expect(rows.diagnostics.marks == ["merged-cells at map.xlsx:Liens!A2"])
    #expect(rows.diagnostics[0].severity == .warning)
    #expect(
      rows.diagnostics[0].summary(.english)
        == "Merged cells A2:A3: “a” was read in rows 2 to 3.")
  }

  @Test func titlesMayBeMerged() throws {
    let rows = try records(
      Sheet(["Carte", "x"], ["", "y"], ["De", "Vers"], ["a", "b"], merged: ["A1:A2"]))
    #expect(rows.diagnostics.isEmpty)
  }

  @Test(arguments: [(5, 5), (6, 6), (12, 6)])
  func ofManyMergedCellsTheFirstAreNamed(count: Int, remarks: Int) throws {
    var sheet = Sheet(["De", "Vers"])
    for number in 0..<count {
      sheet.put(.text("v\(number)"), "A\(2 + 2 * number)")
      for row in 0..<2 { sheet.put(.text("b"), "B\(2 + 2 * number + row)") }
      sheet.merged += [CellRange("A\(2 + 2 * number):A\(3 + 2 * number)")].compactMap { $0 }
    }
    let found = try records(sheet).diagnostics
    #expect(found.count == remarks)
    if count > 5 { #expect(found[5].summary(.english).hasSuffix("way: \(count - 5).")) }
  }

  // MARK: Columns without a name

  @Test func whatStandsBeyondTheLastHeadingIsNamedOnce() throws {
    var sheet = Sheet(["De", "", "Vers"], ["a", "x", "b"], ["c", "", "d"])
    sheet.put(.text("errant"), "XFD3")
    sheet.put(.text("# remarque"), "A4")
    sheet.put(.text("y"), "F4")
    sheet.put(.text(" "), "G3")
    let rows = try records(sheet)
    #expect(rows.records.map(\.cells) == [["De", "", "Vers"], ["a", "x", "b"], ["c", "", "d"]])
    // The one between named columns is for the reader of tables to report.
    #expect(rows.diagnostics.marks == ["column-without-name at map.xlsx:Liens!XFD3"])
    #expect(rows.diagnostics[0].summary(.english).contains("left out: 1;"))
  }

  @Test func emptyColumnsAtTheEndAreNoColumns() throws {
    var sheet = Sheet(["De", "Vers", " ", ""], ["a", "b"])
    sheet.put(.error("#N/A"), "J1")
    let rows = try records(sheet)
    #expect(rows.records.map(\.cells) == [["De", "Vers"], ["a", "b"]])
    #expect(rows.diagnostics.marks == ["formula-error at map.xlsx:Liens!J1"])
  }

  /// A stray cell in the last column that Excel has is a thing of every day.
  @Test func aStrayCellCostsNothing() throws {
    var sheet = Sheet(["De", "Vers"])
    sheet.rows += (2...20_000).map {
      SheetRow(number: $0, cells: [Cell(column: 1, content: .text("a"))])
    }
    sheet.put(.text("errant"), "XFD777")
    let time = try ContinuousClock().measure {
      let rows = try records(sheet)
      #expect(rows.records.count == 20_000)
    }
    #expect(time < .seconds(10))
  }

  @Test func rowsThatComeToTooManyTextsAreRefused() throws {
    let sheet = Sheet(["De", "", "Vers"], ["", "", "a"], ["b"], [], ["", "x"])
    // 3 + 3 + 1 + 2: empty cells count before a filled one.
    func count(_ limit: Int) throws -> Int {
      try SheetRecords(sheet, source: Self.source, mostTexts: limit) { $0.count }.records.count
    }
    #expect(try count(9) == 4)
    #expect(throws: WorkbookError.tooLarge(.cells(limit: 8))) { try count(8) }
  }
}
