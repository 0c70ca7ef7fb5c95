import GraphAlgorithms
import TestSupport
import Testing

@Suite struct StructuralEquivalenceTests {
  @Test func leavesOfAStarCanStandInForOneAnother() throws {
    let found = try Graph.starGraph(4).structuralEquivalence(.hamming)
    #expect(found[1] == [4, 0, 0, 0])
    #expect(try Graph.starGraph(4).neighbourhoodSimilarity()[1] == [0, 1, 1, 1])
  }

  @Test func graphsOfNoNodesAndOne() throws {
    #expect(try Graph.empty(0).structuralEquivalence() == [])
    #expect(try Graph.empty(1).structuralEquivalence() == [[0]])
    #expect(try Graph.empty(2).neighbourhoodSimilarity() == [[1, 0], [0, 1]])
  }

  @Test(arguments: RandomNetwork.all, [false, true]) func agreesWithWholeRows(
    _ network: RandomNetwork, _ weighted: Bool
  ) throws {
    let arcs = network.arcs(weighted: weighted)
    let graph = try network.graph
    let euclidean = graph.structuralEquivalence(.euclidean, weighted: weighted)
    let hamming = graph.structuralEquivalence(.hamming, weighted: weighted)
    let similarity = graph.neighbourhoodSimilarity()
    let neighbours = network.ties().map { row in Set(row.indices.filter { row[$0] > 0 }) }
    for a in network.nodes {
      for b in network.nodes where b != a {
        let differences = network.nodes.filter { $0 != a && $0 != b }.flatMap {
          [arcs[a][$0] - arcs[b][$0], arcs[$0][a] - arcs[$0][b]]
        }
        #expect(isClose(hamming[a][b], differences.reduce(0) { $0 + abs($1) }))
        #expect(
          isClose(euclidean[a][b], differences.reduce(0) { $0 + $1 * $1 }.squareRoot()))
        let all = neighbours[a].union(neighbours[b]).count
        let shared = neighbours[a].intersection(neighbours[b]).count
        #expect(isClose(similarity[a][b], all == 0 ? 0 : Double(shared) / Double(all)))
      }
    }
  }
}
