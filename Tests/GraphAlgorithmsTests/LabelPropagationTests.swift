import GraphAlgorithms
import TestSupport
import Testing

@Suite struct LabelPropagationTests {
  @Test func aCliqueIsOneCommunityAndIsolatesAreAlone() throws {
    #expect(try Graph.completeGraph(6).labelPropagationCommunities().count == 1)
    #expect(try Graph.empty(3).labelPropagationCommunities() == Partition([0, 1, 2]))
    #expect(try Graph.empty(0).labelPropagationCommunities() == Partition([Int]()))
  }

  @Test(arguments: [-1, 0]) func withoutRoundsAllStayAlone(_ rounds: Int) throws {
    let found = try Graph.completeGraph(4).labelPropagationCommunities(rounds: rounds)
    #expect(found.count == 4)
  }

  @Test func negativeWeightsAreRefusedWhereTheyCount() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [.init(0, 1, weight: -1)], isDirected: false, weighted: true)
    #expect(throws: GraphError.negativeWeight(edge: 0)) {
      try graph.labelPropagationCommunities(weighted: true)
    }
    #expect(try graph.labelPropagationCommunities().count == 1)
  }

  @Test(arguments: UInt64(1)...20) func everyNodeHasALabelThatIsMostFrequentAroundIt(
    _ seed: UInt64
  ) throws {
    let graph = try LeidenTests.largeGraph(seed)
    let found = try graph.labelPropagationCommunities(seed: seed)
    for node in 0..<graph.nodeCount {
      var counts: [Int: Int] = [:]
      for end in graph.successors(of: node) { counts[found[end], default: 0] += 1 }
      #expect(counts.isEmpty || counts[found[node]] == counts.values.max())
    }
    #expect(try graph.labelPropagationCommunities(seed: seed) == found)
  }
}
