import GraphAlgorithms
import Testing

@Suite struct HubsAndAuthoritiesTests {
  /// Complete bipartite from r to s: hubs 1/r, authorities 1/s.
  @Test(arguments: 1...5, 1...5) func ofBipartiteGraphs(_ r: Int, _ s: Int) throws {
    let scores = try FamousGraph.completeBipartite(r, s, isDirected: true).hubsAndAuthorities()
    for node in 0..<r + s {
      #expect(isClose(scores.hubs[node], node < r ? 1 / Double(r) : 0))
      #expect(isClose(scores.authorities[node], node < r ? 0 : 1 / Double(s)))
    }
  }

  @Test(arguments: 3...8) func areEqualInUndirectedGraphs(_ n: Int) throws {
    for graph in [FamousGraph.complete(n), FamousGraph.wheel(n), FamousGraph.kite] {
      let scores = try graph.hubsAndAuthorities()
      #expect(zip(scores.hubs, scores.authorities).allSatisfy { isClose($0, $1) })
    }
  }

  /// A star has two sides, ±√(n−1) are both eigenvalues: from an even start, hubs stay even.
  @Test(arguments: 2...8) func comeFromAnEvenStartInGraphsOfTwoSides(_ n: Int) throws {
    let scores = try FamousGraph.star(n).hubsAndAuthorities()
    #expect(scores.hubs.allSatisfy { isClose($0, 1 / Double(n)) })
    #expect(isClose(scores.authorities[0], 0.5))
    #expect(isClose(scores.authorities[1], 0.5 / Double(n - 1)))
  }

  @Test(arguments: RandomGraph.all, [false, true])
  func eachFollowsFromTheOther(_ random: RandomGraph, _ weighted: Bool) throws {
    let graph = random.graph
    let scores = try graph.hubsAndAuthorities(weighted: weighted)
    guard graph.edgeCount > 0 else { return }
    #expect(isClose(scores.hubs.reduce(0, +), 1) && isClose(scores.authorities.reduce(0, +), 1))
    for (from, to, graph) in [
      (scores.hubs, scores.authorities, graph), (scores.authorities, scores.hubs, graph.reversed),
    ] {
      let sums = graph.plainSums(of: from, weighted: weighted)
      let total = sums.reduce(0, +)
      #expect(zip(to, sums).allSatisfy { isClose($0, $1 / total, 1e-7) })
    }
    try random.checkRelabelling(1e-7) { try $0.hubsAndAuthorities(weighted: weighted).hubs }
  }

  @Test(arguments: [1e-200, 1, 1e200]) func unitsDoNotMatter(_ unit: Double) throws {
    let edges = [(0, 2, 1.0), (1, 2, 2), (1, 3, 1)].map {
      Graph.Edge($0, $1, weight: unit * $2)
    }
    func hubs(_ scale: Double) throws -> [Double] {
      try Graph(
        nodeCount: 4,
        edges: edges.map { Graph.Edge($0.source, $0.target, weight: $0.weight * scale) },
        isDirected: true, weighted: true
      ).hubsAndAuthorities(weighted: true).hubs
    }
    #expect(zip(try hubs(1), try hubs(1 / unit)).allSatisfy { isClose($0, $1) })
  }

  @Test func ofFewNodesAndNoEdges() throws {
    #expect(try FamousGraph.empty.hubsAndAuthorities().hubs == [])
    #expect(try FamousGraph.one.hubsAndAuthorities().authorities == [0])
    #expect(try FamousGraph.graph(3, []).hubsAndAuthorities().hubs == [0, 0, 0])
    #expect(try FamousGraph.graph(1, [(0, 0)]).hubsAndAuthorities().hubs == [1])
    // The larger part has all.
    let scores = try FamousGraph.graph(5, [(0, 1), (0, 2), (3, 4)], isDirected: true)
      .hubsAndAuthorities()
    #expect(zip(scores.hubs, [1, 0, 0, 0, 0]).allSatisfy { isClose($0, $1) })
    #expect(zip(scores.authorities, [0, 0.5, 0.5, 0, 0]).allSatisfy { isClose($0, $1) })
  }

  @Test func negativeWeightsMatterWhereWeightsDo() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [Graph.Edge(0, 1, weight: -1)], isDirected: true, weighted: true)
    #expect(throws: GraphError.negativeWeight(edge: 0)) {
      try graph.hubsAndAuthorities(weighted: true)
    }
    #expect(try graph.hubsAndAuthorities().hubs == [1, 0])
  }
}
