import GraphAlgorithms
import TestSupport
import Testing

@Suite struct TwoModeCentralityTests {
  @Test func whereAllAreTiedAllAreAsCentralAsCanBe() throws {
    let graph = try TwoModeGraph(Graph.completeBipartite(3, 4), split: 3)
    #expect(graph.degreeCentrality() == [Double](repeating: 1, count: 7))
    #expect(areClose(try graph.closenessCentrality(), [Double](repeating: 1, count: 7)))
    #expect(areClose(graph.clustering(), [Double](repeating: 1, count: 7)))
    #expect(graph.globalClustering() == 1)
  }

  /// One node is tied to all m of the other kind, over which the n−1 others hang evenly: the most that
  /// Borgatti & Everett's bound allows.
  @Test(arguments: 1...8, 1...5) func theBoundOfBetweennessIsReached(_ n: Int, _ m: Int) throws {
    let pairs = (0..<m).map { (0, n + $0) } + (1..<max(1, n)).map { ($0, n + ($0 - 1) % m) }
    let graph = try TwoModeGraph(Graph.simple(n + m, pairs), split: n)
    // Where m is 1, the other kind lies between all.
    #expect(isClose(try graph.betweennessCentrality()[0], m == 1 ? 0 : 1))
    let turned = try TwoModeGraph(
      Graph.simple(n + m, pairs.map { ($0.1 - n, $0.0 + m) }), split: m)
    #expect(isClose(try turned.betweennessCentrality()[m], m == 1 ? 0 : 1))
  }

  @Test(arguments: RandomTwoModeNetwork.all) func agreesWithTheDefinitions(
    _ network: RandomTwoModeNetwork
  ) throws {
    let graph = try network.graph(.merged)
    let neighbours = network.neighbours
    let ties = (0..<network.nodeCount).map { a in
      (0..<network.nodeCount).map { neighbours[a].contains($0) ? 1.0 : 0 }
    }
    let distances = RandomNetwork.distances(ties)
    let closeness = try graph.closenessCentrality()
    let betweenness = try graph.betweennessCentrality()
    #expect(betweenness.allSatisfy { (0...1 + 1e-9).contains($0) })
    for node in 0..<network.nodeCount {
      let isFirst = node < network.split
      let own = isFirst ? network.split : network.nodeCount - network.split
      let other = network.nodeCount - own
      #expect(
        isClose(graph.degreeCentrality()[node], Double(neighbours[node].count) / Double(other)))
      let reached = distances[node].compactMap { $0 }
      let sum = reached.reduce(0, +)
      let share = Double(reached.count - 1) / Double(network.nodeCount - 1)
      #expect(
        isClose(closeness[node], sum == 0 ? 0 : Double(other + 2 * (own - 1)) / Double(sum) * share)
      )
      let shares = (0..<network.nodeCount).filter {
        $0 != node && !neighbours[node].isDisjoint(with: neighbours[$0])
      }.map { second in
        Double(neighbours[node].intersection(neighbours[second]).count)
          / Double(neighbours[node].union(neighbours[second]).count)
      }
      let mean = shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
      #expect(isClose(graph.clustering()[node], mean))
    }
    // Paths a–b–c–d of three edges, found from both ends, and those that an edge closes.
    var (paths, closed) = (0.0, 0.0)
    for a in 0..<network.nodeCount {
      for b in neighbours[a] {
        for c in neighbours[b] where c != a {
          for d in neighbours[c] where d != b {
            paths += 1
            if neighbours[d].contains(a) { closed += 1 }
          }
        }
      }
    }
    #expect(isClose(graph.globalClustering(), paths == 0 ? 0 : closed / paths))
    #expect(try network.graph(.kept).globalClustering() == graph.globalClustering())
    #expect(try graph.closenessCentrality(threads: .count(1)) == closeness)
    #expect(try graph.betweennessCentrality(threads: .count(7)) == betweenness)
  }
}
