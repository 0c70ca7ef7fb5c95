import GraphDrawing
import StakeholderModel
import Testing

@testable import StakeholderDiagrams

/// Where boxes and source lines lead.
@Suite struct LinksTests {
  private func source(_ id: String, _ url: String?) -> Source {
    var source = Source()
    (source.id, source.title, source.url) = (id, "Rapport \(id)", url)
    return source
  }

  private func party(_ url: String?, _ sources: [String]) -> Stakeholder {
    var party = Stakeholder()
    (party.id, party.name, party.url) = ("unit", "Unité", url)
    party.sources = sources.map { SourceReference($0) }
    return party
  }

  private func link(_ party: Stakeholder, classes: [String] = ["stakeholder"]) -> String? {
    var map = StakeholderMap()
    map.stakeholders = [party]
    map.sources = [
      source("none", nil), source("bad", "javascript:alert(1)"), source("good", "https://s.org/1"),
      source("other", "https://s.org/2"),
    ]
    var drawing = Drawing(name: "test")
    drawing.nodes = [DrawingNode(id: "unit", label: .plain("Unité"), tooltip: "Unité")]
    drawing.nodes[0].classes = classes
    drawing.linkParties(of: map)
    return drawing.nodes[0].link?.url
  }

  @Test func aPartyLeadsToItsOwnAddressAndElseToItsFirstSourceThatHasOne() {
    #expect(link(party("https://unit.org", ["good"])) == "https://unit.org")
    #expect(link(party(nil, ["none", "gone", "bad", "good#page 3", "other"])) == "https://s.org/1")
    #expect(link(party("file:///etc/passwd", ["other"])) == "https://s.org/2")
    #expect(link(party(nil, ["none", "bad"])) == nil)
    #expect(link(party(nil, [])) == nil)
  }

  @Test func aBoxThatIsNoPartyLeadsNowhere() {
    #expect(link(party("https://unit.org", []), classes: []) == nil)
  }

  @Test func sourcesStandInOneParagraphUnlessOneHasAnAddress() {
    let plain = FootLine.sources([source("a", nil), source("b", "ftp://b.org")], .english)
    #expect(plain.map(\.text) == ["Sources: Rapport a; Rapport b."])
    #expect(plain.map(\.link) == [nil])
    let lines = FootLine.sources(
      [source("a", nil)] + ["b", "c", "d", "e"].map { source($0, "https://\($0).org") }, .french)
    #expect(
      lines.map(\.text) == [
        "Sources\u{A0}: Rapport a\u{202F};", "Rapport b\u{202F};", "Rapport c et 2 autres.",
      ])
    #expect(lines.map { $0.link?.url } == [nil, "https://b.org", "https://c.org"])
    #expect(FootLine.sources([], .english).map(\.text) == ["Sources: not given."])
    #expect(
      FootLine.sources([source("a", "https://a.org")], .english).map(\.text) == [
        "Source: Rapport a."
      ])
  }
}
