import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func twoTrianglesHangTogetherByABridge() {
    let parts = twoTriangles.biconnectivity()
    #expect(parts.articulationPoints == [2, 3] && parts.bridges == [[2, 3]])
    #expect(parts.components == [[0, 1, 2], [2, 3], [3, 4, 5]])
  }

  @Test func aTriangleHangsOnOneNode() {
    let tree = BlockCutTree(twoTriangles)
    #expect(tree.parts(without: 2).map(\.nodes) == [[3, 4, 5], [0, 1]])
    #expect(tree.parts(without: 0).map(\.count) == [5])
  }

  @Test func aStarFallsApartWithoutItsMiddle() {
    #expect(BlockCutTree(star).parts(without: 0).map(\.count) == [1, 1, 1])
    #expect(BlockCutTree(star).parts(without: 1).map(\.nodes) == [[0, 2, 3]])
  }

  @Test func nothingIsMoreCentralizedThanAStar() throws {
    #expect(try star.centralization(.betweenness) == 1)
  }

  @Test func trianglesAndTheEdgeBetweenThemAreCliques() {
    #expect(twoTriangles.maximalCliques() == [[0, 1, 2], [2, 3], [3, 4, 5]])
  }

  @Test func oneOfThreePairsOfNeighboursIsJoined() {
    #expect(abs(twoTriangles.clustering().local[2] - 0.3333) < 1e-4)
  }

  @Test func localValuesAreAveraged() {
    #expect(abs(twoTriangles.clustering().average - 0.7778) < 1e-4)
  }

  @Test func sixOfTenPathsAreClosed() {
    #expect(abs(twoTriangles.clustering().transitivity - 0.6) < 1e-4)
  }

  @Test func eachNodeOfATriangleLiesInIt() {
    #expect(twoTriangles.clustering().triangles == [1, 1, 1, 1, 1, 1])
    #expect(twoTriangles.clustering().pairs == [1, 1, 3, 3, 1, 1])
  }

  @Test func aWeakTieWeakensItsTriangle() throws {
    let ties: [Graph.Edge] = [.init(0, 1), .init(0, 2), .init(1, 2, weight: 0.125)]
    let triangle = try Graph(nodeCount: 3, edges: ties, isDirected: false, weighted: true)
    #expect(try abs(triangle.weightedClustering(.onnela)[0] - 0.5) < 1e-4)
  }

  @Test func aChainIsOnePartBothWays() {
    #expect(chain.weakComponents() == [0, 0, 0, 0])
  }

  @Test func nobodyReturnsAlongAChain() {
    #expect(chain.strongComponents() == [0, 1, 2, 3])
  }

  @Test func trianglesAreCoresOfTwo() {
    #expect(twoTriangles.coreNumbers() == [2, 2, 2, 2, 2, 2])
  }

  @Test func theMiddleOfAStarIsItsCore() throws {
    let fit = try star.corePeriphery()
    #expect(fit.core == [0] && fit.correlation == 1)
  }

  @Test func aChainIsAHierarchyAndAnUndirectedStarIsNone() {
    #expect(chain.krackhardtHierarchy().hierarchy == 1)
    #expect(star.krackhardtHierarchy().hierarchy == 0)
  }

  @Test func edgesOfAChainAreNotReturned() {
    let census = chain.dyadCensus()
    #expect(census.mutual == 0 && census.asymmetric == 3 && census.null == 3)
  }

  @Test func twoOfThreeEdgesAreAnswered() throws {
    let arcs: [Graph.Edge] = [.init(0, 1), .init(1, 0), .init(1, 2)]
    let graph = try Graph(nodeCount: 3, edges: arcs, isDirected: true)
    #expect(abs(graph.reciprocity - 0.6667) < 1e-4)
  }

  @Test func oneOfTwoTiedPairsIsTiedBothWays() throws {
    let arcs: [Graph.Edge] = [.init(0, 1), .init(1, 0), .init(1, 2)]
    let graph = try Graph(nodeCount: 3, edges: arcs, isDirected: true)
    #expect(graph.dyadicReciprocity == 0.5)
  }

  @Test func theEndsOfAStarAreAlike() throws {
    #expect(try star.simRank(decay: 0.5)[1] == [0, 1, 0.5, 0.5])
  }

  @Test func theEndsOfAStarCouldStandInForOneAnother() {
    #expect(star.structuralEquivalence()[1] == [2, 0, 0, 0])
  }

  @Test func theEndsOfAStarHaveTheSameNeighbour() {
    #expect(star.neighbourhoodSimilarity()[1] == [0, 1, 1, 1])
  }

  @Test func noContactInTheMiddleOfAStarIsRedundant() throws {
    let holes = try star.structuralHoles()
    #expect(holes.effectiveSize == [3, 1, 1, 1])
    #expect(abs(holes.constraint[0] - 0.3333) < 1e-4)
  }

  @Test func twoTriplesOfAChainAreChains() {
    let census = chain.triadCensus()
    #expect(census[.t021C] == 2 && census[.t012] == 2)
  }
}
