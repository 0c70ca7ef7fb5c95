import CoordinationAnalysis
import StakeholderModel
import Testing

@Suite struct ProjectionTests {
  private func map(_ ties: [Tie]) -> StakeholderMap {
    StakeholderMap(["a", "b", "c"].map { Stakeholder($0, .ministry) }, ties)
  }

  @Test func everyStakeholderIsANodeAndEveryTieInForceAnEdge() throws {
    var ties = [Tie("a", .funds, "b"), Tie("b", .informs, "c"), Tie("c", .funds, "a")]
    ties[1].status = .known(.absent)
    ties[2].status = .known(.planned)
    let projection = try Projection(map(ties))
    #expect(projection.ids == ["a", "b", "c"])
    #expect(projection.graph.edges.map { [$0.source, $0.target] } == [[0, 1]])
    #expect(projection.graph.isDirected)
    #expect(projection.layers == ["funding"] && projection.relations == ["funds"])
  }

  @Test func anEmptyMapIsAnEmptyGraph() throws {
    let projection = try Projection(StakeholderMap())
    #expect(projection.graph.nodeCount == 0 && projection.graph.edgeCount == 0)
  }

  @Test func tiesThatAreAllMutualMakeAnUndirectedGraph() throws {
    var ties = [Tie("a", .collaboratesWith, "b"), Tie("b", .collaboratesWith, "c")]
    for row in 0..<2 { ties[row].mutual = true }
    #expect(try !Projection(map(ties)).graph.isDirected)
    #expect(try Projection(map(ties), directed: true).graph.edgeCount == 4)
    ties[1].mutual = nil
    #expect(try Projection(map(ties)).graph.isDirected)
    // The mutual one goes each way.
    #expect(try Projection(map(ties)).graph.edgeCount == 3)
    #expect(try Projection(map(ties), directed: false).graph.edgeCount == 2)
  }

  @Test func severalTiesOfTwoPartiesAreOneEdgeWithTheirWeights() throws {
    var ties = [Tie("a", .funds, "b"), Tie("a", .informs, "b"), Tie("b", .informs, "a")]
    ties[0].strength = .known(.strong)
    ties[1].extras["Weight"] = "2,5"
    let directed = try Projection(map(ties)).graph
    #expect(directed.edges.map(\.weight) == [5.5, 1])
    let undirected = try Projection(map(ties), directed: false).graph
    #expect(undirected.edges.map(\.weight) == [6.5])
  }

  @Test(arguments: ["heavy", "nan", "inf", "1e999"])
  func aWeightThatIsNoNumberIsNamedWithItsRow(_ text: String) throws {
    var ties = [Tie("a", .funds, "b"), Tie("b", .funds, "c")]
    ties[1].extras["weight"] = text
    let map = map(ties)
    #expect(throws: ProjectionError.weightNotANumber(text, row: 3)) { try Projection(map) }
  }

  @Test func tiesToNobodyAreLeftOut() throws {
    #expect(try Projection(map([Tie("a", .funds, "nobody")])).graph.edgeCount == 0)
  }
}
