import Foundation
import GraphDrawing
import GraphvizRenderer
import Testing

/// Graphviz 2.42's dot frees a stale pointer when labelled edges join nodes of one rank; without the
/// cure the process aborts.
@Suite struct DoubleFreeTests {
  static func sameRankMap(nodes: Int, seed: Int = 0) -> Drawing {
    var drawing = Drawing(name: "same-rank")
    let ids = (0..<nodes).map { "s\($0)" }
    drawing.nodes = ids.map { DrawingNode(id: $0, label: .plain($0), tooltip: $0) }
    drawing.rows = stride(from: 0, to: nodes, by: 10).map { Array(ids[$0..<min($0 + 10, nodes)]) }
    for index in 0..<nodes {
      var flat = DrawingEdge(
        from: ids[index], to: ids[index / 10 * 10 + (index + 4 + seed) % 10], tooltip: "")
      flat.label = [TextRun("\(index) M", bold: true)]
      drawing.edges.append(flat)
      if index >= 10 {
        drawing.edges.append(.init(from: ids[index - 10], to: ids[index], tooltip: ""))
      }
    }
    return drawing
  }

  @Test func sameRankLabelledEdgesOfSixtyNodesRenderTwoThousandTimes() throws {
    let text = try DOTWriter(Self.sameRankMap(nodes: 60)).text()
    let renderer = GraphvizRenderer()
    let first = try renderer.render(dot: text, as: .svg)
    for _ in 1..<2_000 {
      guard try renderer.render(dot: text, as: .svg) == first else {
        Issue.record("A later render differs from the first")
        return
      }
    }
  }
}
