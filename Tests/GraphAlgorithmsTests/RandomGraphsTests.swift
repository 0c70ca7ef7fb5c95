import GraphAlgorithms
import Testing

@Suite struct RandomGraphsTests {
  @Test func theSameSeedGivesTheSameGraphAndAnotherAnother() throws {
    func edges(_ seed: UInt64) throws -> [Graph.Edge] {
      try RandomGraphs.erdosRenyi(100, edges: 300, seed: seed).edges
    }
    #expect(try edges(1) == edges(1))
    #expect(try edges(1) != edges(2))
  }

  @Test func anErdosRenyiGraphHasExactlyItsEdges() throws {
    for (edges, isDirected) in [(0, false), (300, false), (4_950, false), (9_900, true)] {
      let graph = try RandomGraphs.erdosRenyi(100, edges: edges, isDirected: isDirected, seed: 3)
      #expect(graph.edgeCount == edges && graph.isSimple)
    }
    #expect(throws: GraphError.self) { try RandomGraphs.erdosRenyi(100, edges: 4_951, seed: 3) }
  }

  @Test func aBarabasiAlbertGraphIsConnectedAndHasItsEdges() throws {
    let graph = try RandomGraphs.barabasiAlbert(500, each: 4, seed: 5)
    #expect(graph.edgeCount == 496 * 4 && graph.isSimple)
    #expect(Set(graph.weakComponents()).count == 1)
    #expect(graph.degrees().max() ?? 0 > 40)
    #expect(throws: GraphError.self) { try RandomGraphs.barabasiAlbert(5, each: 5, seed: 1) }
  }

  @Test func aWattsStrogatzGraphWithoutRewiringIsARing() throws {
    let ring = try RandomGraphs.wattsStrogatz(30, nearest: 4, rewiring: 0, seed: 1)
    #expect(ring.degrees().allSatisfy { $0 == 4 })
    // 3 (k − 2) / 4 (k − 1), Barrat & Weigt (2000).
    #expect(ring.clustering().local.allSatisfy { abs($0 - 0.5) < 1e-12 })
    let random = try RandomGraphs.wattsStrogatz(1_000, nearest: 6, rewiring: 1, seed: 1)
    #expect(random.edgeCount == 3_000 && random.isSimple)
    #expect(random.clustering().average < 0.05)
  }

  @Test func anRMatGraphHasItsEdgesOfWhichFewNodesHaveMany() throws {
    let graph = try RandomGraphs.rMat(scale: 10, edges: 5_000, seed: 9)
    #expect(graph.nodeCount == 1_024 && graph.edgeCount == 5_000 && graph.isSimple)
    #expect(graph.degrees().max() ?? 0 > 100)
    #expect(throws: GraphError.self) { try RandomGraphs.rMat(scale: 3, edges: 17, seed: 1) }
    #expect(throws: GraphError.self) { try RandomGraphs.rMat(scale: 3, edges: -1, seed: 1) }
    // Shares that are none, and shares that leave only a loop, or one pair for two edges.
    for shares in [(-0.1, 0.5, 0.2), (0.5, 0.5, 0.5), (.nan, 0, 0), (1, 0, 0), (0, 1, 0)] {
      #expect(throws: GraphError.self) {
        try RandomGraphs.rMat(scale: 2, edges: 2, shares: shares, seed: 1)
      }
    }
  }

  @Test func anAffiliationJoinsOnlyTheTwoKinds() throws {
    let graph = try RandomGraphs.affiliation(200, 40, seats: 5, seed: 2)
    #expect(graph.split == 200 && graph.graph.nodeCount == 240)
    #expect(graph.graph.degrees()[..<200].allSatisfy { (1...5).contains($0) })
  }
}
