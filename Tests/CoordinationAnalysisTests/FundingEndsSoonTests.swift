import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct FundingEndsSoonTests {
  private let rule = FundingEndsSoon()

  private func outcome(_ ties: Tie..., change: (inout Stakeholder) -> Void = { _ in })
    -> Verdict.Outcome?
  {
    rule.outcome(.funded(ties, change), on: "unit")
  }

  @Test(arguments: [
    ("2025-05-31", Verdict.Outcome.fails), ("2025-06-01", .fails), ("2025-06-02", .notKnown),
    ("2025-06", .notKnown), ("2025-06-30", .notKnown), ("2025-07", .holds), ("2024", .fails),
    ("2025", .notKnown), ("2026", .holds), ("2024-05", .notApplicable),
  ])
  func anEndUpToTheNormAfterTheDateIsSoon(_ end: String, _ expected: Verdict.Outcome) {
    #expect(outcome(.money(from: "fund", end: end)) == expected)
  }

  @Test func theNormSaysHowSoon() {
    var norms = Norms()
    norms.money.monthsToEnd = 6
    let map = StakeholderMap.funded([.money(from: "fund", end: "2025-03")])
    #expect(rule.outcome(map, on: "unit") == .fails)
    #expect(rule.outcome(map, on: "unit", norms) == .holds)
  }

  @Test func oneVerdictNamesAllFundersOfARecipient() throws {
    let ties: [Tie] = [
      .money(from: "fund", end: "2024-09"), .money(from: "agency", flow: .pledge, end: "2024-12"),
      .money(from: "fund", end: "2025-01"), .money(from: "ministry"),
    ]
    let verdict = try #require(rule.verdict(.funded(ties), on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["unit", "fund", "agency"])
    #expect(verdict.terms("ends") == ["2025-01", "2024-12"])
    #expect(verdict.stakeholders("endNotKnown") == ["ministry"])
    #expect(verdict.rows == ["ties 2", "ties 3", "ties 4", "ties 5"])
    #expect(rule.verdicts(.funded(ties)).count == 1)
  }

  @Test func holdsWhereOtherMoneyLastsLonger() throws {
    let map = StakeholderMap.funded([
      .money(from: "fund", end: "2024-09"), .money(from: "agency", end: "2027"),
    ])
    let verdict = try #require(rule.verdict(map, on: "unit"))
    #expect(verdict.outcome == .holds)
    #expect(verdict.rows == ["ties 3"])
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func moneyThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) {
    let lasting = Tie.money(from: "agency", end: "2027").with(status)
    #expect(outcome(.money(from: "fund", end: "2024-09"), lasting) == .fails)
    #expect(outcome(Tie.money(from: "fund", end: "2024-09").with(status)) != .fails)
  }

  @Test func whatIsPaidOrSpentHasNoEndToFear() {
    for flow in [Flow.disbursement, .expenditure] {
      #expect(outcome(.money(from: "fund", flow: flow, end: "2024-09")) == .notApplicable)
    }
    for flow in [Flow.budget, .pledge, .commitment] {
      #expect(outcome(.money(from: "fund", flow: flow, end: "2024-09")) == .fails)
    }
    let pay = Tie.money(from: "fund", end: "2024-09") { $0.engagement = .known("aid") }
    #expect(outcome(pay) == .notApplicable)
  }

  @Test func asksBodiesAndSecretariatsWhereNoEndIsKnown() {
    #expect(outcome(.money(from: "fund")) == .notKnown)
    #expect(outcome(.money(from: "fund")) { $0.kind = .known(.secretariat) } == .notKnown)
    #expect(outcome(.money(from: "fund")) { $0.kind = .known(.company) } == .notApplicable)
    let soon = Tie.money(from: "fund", end: "2024-09")
    #expect(outcome(soon) { $0.kind = .known(.company) } == .fails)
  }

  @Test func doesNotJudgeWhatIsNoSinglePartyOrIsNotThere() {
    for change: (inout Stakeholder) -> Void in [
      { $0.kind = .known(.unspecified) }, { $0.countMin = 4 }, { $0.status = .known(.proposed) },
      { $0.status = .known(.ended) },
    ] {
      #expect(outcome(.money(from: "fund", end: "2024-09"), change: change) == .notApplicable)
    }
  }

  @Test func withoutADateOrMoneyThereIsNothingToSay() {
    var map = StakeholderMap.funded([.money(from: "fund", end: "2024-09")])
    map.settings.date = nil
    #expect(rule.verdicts(map).isEmpty)
    #expect(rule.verdicts(.funded([])).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let map = StakeholderMap.funded([
      .money(from: "fund", end: "2024-12"), .money(from: "agency", end: "2025-01-14"),
      .money(from: "ministry"),
    ])
    let wording = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .french))
    #expect(
      wording.message == """
        Le financement de la Cellule de nutrition par le Fonds Alpha (jusqu’en décembre 2024) et par \
        l’Agence Bêta (jusqu’au 14 janvier 2025) prend fin dans les 12 mois qui suivent la date de la \
        carte (juin 2024)\u{202F}; la carte ne fait état d’aucun financement en cours qui dure plus \
        longtemps. Le terme d’autres financements accordés par le Ministère de la santé n’est pas connu.
        """)
    #expect(
      wording.recommendation == """
        Convenir avec le Fonds Alpha et l’Agence Bêta, avant l’échéance, de la suite à donner à ce \
        financement, ou rechercher d’autres ressources pour la Cellule de nutrition.
        """)
    let asked = StakeholderMap.funded([.money(from: "fund"), .money(from: "agency")])
    #expect(
      Wording(rule.verdict(asked, on: "unit"), rule, asked, .french)?.question == """
        Jusqu’à quand le financement de la Cellule de nutrition par le Fonds Alpha et par l’Agence Bêta \
        est-il assuré\u{202F}?
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = StakeholderMap.funded([.money(from: "fund", end: "2024-12")]).withPluralUnit
    let wording = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .english))
    #expect(
      wording.message == """
        The funding of the networks by the Alpha Fund (until December 2024) ends within 12 months of \
        the date of the map (June 2024); no other funding in force is known to last longer.
        """)
    #expect(
      wording.recommendation == """
        Settle with the Alpha Fund, before the funding ends, whether and on what terms it is renewed, \
        or seek other means for the networks.
        """)
    var norms = Norms()
    norms.money.monthsToEnd = 1
    let soon = StakeholderMap.funded([
      .money(from: "fund", end: "2024-06"), .money(from: "agency"),
    ])
    #expect(
      Wording(rule.verdict(soon, on: "unit", norms), rule, soon, .english)?.message == """
        The funding of the Nutrition Unit by the Alpha Fund (until June 2024) ends within a month of \
        the date of the map (June 2024); no other funding in force is known to last longer. The end of \
        other funding by the Beta Agency is not known.
        """)
    let asked = StakeholderMap.funded([.money(from: "fund")])
    #expect(
      Wording(rule.verdict(asked, on: "unit"), rule, asked, .english)?.question
        == "Until when is the funding of the Nutrition Unit by the Alpha Fund assured?")
  }
}
