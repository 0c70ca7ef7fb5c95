import Foundation
import OrderedCollections
import StakeholderModel

/// Several rates of the same two currencies, in either direction, for the same date.
struct RatesOfOneDate {
  let date: PartialDate
  /// In the order of the table.
  let rows: [Int]
  /// The rows at which the first of the two currencies, by their codes, is worth least and most.
  let lowest: Int
  let highest: Int
  /// How many times the lowest the highest is.
  let spread: Double

  private struct Key: Hashable {
    let currencies: [String]
    let date: PartialDate
  }

  private struct Quote {
    let row: Int
    let worth: Decimal
  }

  /// In the order of their first rows. Rates that say nothing, without a date or not above nought, are left out.
  static func all(_ map: StakeholderMap) -> [RatesOfOneDate] {
    var quotes: OrderedDictionary<Key, [Quote]> = [:]
    for (row, rate) in map.rates.enumerated() {
      guard let of = rate.currency?.rawValue, let per = rate.per?.rawValue, let date = rate.date,
        let worth = rate.rate, worth > 0, of != per
      else { continue }
      quotes[Key(currencies: [of, per].sorted(), date: date), default: []]
        .append(Quote(row: row, worth: of < per ? worth : 1 / worth))
    }
    return quotes.compactMap { key, quotes in
      guard quotes.count > 1, let lowest = quotes.min(by: { $0.worth < $1.worth }),
        let highest = quotes.max(by: { $0.worth < $1.worth })
      else { return nil }
      return RatesOfOneDate(
        date: key.date, rows: quotes.map(\.row), lowest: lowest.row, highest: highest.row,
        spread: (highest.worth / lowest.worth).asDouble)
    }
  }
}

extension Decimal {
  var asDouble: Double { NSDecimalNumber(decimal: self).doubleValue }
}
