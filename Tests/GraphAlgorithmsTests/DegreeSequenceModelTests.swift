import GraphAlgorithms
import TestSupport
import Testing

@Suite struct DegreeSequenceModelTests {
  static func chances(_ graph: TwoModeGraph) throws -> [[Double]] {
    let model = try DegreeSequenceModel(graph)
    return graph.nodes(of: .first).map { first in
      graph.nodes(of: .second).map { model.chance(first, $0) }
    }
  }

  @Test func degreesThatLeaveNoChoiceMakeEdgesCertain() throws {
    let star = try TwoModeGraph(Graph.completeBipartite(1, 3), split: 1)
    #expect(try Self.chances(star) == [[1, 1, 1]])
    let complete = try TwoModeGraph(Graph.completeBipartite(2, 3), split: 2)
    #expect(try Self.chances(complete) == [[1, 1, 1], [1, 1, 1]])
    let empty = try TwoModeGraph(Graph.empty(3), split: 1)
    #expect(try Self.chances(empty) == [[0, 0]])
    // Nested: each is tied to the first few.
    let nested = try TwoModeGraph(
      Graph.simple(6, [(0, 3), (0, 4), (0, 5), (1, 3), (1, 4), (2, 3)]), split: 3)
    #expect(try Self.chances(nested) == [[1, 1, 1], [1, 1, 0], [1, 0, 0]])
  }

  @Test func equalDegreesHaveEqualChances() throws {
    // A cycle of six: each node has two of three.
    let graph = try TwoModeGraph(
      Graph.simple(6, [(0, 3), (0, 4), (1, 4), (1, 5), (2, 5), (2, 3)]), split: 3)
    #expect(try Self.chances(graph).allSatisfy { areClose($0, [2 / 3.0, 2 / 3.0, 2 / 3.0]) })
  }

  /// 0 and 1 have as many edges as two nodes can have beside these degrees: they must be tied to 4 and 5,
  /// and 2 and 3 to none of 6 and 7. The factors of one model for all would be infinite.
  @Test func degreesMayBeTightWithoutAnyNodeBeingFull() throws {
    let graph = try TwoModeGraph(
      Graph.simple(
        8, [(0, 4), (0, 5), (1, 4), (1, 5), (0, 6), (1, 7), (2, 4), (3, 5)]), split: 4)
    let expected = [[1, 1, 0.5, 0.5], [1, 1, 0.5, 0.5], [0.5, 0.5, 0, 0], [0.5, 0.5, 0, 0]]
    #expect(zip(try Self.chances(graph), expected).allSatisfy { areClose($0, $1) })
  }

  @Test func tooFewRoundsAreAnError() throws {
    let graph = try RandomTwoModeNetwork.all[3].graph()
    for rounds in [-1, 0] {
      #expect(throws: GraphError.notConverged(rounds: rounds)) {
        try DegreeSequenceModel(graph, rounds: rounds)
      }
    }
  }

  @Test(arguments: RandomTwoModeNetwork.all) func everyNodeHasItsDegreeOnAverage(
    _ network: RandomTwoModeNetwork
  ) throws {
    let chances = try Self.chances(network.graph())
    let neighbours = network.neighbours
    for (first, row) in chances.enumerated() {
      #expect(isClose(row.reduce(0, +), Double(neighbours[first].count)))
      #expect(row.allSatisfy { (0...1).contains($0) })
    }
    for second in network.split..<network.nodeCount {
      let sum = chances.reduce(0) { $0 + $1[second - network.split] }
      #expect(isClose(sum, Double(neighbours[second].count)))
    }
  }

  @Test(arguments: RandomTwoModeNetwork.all) func tailsAreSumsOverAllWaysToShare(
    _ network: RandomTwoModeNetwork
  ) throws {
    let graph = try network.graph()
    let model = try DegreeSequenceModel(graph)
    for (mode, a) in [(TwoModeGraph.Mode.first, 0), (.second, network.split)] {
      guard graph.nodes(of: mode).contains(a + 1) else { continue }
      let others = graph.nodes(of: mode == .first ? .second : .first)
      let both = others.map { other in
        mode == .first
          ? model.chance(a, other) * model.chance(a + 1, other)
          : model.chance(other, a) * model.chance(other, a + 1)
      }
      for shared in 0...others.count + 1 {
        let sum = subsets(of: others.count).filter { $0.count >= shared }.reduce(0.0) { sum, set in
          sum + both.indices.reduce(1) { $0 * (set.contains($1) ? both[$1] : 1 - both[$1]) }
        }
        #expect(isClose(model.upperTail(a, a + 1, from: shared), sum))
      }
      #expect(model.upperTail(a, a + 1, from: .max) == 0)
    }
  }

  @Test func tailsAgreeWithRandomGraphs() throws {
    let network = try #require(
      RandomTwoModeNetwork.all.first { $0.split > 2 && $0.edges.count > 10 })
    let graph = try network.graph()
    let model = try DegreeSequenceModel(graph)
    var random = SeededGenerator(seed: 1)
    var counts = [Double](repeating: 0, count: 8)
    for _ in 0..<4000 {
      let shared = graph.nodes(of: .second).count { other in
        let isTied = [0, 1].map { model.chance($0, other) > .random(in: 0..<1, using: &random) }
        return isTied == [true, true]
      }
      for least in 0...shared { counts[least] += 1 / 4000 }
    }
    // Five standard errors are below 0.04.
    for (least, share) in counts.enumerated() {
      #expect(abs(model.upperTail(0, 1, from: least) - share) < 0.04)
    }
  }

  @Test(arguments: RandomTwoModeNetwork.all) func theBackboneKeepsWhatIsBelowTheLevel(
    _ network: RandomTwoModeNetwork
  ) throws {
    let graph = try network.graph()
    let all = try graph.degreeSequenceBackbone(on: .first, level: 1)
    #expect(all.map(\.pair) == graph.sharingPairs(of: .first))
    let some = try graph.degreeSequenceBackbone(on: .first, level: 0.4)
    #expect(some.map(\.pair) == all.filter { $0.p <= 0.4 }.map(\.pair))
  }
}
