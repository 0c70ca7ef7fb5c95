import GraphAlgorithms
import TestSupport
import Testing

@Suite struct LouvainTests {
  @Test func findsTheCliquesOfARing() throws {
    let found = try LeidenTests.ringOfCliques(6, 5).louvainCommunities()
    #expect(found == Partition((0..<30).map { $0 / 5 }))
  }

  @Test func moreResolutionMakesMoreCommunities() throws {
    let graph = try LeidenTests.ringOfCliques(6, 5)
    #expect(try graph.louvainCommunities(resolution: 1e-3).count == 1)
    #expect(try graph.louvainCommunities(resolution: 1e3).count == 30)
    #expect(try graph.louvainCommunities(resolution: 1e9).count == 30)
  }

  @Test func noCommunityReachesOverTwoParts() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let graph = try LeidenTests.largeGraph(seed)
      let parts = graph.weakComponents()
      for found in [
        try graph.louvainCommunities(), try graph.labelPropagationCommunities(seed: seed),
      ] {
        #expect(found.members.allSatisfy { members in Set(members.map { parts[$0] }).count == 1 })
      }
    }
  }

  @Test func parametersAreChecked() throws {
    #expect(throws: GraphError.parameter("The resolution must be above 0.")) {
      try Graph.empty(1).louvainCommunities(resolution: 0)
    }
    #expect(try Graph.empty(0).louvainCommunities(starts: 0) == Partition([Int]()))
  }

  @Test(arguments: UInt64(1)...5) func theSameSeedGivesTheSame(_ seed: UInt64) throws {
    let graph = try LeidenTests.largeGraph(seed)
    #expect(try graph.louvainCommunities(seed: 7) == graph.louvainCommunities(seed: 7))
  }
}
