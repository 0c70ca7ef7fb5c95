import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct LevelWithoutRegularMeetingsTests {
  private let rule = LevelWithoutRegularMeetings()

  private func map(_ meetings: Meeting...) -> StakeholderMap {
    StakeholderMap(
      [
        Stakeholder(
          "town", .coordinationBody, fr: "Comité communal", en: "Communal Committee"
        ) { $0.level = .known(.commune) },
        Stakeholder(
          "village", .coordinationBody, fr: "Conseil de village", en: "Village Council"
        ) { $0.level = .known(.commune) },
      ], meetings: meetings)
  }

  @Test func failsWhereTheBodiesOfALevelMeetIrregularlyOrNotAtAll() throws {
    let map = map(Meeting("town", "2023", .absent), Meeting("village", "2023", .known(.irregular)))
    let verdicts = rule.verdicts(map)
    #expect(verdicts.count == 1)
    let verdict = try #require(verdicts.first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["town", "village"])
    #expect(verdict.facts == ["level": .text("commune")])
    #expect(verdict.rows == ["meetings 2", "meetings 3"])
  }

  @Test func holdsWhereOneBodyOfTheLevelMeetsRegularly() throws {
    let map = map(Meeting("town", "2023", .absent), Meeting("village", "2023", .known(.regular)))
    let verdict = try #require(rule.verdicts(map).first)
    #expect(verdict.outcome == .holds)
    #expect(verdict.subjects == ["village"])
    #expect(verdict.rows == ["meetings 3"])
  }

  @Test func asksWhereNothingIsSaidOfTheRhythm() throws {
    let verdict = try #require(rule.verdicts(map(Meeting("town", "2023", .unknown))).first)
    #expect(verdict.outcome == .notKnown)
    #expect(verdict.subjects == ["town", "village"])
    #expect(verdict.evidence.isEmpty)
  }

  @Test func theLatestRowCountsWhateverTheOrder() {
    let improved = [
      Meeting("town", "2021", .absent), Meeting("town", "2022/2023", .known(.regular)),
    ]
    let worsened = [
      Meeting("town", "2021", .known(.regular)), Meeting("town", "2023", .known(.irregular)),
    ]
    for (meetings, outcome) in [(improved, Verdict.Outcome.holds), (worsened, .fails)] {
      var map = map()
      for rows in [meetings, meetings.reversed()] {
        map.meetings = rows + [Meeting("village", "2023", .absent)]
        #expect(rule.verdicts(map).map(\.outcome) == [outcome])
      }
    }
  }

  @Test func aLaterRowThatDoesNotSpeakOfTheRhythmLeavesItAsItWas() {
    let map = map(
      Meeting("town", "2021", .absent), Meeting("town", "2023", .unknown),
      Meeting("village", "2023", .absent))
    #expect(rule.verdicts(map).map(\.outcome) == [.fails])
  }

  @Test func asksAboutTheOthersWhereOneBodyIsKnownNotToMeet() throws {
    let verdict = try #require(rule.verdicts(map(Meeting("town", "2023", .absent))).first)
    #expect(verdict.outcome == .notKnown)
    #expect(verdict.subjects == ["village"])
  }

  @Test func eachLevelIsJudgedForItself() {
    var map = map(Meeting("town", "2023", .absent), Meeting("village", "2023", .known(.regular)))
    map.change("village") { $0.level = .known(.region) }
    let outcomes = rule.verdicts(map).map { "\($0.text("level")) \($0.outcome)" }
    #expect(outcomes == ["region holds", "commune fails"])
  }

  @Test func bodiesThatDoNotExistYetOrAnyMoreAreNotJudged() {
    for status in [StakeholderStatus.proposed, .ended] {
      var map = map(Meeting("town", "2023", .absent), Meeting("village", "2023", .absent))
      map.change("town") { $0.status = .known(status) }
      #expect(rule.verdicts(map).map(\.subjects) == [["village"]])
      map.change("village") { $0.status = .known(status) }
      #expect(rule.verdicts(map).isEmpty)
    }
  }

  @Test func networksAndBodiesWithoutALevelAreNotJudged() {
    var map = map(Meeting("town", "2023", .absent), Meeting("village", "2023", .absent))
    map.change("town") { $0.level = .unknown }
    map.change("village") { $0.kind = .known(.sunNetwork) }
    #expect(rule.verdicts(map).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func aCollectiveOfCommitteesIsJudgedAsOneRow() {
    var map = map(Meeting("town", "2023", .absent), Meeting("village", "2023", .absent))
    map.change("town") { $0.countMin = 703 }
    #expect(rule.verdicts(map).map(\.outcome) == [.fails])
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    var map = map(Meeting("town", "2023", .absent))
    map.change("village") { $0.level = .unknown }
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      wording.message
        == "À l’échelon de la commune, le Comité communal ne se réunit pas régulièrement.")
    #expect(
      wording.recommendation
        == """
        Fixer et financer un calendrier minimal de réunions du Comité communal, avec un compte \
        rendu adressé à l’échelon supérieur.
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    var map = map(Meeting("town", "2023", .absent))
    map.change("village") { $0.level = .unknown }
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    #expect(
      wording.message == "At commune level, the Communal Committee does not meet regularly.")
    #expect(
      wording.recommendation
        == """
        Set and fund a minimum schedule of meetings of the Communal Committee, with minutes sent to \
        the level above.
        """)
  }

  @Test func asksHowOftenTheBodiesMeet() throws {
    let map = map()
    let french = try #require(Wording(rule.verdicts(map).first, rule, map, .french)).question
    #expect(french.contains("à quel rythme"))
    #expect(french.contains("réunions du Comité communal et du Conseil de village\u{202F}?"))
    let english = try #require(Wording(rule.verdicts(map).first, rule, map, .english)).question
    #expect(
      english
        == """
        At commune level, how often are there meetings of the Communal Committee and the Village \
        Council?
        """)
  }

  @Test(arguments: Level.terms)
  func everyLevelHasItsPlaceInASentence(_ term: VocabularyTerm) {
    let level = Level(rawValue: term.id)
    #expect(level.atLevel(.french).hasPrefix("à l’échelon"))
    #expect(level.atLevel(.english).hasPrefix("at "))
  }
}
