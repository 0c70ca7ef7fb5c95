import Testing

@testable import GraphAlgorithms

@Suite struct PowerIterationTests {
  @Test func settlesWhereValuesNoLongerMove() throws {
    // Halves the distance to 1 in each round: 2⁻ʳ is below 10⁻¹³ after 44.
    let step = { (values: [Double]) in values.map { ($0 + 1) / 2 } }
    let values = try Settling().settle([2, 0.5], step)
    #expect(values.allSatisfy { isClose($0, 1, 1e-12) })
    #expect(throws: GraphError.notConverged(rounds: 40)) {
      try Settling(rounds: 40).settle([2], step)
    }
    #expect(try Settling(tolerance: 0).settle([2], step) == [1])
    #expect(try Settling(tolerance: 10, rounds: 1).settle([2], step) == [1.5])
  }

  @Test func nothingAndNoughtAreSettled() throws {
    #expect(try Settling().settle([]) { $0 } == [])
    #expect(try Settling().settle([0, 0]) { $0 } == [0, 0])
  }

  @Test func valuesThatOutgrowAllNumbersDoNotSettle() {
    for factor in [1e10, .nan, .infinity] {
      #expect(throws: GraphError.notConverged(rounds: 10_000)) {
        try Settling().settle([1]) { $0.map { $0 * factor } }
      }
    }
  }

  @Test func refusesWhatIsOutOfRange() {
    let expected = GraphError.parameter(
      "An iteration takes at least 1 round and a tolerance of at least 0.")
    for settling in [
      Settling(rounds: 0), Settling(rounds: -1), Settling(tolerance: -1e-9),
      Settling(tolerance: .nan),
    ] {
      #expect(throws: expected) { try settling.settle([1]) { $0 } }
    }
  }

  @Test(arguments: RandomGraph.all) func sumsAreThoseOfTheEdges(_ random: RandomGraph) {
    let graph = random.graph
    let values = (0..<graph.nodeCount).map { Double($0 * $0 + 1) }
    for weighted in [false, true] {
      let plain = graph.plainSums(of: values, weighted: weighted)
      #expect(
        zip(graph.into.sums(of: values, weighted: weighted), plain).allSatisfy { isClose($0, $1) })
    }
  }

  @Test func scalesWhatHasASize() {
    #expect([1.0, 3].withSumOne == [0.25, 0.75] && [3.0, 4].withLengthOne == [0.6, 0.8])
    #expect([0.0, 0].withSumOne == [0, 0] && [0.0, 0].withLengthOne == [0, 0])
    #expect([Double]().withSumOne == [] && [Double]().withLengthOne == [])
    for size in [Double.leastNonzeroMagnitude, 1e-300, 1e300, .greatestFiniteMagnitude] {
      #expect([size, size].withSumOne == [0.5, 0.5])
      #expect(isClose([size, 0].withLengthOne[0], 1))
    }
  }

  @Test func meanWeightIsOneWhereThereIsNone() throws {
    func mean(_ weights: [Double], weighted: Bool = true) throws -> Double {
      try Graph(
        nodeCount: 2, edges: weights.map { Graph.Edge(0, 1, weight: $0) }, isDirected: true,
        weighted: weighted, parallel: .kept
      ).into.meanWeight
    }
    #expect(try mean([]) == 1 && mean([0, 0]) == 1 && mean([5], weighted: false) == 1)
    #expect(try mean([1, 2, 6]) == 3)
    let largest = Double.greatestFiniteMagnitude
    #expect(try mean([largest, largest]) == largest)
  }
}
