import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct TableReaderTests {
  private func read(_ text: String, table name: String = "stakeholders") throws
    -> (map: StakeholderMap, diagnostics: [Diagnostic])
  {
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    let table = try #require(StakeholderMap.table(name))
    var csv = CSVReader(Data(text.utf8), file: "t.csv")
    let records = csv.records()
    TableReader(table: table, source: .file("t.csv")).read(records, into: &reading)
    return (reading.map, csv.diagnostics + reading.diagnostics)
  }

  @Test func readsATable() throws {
    let (map, diagnostics) = try read("id,name,kind\na,A,ministry\n")
    #expect(map.stakeholders.map(\.id) == ["a"])
    #expect(map.stakeholders[0].kind == .known(.ministry))
    #expect(diagnostics.isEmpty)
  }

  @Test func anEmptyFileHasNoHeader() throws {
    #expect(try read("").diagnostics.marks == ["empty-file at t.csv"])
    #expect(try read("\n\n").diagnostics.marks == ["empty-file at t.csv"])
  }

  @Test func aHeaderAloneIsAnEmptyTable() throws {
    let (map, diagnostics) = try read("id,name\n")
    #expect(map == StakeholderMap())
    #expect(diagnostics.isEmpty)
  }

  @Test func aShortRowIsReadAndWarnedAbout() throws {
    let (map, diagnostics) = try read("id,name,kind\na,A\nb,B,\n")
    #expect(map.stakeholders.map(\.name) == ["A", "B"])
    #expect(diagnostics.marks == ["ragged-row at t.csv:2:3"])
    #expect(diagnostics[0].severity == .warning)
  }

  @Test func aRowOfASheetEndsWithItsLastCell() throws {
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    let table = try #require(StakeholderMap.table("stakeholders"))
    TableReader(table: table, source: .sheet("S", workbook: "map.xlsx")).read(
      [
        TextRecord(line: 3, cells: ["id", "name", "kind"]), TextRecord(line: 7, cells: ["a", "A"]),
      ],
      into: &reading)
    #expect(reading.map.stakeholders.map(\.name) == ["A"])
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.origin.tables["stakeholders"]?.lines == [7])
  }

  @Test func headingsAndWordsMayBeFrench() throws {
    let (map, diagnostics) = try read("Code;NOM;Type;Statut;Nom (en)\na;A;Ministère;aucun;B\n")
    #expect(map.stakeholders[0].name == "A")
    #expect(map.stakeholders[0].names[.english] == "B")
    #expect(map.stakeholders[0].kind == .known(.ministry))
    #expect(map.stakeholders[0].status == .absent)
    #expect(diagnostics.isEmpty)
  }

  @Test func aLongRowIsReadAndItsRestNamed() throws {
    let (map, diagnostics) = try read("id,name\na,A,of,the\nb,B,,\n")
    #expect(map.stakeholders.map(\.name) == ["A", "B"])
    #expect(diagnostics.marks == ["ragged-row at t.csv:2:3"])
    #expect(diagnostics[0].severity == .error)
    #expect(diagnostics[0].summary(.english).contains("of · the"))
  }

  @Test func theSecondOfTwoColumnsOfOneNameIsLeftOut() throws {
    let (map, diagnostics) = try read("id,name,name,name:fr\na,A,B,C\n")
    #expect(map.stakeholders[0].name == "A")
    #expect(map.stakeholders[0].names[.french] == "C")
    #expect(diagnostics.marks == ["duplicate-column at t.csv:1:3"])
  }

  @Test func aColumnWithoutANameIsLeftOut() throws {
    let (map, diagnostics) = try read("id,,name\na,x,A\n")
    #expect(map.stakeholders[0].name == "A")
    #expect(diagnostics.marks == ["column-without-name at t.csv:1:2"])
  }

  @Test func anUnknownColumnIsKeptWithTheNearestName() throws {
    let (map, diagnostics) = try read("id,name,knd,Wikidata\na,A,ministry,Q1\n")
    #expect(map.extraColumns["stakeholders"] == ["knd", "Wikidata"])
    #expect(map.stakeholders[0].extras["Wikidata"] == "Q1")
    #expect(map.stakeholders[0].kind == .unknown)
    #expect(diagnostics.marks == ["unknown-column at t.csv:1:3", "unknown-column at t.csv:1:4"])
    #expect(diagnostics[0].remedy?(.english).hasPrefix("Did you mean “kind”?") == true)
    #expect(diagnostics[1].remedy == nil)
    // A column of one’s own is nothing to worry about, a misspelt one is.
    #expect(diagnostics.map(\.severity) == [.warning, .note])
  }

  @Test func theNearestHeadingIsSuggestedToo() throws {
    let diagnostics = try read("id,name,Struture de rattachement\na,A,\n").diagnostics
    #expect(
      diagnostics[0].remedy?(.english).hasPrefix("Did you mean “Structure de rattachement”?")
        == true)
  }

  @Test(arguments: [
    ("Montant (FCFA)", "", "Montant"), ("Date de fin", "", "Fin"), ("Confins", "", nil),
    ("Montant (FCFA)", ",Montant", nil),
  ])
  func aHeadingThatHoldsAFreeOneIsSuggestedToo(heading: String, other: String, free: String?) throws
  {
    let diagnostics = try read("from,relation,to,\(heading)\(other)\na,funds,b,1\n", table: "ties")
      .diagnostics.with("unknown-column")
    let remedy = try #require(diagnostics.first).remedy?(.english)
    #expect(remedy?.prefix { $0 != "?" } == free.map { "Did you mean “\($0)”" }?[...])
  }

  @Test(arguments: ["Note:Réunion", "Remarque: Bamako", "notes:FR", "URL:X:Y"])
  func theNameOfAnUnknownColumnStaysAsItIsWritten(header: String) throws {
    let (map, diagnostics) = try read("id,name,\(header)\na,A,x\n")
    #expect(diagnostics.map(\.code) == ["unknown-column"])
    let table = try #require(StakeholderMap.table("stakeholders"))
    let headers = table.headersInUse(in: map)
    #expect(headers.map(\.text) == ["id", "name", header])
    #expect(headers.map { table.cell(map, 0, $0) } == ["a", "A", "x"])
  }

  @Test func aRequiredColumnIsAskedFor() throws {
    #expect(try read("id,kind\na,ministry\n").diagnostics.marks == ["missing-column at t.csv:1"])
    #expect(
      try read("from,to\na,b\n", table: "ties").diagnostics.marks == ["missing-column at t.csv:1"])
    #expect(try read("name:fr,id\nA,a\n").diagnostics.marks == ["missing-column at t.csv:1"])
    let renamed = try read("id,Nom complet\na,A\n").diagnostics.with("missing-column")
    #expect(renamed[0].remedy?(.english).hasPrefix("If it is the column “Nom complet”") == true)
  }

  @Test func cellsThatCannotBeReadAreKeptAndPlaced() throws {
    let (map, diagnostics) = try read("id,name,start\n\"a\n\",A,2017-13\nb,B,2017\nc,C,soon\n")
    #expect(diagnostics.marks == ["not-a-date at t.csv:2:3", "not-a-date at t.csv:5:3"])
    #expect(map.stakeholders.map { $0.extras["start"] } == ["2017-13", nil, "soon"])
  }
}
