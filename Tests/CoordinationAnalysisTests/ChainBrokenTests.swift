import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct ChainBrokenTests {
  private let rule = ChainBroken()

  private func map(_ ties: Tie..., change: (inout Stakeholder) -> Void = { _ in })
    -> StakeholderMap
  {
    StakeholderMap(
      [
        Stakeholder("council", .coordinationBody) { $0.level = .known(.national) },
        Stakeholder("region", .coordinationBody) {
          $0.level = .known(.region)
          $0.complete = [.lines]
        },
        Stakeholder("town", .coordinationBody, fr: "Comité communal", en: "Communal Committee") {
          $0.level = .known(.commune)
          change(&$0)
        },
        Stakeholder("village", .coordinationBody, fr: "Comités locaux", en: "Local committees") {
          $0.level = .known(.commune)
        },
        Stakeholder("partner", .ministry),
      ], ties)
  }

  @Test func failsWhereAllLinesAreKnownAndNoneLeadsUp() throws {
    let verdict = try #require(rule.verdict(map { $0.complete = [.lines] }, on: "town"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.facts == ["level": .text("commune")])
    #expect(verdict.rows == ["stakeholders 4"])
    #expect(verdict.claim == .lines)
  }

  @Test func failsWhereAParentIsDenied() throws {
    let verdict = try #require(rule.verdict(map { $0.parent = .absent }, on: "town"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.claim == nil)
  }

  @Test(arguments: [
    Tie("town", .reportsTo, "region"), Tie("town", .accountableTo, "region"),
    Tie("town", .memberOf, "council"), Tie("council", .supervises, "town"),
  ])
  func holdsWhereALineArrivesAtAHigherLevel(_ line: Tie) throws {
    let verdict = try #require(rule.verdict(map(line) { $0.complete = [.lines] }, on: "town"))
    #expect(verdict.outcome == .holds)
    #expect(verdict.rows.prefix(2) == ["stakeholders 4", "ties 2"])
    let superior = line.from == "town" ? line.to : line.from
    #expect(verdict.stakeholders("superior") == [superior])
  }

  @Test func aParentOfAHigherLevelIsALineUp() throws {
    let verdict = try #require(rule.verdict(map { $0.parent = .known("region") }, on: "town"))
    #expect(verdict.outcome == .holds)
    #expect(verdict.rows == ["stakeholders 4", "stakeholders 3"])
  }

  @Test func aLineMayPassThroughOthersOfTheSameLevel() throws {
    let sideways = Tie("town", .reportsTo, "village")
    let through = map(sideways, Tie("village", .memberOf, "region")) { $0.complete = [.lines] }
    #expect(rule.outcome(through, on: "town") == .holds)
    var map = map(sideways) { $0.complete = [.lines] }
    #expect(rule.outcome(map, on: "town") == .notKnown)
    map.change("village") { $0.complete = [.lines] }
    let verdict = try #require(rule.verdict(map, on: "town"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.rows == ["stakeholders 4", "ties 2", "stakeholders 5"])
  }

  @Test func aCircleLeadsNowhere() {
    var map = map(Tie("town", .reportsTo, "village"), Tie("village", .reportsTo, "town")) {
      $0.complete = [.lines]
    }
    map.change("village") { $0.complete = [.lines] }
    #expect(rule.outcome(map, on: "town") == .fails)
  }

  @Test func asksWhereALineLeadsToAPartyOfUnknownLevel() {
    let map = map(Tie("town", .reportsTo, "partner")) { $0.complete = [.lines] }
    #expect(rule.outcome(map, on: "town") == .notKnown)
  }

  @Test func asksWhereLinesMayBeMissingFromTheMap() {
    #expect(rule.outcome(map(), on: "town") == .notKnown)
    #expect(rule.outcome(map { $0.complete = [.members] }, on: "town") == .notKnown)
  }

  @Test func aLineDownIsNone() {
    let map = map(Tie("region", .reportsTo, "town"), Tie("town", .coordinatesWith, "council")) {
      $0.complete = [.lines]
    }
    #expect(rule.outcome(map, on: "town") == .fails)
    #expect(rule.outcome(map, on: "region") == .fails)
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aLineThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) {
    let line = Tie("town", .reportsTo, "region").with(status)
    #expect(rule.outcome(map(line) { $0.complete = [.lines] }, on: "town") == .fails)
    #expect(rule.outcome(map(line), on: "town") == .notKnown)
  }

  @Test(arguments: [StakeholderStatus.proposed, .ended])
  func bodiesThatAreNotThereAreNeitherJudgedNorSuperiors(_ status: StakeholderStatus) {
    let own = map {
      $0.complete = [.lines]
      $0.status = .known(status)
    }
    #expect(rule.outcome(own, on: "town") == .notApplicable)
    var above = map(Tie("town", .reportsTo, "region")) { $0.complete = [.lines] }
    above.change("region") { $0.status = .known(status) }
    #expect(rule.outcome(above, on: "town") == .fails)
  }

  @Test func judgesCoordinationBodiesBelowTheNationalLevel() {
    var map = map()
    #expect(rule.verdicts(map).map(\.subjects) == [["region"], ["town"], ["village"]])
    map.change("town") { $0.level = .unknown }
    map.change("village") { $0.kind = .known(.sunNetwork) }
    #expect(rule.verdicts(map).map(\.subjects) == [["region"]])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let map = map { $0.complete = [.lines] }
    let wording = try #require(Wording(rule.verdict(map, on: "town"), rule, map, .french))
    #expect(
      wording.message
        == """
        À l’échelon de la commune, aucune ligne ne rattache le Comité communal à un échelon supérieur.
        """)
    #expect(
      wording.recommendation
        == """
        Désigner l’organe de l’échelon supérieur auquel rattacher le Comité communal, et fixer la \
        façon dont décisions et difficultés se transmettent de l’un à l’autre.
        """)
    #expect(
      wording.question
        == "À quel organe d’un échelon supérieur le Comité communal est-il rattaché\u{202F}?")
    #expect(
      Wording(rule.verdict(map, on: "village"), rule, map, .french)?.question
        == "À quel organe d’un échelon supérieur les comités locaux sont-ils rattachés\u{202F}?")
    #expect(
      rule.questionOfSeveral?(.french)
        == "À quels organes de l’échelon supérieur ces organes sont-ils rattachés\u{202F}?")
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = map { $0.complete = [.lines] }
    let wording = try #require(Wording(rule.verdict(map, on: "town"), rule, map, .english))
    #expect(
      wording.message
        == "At commune level, no line ties the Communal Committee to a higher level.")
    #expect(
      wording.recommendation
        == """
        Lay down to which body of the level above the Communal Committee should report, and how \
        decisions and difficulties are passed on between the two.
        """)
    #expect(
      wording.question
        == "To which body of a higher level does the Communal Committee report or belong?")
    #expect(
      Wording(rule.verdict(map, on: "village"), rule, map, .english)?.question
        == "To which body of a higher level do the local committees report or belong?")
    #expect(
      rule.questionOfSeveral?(.english)
        == "To which bodies of a higher level do these bodies report or belong?")
  }
}
