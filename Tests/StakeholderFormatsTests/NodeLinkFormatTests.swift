import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct NodeLinkFormatTests {
  private func read(_ text: String) throws -> MapReading {
    try FormatCatalog.read("g.json", text)
  }

  @Test func edgesOfCytoscapeWithoutAnEndAreSaid() throws {
    let reading = try FormatCatalog.read(
      "a.cyjs",
      #"{"elements": {"nodes": [{"data": {"id": "a"}}], "edges": [{"data": {"source": "a"}}]}}"#)
    #expect(reading.map.ties.isEmpty)
    #expect(
      reading.diagnostics.map { $0.summary(.english) } == [
        "Links without a source or a target, left out: 1."
      ])
  }

  @Test(arguments: [
    // NetworkX, before and since 3.4.
    """
    {"directed": false, "multigraph": false, "graph": {}, "nodes": [{"id": "a", "label": "A"}, {"id": "b"}],
     "links": [{"source": "a", "target": "b", "weight": 2}]}
    """,
    """
    {"directed": false, "nodes": [{"id": "a", "name": "A"}, {"id": "b"}],
     "edges": [{"source": "a", "target": "b", "weight": 2}]}
    """,
    // graphology.
    """
    {"options": {"type": "undirected"}, "nodes": [{"key": "a", "attributes": {"label": "A"}}, {"key": "b"}],
     "edges": [{"key": "0", "source": "a", "target": "b", "attributes": {"weight": 2}}]}
    """,
    // netsJSON, as R writes it.
    """
    {"info": {"directed": [false]}, "nodes": [{"id": "a", "lab": "A"}, {"id": "b"}],
     "links": [{"source": "a", "target": "b", "weight": 2}]}
    """,
    // vis.js; a node that only an edge names.
    """
    {"directed": false, "nodes": [{"id": "a", "label": "A"}], "edges": [{"from": "a", "to": "b", "weight": "2"}]}
    """,
    // D3: places in the list, and what it leaves after a layout.
    """
    {"directed": false, "nodes": [{"name": "a", "label": "A"}, {"name": "b"}],
     "links": [{"source": 0, "target": 1, "weight": 2}]}
    """,
    """
    {"directed": false, "nodes": [{"id": "a", "label": "A"}, {"id": "b"}],
     "links": [{"source": {"id": "a"}, "target": {"id": "b"}, "weight": 2}]}
    """,
  ])
  func everyDialectIsTheSameMap(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.map.stakeholders.map(\.id) == ["a", "b"])
    #expect(reading.map.stakeholders.map(\.name) == ["A", "b"])
    #expect(reading.map.ties.map { [$0.from, $0.to] } == [["a", "b"]])
    #expect(reading.map.ties[0].mutual == true)
    #expect(reading.map.ties[0].extras["weight"] == "2")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func aNumberThatIsAnIdIsNoPlace() throws {
    let map = try read(
      #"{"nodes": [{"id": 1}, {"id": 0}], "links": [{"source": 1, "target": 0}, {"source": 0, "target": 7}]}"#
    ).map
    #expect(map.ties.map { [$0.from, $0.to] } == [["1", "0"], ["0", "7"]])
    #expect(map.stakeholders.map(\.id) == ["1", "0", "7"])
  }

  @Test func linksWithoutAnEndAreCounted() throws {
    let reading = try read(#"{"nodes": [{"id": "a"}], "links": [{"source": "a"}, 7]}"#)
    #expect(reading.map.ties.isEmpty)
    #expect(
      reading.diagnostics.map { $0.summary(.english) } == [
        "Links without a source or a target, left out: 2."
      ])
  }

  @Test func listsAndObjectsAreKeptAsText() throws {
    let map = try read(
      #"{"nodes": [{"id": "a", "tags": ["x", 2], "deep": {"b": [1]}, "none": null, "on": true}], "links": []}"#
    ).map
    let extras = map.stakeholders[0].extras
    #expect(extras["tags"] == "x|2" && extras["deep"] == #"{"b":[1]}"# && extras["none"] == nil)
    #expect(extras["on"] == true.cell)
  }

  @Test func whatIsNoJSONIsRefusedWithItsPlace() throws {
    #expect {
      _ = try read("{\"nodes\": [\n{\"id\": \"a\"},,\n]}")
    } throws: { error in
      guard case FormatError.malformed(_, let line, _, _) = error else { return false }
      return line == 2
    }
  }

  @Test(
    .enabled(if: Places.shared != nil, "the real files are not beside the project"),
    arguments: [
      ("cytoscape-gal.cyjs", 331, 362), ("graphology-rio", 366, 1107), ("netsjson-marvel", 82, 202),
      ("netsjson-tfi", 177, 1472),
    ] as [(String, Int, Int)])
  func realFilesHaveTheCountsOfTheirLists(_ name: String, _ nodes: Int, _ edges: Int) throws {
    let file = try #require(Places.shared).appending(path: "realdata/graph-json/\(name).json")
    let reading = try FormatCatalog.read(file)
    #expect(reading.map.stakeholders.count == nodes && reading.map.ties.count == edges)
    #expect(reading.allDiagnostics().allSatisfy { $0.severity < .error })
  }
}

@Suite struct CytoscapeFormatTests {
  @Test(arguments: [
    #"{"elements": {"nodes": [{"data": {"id": "1", "name": "A"}, "position": {"x": 1}}, {"data": {"id": "2"}}], "edges": [{"data": {"id": "3", "source": "1", "target": "2", "interaction": "funds"}}]}}"#,
    #"{"nodes": [{"data": {"id": "1", "name": "A"}, "position": {"x": 1}}, {"data": {"id": "2"}}], "edges": [{"data": {"id": "3", "source": "1", "target": "2", "interaction": "funds"}}]}"#,
    #"{"elements": [{"data": {"id": "1", "name": "A"}, "position": {"x": 1}}, {"data": {"id": "2"}}, {"data": {"id": "3", "source": "1", "target": "2", "interaction": "funds"}}]}"#,
    #"[{"data": {"id": "1", "name": "A"}, "position": {"x": 1}}, {"data": {"id": "2"}}, {"data": {"id": "3", "source": "1", "target": "2", "interaction": "funds"}}]"#,
  ])
  func elementsByKindAndInOneListAreTheSameMap(_ text: String) throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "g.cyjs")
      try Data(text.utf8).write(to: file)
      let reading = try FormatCatalog.read(file)
      #expect(reading.map.stakeholders.map(\.name) == ["A", "2"])
      #expect(
        reading.map.ties.map { [$0.from, $0.relation.rawValue, $0.to] } == [["1", "funds", "2"]])
      #expect(reading.diagnostics.map(\.code) == ["not-read"])
    }
  }
}
