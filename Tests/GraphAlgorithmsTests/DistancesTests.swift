import GraphAlgorithms
import Testing

@Suite struct DistancesTests {
  /// Path: n−1 and (n+1)/3. Complete: 1 and 1. Star: 2 and 2(n−1)/n. Directed cycle: n−1 and n/2.
  @Test(arguments: 3...9) func summaryOfKnownGraphs(_ n: Int) throws {
    for (graph, diameter, mean) in [
      (FamousGraph.path(n), n - 1, Double(n + 1) / 3), (FamousGraph.complete(n), 1, 1),
      (FamousGraph.star(n), 2, Double(2 * (n - 1)) / Double(n)),
      (FamousGraph.cycle(n, isDirected: true), n - 1, Double(n) / 2),
      (FamousGraph.cycle(n), n / 2, Double(n * n / 4) / Double(n - 1)),
    ] {
      let summary = try graph.distanceSummary()
      #expect(summary.diameter == Double(diameter) && isClose(summary.mean, mean))
    }
  }

  @Test(arguments: RandomGraph.all, PathLength.all)
  func areThoseOfAllShortestPaths(_ random: RandomGraph, _ length: PathLength) throws {
    let graph = random.graph
    let all = AllShortestPaths(graph, length)
    var finite: [Double] = []
    for source in 0..<graph.nodeCount {
      let distances = try graph.distances(from: source, length: length)
      for target in 0..<graph.nodeCount {
        #expect(isClose(distances[target], all.distance(source, target)))
        let path = try graph.shortestPath(from: source, to: target, length: length)
        // Of several the one that comes first when each is read from its end.
        let first = all.paths[source][target].map { Array($0.nodes.reversed()) }
          .min { $0.lexicographicallyPrecedes($1) }
        #expect(path == (source == target ? [source] : first?.reversed()))
      }
      finite += all.distances(from: source)
    }
    let summary = try graph.distanceSummary(length: length)
    #expect(isClose(summary.diameter, finite.max() ?? 0))
    #expect(isClose(summary.mean, finite.reduce(0, +) / Double(finite.count)))
  }

  @Test(arguments: RandomGraph.all + RandomGraph.large)
  func summaryDoesNotDependOnThreads(_ random: RandomGraph) throws {
    try random.checkThreads {
      let summary = try random.graph.distanceSummary(length: .weightsAsDistances, threads: $0)
      return [summary.diameter, summary.mean]
    }
    try random.checkRelabelling {
      let summary = try $0.distanceSummary(length: .weightsAsDistances)
      return [Double](repeating: summary.diameter + summary.mean, count: $0.nodeCount)
    }
  }

  @Test func ofFewNodesAndNoEdges() throws {
    for graph in [FamousGraph.empty, FamousGraph.one, FamousGraph.graph(3, [])] {
      let summary = try graph.distanceSummary()
      #expect(summary.diameter == 0 && summary.mean.isNaN && graph.density == 0)
    }
    #expect(try FamousGraph.one.shortestPath(from: 0, to: 0) == [0])
    #expect(try FamousGraph.graph(2, []).shortestPath(from: 0, to: 1) == nil)
    #expect(try FamousGraph.graph(2, []).distances(from: 1) == [.infinity, 0])
  }

  /// Every node before the last has an edge to all before it: no row must be read once for each step.
  @Test func pathsThroughFullRowsAreFoundAtOnce() throws {
    let n = 300
    let back = (0..<n).flatMap { a in (0..<a).map { (a, $0) } }
    let graph = FamousGraph.graph(n, back + (1..<n).map { ($0 - 1, $0) }, isDirected: true)
    #expect(try graph.shortestPath(from: 0, to: n - 1) == Array(0..<n))
  }

  @Test func lengthsOfZeroAreShort() throws {
    let edges = [(0, 1, 0.0), (1, 2, 0), (2, 0, 0), (2, 3, 1)].map {
      Graph.Edge($0, $1, weight: $2)
    }
    let graph = try Graph(nodeCount: 4, edges: edges, isDirected: false, weighted: true)
    #expect(try graph.distances(from: 0, length: .weightsAsDistances) == [0, 0, 0, 1])
    #expect(try graph.shortestPath(from: 0, to: 3, length: .weightsAsDistances) == [0, 2, 3])
    #expect(try graph.shortestPath(from: 0, to: 3, length: .weightsAsStrengths) == nil)
  }

  @Test func refuseNegativeWeights() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [Graph.Edge(0, 1, weight: -1)], isDirected: true, weighted: true)
    let expected = GraphError.negativeWeight(edge: 0)
    for length in [PathLength.weightsAsDistances, .weightsAsStrengths] {
      #expect(throws: expected) { try graph.distances(from: 0, length: length) }
      #expect(throws: expected) { try graph.shortestPath(from: 1, to: 0, length: length) }
      #expect(throws: expected) { try graph.distanceSummary(length: length) }
    }
    #expect(try graph.distances(from: 0) == [0, 1])
  }

  @Test func densityCountsLoopsAndParallels() throws {
    #expect(FamousGraph.complete(5).density == 1 && FamousGraph.cycle(5).density == 0.5)
    #expect(FamousGraph.cycle(5, isDirected: true).density == 0.25)
    #expect(FamousGraph.graph(2, [(0, 0), (0, 1)]).density == 2)
    #expect(FamousGraph.graph(1, [(0, 0)]).density == 0)
    let edges = [Graph.Edge(0, 1), Graph.Edge(0, 1)]
    #expect(try Graph(nodeCount: 2, edges: edges, isDirected: true, parallel: .kept).density == 1)
  }
}
