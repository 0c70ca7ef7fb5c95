import Foundation
import StakeholderModel

/// Amounts in one currency, by the rates of the map and by nothing else.
///
/// A rate says what one unit of `currency` is worth in `per`; it serves both ways. An amount takes the rate
/// whose time holds its date, the narrowest such; failing that the mean of the rates within its date (months
/// within a year); failing that the nearest in time, at most so many months away. An amount without a date has no
/// rate. Results are rounded to two decimals, halves away from zero.
struct ExchangeRates {
  private struct Quote {
    let date: PartialDate
    let rate: Decimal
    let row: Int
  }

  private let target: Currency
  private let months: Int
  private let quotes: [Currency: [Quote]]

  /// - Parameter months: how far from the date of an amount a rate may lie.
  init(_ map: StakeholderMap, into target: Currency, within months: Int) {
    self.target = target
    self.months = months
    var quotes: [Currency: [Quote]] = [:]
    for (number, row) in map.rates.enumerated() {
      guard let currency = row.currency, let per = row.per, let date = row.date,
        let rate = row.rate,
        rate > 0, currency != per
      else { continue }
      if per == target {
        quotes[currency, default: []].append(Quote(date: date, rate: rate, row: number))
      }
      if currency == target {
        quotes[per, default: []].append(Quote(date: date, rate: 1 / rate, row: number))
      }
    }
    self.quotes = quotes
  }

  /// What an amount is worth, and by which rate and rows of the map.
  struct Conversion {
    let worth: Money
    let rate: Decimal
    let rows: [Int]
  }

  /// - Returns: `nil` where no rate of the map is near enough. O(rates of the currency).
  func converted(_ money: Money, at date: PartialDate?) -> Money? {
    money.currency == target ? money : conversion(of: money, at: date)?.worth
  }

  /// - Returns: `nil` where no rate of the map is near enough, and for what needs none. O(rates of the currency).
  func conversion(of money: Money, at date: PartialDate?) -> Conversion? {
    let near = quotes(of: money.currency, at: date)
    guard !near.isEmpty else { return nil }
    let mean = near.reduce(0) { $0 + $1.rate } / Decimal(near.count)
    var (exact, rounded) = (money.amount * mean, Decimal())
    NSDecimalRound(&rounded, &exact, 2, .plain)
    return Conversion(worth: Money(rounded, target), rate: mean, rows: near.map(\.row))
  }

  /// The rates whose mean an amount of a date takes.
  private func quotes(of currency: Currency, at date: PartialDate?) -> [Quote] {
    guard let date else { return [] }
    let quotes = quotes[currency] ?? []
    let around = quotes.filter { $0.date.contains(date) }
    if let narrowest = around.max(by: { $0.date.precision < $1.date.precision }) {
      return around.filter { $0.date.precision == narrowest.date.precision }
    }
    let within = quotes.filter { date.contains($0.date) }
    if !within.isEmpty { return within }
    let near = quotes.filter { $0.date.months(to: date) <= months }
    let least = near.map { $0.date.months(to: date) }.min()
    return near.filter { $0.date.months(to: date) == least }
  }
}

extension PartialDate {
  fileprivate var precision: Int { day != nil ? 3 : month != nil ? 2 : 1 }

  /// Whether every day that the other may mean is one that this may mean.
  fileprivate func contains(_ other: PartialDate) -> Bool {
    earliest <= other.earliest && other.latest <= latest
  }

  /// From the month in which one ends to that in which the other begins; 0 where they have a day in common.
  fileprivate func months(to other: PartialDate) -> Int {
    func months(_ date: (Int, Int, Int)) -> Int { date.0 * 12 + date.1 }
    if isCertainlyBefore(other) { return months(other.earliest) - months(latest) }
    if other.isCertainlyBefore(self) { return months(earliest) - months(other.latest) }
    return 0
  }
}
