import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func allPathsOfAStarLeadThroughItsMiddle() throws {
    #expect(try star.betweenness() == [1, 0, 0, 0])
  }

  @Test func allPathsBetweenTwoTrianglesLeadOverTheirEdge() throws {
    #expect(try twoTriangles.edgeBetweenness(scale: .pairs)[3] == 9)
  }

  @Test func theMiddleOfAStarIsNearest() throws {
    #expect(try star.closeness()[0] == 1)
    #expect(try abs(star.closeness()[1] - 0.6) < 1e-4)
  }

  @Test func reciprocalDistancesOfAStarAddUp() throws {
    #expect(try star.harmonicCentrality() == [3, 2, 2, 2])
  }

  @Test func theEndsOfAStarAreTwoStepsApart() throws {
    #expect(try star.eccentricities() == [1, 2, 2, 2])
  }

  @Test func theMiddleOfAStarHasHalfOfTheSquares() throws {
    #expect(try abs(star.eigenvectorCentrality()[0] - 0.7071) < 1e-4)
  }

  @Test func eachStepOfAChainAddsHalfOfTheLast() throws {
    #expect(try chain.katzCentrality(alpha: 0.5, scaled: false) == [1, 1.5, 1.75, 1.875])
  }

  @Test func theMiddleOfAStarHasAllEdges() {
    #expect(star.degrees() == [3, 1, 1, 1])
  }

  @Test func theMiddleOfAStarIsTiedToAllOthers() {
    #expect(star.degreeCentrality()[0] == 1)
  }

  @Test func theWeightsOfANodeAreAdded() throws {
    let ties: [Graph.Edge] = [.init(0, 1, weight: 2), .init(1, 2, weight: 3)]
    let path = try Graph(nodeCount: 3, edges: ties, isDirected: false, weighted: true)
    #expect(path.strengths() == [2, 5, 3])
  }

  @Test func twoThatPointToAThirdAreHubs() throws {
    let graph = try Graph(nodeCount: 3, edges: [.init(0, 2), .init(1, 2)], isDirected: true)
    let scores = try graph.hubsAndAuthorities()
    #expect(scores.hubs == [0.5, 0.5, 0] && scores.authorities == [0, 0, 1])
  }

  @Test func aWalkOftenComesByTheMiddleOfAStar() throws {
    #expect(try abs(star.pageRank(damping: 0.5)[0] - 0.4167) < 1e-4)
  }
}
