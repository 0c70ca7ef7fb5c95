import Foundation
import GraphDrawing
import Testing

/// Drawings go to another process and are there what they were.
@Suite struct DrawingCodingTests {
  private func coded<Value: Codable>(_ value: Value) throws -> Value {
    try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
  }

  private var drawing: Drawing {
    var drawing = Drawing(name: "dessin\u{0}")
    var node = DrawingNode(
      id: "a",
      label: .table(
        LabelTable(
          rows: [
            [
              LabelCell(
                [[TextRun("Été", bold: true, size: 8, colour: Colour("#0072B2"))]],
                alignment: .right, columnSpan: 2, rules: "LT", width: 3.25)
            ],
            [
              LabelCell(
                LabelBox(TextRun("1"), size: 9, fill: .white, stroke: .black, dash: .dotted))
            ],
          ], border: 0.1, rounded: true)), tooltip: "a\\b\n\"c\"")
    node.position = (x: 0.1, y: -2e-7)
    node.link = Link("https://example.org/l'eau?a=1&b=é")
    node.width = 12
    var edge = DrawingEdge(from: "a", to: "b", tooltip: "")
    edge.label = [TextRun("10", italic: true)]
    edge.tail = .odiamond
    drawing.nodes = [node, DrawingNode(id: "b", label: .plain("\\N"), tooltip: "")]
    drawing.edges = [edge]
    drawing.rows = [["a"], ["b"]]
    drawing.lanes = [DrawingLane(nodes: ["a"], fill: Colour("#FFEEDD"))]
    drawing.arrangement = .spread
    drawing.splines = .straight
    drawing.direction = .right
    return drawing
  }

  @Test func aPageComesBackAsItWas() throws {
    var page = Page(
      size: PageSize.a3.turned, mayTurn: false, head: drawing, body: drawing, feet: [drawing],
      metadata: .init(
        title: "Été", description: "", author: "", language: "fr", created: "2023-03-01T00:00:00Z"))
    page.isCropped = true
    #expect(try coded(page) == page)
    page.head = nil
    #expect(try coded(page) == page)
  }

  @Test func anAddressThatGrewByItsEscapesComesBack() throws {
    let link = try #require(Link("https://example.org/" + String(repeating: "é", count: 900)))
    #expect(link.url.utf8.count > 2_000)
    #expect(try coded(link) == link)
  }

  @Test(arguments: ["red", "#12345", "#1234567", "#12345G", "#1234é", "#１２３４５６", ""])
  func whatIsNoColourIsRefused(_ text: String) throws {
    let json = try JSONEncoder().encode([text])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Colour].self, from: json) }
  }

  @Test(arguments: ["javascript:alert(1)", "https://a/\"", "https://a/l'eau", "file:///etc", ""])
  func whatIsNoSafeAddressIsRefused(_ text: String) throws {
    let json = try JSONEncoder().encode([text])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Link].self, from: json) }
  }
}
