import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func oneEdgeHoldsTwoTrianglesTogether() throws {
    #expect(try twoTriangles.minimumCut() == 1)
  }

  @Test func theLossOfOneEdgePartsTwoTriangles() {
    #expect(twoTriangles.edgeConnectivity() == 1)
  }

  @Test func neighboursAllCannotBeParted() {
    #expect(twoTriangles.without([3, 4, 5]).vertexConnectivity() == 2)
  }

  @Test func theEdgeBetweenTwoTrianglesLimitsTheFlow() throws {
    let flow = try twoTriangles.maximumFlow(from: 0, to: 5)
    #expect(flow.value == 1 && flow.sourceSide == [0, 1, 2])
  }
}
