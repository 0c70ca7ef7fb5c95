import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct EdgeListFormatTests {
  private func read(_ text: String) throws -> MapReading {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "edges.csv")
      try Data(text.utf8).write(to: file)
      return try EdgeListFormat().read(file)
    }
  }

  private func write(_ map: StakeholderMap) throws -> (text: String, losses: [Diagnostic]) {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "edges.csv")
      let losses = try EdgeListFormat().write(map, to: file)
      return (try String(contentsOf: file, encoding: .utf8), losses)
    }
  }

  @Test func readsEdgesAsTiesAndTheirEndsAsStakeholders() throws {
    let reading = try read(
      "Source,Target,Type,Label\nb,a,Directed,funds\na,c,Undirected,collaborates-with\n")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.map.stakeholders.map(\.id) == ["b", "a", "c"])
    #expect(reading.map.stakeholders.map(\.name) == ["b", "a", "c"])
    #expect(reading.map.ties.map(\.relation) == [.funds, .collaboratesWith])
    #expect(reading.map.ties.map(\.mutual) == [nil, true])
  }

  @Test func readsHeadersInAnyCaseAndOrder() throws {
    let reading = try read("weight;TARGET;source\n2;b;a\n")
    #expect(reading.map.ties.map(\.from) == ["a"])
    #expect(reading.map.ties.map(\.to) == ["b"])
    #expect(reading.map.ties.map(\.relation) == [.unspecified])
    #expect(reading.map.extraColumns["ties"] == ["weight"])
    #expect(reading.map.ties[0].extras["weight"] == "2")
  }

  @Test func aRowWithoutAnEndIsLeftOutAndReported() throws {
    let reading = try read("Source,Target\na,b\n,b\na,\nb,c\n")
    #expect(reading.map.ties.map(\.to) == ["b", "c"])
    #expect(
      reading.diagnostics.marks == [
        "missing-cell at edges.csv:3:1", "missing-cell at edges.csv:4:2",
      ])
    let located = reading.allDiagnostics().with("no-source").map { "\($0.place)" }
    #expect(located.contains("edges.csv:5"))
  }

  @Test func aLabelThatIsNoRelationOfOursIsKeptAndWarnedAbout() throws {
    let text = "Source,Target,Type,Label\na,b,Directed,plays chess with\n"
    let reading = try read(text)
    #expect(try write(reading.map).text == text)
    #expect(
      reading.allDiagnostics().with("unknown-term").map(\.severity) == [.warning])
  }

  @Test func aColumnOfTheTiesTableIsReadAsThatColumn() throws {
    let reading = try read("Source,Target,notes,amount,Weight\na,b,hello,5,2\n")
    #expect(reading.map.ties[0].notes == "hello")
    #expect(reading.map.ties[0].amount == 5)
    #expect(reading.map.extraColumns["ties"] == ["Weight"])
    let headers = try #require(StakeholderMap.table("ties")).headersInUse(in: reading.map)
    #expect(Set(headers).count == headers.count)
    try PackageFolder.with { folder in
      try folder.write(reading.map)
      #expect(try folder.read().diagnostics.with("duplicate-column").isEmpty)
    }
  }

  @Test func writesWhatItReads() throws {
    let text = """
      Source,Target,Type,Label,Weight
      a,b,Directed,funds,2
      b,"c, d",Undirected,unspecified,

      """
    let map = try read(text).map
    #expect(try write(map).text == text)
    #expect(try read(write(map).text).map == map)
  }

  @Test func namesWhatAnEdgeListCannotHold() throws {
    var map = try read("Source,Target\na,b\n").map
    map.stakeholders[0].level = .known(.national)
    map.ties[0].notes = "x"
    map.settings.title = "T"
    map.sources = [Source()]
    map.sources[0].id = "s1"
    map.sources[0].title = "Report"
    let losses = try write(map).losses
    #expect(losses.marks == ["not-held at map"])
    #expect(
      losses.first?.summary(.english)
        == "An edge list cannot hold: part of the table “Settings” (title); the table “Sources” (rows: 1)."
    )
    #expect(
      losses.first?.summary(.french).plain
        == "Une liste de liens ne peut contenir : une partie du tableau « Réglages » (title) ; le tableau « Sources » (lignes : 1)."
    )
  }

  @Test func losesNothingOfABareMap() throws {
    var map = StakeholderMap()
    map.ties = [Tie("a", .funds, "b")]
    #expect(try write(map).losses == [])
  }

  @Test(arguments: [
    ("edges.csv", "nodes.csv"), ("mali-Edges.csv", "mali-Nodes.csv"),
    ("mali.csv", "mali-nodes.csv"),
  ])
  func theNodesStandBesideTheEdges(_ edges: String, _ nodes: String) throws {
    try Places.withTemporaryFolder { folder in
      try Data("Source,Target\na,b\n".utf8).write(to: folder.appending(path: edges))
      try Data("Id,Label,level\na,Alpha,national\nc,,\n".utf8)
        .write(to: folder.appending(path: nodes))
      let map = try EdgeListFormat().read(folder.appending(path: edges)).map
      #expect(map.stakeholders.map(\.id) == ["a", "c", "b"])
      #expect(map.stakeholders.map(\.name) == ["Alpha", "c", "b"])
      #expect(map.stakeholders.map(\.level.value) == [.national, nil, nil])
      #expect(map.stakeholders.allSatisfy { $0.kind == .known(.unspecified) })
    }
  }

  @Test func aListOfNodesThatIsNoLongerNeededIsReplacedToo() throws {
    try Places.withTemporaryFolder { folder in
      let (file, nodes) = (folder.appending(path: "m.csv"), folder.appending(path: "m-nodes.csv"))
      var map = StakeholderMap()
      map.ties = [Tie("a", .funds, "b")]
      _ = try EdgeListFormat().write(map, to: file)
      #expect(!FileManager.default.fileExists(atPath: nodes.path))
      try Data("Id,Label\nz,Old\n".utf8).write(to: nodes)
      _ = try EdgeListFormat().write(map, to: file)
      #expect(try EdgeListFormat().read(file).map.stakeholders.map(\.id) == ["a", "b"])
    }
  }

  @Test func aFileOfAnotherKindInThePlaceOfTheNodesIsNotReplaced() throws {
    try Places.withTemporaryFolder { folder in
      let (file, other) = (folder.appending(path: "m.csv"), folder.appending(path: "m-nodes.csv"))
      try Data("my,notes\n".utf8).write(to: other)
      var map = try read("Source,Target\na,b\n").map
      map.stakeholders[0].level = .known(.national)
      #expect(throws: FormatError.exists(other.path)) { try EdgeListFormat().write(map, to: file) }
      #expect(try String(contentsOf: other, encoding: .utf8) == "my,notes\n")
      #expect(!FileManager.default.fileExists(atPath: file.path))
    }
  }

  @Test func readsAnEmptyFileAndAHeaderAlone() throws {
    #expect(try read("").map.ties.isEmpty)
    #expect(try read("Source,Target\n").map.ties.isEmpty)
  }

  /// A row is an edge; the ends are those that Python’s csv finds in the two columns.
  @Test(
    .enabled(if: Places.shared != nil, "the real files are not beside the project"),
    arguments: [
      ("graph-csv/gephi-edges-1848", 176, 7346), ("graph-csv/gephi-edges-timeset", 3, 5),
      ("stakeholder-networks/emon-mtsthelens-edges", 27, 123),
      ("stakeholder-networks/global-health-orgs-2mode", 1027, 2042),
    ])
  func realListsHaveTheCountsOfTheirRows(_ name: String, _ nodes: Int, _ edges: Int) throws {
    let file = try #require(Places.shared).appending(path: "realdata/\(name).csv")
    let map = try FormatCatalog.read(file).map
    #expect(map.stakeholders.count == nodes && map.ties.count == edges)
  }

  @Test func saysWhyAFileCannotBeRead() throws {
    try Places.withTemporaryFolder { folder in
      let missing = folder.appending(path: "nothing.csv")
      let error = #expect(throws: FormatError.self) { try EdgeListFormat().read(missing) }
      #expect(error?.isWriting == false)
      #expect(error?.description.contains("nothing.csv") == true)
    }
  }
}
