import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct CommitmentNotDisbursedTests {
  private let rule = CommitmentNotDisbursed()
  private let due = Tie.money(from: "fund", flow: .commitment, 6000, start: "2020", end: "2022")
  private let paid = Tie.money(from: "fund", flow: .disbursement)

  private func complete(_ ties: [Tie], _ party: String = "unit") -> StakeholderMap {
    var map = StakeholderMap.funded(ties)
    map.change(party) { $0.complete = [.funding] }
    return map
  }

  @Test func failsWhereAllFundingOfEitherIsKnown() throws {
    let verdict = try #require(rule.verdict(complete([due]), on: "fund"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["fund", "unit"])
    #expect(verdict.claim == .funding)
    #expect(verdict.rows == ["ties 2", "stakeholders 2"])
    let giver = try #require(rule.verdict(complete([due], "fund"), on: "fund"))
    #expect(giver.outcome == .fails)
    #expect(giver.rows == ["ties 2", "stakeholders 3"])
  }

  @Test func failsWhereADisbursementIsDenied() throws {
    let verdict = try #require(rule.verdict(.funded([due, paid.with(.absent)]), on: "fund"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.claim == nil)
    #expect(verdict.rows == ["ties 2", "ties 3"])
  }

  @Test func holdsWhereMoneyWasPaidOrSpent() throws {
    for status in [TieStatus.active, .lapsed] {
      let verdict = try #require(rule.verdict(complete([due, paid.with(status)]), on: "fund"))
      #expect(verdict.outcome == .holds)
      #expect(verdict.rows == ["ties 2", "ties 3"])
    }
    let spent = Tie.money(from: "fund", flow: .expenditure)
    #expect(rule.outcome(complete([due, spent]), on: "fund") == .holds)
    for status in [TieStatus.planned, .proposed] {
      #expect(rule.outcome(complete([due, paid.with(status)]), on: "fund") == .fails)
    }
    let other = Tie.money(from: "agency", flow: .disbursement)
    #expect(rule.outcome(complete([due, other]), on: "fund") == .fails)
  }

  @Test func moneyOnTheWayThroughAnotherIsPaid() {
    var through = due
    through.via = .known("agency")
    let other = Tie.money(from: "agency", flow: .disbursement)
    #expect(rule.outcome(complete([through, other]), on: "fund") == .holds)
  }

  @Test func asksWhereAPaymentMayBeMissingFromTheMap() {
    #expect(rule.outcome(.funded([due]), on: "fund") == .notKnown)
    #expect(rule.outcome(complete([due, .money(from: "fund")]), on: "fund") == .notKnown)
  }

  @Test(arguments: [
    ("", "2024-05-31", Verdict.Outcome.fails), ("", "2024-06", .notApplicable),
    ("", "2024", .notApplicable), ("2022-05-31", "", .fails), ("2022-06-01", "", .notApplicable),
    ("2022", "", .notApplicable), ("2021", "2027", .fails), ("", "", .notApplicable),
  ])
  func aCommitmentIsDueWhenItIsOverOrOlderThanTheNorm(
    _ start: String, _ end: String, _ expected: Verdict.Outcome
  ) {
    let tie = Tie.money(from: "fund", flow: .commitment, start: start, end: end)
    #expect(rule.outcome(complete([tie]), on: "fund") == expected)
  }

  @Test func theNormSaysHowOld() {
    var norms = Norms()
    norms.money.monthsToDisburse = 36
    let tie = Tie.money(from: "fund", flow: .commitment, start: "2022-01")
    #expect(rule.outcome(complete([tie]), on: "fund") == .fails)
    #expect(rule.outcome(complete([tie]), on: "fund", norms) == .notApplicable)
  }

  @Test func onlyCommitmentsInForceToPartiesThatAreThereAreJudged() {
    for status in [TieStatus.absent, .planned, .proposed, .lapsed] {
      #expect(rule.verdicts(complete([due.with(status)])).isEmpty)
    }
    #expect(rule.verdicts(complete([.money(from: "fund", flow: .pledge, end: "2020")])).isEmpty)
    for status in [StakeholderStatus.proposed, .ended] {
      var map = complete([due])
      map.change("unit") { $0.status = .known(status) }
      #expect(rule.outcome(map, on: "fund") == .notApplicable)
    }
    var undated = complete([due])
    undated.settings.date = nil
    #expect(rule.verdicts(undated).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let one = complete([due])
    let wording = try #require(Wording(rule.verdict(one, on: "fund"), rule, one, .french))
    #expect(
      wording.message == """
        À la date de la carte (juin 2024), aucun décaissement n’est connu au titre de l’engagement \
        financier du Fonds Alpha envers la Cellule de nutrition (6\u{202F}000\u{A0}FCFA\u{202F}; \
        jusqu’en 2022).
        """)
    #expect(
      wording.recommendation == """
        Établir avec le Fonds Alpha et la Cellule de nutrition si les fonds ont été versés et, à défaut, \
        convenir d’un calendrier de décaissement.
        """)
    #expect(
      wording.question == """
        L’engagement financier du Fonds Alpha envers la Cellule de nutrition (6\u{202F}000\u{A0}FCFA\
        \u{202F}; jusqu’en 2022) a-t-il donné lieu à un décaissement\u{202F}?
        """)
    let two = complete([due, .money(from: "fund", flow: .commitment, start: "2021")])
    let several = try #require(Wording(rule.verdict(two, on: "fund"), rule, two, .french))
    #expect(
      several.message == """
        À la date de la carte (juin 2024), aucun décaissement n’est connu au titre des engagements \
        financiers du Fonds Alpha envers la Cellule de nutrition (6\u{202F}000\u{A0}FCFA).
        """)
    #expect(
      several.question == """
        Les engagements financiers du Fonds Alpha envers la Cellule de nutrition (6\u{202F}000\u{A0}FCFA) \
        ont-ils donné lieu à des décaissements\u{202F}?
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let one = complete([.money(from: "fund", flow: .commitment, start: "2021-03")])
    let wording = try #require(Wording(rule.verdict(one, on: "fund"), rule, one, .english))
    #expect(
      wording.message == """
        No disbursement is known under the commitment by the Alpha Fund to the Nutrition Unit (since \
        March 2021), at the date of the map (June 2024).
        """)
    #expect(
      wording.recommendation == """
        Find out with the Alpha Fund and the Nutrition Unit whether the money was paid, and if it was \
        not, agree on the dates of payment.
        """)
    #expect(
      wording.question == """
        Has anything been disbursed under the commitment by the Alpha Fund to the Nutrition Unit (since \
        March 2021)?
        """)
    let two = complete([due, due])
    #expect(
      Wording(rule.verdict(two, on: "fund"), rule, two, .english)?.message == """
        No disbursement is known under the commitments by the Alpha Fund to the Nutrition Unit \
        (XOF\u{A0}6,000; XOF\u{A0}6,000), at the date of the map (June 2024).
        """)
  }
}
