import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct GEXFFormatTests {
  private func read(_ text: String) throws -> MapReading {
    try FormatCatalog.read("g.gexf", text)
  }

  @Test func nodesEdgesAndTheirAttributesAreReadWithDefaults() throws {
    let reading = try read(
      """
      <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
      <graph defaultedgetype="directed"><attributes class="node">
      <attribute id="0" title="level" type="string"><default>national</default></attribute>
      <attribute id="1" title="size" type="double"/></attributes>
      <nodes><node id="a" label="Ministère &lt;1&gt;"><attvalues><attvalue for="0" value="commune"/>
      <attvalue for="1" value="2.5"/></attvalues><viz:color r="1" g="2" b="3"/></node><node id="b"/></nodes>
      <edges><edge id="0" source="a" target="b" label="finance" weight="3"/>
      <edge id="1" source="b" target="a" type="undirected" label="plays chess with"/></edges></graph></gexf>
      """)
    let map = reading.map
    #expect(map.stakeholders.map(\.name) == ["Ministère <1>", "b"])
    #expect(map.stakeholders.map(\.level.value) == [.commune, .national])
    #expect(map.stakeholders[0].extras["size"] == "2.5")
    #expect(map.stakeholders[0].kind == .known(.unspecified))
    #expect(map.ties.map(\.relation) == [.funds, .unspecified])
    #expect(map.ties.map(\.role) == [nil, "plays chess with"])
    #expect(map.ties.map(\.mutual) == [nil, true])
    #expect(map.ties[0].extras["weight"] == "3")
    #expect(reading.diagnostics.map(\.code) == ["not-read"])
    #expect(reading.diagnostics[0].summary(.english).contains("colours"))
  }

  /// A name of ours with values that cannot stand there means something else.
  @Test func anAttributeOfOurNameIsOursOnlyWhereItsValuesFit() throws {
    func levels(_ second: String) throws -> ([Level?], [String?]) {
      let map = try read(
        """
        <gexf><graph><attributes class="node"><attribute id="0" title="level" type="string"/></attributes>
        <nodes><node id="a"><attvalues><attvalue for="0" value="region"/></attvalues></node>
        <node id="b"><attvalues><attvalue for="0" value="\(second)"/></attvalues></node></nodes></graph></gexf>
        """
      ).map
      return (map.stakeholders.map(\.level.value), map.stakeholders.map { $0.extras["gexf-level"] })
    }
    #expect(try levels("commune") == ([.region, .commune], [nil, nil]))
    #expect(try levels("7") == ([nil, nil], ["region", "7"]))
  }

  @Test func whatChangesInTimeStandsWithItsTimes() throws {
    let reading = try read(
      """
      <gexf version="1.2"><graph mode="dynamic" defaultedgetype="undirected"><attributes class="node">
      <attribute id="p" title="price" type="int"/></attributes><nodes>
      <node id="a" start="2009-03-01"><attvalues><attvalue for="p" value="1" end="2009"/>
      <attvalue for="p" value="2" start="2010"/></attvalues><spells><spell start="1"/></spells>
      <nodes><node id="b"/></nodes></node></nodes>
      <edges><edge source="a" target="b"/></edges></graph></gexf>
      """)
    #expect(reading.map.stakeholders.map(\.id) == ["a", "b"])
    #expect(reading.map.stakeholders[0].extras["price"] == "1 (end 2009)|2 (start 2010)")
    #expect(reading.map.stakeholders[0].start == .known(try #require(PartialDate("2009-03-01"))))
    #expect(reading.map.ties.map(\.mutual) == [true])
    #expect(
      reading.diagnostics.map { $0.summary(.english) } == [
        "Spells of time, of which a party or tie can have but one: 1."
      ])
  }

  @Test func anEdgeToNobodyIsAFaultWithItsLine() throws {
    let reading = try read(
      "<gexf><graph>\n<nodes><node id='a'/></nodes>\n<edges>\n<edge source='a' target='z'/></edges></graph></gexf>"
    )
    let fault = try #require(
      reading.allDiagnostics().first { $0.code == "unknown-stakeholder" })
    #expect("\(fault.place)" == "g.gexf:4")
  }

  @Test func whatGephiWouldTakeForItsOwnComesBack() throws {
    var map = StakeholderMap()
    var party = Stakeholder()
    (party.id, party.name) = ("a", "A")
    for (row, column) in ["Label", "label"].enumerated() { party.extras[column] = "\(row)" }
    map.stakeholders = [party]
    map.extraColumns["stakeholders"] = ["Label", "label"]
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "m.gexf")
      let losses = try GEXFFormat().write(map, to: file)
      let read = try FormatCatalog.read(file).map
      #expect(losses.isEmpty && read.stakeholders == map.stakeholders)
    }
  }

  @Test func aControlCharacterIsReplacedAndSaid() throws {
    var map = StakeholderMap()
    var party = Stakeholder()
    (party.id, party.name) = ("a", "A\u{1}\u{7}B")
    map.stakeholders = [party]
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "m.gexf")
      let losses = try GEXFFormat().write(map, to: file)
      let read = try FormatCatalog.read(file).map
      #expect(losses.count == 1 && losses[0].summary(.english).contains(": 2 were replaced"))
      #expect(read.stakeholders[0].name == "A\u{FFFD}\u{FFFD}B")
    }
  }

  /// What networkx and lxml count in real files.
  @Test(
    .enabled(if: Places.shared != nil, "the real files are not beside the project"),
    arguments: [
      ("graph-gexf/case", 10, 20), ("graph-gexf/gephi-infinity", 1, 0),
      ("graph-gexf/gephi-slice", 2, 1), ("graph-gexf/gephi-zeroweight", 2, 1),
      ("graph-gexf/gexf-1.1draft-simple", 2, 1), ("graph-gexf/gexf-1.2draft-simple", 2, 1),
      ("graph-gexf/les_miserables", 77, 254),
      ("stakeholder-networks/global-health-orgs", 1027, 2038),
    ] as [(String, Int, Int)])
  func realFilesAreReadAsPeersReadThem(_ name: String, _ nodes: Int, _ edges: Int) throws {
    let file = try #require(Places.shared).appending(path: "realdata/\(name).gexf")
    let reading = try FormatCatalog.read(file)
    #expect(reading.map.stakeholders.count == nodes && reading.map.ties.count == edges)
    #expect(reading.allDiagnostics().allSatisfy { $0.severity < .error })
  }
}
