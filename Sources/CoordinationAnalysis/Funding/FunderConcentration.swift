import Foundation
import OrderedCollections
import StakeholderModel

/// How far the money of one flow in one currency depends on few funders.
public struct FunderConcentration: Codable, Hashable, Sendable {
  @ExplicitNull public var flow: String?
  public let currency: String
  public let funders: Int
  /// The Herfindahl–Hirschman index: the sum of the squared shares, 1/n for n equal funders, 1 for one.
  /// Hirschman (1964), "The paternity of an index", American Economic Review 54.
  public let index: Double
  /// Who gives most, and its share.
  public let largest: String
  public let largestShare: Double
  /// First-hand rows of the flow, and those of them without an amount: these may change all of it.
  public let rows: Int
  public let rowsWithoutAmount: Int

  /// Of the money that is given first hand.
  static func all(_ funding: FundingRows) -> [FunderConcentration] {
    let (rows, map) = (funding.firstHand, funding.map)
    let byFlow = Dictionary(grouping: rows) { map.ties[$0].flow.value?.rawValue }
    let sums = OrderedDictionary(grouping: rows.filter { funding.money($0) != nil }) { row in
      [map.ties[row].flow.value?.rawValue, funding.money(row)?.currency.rawValue]
    }
    return sums.compactMap { key, rows -> FunderConcentration? in
      var given: OrderedDictionary<String, Decimal> = [:]
      for row in rows { given[map.ties[row].from, default: 0] += funding.money(row)?.amount ?? 0 }
      let total = given.values.reduce(0, +)
      // Money that was paid back has no share.
      guard total > 0, given.values.allSatisfy({ $0 >= 0 }),
        let largest = given.max(by: { $0.value < $1.value })
      else { return nil }
      let shares = given.values.map { NSDecimalNumber(decimal: $0 / total).doubleValue }
      let flow = byFlow[key[0]] ?? []
      return FunderConcentration(
        flow: key[0], currency: key[1] ?? "", funders: given.count,
        index: shares.reduce(0) { $0 + $1 * $1 }, largest: largest.key,
        largestShare: NSDecimalNumber(decimal: largest.value / total).doubleValue,
        rows: flow.count, rowsWithoutAmount: flow.count { funding.money($0) == nil })
    }.sorted { ($0.flow ?? "~", $0.currency) < ($1.flow ?? "~", $1.currency) }
  }
}
