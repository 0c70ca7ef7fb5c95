import StakeholderModel
import Testing

@testable import CoordinationAnalysis

extension StakeholderMap {
  /// All funding of the unit is known.
  fileprivate static func known(_ ties: [Tie]) -> StakeholderMap {
    .funded(ties) { $0.complete = [.funding] }
  }
}

@Suite struct OffBudgetTests {
  private let rule = OffBudget()

  private func pledge(
    _ funder: String, _ amount: Int?, _ channel: String? = nil, flow: Flow? = .pledge,
    _ currency: String = "XOF", _ change: (inout Tie) -> Void = { _ in }
  ) -> Tie {
    .money(from: funder, flow: flow, amount, currency) {
      $0.channel = channel.map { .known(FundingChannel(rawValue: $0)) } ?? .unknown
      change(&$0)
    }
  }

  private func outcomes(_ ties: Tie..., norms: Norms = Norms()) -> [Verdict.Outcome] {
    rule.verdicts(.known(ties), norms).map(\.outcome)
  }

  @Test func failsAboveTheNormAndHoldsAtIt() throws {
    #expect(outcomes(pledge("fund", 50, "3"), pledge("agency", 50, "1")) == [.holds])
    let ties = [pledge("agency", 20, "3"), pledge("ministry", 49, "2"), pledge("fund", 31, "3")]
    let verdict = try #require(rule.verdicts(.known(ties)).first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["fund", "agency"])
    #expect(verdict.claim == .funding)
    #expect(verdict.rows == ["stakeholders 2", "ties 2", "ties 3", "ties 4"])
    var norms = Norms()
    norms.money.mostOffBudget = 0.51
    #expect(rule.verdicts(.known(ties), norms).map(\.outcome) == [.holds])
  }

  @Test func failsOnlyWhereAllFundingOfEveryRecipientIsKnown() throws {
    let ties = [pledge("fund", 60, "3"), pledge("agency", 20, "1")]
    let verdict = try #require(rule.verdicts(.funded(ties)).first)
    #expect(verdict.outcome == .notKnown)
    #expect(verdict.claim == nil && verdict.rows == ["ties 2", "ties 3"])
    var other = pledge("fund", 1, "3")
    other.to = "office"
    var map = StakeholderMap.known(ties + [other])
    #expect(rule.verdicts(map).map(\.outcome) == [.notKnown])
    map.change("office") { $0.complete = [.funding] }
    #expect(rule.verdicts(map).map(\.outcome) == [.fails])
    #expect(rule.verdicts(map).first?.rows.prefix(2) == ["stakeholders 2", "stakeholders 6"])
    map.ties[2].to = "nobody"
    #expect(rule.verdicts(map).map(\.outcome) == [.notKnown])
    #expect(
      rule.verdicts(.funded([pledge("fund", 20, "3"), pledge("agency", 60, "1")])).map(\.outcome)
        == [.holds])
  }

  @Test func asksForOtherMoneyWhereThatOfAllRowsIsKnown() throws {
    let map = StakeholderMap.funded([pledge("fund", 60, "3"), pledge("agency", 20, "1")])
    #expect(
      Wording(rule.verdicts(map).first, rule, map, .french)?.question.plain == """
        Quels autres fonds (annonces de financement en FCFA) sont destinés à la Cellule de nutrition, et \
        passent-ils par le Trésor, par un compte sectoriel ou hors budget ?
        """)
    #expect(
      Wording(rule.verdicts(map).first, rule, map, .english)?.question == """
        What other money (pledges in XOF) is there for the Nutrition Unit, and does it pass through the \
        treasury, through a sector account, or off budget?
        """)
  }

  @Test func whatIsNotKnownMustNotTurnTheResult() {
    let most = [pledge("fund", 60, "3"), pledge("agency", 20, "1")]
    func outcome(with tie: Tie) -> [Verdict.Outcome] {
      rule.verdicts(.known(most + [tie])).map(\.outcome)
    }
    #expect(outcome(with: pledge("office", 39)) == [.fails])
    #expect(outcome(with: pledge("office", 40)) == [.notKnown])
    #expect(outcome(with: pledge("office", nil)) == [.notKnown])
    #expect(outcome(with: pledge("office", nil, "1")) == [.notKnown])
    #expect(outcome(with: pledge("office", nil, "3")) == [.fails])
    #expect(outcome(with: pledge("office", -5, "1")) == [.notKnown])
    #expect(outcome(with: pledge("office", 40, flow: nil)) == [.notKnown])
    #expect(outcome(with: pledge("office", 39, flow: nil)) == [.fails])
    #expect(outcome(with: pledge("office", nil, flow: nil)) == [.notKnown])
    #expect(outcome(with: pledge("office", 90, "7")) == [.notKnown])
  }

  @Test func holdsOnlyWhereTheRestCouldNotBreakTheNorm() {
    let few = [pledge("fund", 20, "3"), pledge("agency", 60, "1")]
    func outcome(with tie: Tie) -> [Verdict.Outcome] {
      rule.verdicts(.known(few + [tie])).map(\.outcome)
    }
    #expect(outcome(with: pledge("office", 40)) == [.holds])
    #expect(outcome(with: pledge("office", 41)) == [.notKnown])
    #expect(outcome(with: pledge("office", nil, "2")) == [.holds])
    #expect(outcome(with: pledge("office", nil)) == [.notKnown])
    #expect(outcome(with: pledge("office", 41, "3", flow: nil)) == [.notKnown])
  }

  @Test func neitherFlowsNorCurrenciesAreMixed() {
    #expect(
      outcomes(
        pledge("fund", 90, "3"), pledge("agency", 10, "1", flow: .commitment),
        pledge("agency", 10, "1", flow: .pledge, "USD")) == [.fails, .holds, .holds])
  }

  @Test func countsNeitherWhatIsPassedOnNorTheSecondLegOfARow() {
    var onward = pledge("agency", 90, "3")
    onward.from = "fund"
    onward.to = "agency"
    #expect(
      outcomes(
        pledge("ministry", 95, "1"), onward, pledge("agency", 90, "3")) == [.holds])
    #expect(
      outcomes(
        pledge("ministry", 95, "1"), pledge("agency", 90, "3"),
        pledge("fund", 90, "3") { $0.via = .known("agency") }) == [.holds])
  }

  @Test(arguments: [TieStatus.absent, .planned, .lapsed])
  func countsOnlyWhatIsInForce(_ status: TieStatus) {
    #expect(
      outcomes(pledge("fund", 90, "3").with(status), pledge("agency", 10, "1")) == [.holds])
  }

  @Test func leavesOutWhatIsOverAndWhatIsGivenElsewhere() {
    #expect(
      outcomes(
        pledge("fund", 90, "3") { $0.end = .date("2023") }, pledge("agency", 10, "1")) == [.holds])
    var map = StakeholderMap.known([pledge("fund", 90, "3"), pledge("agency", 10, "1")])
    map.change("unit") { $0.status = .known(.ended) }
    #expect(rule.verdicts(map).isEmpty)
    let odd = [Tie("fund", .funds, "fund"), Tie("ghost", .funds, "nobody")]
    #expect(rule.verdicts(.funded(odd)).isEmpty)
  }

  @Test func doesNotApplyWhereNothingSaysAChannel() {
    #expect(outcomes(pledge("fund", 90)) == [.notApplicable])
    #expect(outcomes(pledge("fund", nil, "3")).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    func wording(_ ties: [Tie]) throws -> Wording {
      let map = StakeholderMap.known(ties)
      return try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    }
    let plain = [pledge("fund", 60, "3"), pledge("agency", 20, "1")]
    #expect(
      try wording(plain).message == """
        Parmi les annonces de financement dont la cartographie donne le montant et le canal, \
        60\u{A0}FCFA sur 80\u{A0}FCFA passent hors budget (seuil retenu\u{A0}: 50\u{A0}% au plus). Ces \
        fonds sont apportés par le Fonds Alpha.
        """)
    #expect(
      try wording(plain + [pledge("office", 1)]).message.hasSuffix(
        " Une ligne sans montant, nature de flux ou canal connu ne peut rien y changer."))
    #expect(
      try wording(plain + [pledge("office", 1), pledge("office", 2)]).message.hasSuffix(
        " 2 lignes sans montant, nature de flux ou canal connu ne peuvent rien y changer."))
    #expect(
      try wording(plain).recommendation == """
        Convenir avec le Fonds Alpha de l’inscription de ces fonds au budget national ou, à défaut, de \
        leur déclaration annuelle au ministère chargé des finances.
        """)
    #expect(
      try wording(plain + [pledge("office", nil)]).question == """
        Parmi les fonds apportés par la Direction du budget et comptés comme annonces de financement en \
        FCFA, quels montants passent par le Trésor, par un compte sectoriel ou hors budget\u{202F}?
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = StakeholderMap.known([
      pledge("fund", 60, "3"), pledge("agency", 20, "1"), pledge("office", 1),
    ])
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    #expect(
      wording.message == """
        Of the pledges that the map has with their channel, XOF\u{A0}60 of XOF\u{A0}80 are off budget \
        (threshold applied: at most 50%), given by the Alpha Fund. One row without an amount, a flow or \
        a channel cannot change that.
        """)
    #expect(
      wording.recommendation == """
        Agree with the Alpha Fund that this money is entered in the national budget or, failing that, \
        declared each year to the ministry in charge of finance.
        """)
    #expect(
      wording.question == """
        How much of the money from the Alpha Fund, counted as pledges in XOF, passes through the \
        treasury, through a sector account, or off budget?
        """)
  }
}
