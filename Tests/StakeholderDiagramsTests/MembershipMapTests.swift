import GraphDrawing
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderDiagrams

@Suite struct MembershipMapTests {
  private func map(_ ties: [Tie]) -> StakeholderMap {
    var map = StakeholderMap()
    for id in Set(ties.flatMap { [$0.from, $0.to] }).sorted() {
      var party = Stakeholder()
      (party.id, party.name) = (id, id.uppercased())
      map.stakeholders.append(party)
    }
    map.ties = ties
    return map
  }

  private func draw(_ ties: [Tie], _ sheet: DiagramSheet? = nil) throws -> Diagram {
    var setting = DiagramSetting(language: .english)
    setting.sheet = sheet
    return try MembershipMap().draw(map(ties), setting)
  }

  @Test func rowsOfOneSeatAreOneLineWhoseNumberIsSaid() throws {
    var inferred = Tie("a", .memberOf, "body")
    inferred.confidence = .known(.inferred)
    let diagram = try draw([
      Tie("a", .memberOf, "body"), Tie("a", .memberOf, "body"), inferred,
      Tie("a", .chairs, "body"), Tie("b", .memberOf, "body"),
    ])
    #expect(diagram.body.edges.map(\.from) == ["a", "a", "a", "b"])
    #expect(diagram.notes.last == "Lines that stand for several ties (how many): A – BODY (2).")
    let single = try draw([Tie("a", .memberOf, "body"), Tie("b", .memberOf, "body")])
    #expect(!single.notes.joined().contains("several ties"))
  }

  @Test func aSheetSaysWhereItsBodiesSit() throws {
    let ties = [
      Tie("a", .memberOf, "low"), Tie("low", .memberOf, "high"), Tie("b", .memberOf, "high"),
    ]
    let groups = MembershipMap().groups(of: map(ties), DiagramSetting(language: .english))
    let parts = DiagramPart.named(groups.map { [$0] }, .english)
    #expect(parts.map(\.title) == ["HIGH", "LOW"])
    #expect(parts.map(\.beside) == [["low", "b"], ["a"]])
    let second = try draw(ties, DiagramSheet(2, of: parts))
    #expect(
      second.notes.last?.plain
        == "Lines to parties of other sheets, not drawn on this one: 1 to sheet 1.")
    let first = try draw(ties, DiagramSheet(1, of: parts))
    #expect(!first.notes.joined().contains("other sheets"))
  }
}
