import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct TotalRowTests {
  private func total(_ cells: String...) throws -> TotalRow? {
    let table = try #require(StakeholderMap.table("ties"))
    return TotalRow(TextRecord(line: 2, cells: cells), [], of: table)
  }

  @Test(arguments: [
    "Total", "TOTAL GÉNÉRAL", "Sous-total", "total :", "Total des liens", "Grand total", "Subtotal",
  ])
  func aRowOfFiguresUnderSuchAWordIsATotal(label: String) throws {
    #expect(try total(label, "", "", "600 000") != nil)
    #expect(try total("", label, "12", "-5") != nil)
  }

  @Test func aPartyOfThatNameIsNone() throws {
    #expect(try total("Total", "TotalEnergies") == nil)
    #expect(try total("Total", "finance", "b", "12") == nil)
    #expect(try total("Total") == nil)
    #expect(try total("Total général") != nil)
    #expect(try total("Totalité", "12") == nil)
    #expect(try total("12", "Total") == nil)
    #expect(try total() == nil)
    #expect(try total("Total " + String(repeating: "x", count: 50_000), "12") == nil)
  }

  @Test func itIsLeftOutWithAWarningAndTheRowsAfterItKeepTheirPlaces() throws {
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    let table = try #require(StakeholderMap.table("ties"))
    TableReader(table: table, source: .file("ties.csv")).read(
      [
        TextRecord(line: 1, cells: ["from", "relation", "to", "amount"]),
        TextRecord(line: 2, cells: ["Total", "", "", "5"]),
        TextRecord(line: 3, cells: ["a", "funds", "b", "5"]),
      ], into: &reading)
    #expect(reading.map.ties.map(\.from) == ["a"])
    #expect(reading.diagnostics.marks == ["total-row at ties.csv:2"])
    #expect(reading.diagnostics[0].severity == .warning)
    #expect(reading.map.originalRow(0, of: "ties") == 1)
    #expect(reading.origin.tables["ties"]?.lines == [3])
  }
}
