import GraphAlgorithms
import TestSupport
import Testing

@Suite struct BiconnectivityTests {
  @Test func allInnerNodesAndAllEdgesOfAPathHoldItTogether() throws {
    let found = try Graph.pathGraph(5).biconnectivity()
    #expect(found.articulationPoints == [1, 2, 3])
    #expect(found.bridges == [[0, 1], [1, 2], [2, 3], [3, 4]])
    #expect(found.components == found.bridges)
  }

  @Test func nothingHoldsACycleTogetherAlone() throws {
    let found = try Graph.cycleGraph(6, directed: true).biconnectivity()
    #expect(found.articulationPoints.isEmpty && found.bridges.isEmpty)
    #expect(found.components == [[0, 1, 2, 3, 4, 5]])
  }

  @Test(arguments: 0...1) func nodesWithoutTiesLieInNoComponent(_ n: Int) throws {
    let found = try Graph(
      nodeCount: n, edges: n == 0 ? [] : [.init(0, 0)], isDirected: false
    ).biconnectivity()
    #expect(found.articulationPoints.isEmpty && found.bridges.isEmpty && found.components.isEmpty)
  }

  @Test func parallelEdgesAreABridgeAllTheSame() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [.init(0, 1), .init(1, 0)], isDirected: true, parallel: .kept)
    #expect(graph.biconnectivity().bridges == [[0, 1]])
  }

  @Test func aLongPathNeedsNoDeepStack() throws {
    #expect(try Graph.pathGraph(50_000).biconnectivity().articulationPoints.count == 49_998)
  }

  @Test(arguments: RandomNetwork.all) func agreesWithTakingAway(_ network: RandomNetwork) throws {
    let found = try network.graph.biconnectivity()
    let ties = network.ties()
    let parts = RandomNetwork.parts(ties)
    // A node whose loss leaves more parts; that of an isolate leaves fewer.
    #expect(
      found.articulationPoints
        == network.nodes.filter { RandomNetwork.parts(ties, without: [$0]) > parts })
    var (bridges, pairs) = ([[Int]](), [[Int]]())
    for a in network.nodes {
      for b in network.nodes where a < b && ties[a][b] > 0 {
        var cut = ties
        (cut[a][b], cut[b][a]) = (0, 0)
        pairs.append([a, b])
        if RandomNetwork.parts(cut) > parts { bridges.append([a, b]) }
      }
    }
    #expect(found.bridges == bridges)
    // Every tie lies in one component, and no node holds a component together alone.
    for pair in pairs {
      #expect(found.components.count { Set($0).isSuperset(of: pair) } == 1)
    }
    for component in found.components {
      let others = Set(network.nodes).subtracting(component)
      for node in component {
        #expect(RandomNetwork.parts(ties, without: others.union([node])) == 1)
      }
      for other in found.components where other != component {
        #expect(Set(component).intersection(other).count <= 1)
      }
    }
  }
}
