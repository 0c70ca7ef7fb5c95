import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func aHeavyEdgeIsLessLikely() throws {
    let ties: [Graph.Edge] = [.init(0, 1, weight: 2), .init(0, 2), .init(0, 3)]
    let graph = try Graph(nodeCount: 4, edges: ties, isDirected: false, weighted: true)
    #expect(try graph.disparity() == [0.25, 0.5625, 0.5625])
  }

  @Test func evenEdgesAreAllBelowALevelOrNone() throws {
    #expect(try star.disparityBackbone(level: 0.5) == [0, 1, 2])
    #expect(try star.disparityBackbone(level: 0.4) == [])
  }

  @Test func whoHasAllNeighboursHasThemForCertain() throws {
    let model = try DegreeSequenceModel(seats)
    #expect(model.chance(1, 3) == 1)
    #expect(abs(model.chance(0, 3) - 0.5) < 1e-4)
  }

  @Test func twoEvenChancesMakeThreeQuarters() throws {
    let model = try DegreeSequenceModel(seats)
    #expect(abs(model.upperTail(0, 1, from: 1) - 0.75) < 1e-4)
  }

  @Test func pairsThatDegreesExplainAreLeftOut() throws {
    #expect(try seats.degreeSequenceBackbone(on: .first, level: 0.5).isEmpty)
    #expect(try seats.degreeSequenceBackbone(on: .first, level: 0.8).count == 2)
  }
}
