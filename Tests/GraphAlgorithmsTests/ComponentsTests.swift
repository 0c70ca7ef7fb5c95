import GraphAlgorithms
import TestSupport
import Testing

@Suite struct ComponentsTests {
  @Test func aDirectedPathIsOneWeakPartAndMayBeManyStrongOnes() throws {
    let graph = try Graph.simple(4, [(3, 2), (2, 1), (1, 0)], directed: true)
    #expect(graph.weakComponents() == [0, 0, 0, 0])
    #expect(graph.strongComponents() == [0, 1, 2, 3])
  }

  @Test func aGraphWithoutNodesHasNoParts() throws {
    #expect(try Graph.empty(0).weakComponents() == [])
    #expect(try Graph.empty(0, directed: true).strongComponents() == [])
  }

  @Test func aLongCycleNeedsNoDeepStack() throws {
    let labels = try Graph.cycleGraph(50_000, directed: true).strongComponents()
    #expect(labels.allSatisfy { $0 == 0 })
  }

  @Test(arguments: RandomNetwork.all) func agreesWithReachability(_ network: RandomNetwork) throws {
    let (ways, ties) = (
      RandomNetwork.distances(network.arcs()), RandomNetwork.distances(network.ties())
    )
    let graph = try network.graph
    #expect(
      graph.weakComponents()
        == network.nodes.map { a in network.nodes.first { ties[a][$0] != nil } })
    #expect(
      graph.strongComponents()
        == network.nodes.map { a in
          network.nodes.first { ways[a][$0] != nil && ways[$0][a] != nil }
        })
  }
}
