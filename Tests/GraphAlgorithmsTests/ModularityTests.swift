import GraphAlgorithms
import TestSupport
import Testing

@Suite struct ModularityTests {
  @Test func closedForms() throws {
    // k cliques of equal size without edges between them: 1 − 1/k.
    let cliques = try Graph.simple(6, [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)])
    #expect(try cliques.modularity(Partition([0, 0, 0, 1, 1, 1])) == 0.5)
    // All together: 1 − γ. The two sides of a complete bipartite graph: −1/2, the least there is.
    #expect(try cliques.modularity(Partition([0, 0, 0, 0, 0, 0]), resolution: 1.5) == -0.5)
    #expect(try Graph.completeBipartite(2, 3).modularity(Partition([0, 0, 1, 1, 1])) == -0.5)
  }

  @Test(arguments: 0...2) func withoutEdgesItIsNought(_ n: Int) throws {
    #expect(try Graph.empty(n).modularity(Partition(0..<n)) == 0)
  }

  @Test(arguments: [0, -1, .nan, .infinity]) func theResolutionIsAboveNought(_ value: Double) throws
  {
    #expect(throws: GraphError.parameter("The resolution must be above 0.")) {
      try Graph.pathGraph(2).modularity(Partition([0, 1]), resolution: value)
    }
  }

  @Test func negativeWeightsAreRefusedWhereTheyCount() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [.init(0, 1, weight: -1)], isDirected: false, weighted: true)
    #expect(throws: GraphError.negativeWeight(edge: 0)) {
      try graph.modularity(Partition([0, 1]), weighted: true)
    }
    #expect(try graph.modularity(Partition([0, 0])) == 0)
  }

  @Test(arguments: RandomNetwork.all, [false, true]) func agreesWithTheSumOverAllPairs(
    _ network: RandomNetwork, _ weighted: Bool
  ) throws {
    // Q = Σ over pairs in one group of (A(i,j) − γ out(i) in(j) / m) / m, an undirected edge being one
    // each way, and a loop two.
    var arcs = network.arcs(weighted: weighted)
    if !network.isDirected { for node in network.nodes { arcs[node][node] *= 2 } }
    let (out, into) = (
      arcs.map { $0.reduce(0, +) }, network.nodes.map { node in arcs.reduce(0) { $0 + $1[node] } }
    )
    let total = out.reduce(0, +)
    for resolution in [0.5, 1, 2] {
      var sum = 0.0
      for a in network.nodes {
        for b in network.nodes where a % 3 == b % 3 {
          sum += (arcs[a][b] - resolution * out[a] * into[b] / total) / total
        }
      }
      let own = try network.graph.modularity(
        Partition(network.nodes.map { $0 % 3 }), resolution: resolution, weighted: weighted)
      #expect(isClose(own, sum))
    }
  }
}
