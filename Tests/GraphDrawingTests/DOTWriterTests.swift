import Testing

@testable import GraphDrawing

@Suite struct DOTWriterTests {
  private func drawing(_ ids: String...) -> Drawing {
    var drawing = Drawing(name: "test")
    drawing.nodes = ids.map { DrawingNode(id: $0, label: .plain($0), tooltip: $0) }
    return drawing
  }

  @Test func writesNodesEdgesAndRowsInOrder() throws {
    var drawing = drawing("b", "a")
    drawing.rows = [["a", "b"]]
    drawing.edges = [DrawingEdge(from: "b", to: "a", tooltip: "b to a")]
    #expect(
      try DOTWriter(drawing).text() == """
        digraph "test" {
          graph [rankdir=TB splines=true nodesep=0.25 ranksep=0.5 pad="0.0555" margin=0 \
        outputorder=edgesfirst charset="UTF-8" tooltip=" " bgcolor="transparent"]
          node [fontname="DejaVu Sans" fontsize=10]
          edge [fontname="DejaVu Sans" fontsize=9]
          n0 [label="b" shape=box id="node-b" tooltip="b"]
          n1 [label="a" shape=box id="node-a" tooltip="a"]
          { rank=same; n1; n0 }
          n0 -> n1 [id="edge-0" tooltip="b to a" color="#000000" arrowhead=normal]
        }

        """)
  }

  @Test func namesTheNodeThatIsMissing() throws {
    var drawing = drawing("a")
    drawing.edges = [DrawingEdge(from: "a", to: "z", tooltip: "")]
    #expect(throws: DrawingError.unknownNode("z", drawing: "test")) {
      try DOTWriter(drawing).text()
    }
  }

  @Test func refusesAnIdThatStandsTwice() {
    let drawing = drawing("a", "a")
    #expect(throws: DrawingError.duplicateNode("a", drawing: "test")) { try DOTWriter(drawing) }
  }

  @Test func nothingFromDataBecomesMarkup() throws {
    let hostile = #"</td></tr></table><img src="/etc/passwd"/>"#
    let table = LabelTable(rows: [[LabelCell([[TextRun(hostile, bold: true)]])]])
    let html = try Label.table(table).dot()
    #expect(!html.contains("<img"))
    #expect(html.contains("&lt;img src=&quot;/etc/passwd&quot;/&gt;"))
  }

  @Test func edgesEndAtTheBoxOfALabel() throws {
    var drawing = drawing("a", "b")
    drawing.arrangement = .spread
    let box = LabelBox(
      TextRun("<1>"), size: 20, fill: Colour("#FFFFFF"), stroke: .black, strokeWidth: 2,
      dash: .dotted, rounded: true)
    drawing.nodes[0].label = .table(LabelTable(rows: [[LabelCell(box)]]))
    drawing.edges = [DrawingEdge(from: "a", to: "b", tooltip: "")]
    drawing.edges[0].length = 36
    let text = try DOTWriter(drawing).text()
    #expect(text.contains("tailport=\"box:c\"") && !text.contains("headport"))
    #expect(text.contains("len=0.5") && text.contains("overlap=prism"))
    #expect(
      text.contains(
        """
        <td port="box" fixedsize="true" width="20" height="20" border="2" bgcolor="#FFFFFF" \
        color="#000000" style="dotted,rounded">&lt;1&gt;</td>
        """))
  }

  @Test func aSpaceBeforeATextFromRightToLeftStaysAtItsLeft() throws {
    #expect(try TextRun(" وزارة").html() == "\u{200E}\u{A0}وزارة")
    #expect(try TextRun("وزارة").html() == "وزارة")
    #expect(try TextRun(" Santé ").html() == "\u{A0}Santé\u{A0}")
  }

  @Test func aLinkOfACellIsEscapedTwiceSinceGraphvizDecodesItOnce() throws {
    var cell = LabelCell([[TextRun("a & b")]])
    cell.link = Link("https://a.org/?a=1&b=2")
    #expect(
      try cell.html().contains(
        "href=\"https://a.org/?a=1&amp;amp;b=2\" title=\"a &amp; b\""))
  }

  @Test func aSpreadNodeStartsWhereItsIdSaysAndAPlacedOneStaysThere() throws {
    func places(_ ids: String..., placed: Bool = false) throws -> Set<Substring> {
      var drawing = drawing(ids[0])
      drawing.arrangement = .spread
      drawing.nodes = ids.map { DrawingNode(id: $0, label: .plain(""), tooltip: $0) }
      for index in drawing.nodes.indices where placed { drawing.nodes[index].position = (72, 36) }
      return Set(try DOTWriter(drawing).text().matches(of: /pos="([^"]*)"/).map(\.1))
    }
    #expect(try places("a", "b").count == 2)
    #expect(try places("a", "b") == places("b", "a"))
    #expect(try places("a", "b").isSubset(of: places("c", "a", "b")))
    #expect(try places("a", "b", placed: true) == ["1,0.5!"])
  }

  @Test func anEmptyTableStillHasACell() throws {
    #expect(try Label.table(LabelTable(rows: [])).dot().contains("<td"))
  }

  @Test func bandsAreWrittenForXdot() throws {
    let band = DrawingBand(left: 0, bottom: 1, right: 2.5, top: 3, fill: Colour("#eeeeee"))
    let text = try DOTWriter(drawing("a")).text(bands: [band])
    #expect(text.contains("_background=\"c 7 -#EEEEEE C 7 -#EEEEEE P 4 0 1 2.5 1 2.5 3 0 3\""))
  }

  @Test(arguments: [(0.1, "0.1"), (1, "1"), (-2.5, "-2.5"), (1.0 / 3, "0.333"), (1e-9, "0")])
  func numbersNeverDependOnTheLocale(_ number: Double, _ text: String) {
    #expect(number.dot == text)
  }
}
