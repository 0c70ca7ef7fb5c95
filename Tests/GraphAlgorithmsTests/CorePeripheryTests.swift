import GraphAlgorithms
import TestSupport
import Testing

@Suite struct CorePeripheryTests {
  @Test(arguments: [0, 16]) func theIdealPatternFitsWholly(_ mostExact: Int) throws {
    // A core of three, each tied to all others.
    let graph = try Graph.simple(8, (0..<3).flatMap { a in (a + 1..<8).map { (a, $0) } })
    let found = try graph.corePeriphery(mostExact: mostExact)
    #expect(found.core == [0, 1, 2] && isClose(found.correlation, 1))
    #expect(found.isExact == (mostExact == 16))
  }

  @Test(arguments: [0, 16]) func tiesAcrossAreIgnoredWhereAsked(_ mostExact: Int) throws {
    // A triangle and three isolates, tied at will.
    let graph = try Graph.simple(6, [(0, 1), (1, 2), (0, 2), (0, 3), (1, 5), (2, 4)])
    let found = try graph.corePeriphery(.ignored, mostExact: mostExact)
    #expect(found.core == [0, 1, 2] && isClose(found.correlation, 1))
  }

  @Test(arguments: [0, 16], [Graph.CorePattern.tied, .ignored])
  func nothingFitsWhereAllPairsAreAlike(
    _ mostExact: Int, _ pattern: Graph.CorePattern
  ) throws {
    let equal = try Graph(
      nodeCount: 4, edges: (0..<4).flatMap { a in (0..<a).map { .init($0, a, weight: 0.1) } },
      isDirected: false, weighted: true)
    for graph in [
      try Graph.empty(0), try Graph.empty(1), try Graph.empty(5), try Graph.completeGraph(4), equal,
    ] {
      let found = try graph.corePeriphery(pattern, weighted: true, mostExact: mostExact)
      #expect(found.core.isEmpty && found.correlation.isNaN)
    }
  }

  @Test(arguments: RandomNetwork.all) func agreesWithAllCores(_ network: RandomNetwork) throws {
    let graph = try network.graph
    for weighted in [false, true] {
      let weights = network.ties(weighted: weighted).map { row in
        row.map { weighted ? $0 : min(1, $0) }
      }
      for pattern in [Graph.CorePattern.tied, .ignored] {
        let best =
          subsets(of: network.nodeCount)
          .map { Self.correlation(weights, Set($0), pattern) }.filter { !$0.isNaN }.max() ?? .nan
        let exact = try graph.corePeriphery(pattern, weighted: weighted)
        #expect(isClose(exact.correlation, best))
        #expect(isClose(Self.correlation(weights, Set(exact.core), pattern), best))
        let sought = try graph.corePeriphery(pattern, weighted: weighted, mostExact: 0)
        #expect(
          isClose(Self.correlation(weights, Set(sought.core), pattern), sought.correlation))
        #expect(!(sought.correlation > best + 1e-9))
      }
    }
  }

  @Test func theSizeOfWeightsDoesNotCount() throws {
    let network = RandomNetwork.all[3]
    let values = try [1e-200, 1, 1e200].map { scale in
      try Graph(
        nodeCount: network.nodeCount,
        edges: network.edges.map { .init($0.source, $0.target, weight: $0.weight * scale) },
        isDirected: network.isDirected, weighted: true
      ).corePeriphery(weighted: true)
    }
    #expect(Set(values.map(\.core)).count == 1)
    #expect(values.allSatisfy { isClose($0.correlation, values[1].correlation) })
  }

  @Test func negativeWeightsAreRefusedWhereTheyCount() throws {
    let graph = try Graph(
      nodeCount: 3, edges: [.init(0, 1, weight: -1)], isDirected: false, weighted: true)
    #expect(throws: GraphError.negativeWeight(edge: 0)) { try graph.corePeriphery(weighted: true) }
    #expect(try graph.corePeriphery().isExact)
  }

  /// Pearson's correlation over all pairs.
  static func correlation(_ weights: [[Double]], _ core: Set<Int>, _ pattern: Graph.CorePattern)
    -> Double
  {
    var pairs: [(x: Double, y: Double)] = []
    for a in weights.indices {
      for b in 0..<a {
        let members = [a, b].count { core.contains($0) }
        guard pattern == .tied || members != 1 else { continue }
        pairs.append((weights[a][b], members > 0 ? 1 : 0))
      }
    }
    let count = Double(pairs.count)
    let (x, y) = (
      pairs.reduce(0) { $0 + $1.x } / count, pairs.reduce(0) { $0 + $1.y } / count
    )
    let xx = pairs.reduce(0) { $0 + ($1.x - x) * ($1.x - x) }
    let yy = pairs.reduce(0) { $0 + ($1.y - y) * ($1.y - y) }
    guard xx > 1e-12, yy > 1e-12 else { return .nan }
    return pairs.reduce(0) { $0 + ($1.x - x) * ($1.y - y) } / (xx * yy).squareRoot()
  }
}
