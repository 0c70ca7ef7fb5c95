import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct StageOverUsualTimeTests {
  private let rule = StageOverUsualTime()

  private func map(
    usual: Int? = 56, _ start: String, _ end: String, _ change: (inout Stage) -> Void = { _ in }
  ) -> StakeholderMap {
    var map = StakeholderMap.assisted(Engagement(from: ["office"], to: ["committee"]))
    var stage = Stage()
    stage.subject = "aid"
    stage.stage = "approbation"
    stage.usualMaxDays = usual
    stage.start = .date(start)
    stage.end = .date(end)
    change(&stage)
    map.stages = [stage]
    return map
  }

  private func outcome(_ map: StakeholderMap) -> Verdict.Outcome? {
    rule.verdicts(map).first?.outcome
  }

  @Test(arguments: [
    ("2021-01-01", "2021-02-27", Verdict.Outcome.fails),  // 57 days after the first
    ("2021-01-01", "2021-02-26", .notKnown),  // 56, or 57 with both
    ("2021-01-01", "2021-02-25", .holds),  // 56 with both
    ("2021-01", "2021-04", .fails), ("2021-01", "2021-03", .notKnown), ("2021", "2022", .notKnown),
    ("2020", "2022", .fails), ("2021-01", "2021-01", .holds),
  ])
  func failsOnlyWhereTheShortestTimeExceedsTheUsualOne(
    _ start: String, _ end: String, _ outcome: Verdict.Outcome
  ) {
    #expect(self.outcome(map(start, end)) == outcome)
  }

  @Test func restsOnTheRowOfTheStage() throws {
    let verdict = try #require(rule.verdicts(map("2021-01", "2021-06")).first)
    #expect(verdict.subjects == ["office", "committee"])
    #expect(verdict.rows == ["stages 2"])
    #expect(verdict.number("days") == 121 && verdict.number("usualMaxDays") == 56)
  }

  @Test func asksWhereADateIsMissing() {
    #expect(outcome(map("2021-01", "")) == .notKnown)
    #expect(outcome(map("", "2021-01")) == .notKnown)
    var over = map("2021-01", "")
    over.engagements[0].end = .date("2021")
    over.settings.date = PartialDate("2023")
    #expect(outcome(over) == .notApplicable)
  }

  @Test func doesNotApplyWithoutAUsualTimeOrAnEngagement() {
    #expect(outcome(map(usual: nil, "2021-01", "2021-06")) == .notApplicable)
    #expect(rule.verdicts(map("2021-01", "2021-06") { $0.subject = "ministry" }).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
    var ended = map("2021-01", "2021-06")
    ended.change("committee") { $0.status = .known(.ended) }
    #expect(outcome(ended) == .notApplicable)
  }

  @Test func saysInBothLanguagesWhatIsWrongAndWhatToDo() throws {
    let late = map("2021-01", "2021-06")
    let french = try #require(Wording(rule.verdicts(late).first, rule, late, .french))
    #expect(
      french.message == """
        Dans l’assistance technique apportée au Comité technique par la Fondation Alpha, l’étape \
        «\u{A0}approbation\u{A0}» a duré au moins 121 jours (de janvier à juin 2021), contre 56 au plus d’habitude.
        """)
    #expect(
      french.recommendation == """
        Établir avec la Fondation Alpha et le Comité technique ce qui a retardé l’étape \
        «\u{A0}approbation\u{A0}», et désigner pour les étapes à venir un responsable tenu à un délai.
        """)
    #expect(
      french.question == """
        À quelles dates l’étape «\u{A0}approbation\u{A0}» de l’assistance technique apportée au Comité \
        technique par la Fondation Alpha a-t-elle commencé et pris fin\u{202F}?
        """)
    let english = try #require(Wording(rule.verdicts(late).first, rule, late, .english))
    #expect(
      english.message == """
        In the technical assistance from the Alpha Office to the Technical Committee, the stage \
        “approbation” took at least 121 days (January – June 2021); it usually takes 56 at most.
        """)
    #expect(
      english.recommendation == """
        Find out with the Alpha Office and the Technical Committee what delayed the stage \
        “approbation”, and name for the stages to come somebody who answers for a time limit.
        """)
    #expect(
      english.question == """
        On which days did the stage “approbation” of the technical assistance from the Alpha Office to \
        the Technical Committee begin and end?
        """)
    for (start, end, french, english) in [
      ("", "2021-06", "a-t-elle commencé\u{202F}?", "begin?"),
      ("2021-01", "", "a-t-elle pris fin\u{202F}?", "end?"),
    ] {
      var open = map("2021-01", "2021-06")
      open.stages[0].start = PartialDate(start).map { .known($0) } ?? .unknown
      open.stages[0].end = PartialDate(end).map { .known($0) } ?? .unknown
      let verdict = rule.verdicts(open).first
      #expect(Wording(verdict, rule, open, .french)?.question.hasSuffix(french) == true)
      let question = Wording(verdict, rule, open, .english)?.question
      #expect(question?.hasSuffix(english) == true && question?.contains("When did") == true)
    }
    let short = map(usual: 0, "2021-01-01", "2021-01-02")
    #expect(
      Wording(rule.verdicts(short).first, rule, short, .french)?.message.hasSuffix(
        "a duré au moins un jour (du 1er au 2 janvier 2021), contre 0 au plus d’habitude.")
        == true)
    #expect(
      Wording(rule.verdicts(short).first, rule, short, .english)?.message.hasSuffix(
        "took at least one day (1 – 2 January 2021); it usually takes 0 at most.")
        == true)
  }
}
