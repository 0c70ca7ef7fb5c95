import Foundation
import Spreadsheets
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct MergedCellsTests {
  private func filled(_ sheet: Sheet) throws -> [[String]] {
    try MergedCells.filled(sheet).map { row in
      row.cells.map { "\(CellAddress(row: row.number, column: $0.column))=\($0.content.text)" }
    }
  }

  @Test func oneValueStandsInEachRow() throws {
    let sheet = Sheet(["a", "b"], ["", "c"], ["", "d"], ["", "e"], merged: ["A1:A3"])
    #expect(
      try filled(sheet) == [["A1=a", "B1=b"], ["A2=a", "B2=c"], ["A3=a", "B3=d"], ["B4=e"]])
  }

  @Test func whatStandsInACellStays() throws {
    let sheet = Sheet(["a"], ["b"], ["", "x"], merged: ["A1:A3"])
    #expect(try filled(sheet) == [["A1=a"], ["A2=b"], ["A3=a", "B3=x"]])
  }

  @Test func onlyTheFirstColumnOfARangeIsFilled() throws {
    let sheet = Sheet(["", "a", "", "x"], ["", "", "", "y"], merged: ["B1:C2"])
    #expect(try filled(sheet) == [["B1=a", "D1=x"], ["B2=a", "D2=y"]])
  }

  @Test func rangesOfOneRowAndOfNothingChangeNothing() throws {
    let sheet = Sheet(
      ["a", "", "x"], ["", "b", "y"], merged: ["A1:B1", "A2:A3", "D1:D3", "A9:A12"])
    #expect(try MergedCells.filled(sheet) == sheet.rows)
    #expect(MergedCells.tall(sheet).map { "\($0)" } == ["A2:A3", "D1:D3", "A9:A12"])
  }

  @Test func aRowOfNothingButAMergedValueIsNotAdded() throws {
    var sheet = Sheet(["a", "x"], merged: ["A1:A5"])
    sheet.put(.text("y"), "B4")
    #expect(try filled(sheet) == [["A1=a", "B1=x"], ["A4=a", "B4=y"]])
  }

  @Test func rangesMayStandInAnyOrderAndOverlap() throws {
    let sheet = Sheet(
      ["a", "b", "x"], ["", "", "y"], ["c", "", "z"], ["", "", "w"],
      merged: ["A3:A4", "B1:B4", "A1:A4", "A1:A2", "A1:A4"])
    #expect(
      try filled(sheet) == [
        ["A1=a", "B1=b", "C1=x"], ["A2=a", "B2=b", "C2=y"], ["A3=c", "B3=b", "C3=z"],
        ["A4=a", "B4=b", "C4=w"],
      ])
  }

  /// The slow and obvious way, for any ranges that do not overlap.
  @Test(arguments: 0..<UInt64(100))
  func agreesWithFillingCellByCell(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var cells: [CellAddress: String] = [:]
    for row in 1...12 {
      for column in 1...5 where Int.random(in: 0..<3, using: &random) == 0 {
        cells[CellAddress(row: row, column: column)] = "\(row)-\(column)"
      }
    }
    var merged: [String] = []
    var expected = cells
    for column in 1...5 {
      var row = Int.random(in: 1...4, using: &random)
      while row < 12 {
        let last = min(12, row + Int.random(in: 0...4, using: &random))
        let (top, bottom) = (
          CellAddress(row: row, column: column), CellAddress(row: last, column: column)
        )
        merged.append("\(top):\(bottom)")
        for number in row...last {
          let place = CellAddress(row: number, column: column)
          guard cells.keys.contains(where: { $0.row == number }) else { continue }
          expected[place] = cells[place] ?? cells[top]
        }
        row = last + 1
      }
    }
    var sheet = Sheet(merged: merged.shuffled(using: &random))
    for (address, text) in cells { sheet.put(.text(text), "\(address)") }
    let texts = expected.map { "\($0.key)=\($0.value)" }.sorted()
    #expect(try filled(sheet).joined().sorted() == texts)
  }

  @Test func tenThousandRangesOverTheWholeSheetTakeNoTime() throws {
    let rows = (1...10_000).map {
      SheetRow(
        number: $0,
        cells: [Cell(column: 1, content: .text("x")), Cell(column: 2, content: .text("y"))])
    }
    for range in ["A1:A1048576", "B1:XFD1048576", "C1:C1048576"] {
      let ranges = Array(repeating: try #require(CellRange(range)), count: 10_000)
      var sheet = Sheet(name: "S", rows: rows, merged: ranges)
      sheet.put(.text("z"), "C1")
      let time = try ContinuousClock().measure {
        let rows = try MergedCells.filled(sheet)
        #expect(rows.count == 10_000)
      }
      #expect(time < .seconds(10))
    }
  }

  /// Each column has a range of its own over all rows: more values than there are cells.
  @Test func onlySoManyValuesAreGiven() throws {
    var sheet = Sheet(["a", "b", "c", "x"], merged: ["A1:A101", "B1:B101", "C1:C101"])
    for number in 2...101 { sheet.put(.text("y"), "D\(number)") }
    #expect(try MergedCells.filled(sheet, limit: 300).count == 101)
    #expect(throws: WorkbookError.tooLarge(.cells(limit: 299))) {
      try MergedCells.filled(sheet, limit: 299)
    }
  }
}
