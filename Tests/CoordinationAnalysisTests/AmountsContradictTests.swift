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
        Pour les fonds du Fonds commun destinés à l’Alliance civile, la carte reprend des sources deux \
        équivalences, exactes, approximatives ou minimales, qui sont incompatibles\u{A0}: \
        1\u{202F}200\u{202F}000\u{A0}FCFA pour 2\u{202F}000\u{202F}000\u{A0}USD, d’une part, \
        600\u{202F}000\u{202F}000\u{A0}FCFA pour 1\u{202F}000\u{202F}000\u{A0}USD, d’autre part.
        """)
    #expect(
      french?.recommendation
        == """
        Faire confirmer le premier montant (1\u{202F}200\u{202F}000\u{A0}FCFA) par les auteurs des sources et par \
        le Fonds commun\u{202F}; dans l’attente, ne pas en faire état ni l’additionner.
        """)
    let english = Wording(verdicts[1], rule, map, .english)
    #expect(
      english?.message
        == """
        For the money from the Pooled Fund to the Civil Alliance, the sources put (exactly, roughly or at \
        least) XOF\u{A0}1,200,000 at USD\u{A0}2,000,000, and elsewhere XOF\u{A0}600,000,000 at USD\u{A0}1,000,000: \
        the two rates do not agree.
        """)
  }

  /// Of one sum, one row may name one payer and the next another.
  @Test func saysToWhomTheRowsPutDownTheUsualAmount() throws {
    var map = map((600, 1), (600, 1), (1, 2))
    map.ties[0].from = "alliance"
    map.ties[0].to = "fund"
    let verdict = rule.verdicts(map)[2]
    #expect(verdict.outcome == .fails)
    #expect(
      Wording(verdict, rule, map, .french)?.message.plain.contains(
        "1 USD, d’autre part (montant porté au compte de l’Alliance civile et du Fonds commun).")
        == true)
    #expect(
      Wording(verdict, rule, map, .english)?.message.plain.contains(
        "USD 1 (a sum that stands against each of the Civil Alliance and the Pooled Fund): the two")
        == true)
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

  private func rate(_ of: String, _ per: String, _ date: String?, _ worth: Decimal?) -> Rate {
    var rate = Rate()
    (rate.currency, rate.per) = (Currency(rawValue: of), Currency(rawValue: per))
    (rate.date, rate.rate) = (date.flatMap(PartialDate.init), worth)
    rate.sources = [SourceReference(source: "s1")]
    return rate
  }

  /// The amounts of a map, all of one year, and its rates.
  private func dated(_ map: StakeholderMap, _ rates: Rate...) -> StakeholderMap {
    var map = map
    for row in map.ties.indices { map.ties[row].start = .date("2021") }
    map.rates = rates
    return map
  }

  /// The two amounts agree with each other, and not with the rate.
  @Test func aRateOfTheMapIsBetterEvidenceThanOtherAmounts() throws {
    let map = dated(map((1000, 10), (1000, 10), (6000, 10)), rate("USD", "XOF", "2021", 600))
    let verdicts = rule.verdicts(map)
    #expect(verdicts.map(\.outcome) == [.fails, .fails, .holds])
    #expect(verdicts[0].rows == ["ties 2", "rates 2"])
    #expect(verdicts[2].rows == ["ties 4", "rates 2"])
    #expect(
      Wording(verdicts[0], rule, map, .french)?.message.plain
        == """
        Pour les fonds du Fonds commun destinés à l’Alliance civile, la carte donne 1 000 FCFA pour 10 USD, \
        équivalent exact, approximatif ou minimal donné par la source ; aux taux de change de la carte, ce montant \
        vaut 1,67 USD.
        """)
    #expect(
      Wording(verdicts[0], rule, map, .english)?.message.plain
        == """
        For the money from the Pooled Fund to the Civil Alliance, the map has XOF 1,000 as worth USD 10, \
        exactly, roughly or at least, as the source puts it; at the rates of exchange of the map it is worth USD 1.67.
        """)
  }

  @Test(arguments: [
    (Decimal(300), Verdict.Outcome.fails), (301, .holds), (1200, .fails), (1199, .holds),
  ])
  func twiceTheRateOfTheMapIsTooMuch(_ francs: Decimal, _ outcome: Verdict.Outcome) {
    let map = dated(map((francs, 1)), rate("USD", "XOF", "2021", 600))
    #expect(rule.verdicts(map).map(\.outcome) == [outcome])
    let other = dated(self.map((francs, 1)), rate("XOF", "USD", "2021", 1 / 600))
    #expect(rule.verdicts(other).map(\.outcome) == [outcome])
  }

  @Test func theNormOfTheRateCountsToo() {
    var norms = Norms()
    norms.money.rateFactor = 4
    let map = dated(map((300, 1)), rate("USD", "XOF", "2021", 600))
    #expect(rule.verdicts(map, norms).map(\.outcome) == [.holds])
    let late = dated(self.map((300, 1)), rate("USD", "XOF", "2023-01", 600))
    #expect(rule.verdicts(late).map(\.outcome) == [.notApplicable])
    norms = Norms()
    norms.money.monthsToRate = 13
    #expect(rule.verdicts(late, norms).map(\.outcome) == [.fails])
  }

  @Test func withoutARateNearTheOtherAmountsDecide() {
    for rate in [
      rate("USD", "XOF", "2012", 1), rate("EUR", "XOF", "2021", 1), rate("USD", "XOF", nil, 1),
      rate("USD", "XOF", "2021", 0), rate("USD", "XOF", "2021", nil),
    ] {
      let verdicts = rule.verdicts(dated(map((600, 1), (600, 1), (6, 1)), rate))
      #expect(verdicts.map(\.outcome) == [.holds, .holds, .fails])
      #expect(verdicts[2].rows == ["ties 4", "ties 2", "ties 3"])
    }
    var undated = dated(map((600, 1), (600, 1)), rate("USD", "XOF", "2021", 1))
    for row in undated.ties.indices { undated.ties[row].start = .unknown }
    #expect(rule.verdicts(undated).map(\.outcome) == [.holds, .holds])
  }

  @Test(arguments: [(Decimal(1200), Verdict.Outcome.fails), (1199, .holds), (300, .fails)])
  func twoRatesOfOneDateContradictEachOther(_ other: Decimal, _ outcome: Verdict.Outcome) throws {
    let map = dated(map(), rate("USD", "XOF", "2021", 600), rate("USD", "XOF", "2021", other))
    let verdict = try #require(rule.verdicts(map).first)
    #expect(verdict.outcome == outcome && verdict.subjects.isEmpty)
    #expect(verdict.rows == ["rates 2", "rates 3"])
  }

  @Test func ratesAreComparedInEitherDirectionAndOfOneDateOnly() {
    let map = dated(
      map(), rate("USD", "XOF", "2021", 600), rate("XOF", "USD", "2021", 1 / 601),
      rate("XOF", "USD", "2021", 600), rate("USD", "XOF", "2021-03", 1),
      rate("USD", "XOF", nil, 1), rate("EUR", "XOF", "2021", 655), rate("USD", "USD", "2021", 9),
      rate("USD", "XOF", "2021", 0))
    let verdicts = rule.verdicts(map)
    #expect(verdicts.map(\.outcome) == [.fails])
    #expect(verdicts.first?.rows == ["rates 3", "rates 4"])
  }

  @Test func saysWhichRatesDoNotAgree() throws {
    let map = dated(
      map(), rate("USD", "XOF", "2021-03", 600), rate("USD", "XOF", "2021-03", 6000))
    let french = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      french.message.plain
        == """
        Parmi les taux de change d’une même date (mars 2021), la carte donne 1 USD à 600 FCFA, et 1 USD à \
        6 000 FCFA : les deux ne concordent pas.
        """)
    #expect(french.recommendation.hasPrefix("Vérifier les deux taux auprès de la banque centrale"))
    let english = try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    #expect(
      english.message.plain
        == """
        Among the rates of exchange for one date (March 2021), the map has USD 1 at XOF 600, and USD 1 at \
        XOF 6,000: the two do not agree.
        """)
    #expect(english.recommendation.hasPrefix("Look both rates up at the central bank"))
  }

  /// A finding on two rates is about no party: lists, reports and guides do without.
  @Test func aFindingOnRatesIsReportedLikeAnyOther() throws {
    let map = dated(map(), rate("USD", "XOF", "2021", 600), rate("USD", "XOF", "2021", 6))
    let analysis = GapAnalysis(map)
    let finding = try #require(analysis.findings.first { $0.code == rule.code })
    #expect(finding.sources == ["s1"] && finding.confidence == .reported)
    #expect(GapReport(analysis, map, in: .french).findings.contains { $0.code == rule.code })
  }
}
