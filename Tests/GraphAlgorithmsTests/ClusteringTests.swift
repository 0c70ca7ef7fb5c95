import Foundation
import GraphAlgorithms
import TestSupport
import Testing

@Suite struct ClusteringTests {
  @Test func closedForms() throws {
    let complete = try Graph.completeGraph(6).clustering()
    // Each node of Kₙ lies in (n−1)(n−2)/2 triangles.
    #expect(complete.triangles == [Int](repeating: 10, count: 6))
    #expect(complete.average == 1 && complete.transitivity == 1)
    let bipartite = try Graph.completeBipartite(3, 4).clustering()
    #expect(bipartite.average == 0 && bipartite.transitivity == 0)
    // A wheel of n spokes: the hub has n of n(n−1)/2 pairs, a node of the rim 2 of 3.
    let wheel = try Graph.simple(
      7, (1...6).flatMap { [(0, $0), ($0, $0 % 6 + 1)] }
    ).clustering()
    #expect(areClose(wheel.local, [0.4] + [Double](repeating: 2 / 3.0, count: 6)))
    #expect(isClose(wheel.transitivity, Double(3 * 6) / (15 + 6 * 3)))
  }

  @Test func withoutNodesOrTrianglesAllIsNought() throws {
    #expect(try Graph.empty(0).clustering().average == 0)
    #expect(try Graph.empty(1).clustering().local == [0])
    #expect(try Graph.empty(3).clustering().transitivity == 0)
    #expect(try Graph.empty(3).weightedClustering(.onnela) == [0, 0, 0])
  }

  @Test func weightsOfAnySizeGiveTheSame() throws {
    for weight in [1e-300, 1e-110, 1, 1e110, 1e300] {
      let graph = try Graph(
        nodeCount: 3,
        edges: [
          .init(0, 1, weight: weight), .init(1, 2, weight: weight), .init(0, 2, weight: weight),
        ],
        isDirected: false, weighted: true)
      #expect(areClose(try graph.weightedClustering(.onnela), [1, 1, 1]))
      #expect(areClose(try graph.weightedClustering(.barrat), [1, 1, 1]))
    }
  }

  @Test func withoutAnyWeightNothingIsClustered() throws {
    let graph = try Graph(
      nodeCount: 3,
      edges: [.init(0, 1, weight: 0), .init(1, 2, weight: 0), .init(0, 2, weight: 0)],
      isDirected: false, weighted: true)
    #expect(try graph.weightedClustering(.onnela) == [0, 0, 0])
    #expect(try graph.weightedClustering(.barrat) == [0, 0, 0])
  }

  @Test func negativeWeightsAreRefused() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [.init(0, 1, weight: -1)], isDirected: true, weighted: true)
    #expect(throws: GraphError.negativeWeight(edge: 0)) { try graph.weightedClustering(.barrat) }
  }

  @Test(arguments: RandomNetwork.all) func agreesWithAllTriples(_ network: RandomNetwork) throws {
    let graph = try network.graph
    let weights = network.ties(weighted: true)
    let largest = weights.joined().max() ?? 0
    let clustering = graph.clustering()
    for node in network.nodes {
      let others = network.nodes.filter { weights[node][$0] > 0 }
      let pairs = others.flatMap { a in others.filter { $0 > a }.map { (a, $0) } }
      let closed = pairs.filter { weights[$0.0][$0.1] > 0 }
      #expect(clustering.triangles[node] == closed.count)
      #expect(clustering.pairs[node] == pairs.count)
      let strength = others.reduce(0) { $0 + weights[node][$1] }
      let (count, most) = (Double(others.count), Double(pairs.count))
      let barrat = closed.reduce(0) { $0 + weights[node][$1.0] + weights[node][$1.1] }
      let onnela = closed.reduce(0) {
        $0
          + cbrt(weights[node][$1.0] * weights[node][$1.1] * weights[$1.0][$1.1]) / largest
      }
      #expect(
        isClose(
          try graph.weightedClustering(.barrat)[node],
          pairs.isEmpty ? 0 : barrat / strength / (count - 1)))
      #expect(
        isClose(
          try graph.weightedClustering(.onnela)[node], pairs.isEmpty ? 0 : onnela / most))
    }
  }
}
