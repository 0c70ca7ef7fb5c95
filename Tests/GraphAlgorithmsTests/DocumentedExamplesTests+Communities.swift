import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func leidenFindsBothTriangles() throws {
    #expect(try twoTriangles.leidenCommunities().groups == [0, 0, 0, 1, 1, 1])
  }

  @Test func louvainFindsBothTriangles() throws {
    #expect(try twoTriangles.louvainCommunities().groups == [0, 0, 0, 1, 1, 1])
  }

  @Test func labelsDoNotReachOverToAnotherPart() throws {
    let parts = twoTriangles.without([2])
    #expect(try parts.labelPropagationCommunities().groups == [0, 0, 1, 1, 1])
  }
}
