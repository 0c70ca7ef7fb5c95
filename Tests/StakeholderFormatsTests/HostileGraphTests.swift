import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

/// Graphs that are made to do harm: small files that mean much, long ones that mean little.
@Suite struct HostileGraphTests {
  private static let many = 200_000

  private static func each(_ text: (Int) -> String, separator: String = "") -> String {
    (0..<many).map(text).joined(separator: separator)
  }

  /// What grows with the square of these takes hours, not seconds.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      ("a.gml", "graph [ node [ id 1 \(each { "a\($0) 1 " }) ] ]"),
      (
        "a.graphml",
        "<graphml><graph><node id=\"1\">\(each { "<data key=\"k\($0)\">1</data>" })</node></graph></graphml>"
      ),
      (
        "a.gexf",
        """
        <gexf><graph><nodes><node id="1"><attvalues>\(each { "<attvalue for=\"k\($0)\" value=\"1\"/>" })\
        </attvalues></node></nodes></graph></gexf>
        """
      ),
      ("a.json", "{\"nodes\": [{\"id\": 1, \(each({ "\"a\($0)\": 1" }, separator: ","))}]}"),
      (
        "a.cyjs",
        "{\"elements\": {\"nodes\": [{\"data\": {\(each({ "\"a\($0)\": 1" }, separator: ","))}}]}}"
      ),
      (
        "a.kumu.json",
        """
        {"connections": [], "elements": [\(each({ #"{"_id": "1", "attributes": {"a\#($0)": 1}}"# }, separator: ","))]}
        """
      ),
      ("a.vna", "*Node data\nID \(each { "a\($0) " })\n1 \(each { _ in "1 " })\n"),
    ])
  func manyAttributesOfOneNodeAreRead(name: String, text: String) throws {
    let map = try FormatCatalog.read(name, text).map
    #expect(map.stakeholders.count == 1)
    #expect(map.stakeholders[0].extras.count == Self.many)
  }

  @Test(.timeLimit(.minutes(5)))
  func oneAttributeManyTimesIsOneCell() throws {
    let map = try FormatCatalog.read(
      "a.gml", "graph [ node [ id 1 \(Self.each { _ in "a 1 " }) ] ]"
    )
    .map
    #expect(map.stakeholders[0].extras["a"]?.count == 2 * Self.many - 1)
  }

  @Test(arguments: [
    (
      "a.graphml",
      """
      <graphml>\((0..<10_000).map { "<key id=\"k\($0)\" for=\"node\"><default>1</default></key>" }.joined())\
      <graph>\((0..<2_001).map { "<node id=\"\($0)\"/>" }.joined())</graph></graphml>
      """
    ),
    (
      "a.gexf",
      """
      <gexf><graph><attributes class="node">\
      \((0..<10_000).map { "<attribute id=\"k\($0)\"><default>1</default></attribute>" }.joined())\
      </attributes><nodes>\((0..<2_001).map { "<node id=\"\($0)\"/>" }.joined())</nodes></graph></gexf>
      """
    ),
  ])
  func valuesForAllThatWouldFillAllMemoryAreNotGiven(name: String, text: String) throws {
    let reading = try FormatCatalog.read(name, text)
    #expect(reading.map.stakeholders.count == 2_001)
    #expect(reading.diagnostics.map(\.code) == ["too-large"])
    #expect(reading.map.stakeholders[0].extras.isEmpty)
  }

  @Test(arguments: [
    ("a.graphml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><graphml>&b;</graphml>"),
    ("a.gexf", "<!DOCTYPE a [<!ENTITY b \"bb\">]><gexf>&b;</gexf>"),
    ("a.graphml", "<graphml>\(String(repeating: "<graph>", count: 100_000))"),
    ("a.gexf", "<gexf>\(String(repeating: "<nodes><node id=\"1\">", count: 100_000))"),
    ("a.gml", "graph [ \(String(repeating: "a [ ", count: 100_000))"),
    ("a.json", "{\"nodes\": [\(String(repeating: "[", count: 100_000))"),
    ("a.net", "*Vertices 999999999999\n"), ("a.net", "*Vertices 1000000\n*Matrix\n1 0\n"),
    ("a.dl", "DL n=999999 format=fullmatrix\ndata:\n1 0\n"),
    ("a.dl", "DL n=0 nm=999999999 format=fullmatrix\ndata:\n1 0\n"),
    ("a.graphml", "<graphml><node \(each { "a\($0)='' " })/></graphml>"),
  ])
  func isRefusedWithItsPlace(name: String, text: String) throws {
    let error = #expect(throws: FormatError.self) { try FormatCatalog.read(name, text) }
    guard case .malformed = error else {
      Issue.record("\(name): \(String(describing: error))")
      return
    }
  }

  /// Nodes that stand in each other, or are told twice, or tied to themselves.
  @Test(arguments: [
    ("a.gexf", "<gexf><graph><nodes><node id=\"1\" pid=\"1\"/></nodes></graph></gexf>", 1, 0),
    ("a.json", #"{"nodes": [{"id": "a"}], "links": [{"source": "a", "target": "a"}]}"#, 1, 1),
    ("a.sif", "a r a\n", 1, 1), ("a.net", "*Vertices 1\n*Arcs\n1 1\n", 1, 1),
    ("a.gml", "graph [ node [ id 1 ] edge [ source 1 target 1 ] ]", 1, 1),
  ])
  func cyclesAreRead(name: String, text: String, nodes: Int, ties: Int) throws {
    let map = try FormatCatalog.read(name, text).map
    #expect(map.stakeholders.count == nodes && map.ties.count == ties)
  }
}
