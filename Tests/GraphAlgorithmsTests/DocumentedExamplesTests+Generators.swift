import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func asManyEdgesAsPairsAreACompleteGraph() throws {
    #expect(try RandomGraphs.erdosRenyi(4, edges: 6, seed: 1).density == 1)
  }

  @Test func theFirstToComeIsTiedToAllBeforeIt() throws {
    let graph = try RandomGraphs.barabasiAlbert(3, each: 2, seed: 1)
    #expect(graph.edges == [.init(0, 2), .init(1, 2)])
  }

  @Test func aRingThatIsNotRewiredStaysOne() throws {
    let ring = try RandomGraphs.wattsStrogatz(5, nearest: 2, rewiring: 0, seed: 1)
    #expect(ring.successors(of: 0) == [1, 4])
  }

  @Test func wholeSharesLeaveNoChoice() throws {
    let graph = try RandomGraphs.rMat(scale: 2, edges: 1, shares: (0, 1, 0), seed: 1)
    #expect(graph.edges == [.init(0, 3)])
  }

  @Test func eachPartyTakesItsSeat() throws {
    #expect(try RandomGraphs.affiliation(3, 2, seats: 1, seed: 1).graph.edgeCount == 3)
  }
}
