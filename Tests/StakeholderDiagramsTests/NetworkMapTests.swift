import CoordinationAnalysis
import GraphDrawing
import StakeholderModel
import Testing

@testable import StakeholderDiagrams

@Suite struct NetworkMapTests {
  private func map(parties: Int, _ ties: [Tie]) -> StakeholderMap {
    var map = StakeholderMap()
    for number in 0..<parties {
      var party = Stakeholder()
      (party.id, party.name) = ("p\(number)", "P\(number)")
      map.stakeholders.append(party)
    }
    map.ties = ties
    return map
  }

  private func draw(
    _ map: StakeholderMap, _ size: PageSize = .a4, _ language: Language = .english
  ) throws -> Diagram {
    try NetworkMap().draw(map, DiagramSetting(language: language, pageSize: size))
  }

  @Test func allTiesOfMaliAreDrawn() throws {
    let diagram = try draw(Mali.map)
    let lines = LayerLine.lines(of: Mali.map)
    #expect(diagram.body.edges.count == lines.count)
    let present = Mali.map.ties.filter { !$0.isAbsent && $0.from != $0.to }
    #expect(lines.reduce(0) { $0 + $1.ties.count } >= present.count)
    #expect(Set(diagram.body.nodes.map(\.id)) == Set(lines.flatMap(\.ends)))
    #expect(diagram.body.edges.allSatisfy { !$0.tooltip.isEmpty })
  }

  @Test func layersHaveLinesOfTheirOwnAndReservesOfOneLookOneWord() throws {
    var ties = [
      Tie("p0", .funds, "p1"), Tie("p1", .coordinatesWith, "p2"), Tie("p0", .assists, "p2"),
    ]
    ties += [Tie("p2", .reportsTo, "p0"), Tie("p3", .reportsTo, "p0")]
    ties[2].confidence = .known(.inferred)
    ties[3].confidence = .known(.disputed)
    ties[4].status = .known(.planned)
    let diagram = try draw(map(parties: 4, ties))
    let words = diagram.legend.items.map(\.text)
    #expect(words.contains("Funding") && words.contains("Coordination"))
    #expect(words.contains("inferred or disputed") || words.contains("inferred or conflicting"))
    #expect(words.contains("planned"))
    #expect(diagram.body.edges[0].classes.contains("funding"))
    #expect(diagram.body.edges[1].tail != .none)
  }

  @Test func partiesWithoutATieAreCounted() throws {
    let diagram = try draw(map(parties: 5, [Tie("p0", .funds, "p1")]))
    #expect(diagram.body.nodes.map(\.id) == ["p0", "p1"])
    #expect(diagram.notes.contains("Parties without a known tie, not shown: 3."))
    let full = try draw(map(parties: 2, [Tie("p0", .funds, "p1")]))
    #expect(!full.notes.joined().contains("without a known tie"))
  }

  /// Both sides of how many parties a page holds; a sheet without bounds holds more.
  @Test(arguments: [(120, 120), (121, 120)])
  func aPageHoldsThePartiesWithMostTies(_ count: Int, _ shown: Int) throws {
    let ring = (0..<count).map { Tie("p\($0)", .funds, "p\(($0 + 1) % count)") }
    let more = map(parties: count, ring + [Tie("p0", .assists, "p5")])
    let diagram = try draw(more)
    #expect(diagram.body.nodes.count == shown)
    #expect(diagram.body.nodes.contains { $0.id == "p5" })
    #expect(diagram.notes.contains { $0.hasPrefix("This shows the") } == (shown < count))
    #expect(try draw(more, .exact).body.nodes.count == count)
  }

  @Test func aMapWithoutATieSaysSo() {
    var denied = Tie("p0", .funds, "p1")
    denied.status = .known(.absent)
    for ties in [[], [denied]] {
      #expect(throws: DiagramError.self) { try draw(map(parties: 2, ties)) }
    }
  }

  @Test func aSheetHasItsPartiesAndTellsOfTheOthers() throws {
    let groups = NetworkMap().groups(of: Mali.map, DiagramSetting(language: .french))
    #expect(Set(groups.flatMap(\.members)) == Set(try draw(Mali.map).body.nodes.map(\.id)))
    let parts = DiagramPart.named(groups.map { [$0] }, .french)
    for number in parts.indices {
      var setting = DiagramSetting(language: .french)
      setting.sheet = DiagramSheet(number + 1, of: parts)
      let diagram = try NetworkMap().draw(Mali.map, setting)
      let own = diagram.body.nodes.filter { !$0.classes.contains("elsewhere") }.map(\.id)
      #expect(Set(own) == parts[number].members)
      for edge in diagram.body.edges { #expect(own.contains(edge.from) || own.contains(edge.to)) }
    }
  }
}
