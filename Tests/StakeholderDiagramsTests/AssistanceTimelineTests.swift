import GraphDrawing
import StakeholderDiagrams
import StakeholderModel
import Testing

@Suite struct AssistanceTimelineTests {
  private func engagement(
    _ id: String, to recipient: String? = "cell", _ start: Fact<PartialDate> = .unknown,
    _ end: Fact<PartialDate> = .unknown, for purposes: [String]? = nil
  ) -> Engagement {
    var engagement = Engagement()
    engagement.id = id
    engagement.provider = .known(["expert"])
    engagement.recipient = recipient.map { .known([$0]) } ?? .unknown
    (engagement.start, engagement.end) = (start, end)
    engagement.purposes =
      purposes.map { .known($0.map(AssistancePurpose.init(rawValue:))) } ?? .unknown
    return engagement
  }

  private func stage(
    of subject: String, _ name: String, _ start: String, _ end: String, usual: (Int, Int)?
  ) -> Stage {
    var stage = Stage()
    (stage.subject, stage.stage) = (subject, name)
    (stage.start, stage.end) = (date(start), date(end))
    (stage.usualMinDays, stage.usualMaxDays) = (usual?.0, usual?.1)
    return stage
  }

  private func date(_ text: String) -> Fact<PartialDate> {
    PartialDate(text).map { .known($0) } ?? .unknown
  }

  private func map(_ engagements: [Engagement], _ stages: [Stage] = [], on day: String = "2023")
    -> StakeholderMap
  {
    var map = StakeholderMap()
    map.stakeholders = [("expert", "Expert"), ("cell", "Cell"), ("office", "Office")].map {
      var party = Stakeholder()
      (party.id, party.name) = $0
      return party
    }
    (map.engagements, map.stages) = (engagements, stages)
    map.settings.date = PartialDate(day)
    return map
  }

  private func draw(_ map: StakeholderMap, _ language: Language = .english) throws -> Diagram {
    try #require(DiagramCatalog.kind("assistance")).draw(map, DiagramSetting(language: language))
  }

  private func table(_ diagram: Diagram) -> [[LabelCell]] {
    guard case .table(let table) = diagram.body.nodes[0].label else { return [] }
    return table.rows
  }

  private func rows(_ diagram: Diagram) -> [[String]] {
    table(diagram).map { row in
      row.map { $0.lines.map { $0.map(\.text).joined() }.joined(separator: " ") }
    }
  }

  @Test func anEndThatNobodyTellsIsOpen() throws {
    let diagram = try draw(
      map([
        engagement("a", date("2020"), date("2021"), for: ["capacity"]),
        engagement("b", date("2021")), engagement("c", .unknown, date("2021")),
        engagement("d", date("2022"), .absent, for: ["management", "technical-input"]),
      ]))
    #expect(
      rows(diagram) == [
        ["", "Purpose", "2020", "2021", "2022", "2023 ▼"], ["Cell"],
        ["Expert", "C", "", "", "", ""], ["Expert", "?", "", "", "→", "→"],
        ["Expert", "?", "←", "", "", ""], ["Expert", "M\u{A0}T", "", "", "", "→"],
      ])
    let bars = table(diagram)
    #expect(bars[2][2].rules == "TBL" && bars[2][3].rules == "TBR")
    #expect(bars[3][3].rules == "TBL" && bars[3][5].rules == "TB")
    #expect(bars[3][5].background != bars[3][3].background)
    #expect(
      diagram.legend.items.map(\.text) == [
        "duration of the assistance", "goes on without an end", "start not known",
        "end not known: over or going on", "date of the map", "Capacity building",
        "Technical input", "Managing funds or programmes", "purpose not known",
      ])
  }

  @Test func openEndsHaveAColumnToBeSeenIn() throws {
    let diagram = try draw(
      map([engagement("a", date("2023")), engagement("b", .unknown, date("2023"))]), .french)
    #expect(
      rows(diagram) == [
        ["", "Finalité", "2022", "2023 ▼", "2024"], ["Cell"], ["Expert", "?", "", "", "→"],
        ["Expert", "?", "←", "", ""],
      ])
  }

  @Test func stagesStandBelowWithTheirTime() throws {
    let diagram = try draw(
      map(
        [engagement("a", date("2022-01"), date("2022-12"))],
        [
          stage(of: "a", "request", "2022-01-10", "2022-03-11", usual: (14, 30)),
          stage(of: "a", "approval", "2022-05", "2022-05", usual: (14, 60)),
          stage(of: "a", "report", "", "", usual: (7, 7)),
        ], on: "2022-12"))
    #expect(
      rows(diagram) == [
        [
          "", "Purpose", "Q1 2022", "Q2 2022", "Q3 2022", "Q4 2022 ▼", "Length in days (usual)",
        ],
        ["Cell"], ["Expert", "?", "", "", "", "", ""],
        ["└ request", "▪", "", "", "", "61 (14–30) ▲"],
        ["└ approval", "", "▪", "", "", "≤\u{A0}31 (14–60)"],
        ["└ report", "", "", "", "", "? (7)"],
      ])
    #expect(diagram.legend.items.map(\.text).contains("stage that took longer than usual"))
  }

  /// A plan is no work under way: it has a sign of its own, and no open end.
  @Test func whatIsPlannedShowsItsPlannedDatesOnly() throws {
    var planned = engagement("a", date("2022"))
    planned.status = .known(.planned)
    let diagram = try draw(map([planned, engagement("b", date("2021"), date("2022"))]))
    #expect(rows(diagram).contains { $0.dropFirst(2).elementsEqual(["", "○", ""]) })
    #expect(diagram.legend.items.map(\.text).contains("planned dates"))
    #expect(!diagram.legend.items.map(\.text).contains { $0.hasPrefix("end not known") })
  }

  @Test func withoutDatesItStandsBelowTheAxis() throws {
    let diagram = try draw(
      map([engagement("a", to: "office"), engagement("b", to: nil, date("2021"), date("2022"))]))
    #expect(
      rows(diagram).map { $0.filter { !$0.isEmpty } } == [
        ["Purpose", "2021", "2022", "2023 ▼"], ["recipient not known"], ["Expert", "?"],
        ["Dates not known"], ["Expert", "?", "recipient: Office"],
      ])
  }

  @Test func longSpansHaveSeveralYearsAColumn() throws {
    let diagram = try draw(map([engagement("a", date("1982"), date("2020-05"))]))
    #expect(rows(diagram)[0].last == "2022– 2024 ▼")
    #expect(rows(diagram)[0].count < 25)
  }

  @Test func whatHasNoRoomIsCounted() throws {
    let many = (1...40).map { engagement("e\($0)", date("\(1990 + $0 % 20)"), date("2012")) }
    let early = (1...3).map { engagement("f\($0)", date("1980"), date("1981")) }
    let undated = (1...12).map { engagement("u\($0)") }
    let notes = try draw(map(early + many + undated)).notes
    #expect(
      notes.dropFirst() == [
        "Not shown: 13 engagements that began or ended before these.",
        "Not listed: 2 more engagements without dates.",
      ])
  }

  @Test func withoutAnyDateThereIsNothingToDraw() throws {
    for engagements in [[], [engagement("a")]] {
      #expect(throws: DiagramError.self) { try draw(map(engagements)) }
    }
  }
}
