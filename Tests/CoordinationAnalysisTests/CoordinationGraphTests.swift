import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct CoordinationGraphTests {
  /// Two triangles of parties that work together, joined by one tie, with one more party at an end.
  private var dumbbell: StakeholderMap {
    let pairs = [
      ("a", "b"), ("b", "c"), ("a", "c"), ("c", "x"), ("x", "y"), ("y", "z"), ("x", "z"),
      ("z", "end"),
    ]
    return StakeholderMap(
      ["a", "b", "c", "x", "y", "z", "end", "alone"].map { Stakeholder($0) },
      pairs.map { Tie($0.0, .collaboratesWith, $0.1) })
  }

  private func graph(_ map: StakeholderMap, _ measure: CentralityMeasure = .degree) throws
    -> CoordinationGraph
  {
    try CoordinationGraph(map, by: measure)
  }

  @Test func partiesLinksAndCommunitiesAreThoseOfTheTies() throws {
    let graph = try graph(dumbbell)
    #expect(graph.parties.map(\.id) == ["a", "b", "c", "x", "y", "z", "end"])
    #expect(graph.unlinked == 1)
    #expect(graph.links.map(\.parties).contains(["c", "x"]))
    #expect(graph.communities == [["x", "y", "z", "end"], ["a", "b", "c"]])
    // Eight links, of which one runs between; degrees 7 and 9 of 16.
    #expect(abs(graph.modularity - (7.0 / 8 - (49.0 + 81) / 256)) < 1e-12)
    let score = graph.parties.first { $0.id == "c" }?.score ?? 0
    #expect(abs(score - 3.0 / 7) < 1e-12)
  }

  /// Sets without a way between them need no computation, and are no communities.
  @Test func wholesAreNoCommunities() throws {
    var map = dumbbell
    map.ties.removeAll { Set([$0.from, $0.to]) == ["c", "x"] }
    let apart = try graph(map)
    #expect(apart.wholes == [["x", "y", "z", "end"], ["a", "b", "c"]])
    #expect(apart.communities.isEmpty && apart.modularity == 0)
    #expect(apart.parties.allSatisfy { $0.community == nil })
    #expect(try graph(dumbbell).wholes.map(\.count) == [7])
  }

  /// What joins only one party to the rest holds no two sides together.
  @Test func cutPointsAndBridgesAreWhereAllHangsOnOne() throws {
    let graph = try graph(dumbbell)
    #expect(graph.parties.filter(\.isCutPoint).map(\.id) == ["c", "x", "z"])
    #expect(graph.links.filter(\.isBridge).map(\.parties) == [["c", "x"]])
    var twice = dumbbell
    twice.ties.append(Tie("b", .memberOf, "y"))
    let joined = try self.graph(twice)
    #expect(joined.links.filter(\.isBridge).isEmpty)
    #expect(joined.parties.filter(\.isCutPoint).map(\.id) == ["z"])
  }

  @Test(arguments: [
    (Relation.collaboratesWith, true), (.memberOf, true), (.chairs, true), (.observes, true),
    (.informs, true), (.unspecified, true), (.funds, false), (.assists, false),
    (.supervises, false),
    (.accountableTo, false),
  ])
  func onlySomeRelationsAreCoordination(_ relation: Relation, _ counts: Bool) throws {
    let map = StakeholderMap([Stakeholder("a"), Stakeholder("b")], [Tie("a", relation, "b")])
    #expect(try graph(map).links.count == (counts ? 1 : 0))
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aTieThatIsNotInForceJoinsNobody(_ status: TieStatus) throws {
    let tie = Tie("a", .memberOf, "b").with(status)
    #expect(try graph(StakeholderMap([Stakeholder("a"), Stakeholder("b")], [tie])).links.isEmpty)
  }

  @Test func severalTiesOfTwoPartiesAreOneLinkWithAllTheirRows() throws {
    let map = StakeholderMap(
      [Stakeholder("a"), Stakeholder("b")],
      [
        Tie("a", .memberOf, "b"), Tie("a", .funds, "b"), Tie("b", .informs, "a"),
        Tie("a", .informs, "a"), Tie("a", .informs, "gone"),
      ])
    let graph = try graph(map)
    #expect(graph.links.map(\.ties) == [[0, 2]])
    #expect(graph.parties.map(\.score) == [1, 1])
    #expect(graph.communities.isEmpty && graph.modularity == 0)
  }

  @Test func anEmptyMapHasNothing() throws {
    let graph = try graph(StakeholderMap())
    #expect(graph.parties.isEmpty && graph.links.isEmpty && graph.communities.isEmpty)
    #expect(graph.mostCentral(3) == [])
  }

  @Test func theMostCentralComeFirstThenTheOrderOfTheMap() throws {
    let graph = try graph(dumbbell)
    #expect(graph.mostCentral(4) == ["c", "x", "z", "a"])
    #expect(graph.mostCentral(2, among: ["a", "b", "end"]) == ["a", "b"])
    // Undefined scores come last: the clustering of an end with one neighbour is not.
    #expect(try self.graph(dumbbell, .betweenness).mostCentral(2) == ["x", "c"])
  }

  @Test func namingAndOrderChangeNoCommunity() throws {
    let plain = try graph(dumbbell)
    var turned = dumbbell
    turned.ties.reverse()
    let again = try graph(turned)
    #expect(Set(again.communities.map(Set.init)) == Set(plain.communities.map(Set.init)))
    #expect(again.parties == plain.parties)
  }
}
