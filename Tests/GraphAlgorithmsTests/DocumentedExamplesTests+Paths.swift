import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func noDistanceLeadsAgainstTheEdges() throws {
    #expect(try chain.distances(from: 1) == [.infinity, 0, 1, 2])
  }

  @Test func theShortestPathLeavesOutTheThirdNode() throws {
    #expect(try twoTriangles.shortestPath(from: 0, to: 5) == [0, 2, 3, 5])
  }

  @Test func distancesOfAStarAreOneAndTwo() throws {
    let summary = try star.distanceSummary()
    #expect(summary.diameter == 2 && summary.mean == 1.5)
  }

  @Test func aStarHasHalfOfAllEdges() {
    #expect(star.density == 0.5)
  }
}
