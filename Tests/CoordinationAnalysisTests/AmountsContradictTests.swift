import Foundation
import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct AmountsContradictTests {
  private let rule = AmountsContradict()

  /// Money from a fund to an alliance: amounts in CFA francs with their equivalents in dollars.
  private func map(_ amounts: (Decimal, Decimal?)..., currency: String = "XOF") -> StakeholderMap {
    StakeholderMap(
      [
        Stakeholder("fund", .pooledFund, fr: "Fonds commun", en: "Pooled Fund"),
        Stakeholder("alliance", .sunNetwork, fr: "Alliance civile", en: "Civil Alliance"),
      ],
      amounts.map { amount, equivalent in
        Tie("fund", .funds, "alliance") { tie in
          (tie.amount, tie.currency) = (amount, Currency(rawValue: currency))
          guard let equivalent else { return }
          (tie.statedAmount, tie.statedCurrency) = (equivalent, Currency(rawValue: "USD"))
        }
      })
  }

  @Test func failsWhereAnEquivalentIsFarFromTheOthers() throws {
    let map = map((600_000_000, 1_000_000), (1_200_000, 2_000_000), (60_000, 100))
    let verdicts = rule.verdicts(map)
    #expect(verdicts.map(\.outcome) == [.holds, .fails, .holds])
    #expect(verdicts[1].rows == ["ties 3", "ties 2", "ties 4"])
    #expect(verdicts[1].subjects == ["fund", "alliance"])
    let french = Wording(verdicts[1], rule, map, .french)
    #expect(
      french?.message
        == """
        Pour les fonds du Fonds commun destinés à l’Alliance civile, la carte donne \
        1\u{202F}200\u{202F}000\u{A0}FCFA pour 2\u{202F}000\u{202F}000\u{A0}USD, et ailleurs \
        600\u{202F}000\u{202F}000\u{A0}FCFA pour 1\u{202F}000\u{202F}000\u{A0}USD, équivalents \
        exacts ou approximatifs donnés par les sources\u{A0}: les deux ne concordent pas.
        """)
    #expect(
      french?.recommendation
        == """
        Faire confirmer ces montants par les auteurs des sources et par le Fonds commun\u{202F}; dans \
        l’attente, ne pas en faire état.
        """)
    let english = Wording(verdicts[1], rule, map, .english)
    #expect(
      english?.message
        == """
        For the money from the Pooled Fund to the Civil Alliance, the map has XOF\u{A0}1,200,000 as \
        worth USD\u{A0}2,000,000, and elsewhere XOF\u{A0}600,000,000 as worth USD\u{A0}1,000,000, exactly \
        or roughly, as the sources put it: the two do not agree.
        """)
  }

  /// Twice the usual rate fails, a little less does not; half of it likewise.
  @Test(arguments: [
    (Decimal(500), Verdict.Outcome.fails), (501, .holds), (2000, .fails), (1999, .holds),
  ])
  func aFactorOfTwoIsTooMuch(_ francs: Decimal, _ outcome: Verdict.Outcome) {
    let map = map((1000, 1), (1000, 1), (francs, 1))
    #expect(rule.verdicts(map)[2].outcome == outcome)
  }

  @Test func theNormSaysHowMuchIsTooMuch() {
    var norms = Norms()
    norms.money.rateFactor = 4
    let map = map((1000, 1), (1000, 1), (3000, 1))
    #expect(rule.verdicts(map, norms).map(\.outcome) == [.holds, .holds, .holds])
  }

  @Test func ofTwoThatDisagreeOneIsNamedBesideTheOther() {
    let verdicts = rule.verdicts(map((1000, 1), (10, 1)))
    #expect(verdicts.count { $0.outcome == .fails } == 1)
    #expect(verdicts.first { $0.outcome == .fails }?.evidence.count == 2)
  }

  @Test func whatHasNoEquivalentOrNoOtherDoesNotApply() {
    #expect(rule.verdicts(map((1000, 1))).map(\.outcome) == [.notApplicable])
    #expect(
      rule.verdicts(map((1000, nil), (1000, nil))).allSatisfy { $0.outcome == .notApplicable })
    #expect(rule.verdicts(map((0, 1), (1000, 1))).allSatisfy { $0.outcome == .notApplicable })
    // Dollars as dollars are no equivalent.
    let same = map((1000, 1), (10, 1), currency: "USD")
    #expect(rule.verdicts(same).allSatisfy { $0.outcome == .notApplicable })
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func deniedMoneyIsNoMoney() {
    var map = map((1000, 1), (10, 1))
    map.ties[1].status = .known(.absent)
    #expect(rule.verdicts(map).map(\.outcome) == [.notApplicable])
  }
}
