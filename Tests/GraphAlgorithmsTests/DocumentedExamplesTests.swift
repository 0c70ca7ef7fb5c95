import GraphAlgorithms
import Testing

/// The examples that the measures' documentation gives, line by line, each with the graphs that the
/// documentation of ``Graph`` and ``TwoModeGraph`` names; a file for each folder of the sources.
@Suite struct DocumentedExamplesTests {
  let star: Graph
  let chain: Graph
  let twoTriangles: Graph
  let seats: TwoModeGraph

  init() throws {
    let star = try Graph(
      nodeCount: 4, edges: [.init(0, 1), .init(0, 2), .init(0, 3)], isDirected: false)
    let chain = try Graph(
      nodeCount: 4, edges: [.init(0, 1), .init(1, 2), .init(2, 3)], isDirected: true)
    let ties = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)]
    let twoTriangles = try Graph(
      nodeCount: 6, edges: ties.map { .init($0, $1) }, isDirected: false)
    let seated: [Graph.Edge] = [.init(0, 3), .init(1, 3), .init(1, 4), .init(2, 4)]
    let seats = try TwoModeGraph(
      Graph(nodeCount: 5, edges: seated, isDirected: false), split: 3)
    (self.star, self.chain, self.twoTriangles, self.seats) = (star, chain, twoTriangles, seats)
  }
}
