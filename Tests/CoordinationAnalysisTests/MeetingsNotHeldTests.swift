import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct MeetingsNotHeldTests {
  private let rule = MeetingsNotHeld()

  private func map(_ meetings: Meeting...) -> StakeholderMap {
    StakeholderMap(
      [Stakeholder("unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit")],
      meetings: meetings)
  }

  @Test(arguments: [
    (4, 3, Verdict.Outcome.holds), (4, 2, .fails), (100, 75, .holds), (100, 74, .fails),
    (1, 0, .fails), (1, 1, .holds), (4, 6, .holds),
  ])
  func aCalendarIsKeptFromThreeMeetingsInFour(
    _ planned: Int, _ held: Int, _ outcome: Verdict.Outcome
  ) {
    #expect(
      rule.outcome(map(Meeting("unit", "2023", planned: planned, held: held)), on: "unit")
        == outcome)
  }

  @Test func theNormSaysHowManyAreEnough() {
    var norms = Norms()
    norms.functioning.heldOfPlanned = 0.5
    let met = map(Meeting("unit", "2023", planned: 4, held: 2))
    #expect(rule.verdicts(met, norms).map(\.outcome) == [.holds])
  }

  @Test func theLatestCountedPeriodIsJudged() throws {
    let map = map(
      Meeting("unit", "2023", planned: 4, held: 1), Meeting("unit", "2022", planned: 4, held: 4),
      Meeting("unit", "2024", planned: 4, held: nil))
    let verdict = try #require(rule.verdict(map, on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.rows == ["meetings 2"])
  }

  @Test func asksWhereOnlyThePlanIsKnown() {
    let map = map(Meeting("unit", "2023", planned: 4, held: nil))
    #expect(rule.outcome(map, on: "unit") == .notKnown)
    let wording = Wording(rule.verdict(map, on: "unit"), rule, map, .french)
    #expect(
      wording?.question
        == """
        Parmi les réunions de la Cellule de nutrition prévues en 2023 (4), combien ont eu lieu\
        \u{202F}?
        """)
  }

  @Test func withoutAPlanThereIsNothingToKeep() {
    for meeting in [
      Meeting("unit", "2023", planned: nil, held: 2), Meeting("unit", "2023", planned: 0, held: 0),
      Meeting("unit", "2023", .absent),
    ] {
      #expect(rule.outcome(map(meeting), on: "unit") == .notApplicable)
    }
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let few = map(Meeting("unit", "2017-03/2017-06", planned: 4, held: 1))
    let wording = try #require(Wording(rule.verdict(few, on: "unit"), rule, few, .french))
    #expect(
      wording.message
        == "La Cellule de nutrition a tenu 1 des 4 réunions prévues de mars à juin 2017.")
    #expect(
      wording.recommendation
        == """
        Établir ce qui a empêché les réunions de la Cellule de nutrition, et fixer un calendrier que \
        son secrétariat a les moyens de tenir.
        """)
    let none = map(Meeting("unit", "2017", planned: 4, held: 0))
    #expect(
      Wording(rule.verdict(none, on: "unit"), rule, none, .french)?.message
        == "La Cellule de nutrition n’a tenu aucune des 4 réunions prévues en 2017.")
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let few = map(Meeting("unit", "2017-03-14", planned: 2, held: 1))
    let wording = try #require(Wording(rule.verdict(few, on: "unit"), rule, few, .english))
    #expect(
      wording.message == "The Nutrition Unit held 1 of the 2 meetings planned on 14 March 2017.")
    #expect(
      wording.recommendation
        == """
        Find out what kept the Nutrition Unit from meeting, and set a calendar that its secretariat \
        has the means to keep.
        """)
    #expect(
      wording.question
        == """
        Of the meetings of the Nutrition Unit planned on 14 March 2017 (2), how many took place?
        """)
  }
}
