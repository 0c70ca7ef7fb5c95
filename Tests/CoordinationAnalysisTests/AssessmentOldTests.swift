import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct AssessmentOldTests {
  private let rule = AssessmentOld()

  private func map(_ dates: String..., at date: String? = "2023-03-14") -> StakeholderMap {
    var map = StakeholderMap([
      Stakeholder("unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit")
    ])
    map.settings.date = date.flatMap { PartialDate($0) }
    map.assessments = dates.map { text in
      var assessment = Assessment()
      assessment.subject = "unit"
      assessment.answer = "oui"
      assessment.date = .date(text)
      return assessment
    }
    return map
  }

  private func outcome(_ map: StakeholderMap) -> Verdict.Outcome? {
    rule.verdicts(map).first?.outcome
  }

  @Test(arguments: [
    ("2021-03-13", Verdict.Outcome.fails), ("2021-03-14", .holds), ("2021-02", .fails),
    ("2021-03", .notKnown), ("2021-04", .holds), ("2020", .fails), ("2021", .notKnown),
    ("2022", .holds),
  ])
  func failsOnlyWhereItIsCertainlyOlderThanTheNorm(_ date: String, _ outcome: Verdict.Outcome) {
    #expect(self.outcome(map(date)) == outcome)
  }

  @Test func theDateOfTheMapMayBeCoarseToo() {
    #expect(outcome(map("2020", at: "2023")) == .fails)
    #expect(outcome(map("2021", at: "2023")) == .notKnown)
    #expect(outcome(map("2022", at: "2023")) == .holds)
  }

  @Test func theNormSaysHowOldIsTooOld() {
    var norms = Norms()
    norms.accountability.assessmentMonths = 12
    #expect(rule.verdicts(map("2022-03-13"), norms).map(\.outcome) == [.fails])
    #expect(rule.verdicts(map("2022-03-14"), norms).map(\.outcome) == [.holds])
  }

  @Test func theLatestAssessmentIsJudged() throws {
    #expect(outcome(map("2019", "2022", "2018")) == .holds)
    let old = try #require(rule.verdicts(map("2019", "2020-05", "2018", "2020-05")).first)
    #expect(old.outcome == .fails)
    #expect(old.text("assessed") == "2020-05")
    #expect(old.rows == ["assessments 3", "assessments 5"])
    #expect(outcome(map("2019", "")) == .notKnown)
  }

  @Test func aQuestionThatNobodyAnsweredIsNoAssessment() {
    var map = map("2019", "2022")
    map.assessments[1].answer = nil
    #expect(outcome(map) == .fails)
    map.assessments[1].score = 3
    #expect(outcome(map) == .holds)
  }

  @Test func isNotAskedWhereThereIsNothingToDate() {
    var map = map("")
    #expect(rule.verdicts(map).isEmpty)
    for answer in [nil, ""] as [String?] {
      map.assessments[0].answer = answer
      #expect(rule.verdicts(map).isEmpty)
    }
    map.assessments[0].score = 3
    #expect(outcome(map) == .notKnown)
  }

  @Test(arguments: [StatedObstacle.framework, InterviewGuide.framework])
  func obstaclesAndAnswersToQuestionsAssessNothing(_ framework: String) {
    var map = map("", "2022")
    map.assessments[0].framework = framework
    #expect(outcome(map) == .holds)
    map.assessments.removeLast()
    #expect(rule.verdicts(map).isEmpty)
  }

  @Test func judgesStakeholdersThatAreThereAtADate() {
    #expect(rule.verdicts(map("2019", at: nil)).isEmpty)
    #expect(rule.verdicts(map()).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
    var country = map("2019")
    country.assessments[0].subject = "land"
    #expect(rule.verdicts(country).isEmpty)
    for status in [StakeholderStatus.proposed, .ended] {
      var map = map("2019")
      map.change("unit") { $0.status = .known(status) }
      #expect(outcome(map) == .notApplicable)
    }
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let old = map("2020-04")
    let wording = try #require(Wording(rule.verdicts(old).first, rule, old, .french))
    #expect(
      wording.message == """
        La dernière évaluation de la Cellule de nutrition a été faite en avril 2020, plus de 2 ans avant \
        la date des données (14 mars 2023).
        """)
    #expect(
      wording.recommendation == """
        Procéder à une nouvelle évaluation de la Cellule de nutrition avec les mêmes questions, et \
        comparer les réponses.
        """)
    #expect(
      wording.question == "De quand date la dernière évaluation de la Cellule de nutrition\u{202F}?"
    )
    var norms = Norms()
    norms.accountability.assessmentMonths = 18
    #expect(
      Wording(rule.verdicts(old, norms).first, rule, old, .french)?.message == """
        La dernière évaluation de la Cellule de nutrition a été faite en avril 2020, plus de 18 mois \
        avant la date des données (14 mars 2023).
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    var old = map("2020-04-05")
    let wording = try #require(Wording(rule.verdicts(old).first, rule, old, .english))
    #expect(
      wording.message == """
        The Nutrition Unit was last assessed on 5 April 2020, more than 2 years before the date of the \
        data (14 March 2023).
        """)
    #expect(
      wording.recommendation == """
        Have the Nutrition Unit assessed again with the same questions, and compare the answers.
        """)
    #expect(wording.question == "When was the Nutrition Unit last assessed?")
    var norms = Norms()
    norms.accountability.assessmentMonths = 18
    #expect(
      Wording(rule.verdicts(old, norms).first, rule, old, .english)?.message == """
        The Nutrition Unit was last assessed on 5 April 2020, more than 18 months before the date of \
        the data (14 March 2023).
        """)
    old.change("unit") { $0.names = LocalizedText([.french: "Réseaux", .english: "Networks"]) }
    #expect(
      Wording(rule.verdicts(old).first, rule, old, .english)?.question
        == "When were the networks last assessed?")
  }
}
