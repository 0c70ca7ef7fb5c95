import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct KumuFormatTests {
  @Test func elementsAndConnectionsOfSheetsAreRead() throws {
    let file = XLSXFile(
      .init("Notes (ignore)", [["Label", "Type"], ["Nobody", "Person"]]),
      .init(
        "Connections",
        [
          ["From", "To", "Direction", "Type", "Label"],
          ["moh", "Unicef|Croix-Rouge", "directed", "funds", ""],
          ["Unicef", "Ministère de la Santé", "mutual", "Employee", ""], ["Alone", "", "", "", ""],
        ]),
      .init(
        "Elements",
        [
          ["Label", "Type", "Tags", "Description", "Level", "ID"],
          ["Ministère de la Santé", "Ministry", "a|b", "Text", "national", "moh"],
          ["Unicef", "Agence", "", "", "", ""],
        ]))
    let reading = try file.with("k.xlsx") { try FormatCatalog.read($0) }
    let map = reading.map
    #expect(map.stakeholders.map(\.id) == ["moh", "Unicef", "Croix-Rouge"])
    #expect(map.stakeholders.map(\.name) == ["Ministère de la Santé", "Unicef", "Croix-Rouge"])
    #expect(map.stakeholders[0].kind == .known(.ministry))
    #expect(map.stakeholders[0].level == .known(.national))
    #expect(map.stakeholders[0].notes == "Text" && map.stakeholders[0].extras["Tags"] == "a|b")
    #expect(map.stakeholders[1].extras["Type"] == "Agence")
    #expect(
      map.ties.map { [$0.from, $0.relation.rawValue, $0.to] } == [
        ["moh", "funds", "Unicef"], ["moh", "funds", "Croix-Rouge"],
        ["Unicef", "unspecified", "moh"],
      ])
    #expect(map.ties.map(\.mutual) == [nil, nil, true])
    #expect(map.ties[2].extras["Type"] == "Employee")
    #expect(
      reading.diagnostics.map { $0.summary(.english) } == [
        "The connection in row 4 lacks an end and is left out."
      ])
  }

  @Test func aSheetOfConnectionsAloneIsEnough() throws {
    #expect(
      try FormatCatalog.read("k.csv", "From,To,Weight\na,b|c,2\n").map.ties.map(\.to) == ["b", "c"])
    #expect(try FormatCatalog.read("k.csv", "ID,From,To\n7,a,b\n").map.ties.map(\.id) == ["7"])
    #expect(
      try FormatCatalog.read("k.csv", "Label,Type\nA,Donor\n").map.stakeholders[0].kind
        == .known(.donor))
  }

  @Test func elementsOfOneLabelAreOne() throws {
    let map = try FormatCatalog.read("k.csv", "Label,Type,Home\nA,Donor,\nA,,Paris\n").map
    #expect(map.stakeholders.map(\.id) == ["A"])
    #expect(map.stakeholders[0].extras["Home"] == "Paris")
  }

  @Test func whatIsLeftOutIsSaid() throws {
    let blueprint = try FormatCatalog.read(
      "k.json",
      """
      {"elements": [{"label": "A"}, {"type": "Donor"}], "connections": [{"from": "A"}, {"from": "A", "to": ""}]}
      """)
    #expect(blueprint.map.stakeholders.count == 1 && blueprint.map.ties.isEmpty)
    #expect(
      blueprint.diagnostics.map { $0.summary(.english) } == [
        "Links without a source or a target, left out: 2.",
        "Elements without a label, left out: 1.",
      ])
    let file = XLSXFile(
      .init("Elements", [["Label"], ["A"]]), .init("Budget", [["Year"], ["2026"]]))
    let reading = try file.with("k.xlsx") { try FormatCatalog.read($0) }
    #expect(reading.diagnostics.map(\.code) == ["not-read"])
    #expect(
      reading.diagnostics.map(\.place) == [.sheet("Budget", cell: "A1", workbook: "k.xlsx")])
    let foreign = try FormatCatalog.read("k.csv", Data([UInt8]("Label\n".utf8) + [0xE9, 0x0A]))
    #expect(foreign.map.stakeholders.map(\.name) == ["é"])
    #expect(foreign.diagnostics.map(\.code) == ["windows-1252"])
  }

  @Test func blueprintsInBothFormsAreRead() throws {
    let exported = try FormatCatalog.read(
      "k.json",
      """
      {"name": "P", "proxyImages": true, "elements": [
       {"_id": "elem-1", "attributes": {"label": "A", "element type": "Donor", "net worth": 2}},
       {"_id": "elem-2", "attributes": {"label": "B"}}], "connections": [
       {"_id": "conn-1", "direction": "undirected", "from": "elem-1", "to": "elem-2",
        "attributes": {"connection type": "finance"}}], "loops": [{}], "maps": [{"elements": []}]}
      """)
    let written = try FormatCatalog.read(
      "k.json",
      """
      {"elements": [{"label": "A", "type": "donor", "net worth": 2}, {"label": "B"}],
       "connections": [{"from": "A", "to": "B", "direction": "mutual", "type": "finance"}]}
      """)
    for reading in [exported, written] {
      #expect(reading.map.stakeholders.map(\.name) == ["A", "B"])
      #expect(reading.map.stakeholders[0].kind == .known(.donor))
      #expect(reading.map.stakeholders[0].extras["net worth"] == "2")
      #expect(reading.map.ties.map(\.relation) == [.funds] && reading.map.ties[0].mutual == true)
    }
    #expect(exported.map.stakeholders.map(\.id) == ["elem-1", "elem-2"])
    #expect(
      exported.diagnostics.map { $0.summary(.english) } == [
        "Loops, which a map does not have: 1.",
        "How the graph was drawn there (positions, sizes, colours) is not read.",
      ])
    #expect(written.map.stakeholders.map(\.id) == ["A", "B"] && written.diagnostics.isEmpty)
  }

  @Test func whatKumuShowsIsInTheLanguageOfTheMap() throws {
    let map = try FormatCatalog.read(Places.datasets.appending(path: "mali")).map
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "m.kumu.json")
      _ = try FormatCatalog.format(forWriting: file).write(map, to: file)
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains("\"element type\" : \"Ministère\""))
      #expect(text.contains("\"direction\" : \"mutual\""))
    }
  }

  @Test(
    .enabled(if: Places.shared != nil, "the real files are not beside the project"),
    arguments: [
      ("graph-json/kumu-changelabs-template.json", 10, 11),
      ("graph-json/kumu-omidyar-us-financial-inclusion.json", 230, 232),
      ("graph-json/kumu-sna-federated.json", 5, 3),
      ("graph-json/kumu-snap-to-project.json", 51, 113),
      ("graph-csv/kumu-paypal-mafia.xlsx", 34, 49), ("graph-csv/kumu-snap-to-data.xlsx", 51, 113),
      ("graph-csv/manynet-test.xlsx", 3, 3),
    ] as [(String, Int, Int)])
  func realFilesHaveTheCountsOfTheirRows(_ name: String, _ elements: Int, _ connections: Int) throws
  {
    let file = try #require(Places.shared).appending(path: "realdata/\(name)")
    let reading = try FormatCatalog.read(file)
    #expect(reading.map.stakeholders.count == elements && reading.map.ties.count == connections)
    #expect(reading.allDiagnostics().allSatisfy { $0.severity < .error })
  }

  @Test(.enabled(if: Places.shared != nil, "the real files are not beside the project"))
  func aDamagedWorkbookIsRefused() throws {
    let file = try #require(Places.shared)
      .appending(path: "realdata/graph-csv/kumu-euro-crisis.xlsx")
    #expect(throws: FormatError.self) { try FormatCatalog.read(file) }
  }
}
