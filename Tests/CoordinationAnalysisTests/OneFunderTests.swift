import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct OneFunderTests {
  private let rule = OneFunder()
  private let fund = Tie.money(from: "fund")
  private let agency = Tie.money(from: "agency")

  private func complete(_ ties: [Tie]) -> StakeholderMap {
    .funded(ties) { $0.complete = [.funding] }
  }

  @Test func failsWhereAllFundingIsKnownAndOneGivesIt() throws {
    let verdict = try #require(rule.verdict(complete([fund, fund]), on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["unit", "fund"])
    #expect(verdict.claim == .funding)
    #expect(verdict.rows == ["stakeholders 2", "ties 2", "ties 3"])
  }

  @Test func holdsWithTwoFundersOrOneRowForSeveral() throws {
    for map in [StakeholderMap.funded([fund, agency]), complete([fund, agency])] {
      let verdict = try #require(rule.verdict(map, on: "unit"))
      #expect(verdict.outcome == .holds)
      #expect(verdict.rows == ["ties 2", "ties 3"])
    }
    var donors = complete([fund])
    donors.change("fund") { $0.countMin = 2 }
    #expect(rule.outcome(donors, on: "unit") == .holds)
  }

  @Test func asksWhereFundersMayBeMissingFromTheMap() {
    #expect(rule.outcome(.funded([fund]), on: "unit") == .notKnown)
    #expect(rule.outcome(.funded([fund]) { $0.complete = [.lines] }, on: "unit") == .notKnown)
    var nobody = complete([fund])
    nobody.change("fund") { $0.kind = .known(.unspecified) }
    #expect(rule.outcome(nobody, on: "unit") == .notKnown)
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func moneyThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) {
    #expect(rule.outcome(complete([fund, agency.with(status)]), on: "unit") == .fails)
    #expect(rule.verdicts(complete([fund.with(status)])).isEmpty)
    #expect(rule.verdicts(complete([])).isEmpty && rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func moneyThatIsOverOrPaysAnEngagementIsNotTheBodys() {
    let over = Tie.money(from: "agency", end: "2023")
    let pay = Tie.money(from: "agency") { $0.engagement = .known("aid") }
    #expect(rule.outcome(complete([fund, over]), on: "unit") == .fails)
    #expect(rule.outcome(complete([fund, pay]), on: "unit") == .fails)
    #expect(rule.outcome(complete([pay]), on: "unit") == .notApplicable)
    #expect(
      rule.outcome(complete([fund, .money(from: "agency", end: "2024")]), on: "unit") == .holds)
  }

  @Test func judgesBodiesAndSecretariatsThatAreThere() {
    for change: (inout Stakeholder) -> Void in [
      { $0.countMin = 4 }, { $0.status = .known(.proposed) }, { $0.status = .known(.ended) },
    ] {
      var map = complete([fund])
      map.change("unit", change)
      #expect(rule.outcome(map, on: "unit") == .notApplicable)
    }
    var map = complete([fund])
    map.change("unit") { $0.kind = .known(.secretariat) }
    #expect(rule.outcome(map, on: "unit") == .fails)
    map.change("unit") { $0.kind = .known(.company) }
    #expect(rule.verdicts(map).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let one = complete([fund])
    let wording = try #require(Wording(rule.verdict(one, on: "unit"), rule, one, .french))
    #expect(wording.message == "La Cellule de nutrition n’est financée que par le Fonds Alpha.")
    #expect(
      wording.recommendation == """
        Rechercher une deuxième source de financement pour la Cellule de nutrition, et convenir avec le \
        Fonds Alpha d’un préavis avant toute réduction ou interruption du financement actuel.
        """)
    #expect(
      wording.question == """
        La Cellule de nutrition a-t-elle d’autres sources de financement que le Fonds Alpha\u{202F}?
        """)
    let many = one.withPluralUnit
    let plural = try #require(Wording(rule.verdict(many, on: "unit"), rule, many, .french))
    #expect(plural.message == "Les réseaux ne sont financés que par le Fonds Alpha.")
    #expect(
      plural.question
        == "Les réseaux ont-ils d’autres sources de financement que le Fonds Alpha\u{202F}?")
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let one = complete([fund])
    let wording = try #require(Wording(rule.verdict(one, on: "unit"), rule, one, .english))
    #expect(wording.message == "The Nutrition Unit is funded by the Alpha Fund only.")
    #expect(
      wording.recommendation == """
        Seek a second source of funding for the Nutrition Unit, and agree with the Alpha Fund on the \
        notice to be given before its own is cut or ends.
        """)
    #expect(wording.question == "Is the Nutrition Unit funded by others than the Alpha Fund?")
    let many = one.withPluralUnit
    let plural = try #require(Wording(rule.verdict(many, on: "unit"), rule, many, .english))
    #expect(plural.message == "The networks are funded by the Alpha Fund only.")
    #expect(plural.question == "Are the networks funded by others than the Alpha Fund?")
  }
}
