import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

/// Pajek, UCINET, NetDraw, GML and SIF: the formats of older graph programs, which are only read.
@Suite struct OlderGraphFormatsTests {
  private func ties(_ reading: MapReading) -> [String] {
    reading.map.ties.map { tie in
      let arrow = tie.mutual == true ? "–" : ">"
      let weight = tie.extras["weight"].map { " \($0)" } ?? ""
      return "\(tie.from)\(arrow)\(tie.to)\(weight)\(tie.role.map { " \($0)" } ?? "")"
    }
  }

  private func fault(_ name: String, _ text: String) -> Int? {
    let error = #expect(throws: FormatError.self, "\(text)") { try FormatCatalog.read(name, text) }
    guard case .malformed(_, let line, _, _) = error else { return nil }
    return line
  }

  @Test func textInWindows1252IsReadAndSaid() throws {
    let reading = try FormatCatalog.read(
      "x.net", Data([UInt8]("*Vertices 1\n1 ".utf8) + [0xC9, 0x74, 0x61, 0x74, 0x80, 0x0A]))
    #expect(reading.map.stakeholders.map(\.name) == ["État€"])
    #expect(reading.diagnostics.map(\.code) == ["windows-1252"])
    #expect(reading.diagnostics.map(\.place) == [.file("x.net", line: 2, column: 1)])
  }

  @Test func arcsEdgesListsAndLabelsOfPajekAreRead() throws {
    let reading = try FormatCatalog.read(
      "x.net",
      """
      % a comment
      *Network N
      *Vertices 4
       1 "Ministère de la Santé" 0.1 0.2 ellipse
       2 Bob [1-3]
      *Arcs :1 "trusts"
       1 2 2.5 l "a label"
       2 3
      *Edges
       3 4 -1
      *Arcslist
       4 1 2
      """.replacing("\n", with: "\r\n"))
    #expect(reading.map.stakeholders.map(\.name) == ["Ministère de la Santé", "Bob", "3", "4"])
    #expect(reading.map.stakeholders[1].extras["times"] == "[1-3]")
    #expect(
      ties(reading) == ["1>2 2.5 a label", "2>3 trusts", "3–4 -1", "4>1", "4>2"])
    #expect(reading.diagnostics.map(\.code) == ["not-read"])
    #expect(reading.map.extraColumns["ties"]?.contains("network") == false)
  }

  @Test func twoModesAndMatricesOfPajekAreRead() throws {
    let reading = try FormatCatalog.read(
      "x.net",
      "*Vertices 3 2\n1 a\n2 b\n3 e\n*Matrix\n1\n0.5\n*Partition Group\n*Vertices 3\n1\n1\n2\n")
    #expect(reading.map.stakeholders.map { $0.extras["mode"] } == ["1", "1", "2"])
    #expect(reading.map.stakeholders.map { $0.extras["Group"] } == ["1", "1", "2"])
    #expect(ties(reading) == ["1–3 1", "2–3 0.5"])
  }

  @Test func networksOverTheSameVerticesAreOneMap() throws {
    let reading = try FormatCatalog.read(
      "x.paj",
      "*Network one\n*Vertices 2\n*Arcs\n1 2\n*Network two\n*Vertices 2\n*Arcs\n2 1\n")
    #expect(reading.map.ties.map { $0.extras["network"] } == ["one", "two"])
  }

  @Test(arguments: [
    ("*Vertices x1\n*Vertices 2\n*Arcs\n1 3\n", 1), ("*Vertices 2\n*Arcs\n1 3\n", 3),
    ("*Vertices 2\n*Arcs\n1\n", 3), ("*Vertices 2\n*Matrix\n1 0 0\n", 3),
    ("*Vertices 999999999999\n", 1), ("*Vertices 2\n*Vertices 3\n", 2),
  ])
  func damagedPajekIsRefusedWithItsLine(_ text: String, _ line: Int) {
    #expect(fault("x.net", text) == line)
  }

  @Test(arguments: [
    (
      "dl n=2 format=fullmatrix\nlabels:\nA,\"B b\"\ndata:\n0 2\n1 0\n", ["A", "B b"],
      ["1>2 2", "2>1 1"]
    ),
    ("DL N = 2\nFORMAT = FULLMATRIX DIAGONAL ABSENT\nDATA:\n2\n0\n", ["1", "2"], ["1>2 2"]),
    ("dl n=2 labels embedded data:\nA B\nA 0 1\nB 0 0\n", ["A", "B"], ["1>2 1"]),
    (
      "dl n=3 format=lowerhalf diagonal=absent\ndata:\n1\n0 2\n", ["1", "2", "3"],
      ["2–1 1", "3–2 2"]
    ),
    ("dl n=3 format=upperhalf\ndata:\n0 1 0\n0 2\n0\n", ["1", "2", "3"], ["1–2 1", "2–3 2"]),
    (
      "dl n=3 format=edgelist1 labels embedded\ndata:\nA B 2\nC A\n", ["A", "B", "C"],
      ["1>2 2", "3>1"]
    ),
    (
      "dl n=2, format = edgelist1\nlabels:\na b\ndata:\n1 2 3\nb a\n", ["a", "b"], ["1>2 3", "2>1"]
    ),
    ("dl n=3 format=nodelist1\ndata:\n1 2 3\n2\n", ["1", "2", "3"], ["1>2", "1>3"]),
    (
      "dl nr=2, nc=1\nrow labels: x y\ncolumn labels: E\ndata:\n1\n0\n", ["x", "y", "E"], ["1–3 1"]
    ),
    (
      "dl n=2 nm=2\nlevel labels: t1 t2\ndata:\n0 1\n0 0\n0 0\n1 0\n", ["1", "2"],
      ["1>2 1 t1", "2>1 1 t2"]
    ),
  ])
  func dataOfUcinetAreRead(_ text: String, _ names: [String], _ expected: [String]) throws {
    let reading = try FormatCatalog.read("x.txt", text)
    #expect(reading.map.stakeholders.map(\.name) == names)
    #expect(ties(reading) == expected)
  }

  @Test(arguments: [
    ("dl n=2\ndata:\n0 1\n0\n", 5), ("dl n=2\ndata:\n0 1\n0 0\n7\n", 5),
    ("dl n=2\ndata:\n0 x\n0 0\n", 3), ("dl n=two\ndata:\n", 1),
    ("dl n=2 format=wonderful\ndata:\n", 1), ("dl n=2 format=edgelist1\ndata:\n1 3\n", 3),
    ("dl n=2 wonderful\ndata:\n0 0 0 0\n", 1),
  ])
  func damagedDataOfUcinetAreRefusedWithTheirLine(_ text: String, _ line: Int) {
    #expect(fault("x.dl", text) == line)
  }

  @Test func dataOfNetDrawAreRead() throws {
    let reading = try FormatCatalog.read(
      "x.vna",
      "*Node data\nID label level\n1 \"A a\" national\n*Tie data\nfrom to strength\n1 2 weak\n")
    #expect(reading.map.stakeholders.map(\.name) == ["A a", "2"])
    #expect(reading.map.stakeholders[0].level == .known(.national))
    #expect(reading.map.ties[0].strength == .known(.weak))
  }

  @Test func gmlIsReadWithListsAndEntities() throws {
    let reading = try FormatCatalog.read(
      "x.gml",
      """
      Creator "x"
      graph
      [
        directed 0
        node [ id 1 label "Tom &amp; &#201;lan
      second line" tags 1 tags 2 deep [ a "x" ] graphics [ x 1 ] ]
        # a comment ]
        edge [ source 1 target 2 weight -0.5 label "funds" ]
        node [ id 2 ]
      ]
      graph [ node [ id 9 ] ]
      """)
    #expect(reading.map.stakeholders.map(\.id) == ["1", "2"])
    #expect(reading.map.stakeholders[0].name == "Tom & Élan\nsecond line")
    #expect(reading.map.stakeholders[0].extras["tags"] == "1|2")
    #expect(reading.map.stakeholders[0].extras["deep.a"] == "x")
    #expect(reading.map.ties.map(\.relation) == [.funds] && reading.map.ties[0].mutual == true)
    #expect(reading.diagnostics.map(\.code) == ["not-read", "not-read"])
  }

  @Test(arguments: [
    ("graph [\nnode [ id 1 ]\n", 3), ("graph [ ] ]\n", 1), ("graph [\n\"x\" ]\n", 1),
    ("graph [\nedge [ source 1 ]\n]", 2), ("graph [\nnode [ id 1\nid 2 ] ]", 3),
    ("graph [\nnode [ id \"1 ] ]", 2),
    (String(repeating: "graph [ ", count: 200_000), 1),
  ])
  func damagedGmlIsRefusedWithItsLine(_ text: String, _ line: Int) {
    #expect(fault("x.gml", text) == line)
  }

  @Test func simpleInteractionsAreRead() throws {
    let reading = try FormatCatalog.read("x.sif", "A b\tfunds\tC\tD\n\nE\n")
    #expect(reading.map.stakeholders.map(\.id) == ["A b", "C", "D", "E"])
    #expect(reading.map.ties.map(\.relation) == [.funds, .funds])
    #expect(fault("x.sif", "A funds C\nA funds\n") == 2)
  }

  /// What igraph, networkx or a count of lines find; `nil` where igraph refuses the file. networkx takes each line of
  /// *Arcslist for one arc and the two networks of the project for nodes of one.
  @Test(
    .enabled(if: Places.shared != nil, "the real files are not beside the project"),
    arguments: [
      ("graph-pajek/caviar.paj", 110, 946), ("graph-pajek/igraph-links.net", 4, 7),
      ("graph-pajek/igraph-pajek-arcslist.net", 18, 55),
      ("graph-pajek/igraph-pajek-signed.net", 10, 45),
      ("graph-pajek/igraph-utf8-bom.net", 10, 6), ("graph-pajek/sandi-2mode.net", 674, 613),
      ("graph-pajek/tina-matrix.net", 11, 41), ("graph-pajek/usair97.net", 332, 2126),
      ("stakeholder-networks/davis-southern-women.paj", 32, 89),
      ("graph-ucinet/freeman-eies-32.dl", 32, 1869), ("graph-ucinet/padgett.dat", 16, 70),
      ("graph-ucinet/gephi-emptyattribute.vna", 3, 3),
      ("graph-gml/igraph-celegans.gml", 297, 2359), ("graph-gml/igraph-graph1.gml", 3, 2),
      ("graph-gml/igraph-invalid1.gml", nil, nil), ("graph-sif/cytoscape-japanese.sif", 6, 3),
      ("graph-sif/cytoscape-multiword.sif", 28, 31),
    ] as [(String, Int?, Int?)])
  func realFilesAreReadAsPeersReadThem(_ name: String, _ nodes: Int?, _ edges: Int?) throws {
    let file = try #require(Places.shared).appending(path: "realdata/\(name)")
    let map = try? FormatCatalog.read(file).map
    #expect(map?.stakeholders.count == nodes && map?.ties.count == edges)
  }
}
