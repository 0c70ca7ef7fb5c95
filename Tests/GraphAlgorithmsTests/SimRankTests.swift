import GraphAlgorithms
import TestSupport
import Testing

@Suite struct SimRankTests {
  @Test func nodesWithTheSameOnePredecessorHaveTheDecay() throws {
    let found = try Graph.simple(3, [(0, 1), (0, 2)], directed: true).simRank(decay: 0.6)
    #expect(areClose(found[1], [0, 1, 0.6]))
  }

  @Test func thoseWithoutPredecessorsAreLikeNoneButThemselves() throws {
    #expect(try Graph.empty(2).simRank() == [[1, 0], [0, 1]])
    #expect(try Graph.empty(0).simRank() == [])
  }

  @Test(arguments: [-0.1, 1, .nan, .infinity]) func theDecayHasARange(_ decay: Double) throws {
    #expect(throws: GraphError.parameter("The decay must be at least 0 and below 1.")) {
      try Graph.empty(2).simRank(decay: decay)
    }
  }

  @Test func tooFewRoundsAreAnError() throws {
    #expect(throws: GraphError.notConverged(rounds: 2)) {
      try Graph.pathGraph(5).simRank(settling: Settling(rounds: 2))
    }
  }

  @Test(arguments: RandomNetwork.all) func fulfilsItsEquation(_ network: RandomNetwork) throws {
    let arcs = network.arcs()
    let found = try network.graph.simRank()
    for a in network.nodes {
      #expect(found[a][a] == 1)
      for b in network.nodes where b != a {
        var (sum, pairs) = (0.0, 0.0)
        for before in network.nodes {
          for other in network.nodes {
            sum += arcs[before][a] * arcs[other][b] * found[before][other]
            pairs += arcs[before][a] * arcs[other][b]
          }
        }
        #expect(isClose(found[a][b], pairs == 0 ? 0 : 0.8 * sum / pairs))
        #expect(found[a][b] == found[b][a])
      }
    }
  }
}
