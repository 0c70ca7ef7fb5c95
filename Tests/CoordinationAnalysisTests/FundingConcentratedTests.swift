import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct FundingConcentratedTests {
  private let rule = FundingConcentrated()

  private func pledges(_ amounts: Int...) -> [Tie] {
    zip(["fund", "agency", "ministry", "office"], amounts).map {
      Tie.money(from: $0, flow: .pledge, $1)
    }
  }

  private func complete(_ ties: [Tie]) -> StakeholderMap {
    .funded(ties) { $0.complete = [.funding] }
  }

  @Test func failsAboveTheNormAndHoldsAtIt() throws {
    #expect(rule.outcome(complete(pledges(5, 5, 5, 5)), on: "unit") == .holds)
    #expect(rule.outcome(complete(pledges(501, 500, 500, 500)), on: "unit") == .fails)
    let verdict = try #require(rule.verdict(complete(pledges(10, 30)), on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["unit", "agency"])
    #expect(verdict.claim == .funding)
    #expect(verdict.text("index") == "0.63")
    #expect(verdict.number("percent") == 75)
    #expect(verdict.rows == ["stakeholders 2", "ties 2", "ties 3"])
    #expect(rule.verdict(complete(pledges(9999, 1)), on: "unit")?.number("percent") == 99)
  }

  @Test func theNormSaysHowConcentrated() {
    var norms = Norms()
    norms.money.mostConcentrated = 0.5
    #expect(rule.outcome(complete(pledges(5, 5)), on: "unit", norms) == .holds)
    #expect(rule.outcome(complete(pledges(5, 6)), on: "unit", norms) == .fails)
  }

  @Test func flowsAreNeverMixed() {
    let ties =
      pledges(5, 5, 5, 5) + [
        Tie.money(from: "fund", flow: .commitment, 90),
        Tie.money(from: "agency", flow: .commitment, 10),
      ]
    #expect(rule.verdicts(complete(ties)).map(\.outcome) == [.holds, .fails])
    let apart = [
      Tie.money(from: "fund", flow: .commitment, 90), Tie.money(from: "agency", flow: .budget, 10),
    ]
    #expect(rule.outcome(complete(apart), on: "unit") == .notApplicable)
  }

  @Test func asksWhereSharesAreNotKnown() {
    let missing = pledges(10, 30) + [Tie.money(from: "ministry", flow: .pledge)]
    #expect(rule.outcome(complete(missing), on: "unit") == .notKnown)
    let dollars = pledges(10, 30) + [Tie.money(from: "ministry", flow: .pledge, 5, "USD")]
    #expect(rule.outcome(complete(dollars), on: "unit") == .notKnown)
    let noFlow = pledges(10, 30) + [Tie.money(from: "ministry", 5)]
    #expect(rule.outcome(complete(noFlow), on: "unit") == .notKnown)
    var donors = complete(pledges(10, 30))
    donors.change("agency") { $0.countMin = 2 }
    #expect(rule.outcome(donors, on: "unit") == .notKnown)
  }

  @Test func doesNotApplyWithoutACompleteListOfTwoFunders() {
    #expect(rule.outcome(.funded(pledges(10, 30)), on: "unit") == .notApplicable)
    #expect(rule.outcome(complete(pledges(10)), on: "unit") == .notApplicable)
    for status in [TieStatus.absent, .planned, .proposed, .lapsed] {
      let ties = pledges(10) + [Tie.money(from: "agency", flow: .pledge, 30).with(status)]
      #expect(rule.outcome(complete(ties), on: "unit") == .notApplicable)
    }
    for status in [StakeholderStatus.proposed, .ended] {
      var map = complete(pledges(10, 30))
      map.change("unit") { $0.status = .known(status) }
      #expect(rule.outcome(map, on: "unit") == .notApplicable)
    }
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let map = complete(pledges(10, 30))
    let wording = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .french))
    #expect(
      wording.message == """
        L’Agence Bêta apporte 75\u{A0}% du montant des annonces de financement en FCFA pour la Cellule \
        de nutrition, dont tous les montants sont connus\u{A0}: l’indice de concentration des 2 bailleurs \
        (Herfindahl-Hirschman) est de 0,63, au-dessus de 0,25.
        """)
    #expect(
      wording.recommendation == """
        Rechercher pour la Cellule de nutrition des contributions mieux réparties entre bailleurs, afin \
        qu’un retrait de l’Agence Bêta puisse être absorbé.
        """)
    #expect(
      wording.question == """
        Quels montants, exprimés dans une même monnaie et selon la nature du flux, sont apportés à la \
        Cellule de nutrition par le Fonds Alpha et par l’Agence Bêta\u{202F}?
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = complete(pledges(30, 10))
    let wording = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .english))
    #expect(
      wording.message == """
        The Alpha Fund provides 75% of the pledges in XOF for the Nutrition Unit, of which all amounts \
        are known: the concentration index of the 2 funders (Herfindahl–Hirschman) is 0.63, above 0.25.
        """)
    #expect(
      wording.recommendation == """
        Seek more of the money for the Nutrition Unit from others, so that its work does not hang on the \
        Alpha Fund.
        """)
    #expect(
      wording.question == """
        What amounts, of which flow and in one currency, do the Alpha Fund and the Beta Agency each \
        provide to the Nutrition Unit?
        """)
    var many = map
    many.change("fund") { $0.names = LocalizedText([.french: "Partenaires", .english: "Offices"]) }
    #expect(
      Wording(rule.verdict(many, on: "unit"), rule, many, .english)?.message
        .hasPrefix("The offices provide 75%") == true)
    #expect(
      Wording(rule.verdict(many, on: "unit"), rule, many, .french)?.message
        .hasPrefix("Les partenaires apportent 75\u{A0}%") == true)
  }
}
