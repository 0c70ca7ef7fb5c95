import Foundation
import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct MapChangeTests {
  private func party(_ id: String, _ status: StakeholderStatus? = nil) -> Stakeholder {
    Stakeholder(id) { $0.status = status.map(Fact.known) ?? .unknown }
  }

  private func links(_ statuses: [StakeholderStatus?], _ ties: [Tie]) -> [MapChange.Link] {
    let parties = zip(["a", "b", "c"], statuses).map { party($0, $1) }
    return MapChange(statusesOf: StakeholderMap(parties, ties)).links
  }

  @Test(arguments: [
    (Optional(StakeholderStatus.proposed), MapChange.State.comes), (.beingEstablished, .comes),
    (.active, .stays), (.dormant, .goes), (.ended, .goes),
    (StakeholderStatus(rawValue: "merged"), .stays), (nil, .stays),
  ])
  func theStatusOfAPartySaysWhetherItStays(_ status: StakeholderStatus?, _ state: MapChange.State) {
    let change = MapChange(statusesOf: StakeholderMap([party("a", status)]))
    #expect(change.parties.map(\.state) == [state])
    #expect(change.parties[0].status == (state == .stays ? nil : status?.rawValue))
    #expect(change.isEmpty == (state == .stays))
  }

  @Test(arguments: [
    (Optional(TieStatus.planned), MapChange.State.comes), (.proposed, .comes), (.active, .stays),
    (.lapsed, .goes), (nil, .stays),
  ])
  func theStatusOfATieSaysWhetherItStays(_ status: TieStatus?, _ state: MapChange.State) {
    var tie = Tie("a", .funds, "b")
    tie.status = status.map(Fact.known) ?? .unknown
    #expect(links([nil, nil], [tie]).map(\.state) == [state])
  }

  @Test(arguments: [
    (StakeholderStatus.proposed, MapChange.State.comes), (.ended, .goes),
    (.beingEstablished, .stays), (.dormant, .stays),
  ])
  func aTieComesAndGoesWithItsParty(_ status: StakeholderStatus, _ state: MapChange.State) {
    let ties = [Tie("a", .memberOf, "b"), Tie("b", .reportsTo, "a")]
    #expect(links([nil, status], ties).map(\.state) == [state, state])
    #expect(links([nil, status], ties).allSatisfy { $0.status == nil })
  }

  @Test func itsOwnStatusComesBeforeThatOfItsParty() {
    let ties = [
      Tie("a", .memberOf, "b").with(.lapsed), Tie("a", .memberOf, "c").with(.planned),
    ]
    #expect(links([nil, .proposed, .ended], ties).map(\.state) == [.goes, .comes])
    #expect(links([.proposed, .ended], [Tie("a", .supervises, "b")]).map(\.state) == [.goes])
    // Who followed whom outlasts both.
    #expect(links([nil, .ended], [Tie("a", .succeeds, "b")]).map(\.state) == [.stays])
    #expect(links([.proposed, .ended], [Tie("a", .succeeds, "b")]).map(\.state) == [.comes])
  }

  @Test func tiesAlikeAreOneWithTheirRolesAndSources() {
    let ties = ["meetings", "meetings", "yearly review"].map { role in
      Tie("a", .facilitates, "b") {
        $0.role = role
        $0.status = .known(.proposed)
        $0.sources = [SourceReference("s1#\(role)")]
      }
    }
    let links = links([nil, nil], ties + [Tie("a", .facilitates, "b")])
    #expect(links.map(\.count) == [3, 1])
    #expect(links[0].roles == ["meetings", "yearly review"])
    #expect(links[0].sources == ["s1#meetings", "s1#meetings", "s1#yearly review"])
    #expect(links[0].status == "proposed" && links[1].status == nil)
  }

  @Test func whatIsDeniedOrLeadsNowhereIsLeftOut() {
    let ties = [
      Tie("a", .funds, "b").with(.absent), Tie("a", .funds, "a").with(.planned),
      Tie("a", .funds, "nobody").with(.planned),
    ]
    #expect(links([nil, nil], ties).isEmpty)
    #expect(MapChange(statusesOf: StakeholderMap()).isEmpty)
  }

  @Test func whereAnIdStandsTwiceTheFirstRowCounts() {
    let map = StakeholderMap([party("a", .proposed), party("a", .ended)])
    #expect(MapChange(statusesOf: map).parties.map(\.state) == [.comes])
  }

  @Test func theValueIsWrittenAndReadWhole() throws {
    let change = MapChange(
      statusesOf: StakeholderMap(
        [party("a", .proposed), party("b")], [Tie("a", .funds, "b").with(.planned)]))
    let data = try JSONEncoder().encode(change)
    #expect(try JSONDecoder().decode(MapChange.self, from: data) == change)
  }
}
