import GraphAlgorithms
import TestSupport
import Testing

@Suite struct ConnectivityTests {
  @Test func closedForms() throws {
    // Kₙ: n−1. Tree: 1. Cycle: 2. K(m,n): min(m, n). Wheel: 3.
    for (graph, value) in [
      (try Graph.completeGraph(6), 5), (try Graph.starGraph(5), 1), (try Graph.cycleGraph(7), 2),
      (try Graph.completeBipartite(3, 5), 3),
      (try Graph.simple(7, (1...6).flatMap { [(0, $0), ($0, $0 % 6 + 1)] }), 3),
    ] {
      #expect(graph.vertexConnectivity() == value && graph.edgeConnectivity() == value)
      #expect(try graph.minimumCut() == Double(value))
    }
  }

  @Test func twoCliquesThatShareANodeNeedMoreEdgesThanNodes() throws {
    let pairs = [0..<4, 3..<7].flatMap { clique in
      clique.flatMap { a in (clique.lowerBound..<a).map { ($0, a) } }
    }
    let graph = try Graph.simple(7, pairs)
    #expect(graph.vertexConnectivity() == 1 && graph.edgeConnectivity() == 3)
  }

  @Test func graphsInPartsAreNotConnected() throws {
    for n in 0...3 {
      let graph = try Graph.empty(n)
      #expect(graph.vertexConnectivity() == 0 && graph.edgeConnectivity() == 0)
      #expect(try graph.minimumCut() == 0)
    }
  }

  @Test func parallelEdgesCountForTheCutOnly() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [.init(0, 1), .init(1, 0), .init(0, 0)], isDirected: true,
      parallel: .kept)
    #expect(try graph.minimumCut() == 2)
    #expect(graph.edgeConnectivity() == 1 && graph.vertexConnectivity() == 1)
  }

  @Test func negativeWeightsAreRefusedWhereTheyCount() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [.init(0, 1, weight: -1)], isDirected: false, weighted: true)
    #expect(throws: GraphError.negativeWeight(edge: 0)) { try graph.minimumCut(weighted: true) }
    #expect(try graph.minimumCut() == 1)
  }

  @Test(arguments: RandomNetwork.all) func agreesWithAllWaysToCut(_ network: RandomNetwork) throws {
    let graph = try network.graph
    let sides = subsets(of: network.nodeCount).filter {
      !$0.isEmpty && $0.count < network.nodeCount
    }
    for (weights, value) in [
      (network.ties(weighted: true), try graph.minimumCut(weighted: true)),
      (network.ties(), try graph.minimumCut()),
      (network.ties().map { $0.map { min(1, $0) } }, Double(graph.edgeConnectivity())),
    ] {
      let least = sides.map { side in
        side.reduce(0) { sum, a in
          sum + network.nodes.reduce(0) { $0 + (side.contains($1) ? 0 : weights[a][$1]) }
        }
      }.min()
      #expect(isClose(value, least ?? 0))
    }
    let cut = subsets(of: network.nodeCount).filter {
      RandomNetwork.parts(network.ties(), without: Set($0)) > 1
    }.map(\.count).min()
    #expect(graph.vertexConnectivity() == cut ?? network.nodeCount - 1)
  }
}
