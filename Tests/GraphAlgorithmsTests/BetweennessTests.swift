import GraphAlgorithms
import Testing

@Suite struct BetweennessTests {
  /// Path: i(n−1−i) pairs. Star: (n−1)(n−2)/2 in the middle. Complete: none.
  @Test(arguments: 2...9) func ofPathsStarsAndCompleteGraphs(_ n: Int) throws {
    let path = try FamousGraph.path(n).betweenness(scale: .pairs)
    #expect(path == (0..<n).map { Double($0 * (n - 1 - $0)) })
    let star = try FamousGraph.star(n).betweenness(scale: .pairs)
    #expect(star == (0..<n).map { $0 == 0 ? Double((n - 1) * (n - 2)) / 2 : 0 })
    #expect(try FamousGraph.complete(n).betweenness().allSatisfy { $0 == 0 })
  }

  /// Cycle: (n−2)²/8 pairs where n is even, (n−1)(n−3)/8 where it is odd. Directed: (n−1)(n−2)/2.
  @Test(arguments: 3...10) func ofCycles(_ n: Int) throws {
    let expected = Double(n % 2 == 0 ? (n - 2) * (n - 2) : (n - 1) * (n - 3)) / 8
    let values = try FamousGraph.cycle(n).betweenness(scale: .pairs)
    #expect(values.allSatisfy { isClose($0, expected) })
    let directed = try FamousGraph.cycle(n, isDirected: true).betweenness(scale: .pairs)
    #expect(directed.allSatisfy { $0 == Double((n - 1) * (n - 2)) / 2 })
  }

  /// Complete bipartite: s(s−1)/2r for one of r. Wheel of k > 4: k(k−4)/2 in the hub, 1/2 on the rim.
  @Test(arguments: 5...8) func ofBipartiteGraphsAndWheels(_ k: Int) throws {
    let bipartite = try FamousGraph.completeBipartite(2, k).betweenness(scale: .pairs)
    #expect(isClose(bipartite[0], Double(k * (k - 1)) / 4) && isClose(bipartite[2], 1 / Double(k)))
    let wheel = try FamousGraph.wheel(k).betweenness(scale: .pairs)
    #expect(isClose(wheel[0], Double(k * (k - 4)) / 2) && isClose(wheel[k], 0.5))
  }

  /// Krackhardt (1990), doi:10.2307/2393394, table 1: Diane, Fernando, Garth, Heather, Ike.
  @Test func ofTheKite() throws {
    let values = try FamousGraph.kite.betweenness()
    for (node, value) in [(3, 0.102), (5, 0.231), (6, 0.231), (7, 0.389), (8, 0.222), (9, 0)] {
      #expect(abs(values[node] - value) < 0.0005)
    }
  }

  /// Path: (i+1)(n−1−i) pairs over edge i. Cycle: n²/8, or (n²−1)/8 where n is odd. Complete: 1.
  @Test(arguments: 3...8) func ofEdges(_ n: Int) throws {
    let path = try FamousGraph.path(n).edgeBetweenness(scale: .pairs)
    #expect(path == (0..<n - 1).map { Double(($0 + 1) * (n - 1 - $0)) })
    let cycle = try FamousGraph.cycle(n).edgeBetweenness(scale: .pairs)
    #expect(cycle.allSatisfy { isClose($0, Double(n * n - n % 2) / 8) })
    let complete = try FamousGraph.complete(n).edgeBetweenness()
    #expect(complete.allSatisfy { isClose($0, 2 / Double(n * (n - 1))) })
  }

  @Test(arguments: RandomGraph.all) func isTheShareOfAllShortestPaths(_ random: RandomGraph) throws
  {
    let graph = random.graph
    let n = graph.nodeCount
    for length in PathLength.all {
      let all = AllShortestPaths(graph, length)
      var (nodes, ends) = ([Double](repeating: 0, count: n), [Double](repeating: 0, count: n))
      var edges = [Double](repeating: 0, count: graph.edgeCount)
      for paths in all.paths.joined() {
        for path in paths {
          for node in path.nodes { ends[node] += 1 / Double(paths.count) }
          for node in path.nodes.dropFirst().dropLast() { nodes[node] += 1 / Double(paths.count) }
          for edge in path.edges { edges[edge] += 1 / Double(paths.count) }
        }
      }
      let half = graph.isDirected ? 1.0 : 2
      let (inner, outer) = (Double(max((n - 1) * (n - 2), 1)), Double(max(n * (n - 1), 1)))
      func check(_ own: [Double], _ expected: [Double]) {
        #expect(own.count == expected.count && zip(own, expected).allSatisfy { isClose($0, $1) })
      }
      check(try graph.betweenness(length: length, scale: .pairs), nodes.map { $0 / half })
      check(try graph.betweenness(length: length), nodes.map { $0 / inner })
      check(
        try graph.betweenness(length: length, scale: .pairs, endpoints: true),
        ends.map { $0 / half })
      check(try graph.betweenness(length: length, endpoints: true), ends.map { $0 / outer })
      check(try graph.edgeBetweenness(length: length, scale: .pairs), edges.map { $0 / half })
      check(try graph.edgeBetweenness(length: length), edges.map { $0 / outer })
    }
  }

  @Test(arguments: RandomGraph.all + RandomGraph.large)
  func followsTheNodesAndNotTheThreads(_ random: RandomGraph) throws {
    try random.checkRelabelling { try $0.betweenness(length: .weightsAsDistances) }
    try random.checkThreads {
      try random.graph.betweenness(length: .weightsAsStrengths, threads: $0)
        + random.graph.edgeBetweenness(threads: $0)
    }
  }

  @Test(arguments: RandomGraph.large) func sourcesAddUp(_ random: RandomGraph) throws {
    let graph = random.graph
    let nodes = Array(0..<graph.nodeCount)
    for endpoints in [false, true] {
      func values(_ sources: some Sequence<Int>) throws -> [Double] {
        try graph.betweenness(endpoints: endpoints, sources: Array(sources))
      }
      let parts = zip(try values(nodes.prefix(30)), try values(nodes.dropFirst(30))).map { $0 + $1 }
      #expect(zip(parts, try values(nodes)).allSatisfy { isClose($0, $1) })
      #expect(try values([]).allSatisfy { $0 == 0 })
      #expect(zip(try values([3, 3]), try values([3])).allSatisfy { isClose($0, 2 * $1) })
    }
  }

  @Test func ofFewNodes() throws {
    #expect(try FamousGraph.empty.betweenness() == [])
    #expect(try FamousGraph.empty.edgeBetweenness() == [])
    #expect(try FamousGraph.one.betweenness(endpoints: true) == [0])
    let loop = FamousGraph.graph(1, [(0, 0)])
    #expect(try loop.betweenness() == [0] && loop.edgeBetweenness() == [0])
    #expect(try FamousGraph.path(2).betweenness() == [0, 0])
    #expect(try FamousGraph.path(2).betweenness(endpoints: true) == [1, 1])
    #expect(try FamousGraph.graph(4, []).betweenness(endpoints: true) == [0, 0, 0, 0])
  }

  /// 0.1 + 0.2 is as far as 0.3, though not in floating point.
  @Test func tenthsThatTieAreEqual() throws {
    let edges = [(0, 1, 0.1), (1, 2, 0.2), (0, 2, 0.3)].map { Graph.Edge($0, $1, weight: $2) }
    let graph = try Graph(nodeCount: 3, edges: edges, isDirected: false, weighted: true)
    #expect(try graph.betweenness(length: .weightsAsDistances, scale: .pairs) == [0, 0.5, 0])
  }

  @Test func parallelEdgesThatAreKeptArePathsOfTheirOwn() throws {
    let edges = [(0, 1), (0, 1), (1, 3), (0, 2), (2, 3)].map { Graph.Edge($0, $1) }
    func values(_ parallel: ParallelEdges) throws -> [Double] {
      try Graph(nodeCount: 4, edges: edges, isDirected: true, parallel: parallel)
        .betweenness(scale: .pairs)
    }
    #expect(try values(.kept).map { ($0 * 3).rounded() } == [0, 2, 1, 0])
    #expect(try values(.merged) == [0, 0.5, 0.5, 0])
  }

  /// A chain of k diamonds has 2ᵏ shortest paths. From its start, the join after diamond j is before
  /// 3(k−j) nodes, either side of diamond j half before 3(k−j) + 1.
  @Test(arguments: [3, 511, 512, 513, 1_100]) func countsMorePathsThanANumberHolds(_ k: Int) throws
  {
    let pairs = stride(from: 0, to: 3 * k, by: 3).flatMap { start -> [(Int, Int)] in
      [(start, start + 1), (start, start + 2), (start + 1, start + 3), (start + 2, start + 3)]
    }
    let graph = FamousGraph.graph(3 * k + 1, pairs)
    let values = try graph.betweenness(scale: .pairs, sources: [0])
    for j in 1...k {
      #expect(isClose(2 * values[3 * j], Double(3 * (k - j))))
      #expect(isClose(2 * values[3 * j - 1], Double(3 * (k - j) + 1) / 2))
    }
  }

  @Test func refusesLengthsThatAreNone() throws {
    func values(_ weight: Double, _ length: PathLength) throws -> [Double] {
      let edges = [Graph.Edge(0, 1, weight: 2), Graph.Edge(1, 2, weight: weight)]
      return try Graph(nodeCount: 3, edges: edges, isDirected: false, weighted: true)
        .betweenness(length: length, scale: .pairs)
    }
    #expect(throws: GraphError.negativeWeight(edge: 1)) { try values(-1, .weightsAsDistances) }
    #expect(throws: GraphError.negativeWeight(edge: 1)) { try values(-1, .weightsAsStrengths) }
    #expect(throws: GraphError.zeroLength(edge: 1)) { try values(0, .weightsAsDistances) }
    #expect(try values(0, .weightsAsStrengths) == [0, 0, 0])
    #expect(try values(-0.0, .weightsAsStrengths) == [0, 0, 0])
    #expect(try values(1e-300, .weightsAsDistances) == [0, 1, 0])
    #expect(try values(-1, .hops) == [0, 1, 0])
  }
}
