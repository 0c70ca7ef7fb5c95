import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct StageOverdueTests {
  private let rule = StageOverdue()

  private func stage(
    _ name: String, _ status: StageStatus?, end: String = "", start: String = "",
    of subject: String = "land"
  ) -> Stage {
    var stage = Stage()
    (stage.subject, stage.stage) = (subject, name)
    stage.status = status.map(Fact.known) ?? .unknown
    (stage.start, stage.end) = (.date(start), .date(end))
    stage.responsible = .known(["committee"])
    return stage
  }

  private func map(_ stages: Stage..., at date: String? = "2022-11-08") -> StakeholderMap {
    var map = StakeholderMap.assisted()
    map.areas = [("land", "Exemplie"), ("sea", "Thalassie")].map { id, name in
      var area = Area()
      (area.id, area.name) = (id, name)
      return area
    }
    map.change("committee") { $0.area = .known("land") }
    map.stages = stages
    map.settings.date = date.flatMap { PartialDate($0) }
    return map
  }

  private func outcomes(_ map: StakeholderMap) -> [Verdict.Outcome] {
    rule.verdicts(map).map(\.outcome)
  }

  @Test(arguments: [
    ("2022-11-07", Verdict.Outcome.fails), ("2022-11-08", .holds), ("2022-10", .fails),
    ("2022-11", .holds), ("2022", .holds), ("2021", .fails), ("", .notKnown),
  ])
  func failsOnceTheEndIsCertainlyPast(_ end: String, _ outcome: Verdict.Outcome) {
    for status in [StageStatus.planned, .ongoing] {
      #expect(outcomes(map(stage("Plan", status, end: end))) == [outcome])
    }
    // A beginning alone is when it was to begin.
    #expect(outcomes(map(stage("Plan", .planned, start: end))) == [outcome])
    let undated = end.isEmpty ? Verdict.Outcome.notKnown : .holds
    #expect(outcomes(map(stage("Plan", .planned, end: end), at: nil)) == [undated])
  }

  @Test func theEndCountsBeforeTheBeginning() {
    #expect(
      outcomes(map(stage("Plan", .ongoing, end: "2023", start: "2021"))) == [.holds])
  }

  @Test func theDateOfWhatWasPutOffCountsNoMore() {
    #expect(outcomes(map(stage("Atelier", .postponed, end: "2021"))) == [.notKnown])
  }

  @Test func whatIsDoneOrOfUnknownStatusIsNotJudged() {
    #expect(outcomes(map(stage("Plan", .done, end: "2021"))) == [.notApplicable])
    #expect(outcomes(map(stage("Plan", nil))) == [.notApplicable])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func aProcessIsJudgedOnceByTheStagesThatDecide() throws {
    let map = map(
      stage("A", .planned), stage("B", .planned, end: "2021"), stage("C", .done),
      stage("D", .ongoing, end: "2022-01"), stage("E", .planned, end: "2024"))
    let verdict = try #require(rule.verdicts(map).first)
    #expect(rule.verdicts(map).count == 1)
    #expect(verdict.outcome == .fails && verdict.terms("stages") == ["B", "D"])
    #expect(verdict.rows == ["stages 3", "stages 5"])
    #expect(verdict.subjects == ["committee"])
  }

  @Test func aProcessAwayFromHomeIsNotJudged() {
    #expect(outcomes(map(stage("A", .planned, of: "sea"))) == [.notApplicable])
    #expect(outcomes(map(stage("A", .planned, of: "unit"))) == [.notKnown])
    var ended = map(stage("A", .planned, of: "unit"))
    ended.change("unit") { $0.status = .known(.proposed) }
    #expect(outcomes(ended) == [.notApplicable])
  }

  @Test func aTextThatABodyOfTheWorldLeadsIsNotJudged() {
    var map = map(stage("A", .planned, of: "framework"))
    var text = Instrument()
    (text.id, text.title) = ("framework", "Cadre")
    map.instruments = [text]
    map.ties = [Tie("unit", .leads, "framework")]
    #expect(outcomes(map) == [.notKnown])
    map.change("unit") { $0.level = .known(.global) }
    #expect(outcomes(map) == [.notApplicable])
    map.ties = []
    map.instruments[0].responsible = .known(["unit"])
    #expect(outcomes(map) == [.notApplicable])
  }

  @Test func assistanceThatIsOverIsNotAskedAbout() {
    var map = map(stage("A", .planned, of: "aid"))
    map.engagements = [Engagement(from: ["office"], to: ["committee"])]
    #expect(outcomes(map) == [.notKnown])
    map.engagements[0].end = .date("2020")
    #expect(outcomes(map) == [.notApplicable])
  }

  @Test func isSaidInBothLanguages() throws {
    let map = map(
      stage("Diagnostic", .planned, end: "2021"), stage("Atelier", .ongoing, end: "2021"))
    let french = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      french.message.plain == """
        À la date des données (8 novembre 2022), des étapes du processus (Exemplie) ont dépassé leur échéance sans \
        que l’on sache si elles sont réalisées : « Diagnostic » et « Atelier ».
        """)
    let open = self.map(stage("Diagnostic", .planned))
    let english = try #require(Wording(rule.verdicts(open).first, rule, open, .english))
    #expect(
      english.question == """
        For when is this step of the process (Exemplie) set, and who is in charge: “Diagnostic”?
        """)
  }
}
