import Foundation
import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct AssessedWeakTests {
  private let rule = AssessedWeak()

  private func mark(
    _ score: Decimal?, _ scale: String? = "1-5", _ item: String = "Capacité", by who: String? = nil,
    _ date: String = "", in framework: String = "grille", of subject: String = "unit"
  ) -> Assessment {
    var mark = Assessment()
    (mark.subject, mark.framework, mark.item) = (subject, framework, item)
    (mark.score, mark.scale, mark.date) = (score, scale, .date(date))
    mark.respondent = who.map(Fact.known) ?? .unknown
    return mark
  }

  private func map(_ marks: Assessment...) -> StakeholderMap {
    var map = StakeholderMap([
      Stakeholder("unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit"),
      Stakeholder("committees", .coordinationBody, fr: "Comités locaux", en: "Local committees"),
    ])
    map.assessments = marks
    return map
  }

  private func outcomes(_ marks: Assessment...) -> [Verdict.Outcome] {
    var map = map()
    map.assessments = marks
    return rule.verdicts(map).map(\.outcome)
  }

  @Test(arguments: [
    (Decimal(1), "1-5", Verdict.Outcome.fails), (2, "1-5", .fails), (3, "1-5", .holds),
    (1, "1-3", .fails), (2, "1-3", .holds), (1, "1-4", .fails), (2, "1-4", .holds),
    (0, "0-4", .fails), (1, "0-4", .fails), (2, "0-4", .holds), (25, "0 – 100", .fails),
    (26, "0 à 100", .holds), (1.5, "1,5-5", .fails), (0, "0-1", .fails), (1, "0 to 1", .holds),
  ])
  func theLowestQuarterOfAScaleIsWeak(_ score: Decimal, _ scale: String, _ outcome: Verdict.Outcome)
  {
    #expect(outcomes(mark(score, scale)) == [outcome])
  }

  @Test(arguments: ["", "faible-fort", "5", "5-1", "3-3", "1-5-9", "A-E", "2-5", "0-0.5"])
  func aScaleThatCannotBeReadOrDoesNotHoldTheMarkIsAskedAbout(_ scale: String) {
    #expect(outcomes(mark(1, scale)) == [.notKnown])
    #expect(outcomes(mark(1, nil)) == [.notKnown])
  }

  @Test func theNormSaysWhatIsWeak() {
    var norms = Norms()
    norms.functioning.weakScore = 0.5
    #expect(rule.verdicts(map(mark(3)), norms).map(\.outcome) == [.fails])
    norms.functioning.weakScore = 0
    #expect(rule.verdicts(map(mark(2)), norms).map(\.outcome) == [.holds])
  }

  @Test(arguments: [
    ([Decimal(1), 1, 5], Verdict.Outcome.fails), ([1, 4, 5], .holds), ([1, 2, 2, 5], .fails),
    ([1, 2, 3, 5], .holds), ([5, 1, 2, 1], .fails), ([1, 5], .holds), ([2, 1], .fails),
  ])
  func ofSeveralRespondentsTheMiddleCounts(_ scores: [Decimal], _ outcome: Verdict.Outcome) {
    var map = map()
    map.assessments = scores.enumerated().map { mark($1, by: "r\($0)") }
    let verdicts = rule.verdicts(map)
    #expect(verdicts.map(\.outcome) == [outcome])
    #expect(verdicts.first?.evidence.count == scores.count)
  }

  @Test func oneUnreadableMarkLeavesTheMiddleOpen() {
    #expect(outcomes(mark(1), mark(1), mark(1, "?")) == [.notKnown])
  }

  @Test func theLatestYearOfAnItemCounts() {
    #expect(outcomes(mark(1, "1-5", "a", "2019"), mark(4, "1-5", "a", "2022-10")) == [.holds])
    #expect(outcomes(mark(4, "1-5", "a", "2019"), mark(1, "1-5", "a", "2022-10")) == [.fails])
    #expect(outcomes(mark(1, "1-5", "a", "2019"), mark(4, "1-5", "b", "2022")) == [.fails])
    #expect(outcomes(mark(1, "1-5", "a", "2022-03"), mark(4, "1-5", "a", "2022-10")) == [.holds])
    #expect(outcomes(mark(1), mark(2, "1-5", "Capacité", "2022")) == [.fails])
  }

  @Test func eachPartyAndFrameworkIsJudgedApart() throws {
    let map = map(
      mark(1, "1-5", "a"), mark(5, "1-5", "b"), mark(1, "1-5", "a", of: "committees"),
      mark(2, "1-5", "c"), mark(4, "1-5", "a", in: "autre"), mark(1, "?", "d"))
    let verdicts = rule.verdicts(map)
    #expect(verdicts.map(\.outcome) == [.fails, .fails, .holds])
    #expect(verdicts.map(\.subjects) == [["unit"], ["committees"], ["unit"]])
    #expect(verdicts[0].terms("items") == ["a", "c"])
    #expect(verdicts[0].terms("marks") == ["1", "2"])
    #expect(verdicts[0].rows == ["assessments 2", "assessments 5"])
    #expect(verdicts[2].text("framework") == "autre")
  }

  @Test func whatIsNoMarkIsPassedOver() {
    var none = mark(1)
    none.answer = "N/A"
    var answered = mark(nil)
    answered.answer = "faible"
    let asked = mark(1, "1-5", "Qui préside ?", in: InterviewGuide.framework)
    let elsewhere = mark(1, "1-5", "a", of: "policy")
    #expect(outcomes(none, answered, asked, elsewhere) == [])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test(arguments: [StakeholderStatus.proposed, .ended])
  func doesNotApplyToWhatIsNotInPlace(_ status: StakeholderStatus) {
    var map = map(mark(1))
    map.change("unit") { $0.status = .known(status) }
    #expect(rule.verdicts(map).map(\.outcome) == [.notApplicable])
  }

  @Test func saysInFrenchWhatIsWeakAndWhatToDo() throws {
    let one = map(mark(1, "1-3", "Capacité opérationnelle"))
    let wording = try #require(Wording(rule.verdicts(one).first, rule, one, .french))
    #expect(
      wording.message.plain == """
        Pour la Cellule de nutrition, ce point est jugé faible : « Capacité opérationnelle » (1 sur une \
        échelle de 1 à 3).
        """)
    #expect(
      wording.recommendation == """
        Convenir avec la Cellule de nutrition des mesures de renforcement, du responsable, des moyens et \
        de l’échéance, puis faire le point à une date convenue.
        """)
    let several = map(
      mark(1, "1-5", "a", of: "committees"), mark(2, "1-5", "a", of: "committees"),
      mark(1.5, "1-5", "b", of: "committees"))
    let more = try #require(Wording(rule.verdicts(several).first, rule, several, .french))
    #expect(
      more.message.plain == """
        Pour les comités locaux, ces points sont jugés faibles : « a » (entre 1 et 2 sur une échelle de \
        1 à 5) et « b » (1,5 sur une échelle de 1 à 5).
        """)
    #expect(
      more.recommendation.hasSuffix("et des échéances, puis faire le point à une date convenue."))
  }

  @Test func saysInEnglishWhatIsWeakAndWhatToDo() throws {
    let several = map(
      mark(1, "1-3", "Capacity", of: "committees"), mark(0, "0-4", "Capacity", of: "committees"))
    let wording = try #require(Wording(rule.verdicts(several).first, rule, several, .english))
    #expect(wording.message == "For the local committees, this point is judged weak: “Capacity”.")
    let one = map(mark(1, "1-3", "Capacity"))
    let single = try #require(Wording(rule.verdicts(one).first, rule, one, .english))
    #expect(
      single.message == """
        For the Nutrition Unit, this point is judged weak: “Capacity” (1 on a scale from 1 to 3).
        """)
    #expect(
      single.recommendation == """
        Agree with the Nutrition Unit on what is to be strengthened, by whom, with what means and by \
        when, and review this point on an agreed date.
        """)
  }

  /// Of a mark that is a reading of words, the words tell more.
  @Test func quotesTheWordsOfWhichAMarkIsAReading() {
    func message(_ answers: String..., in language: Language = .french) -> String? {
      var map = map()
      map.assessments = answers.map { answer in
        var read = mark(1, "1-3", "Capacité")
        read.answer = answer
        return read
      }
      return Wording(rule.verdicts(map).first, rule, map, language)?.message.plain
    }
    #expect(
      message("Limitée")
        == "Pour la Cellule de nutrition, ce point est jugé faible : « Capacité » (« Limitée »).")
    #expect(
      message("Limited", in: .english)
        == "For the Nutrition Unit, this point is judged weak: “Capacité” (“Limited”).")
    // That it is weak is said already.
    #expect(
      message("Faible")
        == "Pour la Cellule de nutrition, ce point est jugé faible : « Capacité ».")
    #expect(
      message("Weak", in: .english)
        == "For the Nutrition Unit, this point is judged weak: “Capacité”.")
    #expect(message("1")?.hasSuffix("(1 sur une échelle de 1 à 3).") == true)
    #expect(message("Faible", "Bas")?.hasSuffix("(1 sur une échelle de 1 à 3).") == true)
  }

  @Test func oneItemOfTwoDomainsIsTwo() {
    var (law, money) = (mark(1), mark(5))
    (law.domain, money.domain) = (.known("droit"), .known("budget"))
    let verdict = rule.verdicts(map(law, money)).first
    #expect(verdict?.outcome == .fails && verdict?.rows == ["assessments 2"])
    money.domain = law.domain
    #expect(outcomes(law, money) == [.holds])
  }

  @Test func asksForTheScale() throws {
    let open = map(mark(1, nil))
    let verdict = rule.verdicts(open).first
    #expect(
      Wording(verdict, rule, open, .french)?.question.plain == """
        Quelles sont la plus basse et la plus haute note possibles dans l’évaluation de la Cellule de \
        nutrition : « Capacité » ?
        """)
    #expect(
      Wording(verdict, rule, open, .english)?.question == """
        What are the lowest and the highest mark on which the Nutrition Unit could be assessed: \
        “Capacité”?
        """)
  }

  @Test func aLongListOfItemsIsCutShort() {
    var many = map()
    many.assessments = (1...6).map { mark(1, nil, "i\($0)") }
    let question = Wording(rule.verdicts(many).first, rule, many, .french)?.question.plain
    #expect(question?.contains("« i1 », « i2 », « i3 » et 3 autres") == true)
  }
}
