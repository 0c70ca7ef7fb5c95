import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct MeetingsBelowNormTests {
  private let rule = MeetingsBelowNorm()

  private func map(
    _ meetings: Meeting..., date: String? = nil, change: (inout Stakeholder) -> Void = { _ in }
  ) -> StakeholderMap {
    var map = StakeholderMap(
      [
        Stakeholder(
          "unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit", nil, change),
        Stakeholder("committees", .coordinationBody, fr: "Comités locaux", en: "Local committees"),
      ], meetings: meetings)
    map.settings.date = date.flatMap { PartialDate($0) }
    return map
  }

  private func held(_ period: String, _ held: Int?, planned: Int? = nil) -> Meeting {
    Meeting("unit", period, planned: planned, held: held)
  }

  @Test(arguments: [
    ("2023", 1, Verdict.Outcome.holds), ("2023", 0, .fails), ("2022/2023", 2, .holds),
    ("2022/2023", 1, .fails), ("2022-07/2023-06", 0, .fails), ("2022-07/2023-06", 1, .holds),
  ])
  func oneMeetingAYearIsEnough(_ period: String, _ number: Int, _ outcome: Verdict.Outcome) {
    #expect(rule.outcome(map(held(period, number)), on: "unit") == outcome)
  }

  @Test(arguments: [
    ("2023", 4, Verdict.Outcome.holds), ("2023", 3, .fails), ("2023-01/2023-03", 1, .holds),
    ("2023-01/2023-03", 0, .fails), ("2023-01/2023-02", 0, .notKnown), ("2023-03-14", 0, .notKnown),
  ])
  func theNormSaysHowManyAreEnough(_ period: String, _ number: Int, _ outcome: Verdict.Outcome) {
    var norms = Norms()
    norms.functioning.fewestMeetings = 4
    #expect(rule.outcome(map(held(period, number)), on: "unit", norms) == outcome)
  }

  @Test func asksWhereThePeriodIsTooShortOrNotOver() throws {
    let map = map(held("2023-01/2023-11", 0))
    let verdict = try #require(rule.verdict(map, on: "unit"))
    #expect(verdict.outcome == .notKnown)
    #expect(verdict.rows == ["meetings 2"])
    for (date, outcome) in [
      ("2023-03", Verdict.Outcome.notKnown), ("2023-12-30", .notKnown), ("2023-12-31", .fails),
      ("2023-12", .fails), ("2023", .fails), ("2024-01", .fails),
    ] {
      #expect(rule.outcome(self.map(held("2023", 0), date: date), on: "unit") == outcome)
    }
  }

  @Test func theLatestRowThatCountsMeetingsHeldIsJudged() throws {
    let map = map(held("2022", 4), held("2023", 0), held("2024", nil, planned: 0), held("2021", 2))
    let verdict = try #require(rule.verdict(map, on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.rows == ["meetings 3"])
    #expect(
      verdict.facts == ["held": .number(0), "period": .text("2023"), "fewest": .number(1)])
    #expect(verdict.claim == nil)
  }

  @Test func withoutACountOfMeetingsHeldThereIsNothingToJudge() {
    for meeting in [held("2023", nil, planned: 0), Meeting("unit", "2023", .absent)] {
      #expect(rule.outcome(map(meeting), on: "unit") == .notApplicable)
    }
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test(arguments: [StakeholderStatus.proposed, .ended])
  func doesNotApplyToBodiesThatAreNotThere(_ status: StakeholderStatus) {
    let map = map(held("2023", 0)) { $0.status = .known(status) }
    #expect(rule.outcome(map, on: "unit") == .notApplicable)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let none = map(held("2023", 0))
    let wording = try #require(Wording(rule.verdict(none, on: "unit"), rule, none, .french))
    #expect(
      wording.message
        == """
        La Cellule de nutrition n’a tenu aucune réunion en 2023 (seuil retenu\u{A0}: au moins une par \
        an).
        """)
    #expect(
      wording.recommendation
        == """
        Arrêter un calendrier annuel des réunions de la Cellule de nutrition, et désigner le service \
        chargé de les convoquer.
        """)
    #expect(
      wording.question
        == "Combien de fois par an la Cellule de nutrition se réunit-elle\u{202F}?")
    let one = map(held("2022/2023", 1))
    #expect(
      Wording(rule.verdict(one, on: "unit"), rule, one, .french)?.message
        == """
        La Cellule de nutrition n’a tenu qu’une réunion de 2022 à 2023 (seuil retenu\u{A0}: au moins \
        une par an).
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let none = map(held("2023", 0))
    let wording = try #require(Wording(rule.verdict(none, on: "unit"), rule, none, .english))
    #expect(
      wording.message
        == "The Nutrition Unit held no meeting in 2023 (threshold applied: at least one a year).")
    #expect(
      wording.recommendation
        == """
        Set a yearly calendar of meetings of the Nutrition Unit, and say which office convenes \
        them.
        """)
    #expect(wording.question == "How many times a year does the Nutrition Unit meet?")
    let one = map(held("2022/2023", 1))
    #expect(
      Wording(rule.verdict(one, on: "unit"), rule, one, .english)?.message
        == """
        The Nutrition Unit held only one meeting from 2022 to 2023 (threshold applied: at least one a \
        year).
        """)
  }

  @Test func speaksOfSeveralBodiesAndMeetings() throws {
    var norms = Norms()
    norms.functioning.fewestMeetings = 4
    let map = map(Meeting("committees", "2023", planned: nil, held: 2))
    let verdict = rule.verdict(map, on: "committees", norms)
    let french = try #require(Wording(verdict, rule, map, .french))
    #expect(
      french.message
        == """
        Les comités locaux n’ont tenu que 2 réunions en 2023 (seuil retenu\u{A0}: au moins 4 par an).
        """)
    #expect(
      french.question == "Combien de fois par an les comités locaux se réunissent-ils\u{202F}?")
    #expect(
      rule.questionOfSeveral?(.french)
        == "Combien de fois par an ces organes se réunissent-ils\u{202F}?")
    let english = try #require(Wording(verdict, rule, map, .english))
    #expect(
      english.message
        == """
        The local committees held only 2 meetings in 2023 (threshold applied: at least 4 a year).
        """)
    #expect(english.question == "How many times a year do the local committees meet?")
    #expect(
      rule.questionOfSeveral?(.english) == "How many times a year do these bodies meet?")
  }
}
