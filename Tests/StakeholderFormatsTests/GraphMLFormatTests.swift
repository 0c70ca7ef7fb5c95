import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct GraphMLFormatTests {
  private func read(_ text: String) throws -> MapReading {
    try FormatCatalog.read("g.graphml", text)
  }

  @Test func nodesEdgesAndTheirAttributesAreRead() throws {
    let reading = try read(
      """
      <?xml version="1.0"?>
      <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns">
      <g:key id="d0" for="node" attr.name="label" attr.type="string"/>
      <g:key id="d1" for="edge" attr.name="weight" attr.type="double"/>
      <g:key id="d2" for="node" attr.name="status" attr.type="string"/>
      <g:graph edgedefault="undirected">
      <g:node id="n0"><g:data key="d0"> Ministère &amp; Cie </g:data><g:data key="d2">x</g:data></g:node>
      <g:node id="n1"/>
      <g:edge id="e0" source="n0" target="n1"><g:data key="d1">2.5</g:data></g:edge>
      <g:edge source="n1" target="n0" directed="true"/>
      </g:graph></g:graphml>
      """)
    #expect(reading.map.stakeholders.map(\.name) == ["Ministère & Cie", "n1"])
    #expect(reading.map.ties.map(\.mutual) == [true, nil])
    #expect(reading.map.ties[0].extras["weight"] == "2.5" && reading.map.ties[0].id == "e0")
    // A column of ours of the same name would be read as ours.
    #expect(reading.map.stakeholders[0].extras["graphml-status"] == "x")
    #expect(reading.allDiagnostics().allSatisfy { $0.severity < .error })
  }

  @Test func graphsWithinNodesArePartOfTheWholeAndPortsAreNamed() throws {
    let reading = try read(
      """
      <graphml><graph edgedefault="directed"><node id="a"><port name="p"/>
      <graph edgedefault="undirected"><node id="b"><data key="label">B</data></node>
      <edge source="a" target="b"/></graph></node><hyperedge/>
      <edge source="b" target="a"/></graph></graphml>
      """)
    #expect(reading.map.stakeholders.map(\.id) == ["a", "b"])
    #expect(reading.map.stakeholders[1].name == "B")
    #expect(reading.map.ties.map(\.mutual) == [true, nil])
    #expect(reading.diagnostics.map(\.code) == ["not-read"])
    #expect(reading.diagnostics[0].summary(.english).hasSuffix("cannot hold: 2."))
  }

  @Test func anEdgeToANodeThatIsNotThereIsAFault() throws {
    let reading = try read(
      "<graphml><graph><node id='a'/><edge source='a' target='z'/></graph></graphml>")
    #expect(reading.allDiagnostics().contains { $0.code == "unknown-stakeholder" })
  }

  @Test(arguments: [
    "<graphml><graph>", "<graphml><graph></graphml>",
    "<!DOCTYPE graphml [<!ENTITY a 'b'>]><graphml/>",
  ])
  func aDamagedFileIsRefusedWithItsPlace(_ text: String) {
    #expect {
      _ = try read(text)
    } throws: { error in
      if case FormatError.malformed = error { true } else { false }
    }
  }

  /// What networkx and igraph count in real files of several programs; `nil` where both refuse them.
  @Test(
    .enabled(if: Places.shared != nil, "the real files are not beside the project"),
    arguments: [
      ("cytoscape-atted", 41, 118), ("cytoscape-simple-attributes", 6, 7),
      ("graphology-miserables", 77, 254), ("graphology-miserables-broken", 77, 254),
      ("igraph-namespace", 3, 2), ("igraph-test", 6, 7), ("igraph-whitespace", 5, 4),
      ("igraph-invalid1", nil, nil), ("igraph-invalid5", nil, nil),
    ] as [(String, Int?, Int?)])
  func realFilesAreReadAsPeersReadThem(_ name: String, _ nodes: Int?, _ edges: Int?) throws {
    let file = try #require(Places.shared)
      .appending(path: "realdata/graph-graphml/\(name).graphml")
    let map = try? FormatCatalog.read(file).map
    #expect(map?.stakeholders.count == nodes && map?.ties.count == edges)
  }
}
