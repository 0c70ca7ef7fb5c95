import GraphDrawing
import Testing

@testable import GraphvizRenderer

@Suite struct LayoutEngineTests {
  private func drawing(_ count: Int, _ arrangement: Drawing.Arrangement) -> Drawing {
    var drawing = Drawing(name: "test")
    drawing.arrangement = arrangement
    drawing.splines = .straight
    drawing.nodes = (0..<count).map {
      DrawingNode(id: "\($0)", label: .plain("\($0)"), tooltip: "")
    }
    drawing.edges = (1..<max(count, 1)).map {
      DrawingEdge(from: "\($0 / 2)", to: "\($0)", tooltip: "")
    }
    return drawing
  }

  @Test func theEngineFollowsTheArrangement() {
    #expect(LayoutEngine(for: drawing(3, .layered)) == .dot)
    #expect(LayoutEngine(for: drawing(500, .spread)) == .neato)
    #expect(LayoutEngine(for: drawing(501, .spread)) == .sfdp)
    var pinned = drawing(1, .spread)
    pinned.nodes[0].position = (0, 0)
    #expect(LayoutEngine(for: pinned) == .neato)
  }

  @Test(arguments: [40, 600])
  func aSpreadDrawingIsTheSameEachTime(_ count: Int) throws {
    let renderer = GraphvizRenderer()
    let first = try renderer.render(drawing(count, .spread), as: .svg)
    #expect(try renderer.render(drawing(count, .spread), as: .svg) == first)
  }
}
