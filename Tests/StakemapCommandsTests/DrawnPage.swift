import GraphDrawing

/// A page with boxes in rows.
func drawnPage(boxes: Int = 6, tooltip: String = "", font: String = "DejaVu Sans") -> Page {
  var body = Drawing(name: "body")
  body.fontFamily = font
  body.nodes = (0..<boxes).map {
    DrawingNode(id: "\($0)", label: .plain("Santé \($0)"), tooltip: tooltip)
  }
  body.edges = (1..<max(1, boxes)).map {
    DrawingEdge(from: "\(($0 - 1) / 2)", to: "\($0)", tooltip: "")
  }
  return Page(
    size: .a4, mayTurn: true, head: nil, body: body, feet: [],
    metadata: Page.Metadata(
      title: "Été", description: "Une carte", author: "", language: "fr",
      created: "2023-03-01T00:00:00Z"))
}
