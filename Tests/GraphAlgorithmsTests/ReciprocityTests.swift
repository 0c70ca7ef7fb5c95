import GraphAlgorithms
import TestSupport
import Testing

@Suite struct ReciprocityTests {
  @Test func anUndirectedGraphIsMutual() throws {
    let graph = try Graph.starGraph(4)
    #expect(try graph.dyadCensus() == Graph.starGraph(4, directed: true).dyadCensus())
    #expect(graph.reciprocity == 1 && graph.dyadicReciprocity == 1)
    #expect(graph.dyadCensus().mutual == 3 && graph.dyadCensus().null == 3)
  }

  @Test func edgesAndPairsAreCountedApart() throws {
    let graph = try Graph.simple(3, [(0, 1), (1, 0), (1, 2)], directed: true)
    // Two of three edges are answered, one of two pairs is mutual.
    #expect(isClose(graph.reciprocity, 2 / 3.0))
    #expect(graph.dyadicReciprocity == 0.5)
  }

  @Test(arguments: 0...2) func withoutEdgesThereIsNone(_ n: Int) throws {
    let graph = try Graph.empty(n)
    #expect(graph.reciprocity.isNaN && graph.dyadicReciprocity.isNaN)
    #expect(graph.dyadCensus().null == n * (n - 1) / 2)
  }

  @Test func loopsAreNoEdgesHere() throws {
    let graph = try Graph.simple(2, [(0, 0), (1, 1)], directed: true)
    #expect(graph.reciprocity.isNaN)
  }

  @Test(arguments: RandomNetwork.all) func agreesWithAllPairs(_ network: RandomNetwork) throws {
    let arcs = network.arcs()
    var kinds = [0, 0, 0]
    for a in network.nodes {
      for b in 0..<a { kinds[(arcs[a][b] > 0 ? 1 : 0) + (arcs[b][a] > 0 ? 1 : 0)] += 1 }
    }
    let census = try network.graph.dyadCensus()
    #expect([census.null, census.asymmetric, census.mutual] == kinds)
  }
}
