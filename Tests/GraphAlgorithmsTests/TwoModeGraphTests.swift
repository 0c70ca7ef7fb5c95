import GraphAlgorithms
import TestSupport
import Testing

@Suite struct TwoModeGraphTests {
  @Test func directedGraphsAreRefused() throws {
    #expect(throws: GraphError.needsDirected(false)) {
      try TwoModeGraph(Graph.empty(2, directed: true), split: 1)
    }
  }

  @Test(arguments: [-1, 3]) func theFirstKindIsAPartOfTheNodes(_ split: Int) throws {
    #expect(throws: GraphError.parameter("The first kind cannot have \(split) of 2 nodes.")) {
      try TwoModeGraph(Graph.empty(2), split: split)
    }
  }

  @Test func theFirstEdgeWithinOneKindIsNamed() throws {
    let graph = try Graph.simple(4, [(1, 2), (3, 2), (0, 1)])
    #expect(throws: GraphError.parameter("Edge 1 joins two nodes of the same kind.")) {
      try TwoModeGraph(graph, split: 2)
    }
  }

  @Test func aKindMayBeEmpty() throws {
    let graph = try TwoModeGraph(Graph.empty(2), split: 2)
    #expect(graph.nodes(of: .first) == 0..<2 && graph.nodes(of: .second).isEmpty)
    #expect(graph.degreeCentrality() == [0, 0] && graph.clustering() == [0, 0])
    #expect(try graph.betweennessCentrality() == [0, 0] && graph.closenessCentrality() == [0, 0])
    #expect(try graph.projection(on: .second).nodeCount == 0)
    #expect(try TwoModeGraph(Graph.empty(0), split: 0).closenessCentrality() == [])
  }
}
