import GraphAlgorithms
import TestSupport
import Testing

@Suite struct ProjectionTests {
  @Test func aMeetingOfAllJoinsAll() throws {
    // K(4,1): each pair shares the one node, which has four neighbours: 1/(4−1).
    let graph = try TwoModeGraph(Graph.completeBipartite(4, 1), split: 4)
    #expect(try graph.projection(on: .first).edges.map(\.weight) == [1, 1, 1, 1, 1, 1])
    let newman = try graph.projection(on: .first, weight: .newman).strengths()
    // So that everybody who met somebody has strength 1 a meeting.
    #expect(areClose(newman, [1, 1, 1, 1]))
    #expect(try graph.projection(on: .second).edgeCount == 0)
  }

  @Test(arguments: RandomTwoModeNetwork.all) func agreesWithTheSetsOfNeighbours(
    _ network: RandomTwoModeNetwork
  ) throws {
    let graph = try network.graph()
    let neighbours = network.neighbours
    for mode in [TwoModeGraph.Mode.first, .second] {
      let nodes = graph.nodes(of: mode)
      let pairs = nodes.flatMap { a in (a + 1..<max(a + 1, nodes.upperBound)).map { (a, $0) } }
        .filter { !neighbours[$0.0].isDisjoint(with: neighbours[$0.1]) }
      let found = graph.sharingPairs(of: mode)
      #expect(found.map { [$0.first, $0.second] } == pairs.map { [$0.0, $0.1] })
      let shared = try graph.projection(on: mode)
      let newman = try graph.projection(on: mode, weight: .newman)
      for (place, pair) in found.enumerated() {
        let (a, b) = (neighbours[pair.first], neighbours[pair.second])
        let both = a.intersection(b)
        #expect(pair.shared == both.count)
        #expect(isClose(pair.jaccard, Double(both.count) / Double(a.union(b).count)))
        #expect(isClose(pair.overlap, Double(both.count) / Double(min(a.count, b.count))))
        #expect(
          isClose(pair.cosine, Double(both.count) / Double(a.count * b.count).squareRoot()))
        // All ways to deal the second one's neighbours.
        let others = network.nodeCount - nodes.count
        let hands = subsets(of: others).filter { $0.count == b.count }
        let likely = hands.count { hand in hand.count { $0 < a.count } >= both.count }
        #expect(isClose(pair.p, Double(likely) / Double(hands.count)))
        let edge = shared.edges[place]
        #expect(
          [edge.source, edge.target] == [pair.first, pair.second].map { $0 - nodes.lowerBound })
        #expect(edge.weight == Double(both.count))
        let weight = both.reduce(0) { $0 + 1 / Double(neighbours[$1].count - 1) }
        #expect(isClose(newman.edges[place].weight, weight))
      }
    }
  }
}
