import GraphAlgorithms
import Testing

@Suite struct PageRankTests {
  /// Where all nodes are alike, 1/n. Star: x = (d + (1−d)/n) / (1+d) in the middle.
  @Test(arguments: 2...8) func ofKnownGraphs(_ n: Int) throws {
    let even = 1 / Double(n)
    for graph in [FamousGraph.complete(n), FamousGraph.graph(n, [])] {
      #expect(try graph.pageRank().allSatisfy { isClose($0, even) })
    }
    let cycle = FamousGraph.cycle(n, isDirected: true)
    #expect(try cycle.pageRank().allSatisfy { isClose($0, even) })
    let star = try FamousGraph.star(n).pageRank(damping: 0.7)
    let middle = (0.7 + 0.3 * even) / 1.7
    #expect(isClose(star[0], middle) && isClose(star[n - 1], (1 - middle) / Double(n - 1)))
  }

  /// 0 → 1, so 1 is dangling; by hand: 1/(2+d) evenly; started at 0 only, 1/(1+d), or (2−d)/(2+d) where
  /// the dangling rank goes to all.
  @Test(arguments: [0, 0.3, 0.85, 0.99]) func danglingRankGoesWhereItIsSent(_ d: Double) throws {
    let graph = FamousGraph.path(2, isDirected: true)
    #expect(isClose(try graph.pageRank(damping: d)[0], 1 / (2 + d)))
    #expect(isClose(try graph.pageRank(damping: d, teleport: [2, 0])[0], 1 / (1 + d)))
    let toAll = try graph.pageRank(damping: d, teleport: [2, 0], dangling: .toAll)
    #expect(isClose(toAll[0], (2 - d) / (2 + d)))
  }

  @Test(arguments: RandomGraph.all, [false, true])
  func solvesItsEquationWithSumOne(_ random: RandomGraph, _ weighted: Bool) throws {
    let graph = random.graph
    let n = graph.nodeCount
    let shares = (0..<n).map { Double($0 % 3) + ($0 == 0 ? 0.5 : 0) }
    for dangling in [Graph.DanglingRank.toTeleport, .toAll] {
      let values = try graph.pageRank(teleport: shares, dangling: dangling, weighted: weighted)
      #expect(isClose(values.reduce(0, +), 1) && values.allSatisfy { $0 >= 0 })
      // How much leaves each node by its edges: all of its rank, or nothing.
      var totals = [Double](repeating: 0, count: n)
      for edge in graph.edges {
        let weight = weighted ? edge.weight : 1
        totals[edge.source] += weight
        if !graph.isDirected && edge.source != edge.target { totals[edge.target] += weight }
      }
      let given = zip(values, totals).map { $1 > 0 ? $0 / $1 : 0 }
      let lost = zip(values, totals).reduce(0) { $0 + ($1.1 > 0 ? 0 : $1.0) }
      let sums = graph.plainSums(of: given, weighted: weighted)
      let total = shares.reduce(0, +)
      for node in 0..<n {
        let rest = dangling == .toAll ? 1 / Double(n) : shares[node] / total
        let expected = 0.15 * shares[node] / total + 0.85 * (sums[node] + lost * rest)
        #expect(isClose(values[node], expected))
      }
    }
    try random.checkRelabelling { try $0.pageRank(weighted: weighted) }
  }

  @Test func loopsAndParallelEdgesCountAsTheyStand() throws {
    // A loop keeps half, a doubled edge takes two thirds.
    let loop = FamousGraph.graph(2, [(0, 0), (0, 1), (1, 0)], isDirected: true)
    let ranks = try loop.pageRank(damping: 0.5)
    #expect(isClose(ranks[0], 0.25 + 0.5 * (ranks[0] / 2 + ranks[1])))
    let edges = [(0, 1), (0, 1), (0, 2), (1, 0), (2, 0)].map { Graph.Edge($0, $1) }
    let graph = try Graph(nodeCount: 3, edges: edges, isDirected: true, parallel: .kept)
    let doubled = try graph.pageRank(damping: 0.5)
    #expect(isClose(doubled[1], 1 / 6.0 + 0.5 * doubled[0] * 2 / 3))
    #expect(isClose(doubled[2], 1 / 6.0 + 0.5 * doubled[0] / 3))
  }

  @Test func edgesOfNoWeightAreNone() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [Graph.Edge(0, 1, weight: 0)], isDirected: true, weighted: true)
    #expect(try graph.pageRank(weighted: true) == [0.5, 0.5])
    #expect(try graph.pageRank()[1] > 0.5)
  }

  @Test func ofFewNodes() throws {
    #expect(try FamousGraph.empty.pageRank() == [])
    #expect(try FamousGraph.empty.pageRank(teleport: []) == [])
    #expect(try FamousGraph.one.pageRank() == [1])
    #expect(try FamousGraph.graph(1, [(0, 0)], isDirected: true).pageRank() == [1])
  }

  @Test func refusesWhatIsOutOfRange() throws {
    let graph = FamousGraph.path(2)
    for damping in [-0.01, 1, 1.5, .nan, .infinity] {
      #expect(throws: GraphError.parameter("The damping must be at least 0 and below 1.")) {
        try graph.pageRank(damping: damping)
      }
    }
    #expect(try graph.pageRank(damping: 0) == [0.5, 0.5])
    #expect(try graph.pageRank(damping: 0.999) == [0.5, 0.5])
    for teleport in [[], [1], [1, 1, 1], [1, -1], [1, .nan], [1, .infinity]] {
      #expect(
        throws: GraphError.parameter("The teleport must have a share of at least 0 for each node.")
      ) { try graph.pageRank(teleport: teleport) }
    }
    #expect(throws: GraphError.parameter("The teleport must not be 0 everywhere.")) {
      try graph.pageRank(teleport: [0, 0])
    }
    #expect(try graph.pageRank(teleport: [1e308, 1e308]) == [0.5, 0.5])
    let negative = try Graph(
      nodeCount: 2, edges: [Graph.Edge(0, 1, weight: -1)], isDirected: true, weighted: true)
    #expect(throws: GraphError.negativeWeight(edge: 0)) { try negative.pageRank(weighted: true) }
    #expect(try negative.pageRank()[1] > 0.5)
    #expect(throws: GraphError.notConverged(rounds: 3)) {
      try FamousGraph.kite.pageRank(settling: Settling(rounds: 3))
    }
  }
}
