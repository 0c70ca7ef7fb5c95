import StakeholderModel
import Testing

@testable import StakeholderFormats

@Suite struct TableSourceTests {
  @Test(
    arguments: [
      (TableSource.file("a.csv"), 4, 3, "a.csv:4:3"), (.file("a.csv"), 4, nil, "a.csv:4"),
      (.file("a.csv"), nil, nil, "a.csv"),
      (.sheet("Liens", workbook: "m.xlsx"), 4, 3, "m.xlsx:Liens!C4"),
      (.sheet("Liens", workbook: "m.xlsx"), 4, nil, "m.xlsx:Liens!4:4"),
      (.sheet("Liens", workbook: "m.xlsx"), nil, nil, "m.xlsx:Liens"),
      (.sheet("Été", workbook: "m.xlsx"), 1_048_576, 16_384, "m.xlsx:Été!XFD1048576"),
    ] as [(TableSource, Int?, Int?, String)])
  func namesAPlaceAndFindsItAgain(source: TableSource, line: Int?, column: Int?, text: String)
    throws
  {
    let place = source.place(line: line, column: column)
    #expect("\(place)" == text)
    let found = try #require(place.inSource)
    #expect(found.source == source)
    #expect(found.line == line ?? 0)
    #expect(found.column == column ?? 0)
  }

  @Test func aPlaceInTheMapItselfIsInNoSource() {
    #expect(Diagnostic.Place.map.inSource == nil)
    #expect(Diagnostic.Place.cell(table: "ties", row: 2, column: nil).inSource == nil)
  }
}
