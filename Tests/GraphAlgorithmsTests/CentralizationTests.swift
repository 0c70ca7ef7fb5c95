import GraphAlgorithms
import TestSupport
import Testing

@Suite struct CentralizationTests {
  static let undirected: [CentralizationMeasure] = [
    .degree, .inDegree, .outDegree, .closeness, .betweenness,
  ]

  @Test(arguments: undirected, [3, 4, 9]) func aStarIsWhollyCentralized(
    _ measure: CentralizationMeasure, _ n: Int
  ) throws {
    #expect(isClose(try Graph.starGraph(n).centralization(measure), 1))
  }

  @Test(arguments: [CentralizationMeasure.degree, .betweenness]) func soIsAStarOfEdgesBothWays(
    _ measure: CentralizationMeasure
  ) throws {
    #expect(isClose(try Graph.starGraph(5, directed: true).centralization(measure), 1))
  }

  @Test func arrowsToOneNodeAreTheMostForInDegrees() throws {
    let graph = try Graph.simple(5, (1..<5).map { ($0, 0) }, directed: true)
    #expect(isClose(try graph.centralization(.inDegree), 1))
    // Four nodes have 1 and one 0: 1 · 1 / (n−1)² beside a star of arrows out.
    #expect(isClose(try graph.centralization(.outDegree), 1 / 16.0))
  }

  @Test(arguments: CentralizationMeasure.allCases) func aCycleIsNotCentralized(
    _ measure: CentralizationMeasure
  ) throws {
    #expect(isClose(try Graph.cycleGraph(6).centralization(measure), 0))
  }

  @Test func twoTiedNodesAmongIsolatesAreTheMostForEigenvectors() throws {
    #expect(isClose(try Graph.simple(9, [(3, 4)]).centralization(.eigenvector), 1))
    // A leaf of a star has 1/√(n−1) of what the centre has: (n−1)(1 − 1/√(n−1)) / (n−2).
    #expect(
      isClose(try Graph.starGraph(5).centralization(.eigenvector), 4 * 0.5 / 3))
  }

  @Test(arguments: CentralizationMeasure.allCases, 0...2) func fewerThanThreeNodesHaveNone(
    _ measure: CentralizationMeasure, _ n: Int
  ) throws {
    #expect(try Graph.empty(n).centralization(measure).isNaN)
  }

  @Test func closenessNeedsAWayBetweenAll() throws {
    #expect(try Graph.empty(4).centralization(.closeness).isNaN)
    let path = try Graph.simple(3, [(0, 1), (1, 2)], directed: true)
    #expect(try path.centralization(.closeness).isNaN)
  }

  @Test(arguments: RandomNetwork.all) func liesBetweenNoughtAndOne(_ network: RandomNetwork) throws
  {
    let graph = try network.graph.undirected
    for measure in CentralizationMeasure.allCases {
      let value = try graph.centralization(measure)
      #expect(value.isNaN || (-1e-9...1 + 1e-9).contains(value), "\(measure): \(value)")
      let renamed = try network.renamed(network.someNames).graph.undirected
      #expect(isClose(try renamed.centralization(measure), value))
      for threads in [Threads.count(2), .count(7)] {
        let other = try graph.centralization(measure, threads: threads)
        #expect(other == value || value.isNaN)
      }
    }
  }
}
