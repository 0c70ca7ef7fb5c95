import Foundation
import GraphAlgorithms
import TestSupport
import Testing

@Suite struct DisparityFilterTests {
  @Test func anEdgeThatIsAllOfTwoNodesSaysNothing() throws {
    #expect(try Graph.pathGraph(2).disparity() == [1])
    #expect(try Graph.empty(0).disparity() == [])
  }

  @Test func equalWeightsAreAsChanceHasThem() throws {
    // In Kₙ each edge has 1/(n−1) of the strength: (1 − 1/(n−1))^(n−2).
    let values = try Graph.completeGraph(5).disparity()
    #expect(areClose(values, [Double](repeating: pow(0.75, 3), count: 10)))
  }

  @Test func theBackboneLiesBelowTheLevel() throws {
    let graph = try Graph(
      nodeCount: 3, edges: [.init(0, 1, weight: 3), .init(0, 2, weight: 1)], isDirected: false,
      weighted: true)
    #expect(try graph.disparity() == [0.25, 0.75])
    #expect(try graph.disparityBackbone(level: 0.25) == [])
    #expect(try graph.disparityBackbone(level: 0.26) == [0])
    #expect(try graph.disparityBackbone(level: .nan) == [])
  }

  @Test func weightsMayBeNoughtButNotNegative() throws {
    func graph(_ weight: Double) throws -> Graph {
      try Graph(
        nodeCount: 3, edges: [.init(0, 1, weight: weight), .init(0, 2, weight: 0)],
        isDirected: true, weighted: true)
    }
    #expect(try graph(0).disparity() == [1, 1])
    #expect(try graph(2).disparity() == [0, 1])
    #expect(throws: GraphError.negativeWeight(edge: 0)) { try graph(-1).disparity() }
  }

  @Test(arguments: RandomNetwork.all) func agreesWithTheFormula(_ network: RandomNetwork) throws {
    func chance(_ own: Double, _ weights: [Double]) -> Double {
      guard weights.count > 1 else { return 1 }
      return pow(1 - own / weights.reduce(0, +), Double(weights.count - 1))
    }
    // A loop of an undirected graph is at its node twice.
    func weights(_ node: Int, _ isOut: Bool) -> [Double] {
      network.edges.flatMap { edge in
        let leaves = edge.source == node && (isOut || !network.isDirected)
        let enters = edge.target == node && (!isOut || !network.isDirected)
        return (leaves ? [edge.weight] : []) + (enters ? [edge.weight] : [])
      }
    }
    let expected = network.edges.map { edge in
      min(
        chance(edge.weight, weights(edge.source, true)),
        chance(edge.weight, weights(edge.target, false)))
    }
    #expect(areClose(try network.graph.disparity(), expected))
  }
}
