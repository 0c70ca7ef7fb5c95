import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct TotalRowTests {
  private func total(_ cells: String...) -> TotalRow? {
    TotalRow(TextRecord(line: 2, cells: cells))
  }

  @Test(arguments: [
    "Total", "TOTAL GÉNÉRAL", "Sous-total", "total :", "Total des liens", "Grand total", "Subtotal",
    "Sous-total AFD",
  ])
  func aRowOfFiguresUnderSuchAWordIsATotal(label: String) throws {
    #expect(total(label, "", "", "600 000") != nil)
    #expect(total("", label, "12", "-5") != nil)
  }

  @Test func aPartyOfThatNameIsNone() throws {
    #expect(total("Total", "TotalEnergies") == nil)
    #expect(total("Total", "finance", "b", "12") == nil)
    #expect(total("Total") == nil)
    #expect(total("Total général") != nil)
    #expect(total("Totalité", "12") == nil)
    #expect(total("12", "Total") == nil)
    #expect(total() == nil)
    #expect(total("Total " + String(repeating: "x", count: 50_000), "12") == nil)
  }

  @Test func whereARowNeedsMoreTheWordAloneIsATotal() {
    #expect(TotalRow(TextRecord(line: 2, cells: ["Total", "", ""]), orAlone: true) != nil)
    #expect(TotalRow(TextRecord(line: 2, cells: ["Totalité"]), orAlone: true) == nil)
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
