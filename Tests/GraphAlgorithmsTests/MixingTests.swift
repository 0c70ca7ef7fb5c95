import GraphAlgorithms
import TestSupport
import Testing

@Suite struct MixingTests {
  @Test func closedForms() throws {
    let sides = Partition([0, 0, 0, 1, 1])
    let bipartite = try Graph.completeBipartite(3, 2)
    #expect(bipartite.externalInternalIndex(sides) == 1 && bipartite.assortativity(sides) == -1)
    let apart = try Graph.simple(5, [(0, 1), (1, 2), (3, 4)])
    #expect(apart.externalInternalIndex(sides) == -1 && apart.assortativity(sides) == 1)
    #expect(apart.externalInternalIndices(sides) == [-1, -1, -1, -1, -1])
    // In a star every edge joins the highest degree with the lowest.
    #expect(isClose(try Graph.starGraph(6).degreeAssortativity(), -1))
  }

  @Test func whatDoesNotVaryHasNoCorrelation() throws {
    #expect(try Graph.cycleGraph(5).degreeAssortativity().isNaN)
    #expect(try Graph.cycleGraph(5).assortativity(Partition([1, 1, 1, 1, 1])).isNaN)
    for n in 0...2 {
      let graph = try Graph.empty(n)
      #expect(graph.degreeAssortativity().isNaN && graph.assortativity(Partition(0..<n)).isNaN)
      #expect(graph.externalInternalIndex(Partition(0..<n)).isNaN)
      #expect(graph.externalInternalIndices(Partition(0..<n)).allSatisfy { $0.isNaN })
    }
  }

  @Test(arguments: RandomNetwork.all) func agreesWithTheListOfEdgeEnds(_ network: RandomNetwork)
    throws
  {
    let groups = network.nodes.map { $0 % 3 }
    let graph = try network.graph
    // Every edge in its direction, an undirected one in both.
    let ways = network.edges.flatMap { edge in
      network.isDirected
        ? [(edge.source, edge.target)] : [(edge.source, edge.target), (edge.target, edge.source)]
    }
    let out = network.nodes.map { node in Double(ways.count { $0.0 == node }) }
    let into = network.nodes.map { node in Double(ways.count { $0.1 == node }) }
    let degrees = Self.correlation(ways.map { out[$0.0] }, ways.map { into[$0.1] })
    #expect(isClose(graph.degreeAssortativity(), degrees))
    let count = Double(ways.count)
    let same = Double(ways.count { groups[$0.0] == groups[$0.1] }) / count
    let chance = (0..<3).reduce(0) { sum, group in
      sum + Double(ways.count { groups[$0.0] == group }) / count
        * Double(ways.count { groups[$0.1] == group }) / count
    }
    #expect(isClose(graph.assortativity(Partition(groups)), (same - chance) / (1 - chance)))
    #expect(isClose(graph.externalInternalIndex(Partition(groups)), 1 - 2 * same))
    let ties = network.ties()
    for node in network.nodes {
      let others = network.nodes.filter { ties[node][$0] > 0 }
      let outside = others.count { groups[$0] != groups[node] }
      #expect(
        isClose(
          graph.externalInternalIndices(Partition(groups))[node],
          Double(2 * outside - others.count) / Double(others.count)))
    }
  }

  static func correlation(_ x: [Double], _ y: [Double]) -> Double {
    let count = Double(x.count)
    let (a, b) = (x.reduce(0, +) / count, y.reduce(0, +) / count)
    let products = zip(x, y).reduce(0) { $0 + ($1.0 - a) * ($1.1 - b) }
    let (xx, yy) = (
      x.reduce(0) { $0 + ($1 - a) * ($1 - a) }, y.reduce(0) { $0 + ($1 - b) * ($1 - b) }
    )
    return products / (xx * yy).squareRoot()
  }
}
