import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import CoordinationAnalysis

@Suite struct ExchangeRatesTests {
  private func map(_ rates: (String, String, String, Decimal)...) -> StakeholderMap {
    var map = StakeholderMap(["a", "b"].map { Stakeholder($0) })
    map.rates = rates.map { currency, per, date, value in
      var rate = Rate()
      (rate.currency, rate.per) = (Currency(rawValue: currency), Currency(rawValue: per))
      (rate.date, rate.rate) = (PartialDate(date), value)
      return rate
    }
    return map
  }

  private func converted(
    _ amount: Decimal, _ currency: String, _ date: String?, into target: String = "XOF",
    _ map: StakeholderMap, within months: Int = 12
  ) -> Decimal? {
    ExchangeRates(map, into: Currency(rawValue: target), within: months)
      .converted(Money(amount, Currency(rawValue: currency)), at: date.flatMap(PartialDate.init))?
      .amount
  }

  @Test func aRateServesBothWays() {
    let map = map(("EUR", "XOF", "2021", 655.957))
    #expect(converted(2, "EUR", "2021-05-02", map) == Decimal(string: "1311.91"))
    #expect(converted(655.957, "XOF", "2021", into: "EUR", map) == 1)
    #expect(converted(7, "XOF", nil, map) == 7)
  }

  @Test func theNarrowestTimeThatHoldsTheDateCounts() {
    let map = map(
      ("USD", "XOF", "2021", 550), ("USD", "XOF", "2021-03", 545), ("USD", "XOF", "2021-03-31", 560)
    )
    #expect(converted(1, "USD", "2021-03-31", map) == 560)
    #expect(converted(1, "USD", "2021-03-12", map) == 545)
    #expect(converted(1, "USD", "2021-08", map) == 550)
    #expect(converted(1, "USD", "2021", map) == 550)
  }

  @Test func anAmountOfAYearTakesTheMeanOfItsMonths() {
    let map = map(("USD", "XOF", "2021-01", 540), ("USD", "XOF", "2021-12", 580))
    #expect(converted(10, "USD", "2021", map) == 5600)
  }

  @Test func theNearestRateIsTakenUpToTheNorm() {
    let map = map(("USD", "XOF", "2019-12", 590), ("USD", "XOF", "2021-02", 540))
    #expect(converted(1, "USD", "2020-05", map) == 590)
    #expect(converted(1, "USD", "2022-02", map) == 540)
    #expect(converted(1, "USD", "2022-03", map) == nil)
    #expect(converted(1, "USD", "2022-03", map, within: 13) == 540)
    #expect(converted(1, "USD", "2018-12-31", map) == 590)
  }

  @Test func withoutADateOrARateNothingIsConverted() {
    let map = map(("USD", "XOF", "2021", 550), ("GBP", "XOF", "2021", 0), ("ETB", "USD", "2021", 1))
    #expect(converted(1, "USD", nil, map) == nil)
    #expect(converted(1, "EUR", "2021", map) == nil)
    #expect(converted(1, "GBP", "2021", map) == nil)
    #expect(converted(1, "ETB", "2021", map) == nil)
  }

  /// Of three rows two are converted; the third keeps its currency, and nothing is lost.
  @Test func sumsAreConvertedWhereARateAllows() {
    func funds(_ amount: Decimal?, _ currency: String, _ date: String?) -> Tie {
      Tie("a", .funds, "b") {
        ($0.amount, $0.currency) = (amount, Currency(rawValue: currency))
        $0.flow = .known(.commitment)
        $0.start = date.map { .date($0) } ?? .unknown
      }
    }
    var map = map(("EUR", "XOF", "2021", 655.957), ("USD", "XOF", "2021", 550))
    map.ties = [
      funds(100, "EUR", "2021"), funds(1000, "XOF", nil), funds(2, "USD", "2021-06"),
      funds(3, "USD", nil), funds(nil, "EUR", "2021"),
    ]
    let found = FundingAnalysis(map, in: Currency(rawValue: "XOF"))
    #expect(
      found.total.sums.map { "\($0.currency ?? "-") \($0.firstHand)" } == ["USD 3", "XOF 67695.7"])
    #expect((found.rowsInOtherCurrencies, found.rowsConverted) == (3, 2))
    #expect(found.rowsWithoutAmount == 1)
    #expect(found.currency == "XOF")
    #expect(FundingAnalysis(map).total.sums.map(\.currency) == ["EUR", "USD", "XOF"])
  }
}
