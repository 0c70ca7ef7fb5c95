import GraphAlgorithms
import Testing

@Suite struct ClosenessTests {
  /// Star: 1 in the middle, (n−1)/(2n−3) outside. Path: 2/n at its ends. Complete: 1.
  @Test(arguments: 2...9) func ofStarsPathsAndCompleteGraphs(_ n: Int) throws {
    let star = try FamousGraph.star(n).closeness()
    #expect(star[0] == 1 && isClose(star[n - 1], Double(n - 1) / Double(2 * n - 3)))
    let path = try FamousGraph.path(n).closeness()
    #expect(isClose(path[0], 2 / Double(n)) && isClose(path[n - 1], 2 / Double(n)))
    #expect(try FamousGraph.complete(n).closeness().allSatisfy { $0 == 1 })
  }

  /// Cycle: 4(n−1)/n² where n is even, 4/(n+1) where it is odd; 2/n where it is directed.
  @Test(arguments: 3...9) func ofCycles(_ n: Int) throws {
    let expected = n % 2 == 0 ? Double(4 * (n - 1)) / Double(n * n) : 4 / Double(n + 1)
    #expect(try FamousGraph.cycle(n).closeness().allSatisfy { isClose($0, expected) })
    let directed = try FamousGraph.cycle(n, isDirected: true).closeness()
    #expect(directed.allSatisfy { isClose($0, 2 / Double(n)) })
  }

  /// Krackhardt (1990), doi:10.2307/2393394, table 1.
  @Test func ofTheKite() throws {
    let expected = [0.529, 0.529, 0.5, 0.6, 0.5, 0.643, 0.643, 0.6, 0.429, 0.310]
    #expect(
      zip(try FamousGraph.kite.closeness(), expected).allSatisfy { abs($0 - $1) < 0.0006 })
  }

  /// Star: n−1 in the middle, 1 + (n−2)/2 outside. Path: 1 + 1/2 + … + 1/(n−1) at its ends.
  @Test(arguments: 2...9) func harmonicOfStarsAndPaths(_ n: Int) throws {
    let star = try FamousGraph.star(n).harmonicCentrality()
    #expect(star[0] == Double(n - 1) && isClose(star[1], 1 + Double(n - 2) / 2))
    let sum = (1..<n).reduce(0) { $0 + 1 / Double($1) }
    #expect(isClose(try FamousGraph.path(n).harmonicCentrality()[0], sum))
  }

  @Test(arguments: RandomGraph.all) func isWhatTheDistancesSay(_ random: RandomGraph) throws {
    let graph = random.graph
    let others = Double(graph.nodeCount - 1)
    for length in PathLength.all {
      let all = AllShortestPaths(graph, length)
      for direction in [PathDirection.incoming, .outgoing] {
        func check(_ own: [Double], _ expected: ([Double]) -> Double) {
          for (node, value) in own.enumerated() {
            let distances =
              direction == .incoming ? all.distances(to: node) : all.distances(from: node)
            #expect(isClose(value, expected(distances)))
          }
        }
        check(try graph.closeness(length: length, direction: direction)) {
          let count = Double($0.count)
          return $0.isEmpty ? 0 : count / others * count / $0.reduce(0, +)
        }
        check(try graph.closeness(length: length, direction: direction, kind: .component)) {
          $0.isEmpty ? .nan : Double($0.count) / $0.reduce(0, +)
        }
        check(try graph.harmonicCentrality(length: length, direction: direction)) {
          $0.reduce(0) { $0 + 1 / $1 }
        }
        check(try graph.eccentricities(length: length, direction: direction)) { $0.max() ?? 0 }
      }
    }
  }

  @Test(arguments: RandomGraph.all + RandomGraph.large)
  func followsTheNodesAndNotTheThreads(_ random: RandomGraph) throws {
    try random.checkRelabelling { try $0.closeness(length: .weightsAsStrengths) }
    try random.checkRelabelling { try $0.harmonicCentrality(length: .weightsAsDistances) }
    try random.checkThreads {
      try random.graph.closeness(kind: .component, threads: $0)
        + random.graph.harmonicCentrality(length: .weightsAsDistances, threads: $0)
        + random.graph.eccentricities(length: .weightsAsStrengths, threads: $0)
    }
  }

  @Test func turningTheGraphRoundTurnsTheDirection() throws {
    for graph in RandomGraph.all.map(\.graph) {
      #expect(try graph.closeness() == graph.reversed.closeness(direction: .outgoing))
    }
  }

  @Test func ofFewNodesAndIsolates() throws {
    #expect(try FamousGraph.empty.closeness() == [])
    #expect(try FamousGraph.one.closeness() == [0])
    #expect(try FamousGraph.one.closeness(kind: .component)[0].isNaN)
    #expect(try FamousGraph.graph(1, [(0, 0)]).harmonicCentrality() == [0])
    #expect(try FamousGraph.one.eccentricities() == [0])
    #expect(try FamousGraph.graph(3, [(0, 1)]).closeness() == [0.5, 0.5, 0])
    #expect(try FamousGraph.graph(3, [(0, 1)], isDirected: true).closeness() == [0, 0.5, 0])
  }

  @Test func lengthsOfZeroAndBelow() throws {
    func graph(_ weight: Double) throws -> Graph {
      try Graph(
        nodeCount: 2, edges: [Graph.Edge(0, 1, weight: weight)], isDirected: false, weighted: true)
    }
    let zero = try graph(0)
    #expect(try zero.closeness(length: .weightsAsDistances) == [0, 0])
    let infinite = try zero.closeness(length: .weightsAsDistances, kind: .component)
    #expect(infinite == [.infinity, .infinity])
    #expect(throws: GraphError.zeroLength(edge: 0)) {
      try zero.harmonicCentrality(length: .weightsAsDistances)
    }
    #expect(try zero.harmonicCentrality(length: .weightsAsStrengths) == [0, 0])
    #expect(try zero.eccentricities(length: .weightsAsStrengths) == [0, 0])
    let negative = try graph(-1)
    for length in [PathLength.weightsAsDistances, .weightsAsStrengths] {
      #expect(throws: GraphError.negativeWeight(edge: 0)) { try negative.closeness(length: length) }
      #expect(throws: GraphError.negativeWeight(edge: 0)) {
        try negative.eccentricities(length: length)
      }
    }
    #expect(try negative.closeness() == [1, 1])
  }
}
