import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NoRecentMeetingTests {
  private let rule = NoRecentMeeting()

  private func map(
    _ meetings: Meeting..., date: String? = "2023-03", complete: [CompleteAspect] = [.meetings],
    change: (inout Stakeholder) -> Void = { _ in }
  ) -> StakeholderMap {
    var map = StakeholderMap(
      [
        Stakeholder("unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit") {
          $0.complete = complete
          change(&$0)
        },
        Stakeholder("committees", .coordinationBody, fr: "Comités locaux", en: "Local committees") {
          $0.complete = complete
        },
      ], meetings: meetings)
    map.settings.date = date.flatMap { PartialDate($0) }
    return map
  }

  private func held(_ period: String, _ held: Int? = 1) -> Meeting {
    Meeting("unit", period, planned: nil, held: held)
  }

  @Test func failsWhereAllMeetingsAreKnownAndTheLastIsTooLongAgo() throws {
    let map = map(held("2020"), held("2021", 3), held("2022", 0))
    let verdict = try #require(rule.verdict(map, on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.claim == .meetings)
    #expect(verdict.rows == ["stakeholders 2", "meetings 3"])
    #expect(
      verdict.facts == [
        "period": .text("2021"), "date": .text("2023-03"), "months": .number(12),
      ])
  }

  /// A date that is not told to the day is taken at the day that speaks for the body.
  @Test(arguments: [
    ("2022-03-01", "2023-03-01", Verdict.Outcome.holds), ("2022-02-28", "2023-03-01", .fails),
    ("2022-02-28", "2023-03", .fails), ("2022-03", "2023-03", .holds),
    ("2022-02", "2023-03", .fails),
    ("2022", "2023-12-31", .holds), ("2022", "2024-01-01", .fails), ("2022", "2024", .fails),
    ("2022", "2023", .holds), ("2021-06/2022-04", "2023-03", .holds),
    ("2023-04", "2023-03", .holds),
  ])
  func aYearWithoutAMeetingIsNotTooLong(
    _ period: String, _ date: String, _ outcome: Verdict.Outcome
  ) {
    #expect(rule.outcome(map(held(period), date: date), on: "unit") == outcome)
  }

  @Test func theNormSaysHowManyMonthsAreTooLong() {
    var norms = Norms()
    norms.functioning.monthsWithoutMeeting = 14
    #expect(rule.outcome(map(held("2021")), on: "unit", norms) == .fails)
    norms.functioning.monthsWithoutMeeting = 15
    #expect(rule.outcome(map(held("2021")), on: "unit", norms) == .holds)
  }

  @Test func aYearIsTakenAtItsEndWhateverTheOrder() {
    for meetings in [[held("2022"), held("2022-01")], [held("2022-01"), held("2022")]] {
      var map = map()
      map.meetings = meetings
      #expect(rule.outcome(map, on: "unit") == .holds)
    }
  }

  @Test func asksWhereLaterMeetingsMayBeMissing() throws {
    let map = map(held("2021"), complete: [.members, .lines])
    let verdict = try #require(rule.verdict(map, on: "unit"))
    #expect(verdict.outcome == .notKnown)
    #expect(verdict.rows == ["meetings 2"])
    #expect(verdict.claim == nil)
  }

  @Test func aRhythmIsASignOfMeetingButNoDateToAccuseFrom() {
    let late = Meeting("unit", "2023-03", .known(.regular))
    #expect(rule.outcome(map(held("2020"), late), on: "unit") == .holds)
    let early = Meeting("unit", "2021", .known(.irregular))
    #expect(rule.outcome(map(held("2020"), early), on: "unit") == .notKnown)
    let denied = Meeting("unit", "2023", .absent)
    #expect(rule.outcome(map(held("2020"), denied), on: "unit") == .fails)
  }

  @Test func withoutADateOrAMeetingThereIsNothingToReckonFrom() {
    #expect(rule.outcome(map(held("2021"), date: nil), on: "unit") == .notApplicable)
    #expect(rule.outcome(map(), on: "unit") == .notApplicable)
    #expect(rule.outcome(map(held("2021", nil), held("2020", 0)), on: "unit") == .notApplicable)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test(arguments: [StakeholderStatus.proposed, .ended])
  func doesNotApplyToBodiesThatAreNotThere(_ status: StakeholderStatus) {
    let map = map(held("2020")) { $0.status = .known(status) }
    #expect(rule.outcome(map, on: "unit") == .notApplicable)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let map = map(held("2021-03/2021-06", 2), date: "2023-03-14")
    let wording = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .french))
    #expect(
      wording.message
        == """
        Aucune réunion de la Cellule de nutrition n’est connue après juin 2021, soit plus de 12 mois \
        avant la date de la carte (14 mars 2023).
        """)
    #expect(
      wording.recommendation
        == """
        Réunir la Cellule de nutrition autour des décisions en attente, et arrêter dès cette séance \
        les dates des réunions suivantes.
        """)
    #expect(
      wording.question == "La Cellule de nutrition s’est-elle réunie depuis juin 2021\u{202F}?")
    #expect(
      rule.questionOfSeveral?(.french)
        == "De quand date la dernière réunion de ces organes\u{202F}?")
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = map(held("2021-06-14"))
    let wording = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .english))
    #expect(
      wording.message
        == """
        No meeting of the Nutrition Unit is known after 14 June 2021, more than 12 months before the \
        date of the map (March 2023).
        """)
    #expect(
      wording.recommendation
        == """
        Call a meeting of the Nutrition Unit on the decisions that are waiting, and set the dates of \
        the next ones there.
        """)
    #expect(wording.question == "Has the Nutrition Unit met since 14 June 2021?")
    #expect(rule.questionOfSeveral?(.english) == "When did these bodies last meet?")
  }

  @Test func speaksOfSeveralBodiesAndOfOneMonth() throws {
    var norms = Norms()
    norms.functioning.monthsWithoutMeeting = 1
    let map = map(Meeting("committees", "2021-06-14", planned: nil, held: 1))
    let verdict = rule.verdict(map, on: "committees", norms)
    let french = try #require(Wording(verdict, rule, map, .french))
    #expect(
      french.message
        == """
        Aucune réunion des comités locaux n’est connue après le 14 juin 2021, soit plus d’un mois \
        avant la date de la carte (mars 2023).
        """)
    #expect(
      french.question == "Les comités locaux se sont-ils réunis depuis le 14 juin 2021\u{202F}?")
    let english = try #require(Wording(verdict, rule, map, .english))
    #expect(
      english.message
        == """
        No meeting of the local committees is known after 14 June 2021, more than a month before the \
        date of the map (March 2023).
        """)
    #expect(english.question == "Have the local committees met since 14 June 2021?")
  }
}
