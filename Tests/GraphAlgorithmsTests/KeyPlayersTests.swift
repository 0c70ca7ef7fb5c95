import GraphAlgorithms
import TestSupport
import Testing

@Suite struct KeyPlayersTests {
  @Test(arguments: KeyPlayerGoal.allCases) func theCentreOfAStarIsTheKeyPlayer(
    _ goal: KeyPlayerGoal
  ) throws {
    let found = try Graph.starGraph(6).keyPlayers(1, for: goal)
    // Without it all others are alone; from it five are at distance 1.
    #expect(found.nodes == [0] && found.value == (goal == .reach ? 5 : 1) && found.isExact)
  }

  @Test func thereMustBeSomePlayersAndNoMoreThanNodes() throws {
    let graph = try Graph.pathGraph(3)
    #expect(throws: GraphError.self) { try graph.keyPlayers(0, for: .reach) }
    #expect(throws: GraphError.self) { try graph.keyPlayers(4, for: .reach) }
    #expect(throws: GraphError.self) { try Graph.empty(0).keyPlayers(1, for: .reach) }
    #expect(try graph.keyPlayers(3, for: .fragmentation).value == 1)
  }

  @Test func allSetsAreTriedUpToTheirNumber() throws {
    let graph = try Graph.cycleGraph(6)
    // 6 · 5 / 2 = 15 pairs.
    #expect(try graph.keyPlayers(2, for: .fragmentation, mostSets: 15).isExact)
    #expect(try !graph.keyPlayers(2, for: .fragmentation, mostSets: 14).isExact)
    #expect(try Graph.empty(200).keyPlayers(100, for: .reach, mostSets: 100).nodes.count == 100)
  }

  @Test(arguments: RandomNetwork.all, KeyPlayerGoal.allCases) func agreesWithAllSets(
    _ network: RandomNetwork, _ goal: KeyPlayerGoal
  ) throws {
    let ties = network.ties()
    let graph = try network.graph
    for count in 1...3 {
      let sets = subsets(of: network.nodeCount).filter { $0.count == count }
      let values = sets.map { Self.value(ties, Set($0), goal) }
      for (set, value) in zip(sets, values) {
        #expect(isClose(graph.value(ofKeyPlayers: Set(set), for: goal), value))
      }
      let best = values.max() ?? 0
      let first = zip(sets, values).filter { isClose($0.1, best) }.map(\.0)
        .min { $0.lexicographicallyPrecedes($1) }
      let exact = try graph.keyPlayers(count, for: goal)
      #expect(isClose(exact.value, best) && exact.nodes == first)
      let sought = try graph.keyPlayers(count, for: goal, mostSets: 0)
      #expect(sought.value <= best + 1e-9 && sought.nodes.count == count)
      #expect(isClose(sought.value, Self.value(ties, Set(sought.nodes), goal)))
    }
  }

  static func value(_ ties: [[Double]], _ players: Set<Int>, _ goal: KeyPlayerGoal) -> Double {
    let others = ties.indices.filter { !players.contains($0) }
    if goal == .reach {
      let distances = RandomNetwork.distances(ties)
      return others.reduce(0) { sum, node in
        sum + (players.compactMap { distances[$0][node] }.min().map { 1 / Double($0) } ?? 0)
      }
    }
    guard others.count > 1 else { return 1 }
    let distances = RandomNetwork.distances(ties, without: players)
    var sum = 0.0
    for a in others {
      for b in others where a != b {
        guard let distance = distances[a][b] else { continue }
        sum += goal == .fragmentation ? 1 : 1 / Double(distance)
      }
    }
    return 1 - sum / Double(others.count * (others.count - 1))
  }
}
