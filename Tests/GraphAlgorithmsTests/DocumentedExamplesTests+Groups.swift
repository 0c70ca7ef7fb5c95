import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func oneEdgeInSevenLeadsOutOfItsGroup() {
    let sides = Partition([0, 0, 0, 1, 1, 1])
    #expect(abs(twoTriangles.externalInternalIndex(sides) + 0.7143) < 1e-4)
  }

  @Test func theEndsOfAChainKeepWithinTheirGroups() {
    #expect(chain.externalInternalIndices(Partition([0, 0, 1, 1])) == [-1, 0, 0, -1])
  }

  @Test func trianglesTieToTheirLike() {
    let sides = Partition([0, 0, 0, 1, 1, 1])
    #expect(abs(twoTriangles.assortativity(sides) - 0.7143) < 1e-4)
  }

  @Test func theMiddleOfAStarIsTiedToItsOpposites() {
    #expect(star.degreeAssortativity() == -1)
  }

  @Test func twoTrianglesAreGoodGroups() throws {
    let sides = Partition([0, 0, 0, 1, 1, 1])
    #expect(try abs(twoTriangles.modularity(sides) - 0.3571) < 1e-4)
  }

  @Test func labelsAreNumberedByTheirFirstMention() {
    #expect(Partition(["b", "a", "b"]).groups == [0, 1, 0])
  }

  @Test func nodesOfOneLabelAreOneGroup() {
    #expect(Partition(["b", "a", "b"]).members == [[0, 2], [1]])
  }
}
