import GraphDrawing
import StakeholderDiagrams
import StakeholderModel
import Testing

@Suite struct ChangeMapTests {
  private func party(_ id: String, _ status: StakeholderStatus? = nil) -> Stakeholder {
    var party = Stakeholder()
    (party.id, party.name) = (id, id.capitalized)
    party.status = status.map(Fact.known) ?? .unknown
    party.sources = [SourceReference("p")]
    return party
  }

  private func tie(
    _ from: String, _ relation: Relation, _ to: String, _ status: TieStatus? = nil,
    role: String? = nil
  ) -> Tie {
    var tie = Tie(from, relation, to)
    tie.status = status.map(Fact.known) ?? .unknown
    tie.role = role
    tie.sources = [SourceReference("t")]
    return tie
  }

  private func draw(_ parties: [Stakeholder], _ ties: [Tie] = [], _ language: Language = .english)
    throws -> Diagram
  {
    var map = StakeholderMap()
    (map.stakeholders, map.ties) = (parties, ties)
    return try draw(map, language)
  }

  private func draw(_ map: StakeholderMap, _ language: Language) throws -> Diagram {
    try #require(DiagramCatalog.kind("change")).draw(map, DiagramSetting(language: language))
  }

  private func text(_ id: String, in diagram: Diagram) -> String? {
    guard case .table(let table)? = diagram.body.nodes.first(where: { $0.id == id })?.label
    else { return nil }
    return table.rows.joined().flatMap(\.lines).map { $0.map(\.text).joined() }
      .joined(separator: " ").replacing("\u{A0}", with: " ")
  }

  private func lines(_ diagram: Diagram) -> [String] {
    diagram.body.edges.map { "\($0.from)>\($0.to)" }
  }

  @Test func whatComesAndGoesIsSaidInWordsWithItsSign() throws {
    let diagram = try draw(
      [
        party("council", .proposed), party("board", .ended), party("pm"), party("fund", .dormant),
        party("network", .beingEstablished), party("far"),
      ],
      [
        tie("pm", .supervises, "council", .planned), tie("pm", .chairs, "board"),
        tie("fund", .funds, "pm", .lapsed), tie("network", .informs, "pm"),
        tie("pm", .informs, "far"),
      ])
    #expect(text("council", in: diagram) == "Council + proposed")
    #expect(text("board", in: diagram) == "Board − ended")
    #expect(text("fund", in: diagram) == "Fund − dormant")
    #expect(text("network", in: diagram) == "Network + being established")
    #expect(text("pm", in: diagram) == "Pm")
    #expect(text("far", in: diagram) == nil)
    #expect(
      (0..<3).map { text("change-\($0)", in: diagram) } == [
        "+ planned supervises", "− chairs", "− past funds",
      ])
    #expect(
      lines(diagram) == [
        "pm>change-0", "change-0>council", "pm>change-1", "change-1>board", "fund>change-2",
        "change-2>pm", "network>pm",
      ])
    #expect(diagram.sources == ["p", "t"])
  }

  @Test func everyStateHasABorderAndALineOfItsOwn() throws {
    let diagram = try draw(
      [party("a", .proposed), party("b", .ended), party("c")],
      [tie("c", .funds, "a"), tie("c", .funds, "b")])
    let boxes = diagram.body.nodes.filter { $0.classes.contains("stakeholder") }
    #expect(Set(boxes.map(\.dash)).count == 3 && Set(boxes.map(\.strokeWidth)).count == 3)
    #expect(Set(diagram.body.edges.map(\.dash)) == [.dashed, .dotted])
    #expect(
      diagram.legend.items.map(\.text) == [
        "+ party to come or being set up", "− party dormant or ended", "party in place",
        "+ tie planned or proposed", "− tie no longer in force",
      ])
  }

  @Test func partiesAlikeInAllTheirTiesShareABoxAndASentence() throws {
    let ministries = ["health", "water", "trade"]
    let diagram = try draw(
      [party("council", .proposed), party("pm")] + ministries.map { party($0) },
      ministries.map { tie($0, .memberOf, "council") } + [
        tie("pm", .memberOf, "council"), tie("pm", .chairs, "council", .proposed),
      ])
    #expect(text("health", in: diagram) == "• Health • Water • Trade")
    #expect(text("water", in: diagram) == nil)
    #expect(
      lines(diagram) == [
        "health>change-0", "pm>change-0", "change-0>council", "pm>change-1", "change-1>council",
      ])
  }

  @Test func partiesWithoutATieShareNothing() throws {
    let diagram = try draw([party("a", .proposed), party("b", .proposed)])
    #expect(diagram.body.nodes.map(\.id) == ["a", "b"])
  }

  @Test func rolesAreToldUpToTwoAndCounted() throws {
    let ties = ["one", "two", "three", "four"].map {
      tie("a", .facilitates, "b", .proposed, role: $0)
    }
    #expect(
      try text("change-0", in: draw([party("a"), party("b")], ties))
        == "+ proposed × 4 facilitates • one • two and 2 more")
    #expect(
      try text("change-0", in: draw([party("a"), party("b")], [ties[0]], .french))
        == "+ proposé facilite le travail de one")
  }

  @Test func whatHasNoRoomIsCounted() throws {
    func ties(_ count: Int) throws -> Diagram {
      let parties = (0...count).map { party("p\($0)") }
      return try draw(parties, (0..<count).map { tie("p\($0)", .funds, "p\($0 + 1)", .planned) })
    }
    #expect(try ties(40).notes.count == 1)
    #expect(try ties(41).notes.last == "Ties that come or go and have no room on the sheet: 1.")
    let lone = try draw((0..<50).map { party("p\($0)", .proposed) }, [], .french)
    #expect(lone.body.nodes.count == 48)
    #expect(lone.notes.last == "Parties à venir ou inactives qui n’ont pas trouvé place\u{A0}: 2.")
    let hub = try draw(
      [party("hub", .dormant)] + (0..<30).map { party("p\($0)") },
      (0..<30).map { tie("hub", .informs, "p\($0)") })
    #expect(hub.notes.last == "Standing ties around them that are not drawn: 6.")
  }

  @Test func bothLanguagesOfMaliTellOfTheCouncil() throws {
    for (language, sentence) in [
      (Language.french, "+ prévu supervise"), (.english, "+ planned supervises"),
    ] {
      let diagram = try draw(Mali.map, language)
      let into = try #require(diagram.body.edges.first { $0.to == "conseil-san-ps" })
      #expect(text(into.from, in: diagram) == sentence)
      #expect(diagram.body.edges.contains { $0.from == "primature" && $0.to == into.from })
    }
  }

  @Test func equalMapsGiveEqualDrawings() throws {
    #expect(try draw(Mali.map, .french).body == draw(Mali.map, .french).body)
  }

  @Test func aMapInWhichNothingComesOrGoesIsNothingToDraw() {
    #expect(throws: DiagramError.self) { try draw([]) }
    #expect(throws: DiagramError.self) {
      try draw(
        [party("a", .active), party("b")],
        [tie("a", .funds, "b", .active), tie("a", .informs, "b", .absent)])
    }
  }

  @Test func tiesThatStayAreCountedPartyByParty() throws {
    let parties =
      ["a", "b", "c"].map { party($0) } + [party("new", .proposed), party("old", .dormant)]
    let ties = ["a", "b", "c"].flatMap { id in
      [tie(id, .memberOf, "old"), tie(id, .informs, "old")]
    }
    let diagram = try draw(
      parties, ties + [tie("new", .informs, "old", .planned), tie("a", .funds, "old")])
    let labels = Dictionary(
      uniqueKeysWithValues: diagram.body.edges.compactMap { edge in
        edge.label.map { (edge.from, $0.map(\.text).joined()) }
      })
    #expect(labels == ["a": "×\u{A0}3", "b": "×\u{A0}2"])
    #expect(diagram.notes.contains { $0.contains("“×\u{A0}2”") })
  }
}
