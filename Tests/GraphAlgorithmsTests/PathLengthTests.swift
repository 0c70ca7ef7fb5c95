import Testing

@testable import GraphAlgorithms

@Suite struct PathLengthTests {
  private func graph(_ weights: [Double], weighted: Bool = true) throws -> Graph {
    try Graph(
      nodeCount: 2, edges: weights.map { Graph.Edge(0, 1, weight: $0) }, isDirected: true,
      weighted: weighted, parallel: .kept)
  }

  @Test func strengthsAreShortWhereTheyAreLarge() throws {
    let graph = try graph([4, 0.5, 0, -0.0])
    let strengths = try graph.lengths(.weightsAsStrengths, of: graph.out)
    #expect(strengths?.weights == [0.25, 2, .infinity, .infinity])
    #expect(try graph.lengths(.weightsAsDistances, of: graph.out)?.weights == [4, 0.5, 0, -0.0])
  }

  @Test func oneEachIsAsGoodAsHops() throws {
    for (weights, weighted) in [([1.0, 1], true), ([], true), ([3, 4], false)] {
      let graph = try graph(weights, weighted: weighted)
      for length in PathLength.all {
        #expect(try graph.lengths(length, of: graph.out)?.weights == nil)
      }
    }
    let graph = try graph([1, -2])
    #expect(try graph.lengths(.hops, of: graph.out, needsPositive: true)?.weights == nil)
  }

  @Test func namesTheEdgeAtFault() throws {
    let negative = try graph([1, -1])
    for length in [PathLength.weightsAsDistances, .weightsAsStrengths] {
      #expect(throws: GraphError.negativeWeight(edge: 1)) {
        try negative.lengths(length, of: negative.out)
      }
    }
    let zero = try graph([1, 2, 0])
    #expect(throws: GraphError.zeroLength(edge: 2)) {
      try zero.lengths(.weightsAsDistances, of: zero.out, needsPositive: true)
    }
    #expect(
      try zero.lengths(.weightsAsStrengths, of: zero.out, needsPositive: true)?.weights != nil)
    let large = try graph([.greatestFiniteMagnitude, .leastNonzeroMagnitude])
    for length in PathLength.all {
      #expect(throws: Never.self) { try large.lengths(length, of: large.out, needsPositive: true) }
    }
  }
}
