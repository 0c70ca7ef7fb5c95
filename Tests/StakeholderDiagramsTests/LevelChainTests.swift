import GraphDrawing
import StakeholderDiagrams
import StakeholderModel
import Testing

@Suite struct LevelChainTests {
  private func body(_ id: String, _ level: Level?, complete: [CompleteAspect] = []) -> Stakeholder {
    var body = Stakeholder()
    (body.id, body.name) = (id, id.capitalized)
    body.kind = .known(.coordinationBody)
    body.level = level.map { .known($0) } ?? .unknown
    body.complete = complete
    return body
  }

  private func tie(_ from: String, _ relation: Relation, _ to: String) -> Tie {
    var tie = Tie()
    (tie.from, tie.relation, tie.to) = (from, relation, to)
    return tie
  }

  private func map(_ bodies: [Stakeholder], _ ties: [Tie] = []) -> StakeholderMap {
    var map = StakeholderMap()
    (map.stakeholders, map.ties) = (bodies, ties)
    return map
  }

  private func draw(_ map: StakeholderMap, _ language: Language = .english) throws -> Diagram {
    try #require(DiagramCatalog.kind("levels")).draw(map, DiagramSetting(language: language))
  }

  private func visible(_ diagram: Diagram) -> [String] {
    diagram.body.edges.filter { !$0.isInvisible }.map { "\($0.from)>\($0.to)" }
  }

  private func text(_ id: String, in diagram: Diagram) -> String {
    guard case .table(let table)? = diagram.body.nodes.first(where: { $0.id == id })?.label
    else { return "" }
    return table.rows.joined().flatMap(\.lines).map { $0.map(\.text).joined() }
      .joined(separator: " ")
  }

  @Test func linesLeadFromLevelToLevel() throws {
    let diagram = try draw(
      map(
        [body("council", .national), body("board", .region), body("cell", .commune)],
        [
          tie("board", .reportsTo, "council"), tie("board", .reportsTo, "council"),
          tie("council", .supervises, "board"), tie("cell", .reportsTo, "board"),
        ]))
    #expect(visible(diagram) == ["council>board", "council>board", "board>cell"])
    let labels = diagram.body.edges.compactMap { $0.label?.map(\.text).joined() }
    #expect(labels == ["×\u{A0}2"] && diagram.notes.joined().contains("“×\u{A0}2” on a line"))
    #expect(text("empty-department", in: diagram) == "no body known")
    #expect(
      diagram.legend.items.map(\.text) == [
        "coordination body", "level without a known body", "reports to", "supervises",
      ])
  }

  @Test func aLineOfWhichNobodyTellsIsAStub() throws {
    let diagram = try draw(map([body("council", .national), body("cell", .region)]))
    #expect(visible(diagram) == ["stub-cell>cell"])
    #expect(text("stub-cell", in: diagram) == "?")
    #expect(text("cell", in: diagram).hasSuffix("chair: not\u{A0}known ? meetings not known"))
  }

  @Test func aLineThatIsKnownToBeMissingHasAMarkAndNoStub() throws {
    let diagram = try draw(
      map([body("council", .national), body("cell", .region, complete: [.lines])]), .french)
    #expect(visible(diagram).isEmpty)
    #expect(text("cell", in: diagram).contains("✕ sans rattachement"))
    #expect(diagram.notes.contains { $0.contains("aucune ne mène") && $0.contains("Cell") })
  }

  @Test func membersChairAndMeetingsAreTold() throws {
    var chain = map(
      [body("council", .national, complete: [.members]), body("cell", .region)],
      [tie("cell", .memberOf, "council"), tie("cell", .chairs, "council")])
    var meeting = Meeting()
    meeting.body = "council"
    meeting.regularity = .known(.irregular)
    chain.meetings = [meeting]
    #expect(
      text("council", in: try draw(chain)) == "Council members: 1 chair: Cell ◐ irregular meetings")
  }

  @Test func whoStandsUnderAnotherOfTheLevelStandsBelow() throws {
    let diagram = try draw(
      map(
        [body("cell", .region), body("board", .region), body("council", .national)],
        [tie("cell", .reportsTo, "board"), tie("board", .reportsTo, "council")]))
    let rows = diagram.body.rows.map {
      $0.filter { !$0.hasPrefix("lane") && !$0.hasPrefix("wall") }
    }
    #expect(
      rows == [["council"], ["board"], ["cell"], ["empty-department"], ["empty-commune"]])
  }

  @Test func whatHasNoRoomIsCounted() throws {
    let many = (1...20).map { body("cell\($0)", .region) }
    let diagram = try draw(map([body("council", .national)] + many + [body("lost", nil)]))
    #expect(diagram.body.nodes.filter { $0.id.hasPrefix("cell") }.count == 8)
    #expect(
      diagram.notes.dropFirst() == [
        "Not shown, as their level is not known: Lost.",
        "12 more bodies of the level “region” are not shown.",
      ])
  }

  @Test func oneLevelIsNoChain() {
    #expect(throws: DiagramError.self) { try draw(map([body("council", .national)])) }
  }

  @Test func whatIsPlainFactIsNotMergedWithWhatIsInferred() throws {
    var inferred = tie("board", .reportsTo, "council")
    inferred.confidence = .known(.inferred)
    let diagram = try draw(
      map(
        [body("council", .national), body("board", .region)],
        [inferred, tie("board", .reportsTo, "council")]))
    #expect(visible(diagram).count == 2)
    let labels = diagram.body.edges.compactMap { $0.label?.map(\.text).joined() }
    #expect(labels == ["inferred"])
  }
}
