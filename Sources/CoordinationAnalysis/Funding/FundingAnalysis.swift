import Foundation
import OrderedCollections
import StakeholderModel

/// Who funds whom, added up without counting anything twice.
///
/// Every tie `funds` is a row that is neither denied, planned nor proposed, nor tells again what another row tells: two
/// sources on one payment, or a way through a third party whose two halves have rows of their own. Sums are made
/// within one flow and one currency only: a pledge is no disbursement. Amounts of other currencies are converted
/// only where one is asked for, and only by rates of the map; those without a rate keep their own. Money that its
/// giver received in the same flow is *onward* money and stands beside what is given first hand, never in one sum
/// with it: of A → B → C only A → B is new. A row of several sectors or years stands under all of them
/// together, since nobody says how it divides. Beside every sum stands how many rows have no amount.
/// O(ties × rates of a currency).
public struct FundingAnalysis: Codable, Hashable, Sendable {
  /// The currency that was asked for.
  @ExplicitNull public var currency: String?
  /// Rows with an amount of another currency than the one asked for, and those of them that a rate of the map
  /// allowed to convert.
  public let rowsInOtherCurrencies: Int
  public let rowsConverted: Int
  /// Rows that are counted, of which without an amount; left out: denied ones, planned or proposed ones, and those that tell
  /// again what another tells.
  public let rows: Int
  public let rowsWithoutAmount: Int
  /// Counted rows of which the sources disagree.
  public let disputed: Int
  public let denied: Int
  public let planned: Int
  public let restated: Int
  /// Of all rows together.
  public let total: Entry
  /// By dimension; the entries of each partition the rows.
  public let by: [String: [Entry]]
  public let concentrations: [FunderConcentration]
  public let intermediaries: [Intermediary]
  /// The ways of money through them; `pathsAreCut` where there are more than are told.
  public let paths: [FundingPath]
  public let pathsAreCut: Bool
  public let plans: [PlanFunding]

  /// The rows that one value gathers: a party, a flow, a year …
  public struct Entry: Codable, Hashable, Sendable {
    /// `null` where the rows do not say.
    @ExplicitNull public var id: String?
    public let rows: Int
    public let rowsWithoutAmount: Int
    public let sums: [Sum]
  }

  /// Amounts of one flow in one currency.
  public struct Sum: Codable, Hashable, Sendable {
    @ExplicitNull public var flow: String?
    /// `null` where no row of the flow has an amount.
    @ExplicitNull public var currency: String?
    public let firstHand: Decimal
    /// Passed on by whoever received money in the same flow.
    public let onward: Decimal
    /// Rows with an amount in the currency.
    public let rows: Int
    /// Of these, the rows of which the sources disagree.
    public let disputed: Int
    /// Rows of the flow without one: these may change each of its sums.
    public let rowsWithoutAmount: Int
  }

  /// A party that both receives money and gives some.
  public struct Intermediary: Codable, Hashable, Sendable {
    public let id: String
    public let from: [String]
    public let to: [String]
  }

  public func entries(by dimension: FundingDimension) -> [Entry] { by[dimension.rawValue] ?? [] }

  /// - Parameter currency: what amounts are converted into, where rates of the map allow it; `nil` for none.
  public init(_ map: StakeholderMap, in currency: Currency? = nil, norms: Norms = Norms()) {
    let index = MapIndex(map)
    let rates = currency.map { ExchangeRates(map, into: $0, within: norms.money.monthsToRate) }
    let funding = FundingRows(map, rates: rates)
    let rows = funding.counted
    self.currency = currency?.rawValue
    let others = currency.map { own in
      rows.filter { row in map.ties[row].money.map { $0.currency != own } ?? false }
    }
    rowsInOtherCurrencies = others?.count ?? 0
    rowsConverted = others?.count { funding.money($0)?.currency == currency } ?? 0
    disputed = rows.count { map.ties[$0].confidence == .known(.disputed) }
    denied = funding.denied
    planned = funding.planned
    restated = funding.restated.count
    self.rows = rows.count
    rowsWithoutAmount = rows.count { funding.money($0) == nil }
    total = Entry(nil, rows, funding)
    var by: [String: [Entry]] = [:]
    for dimension in FundingDimension.allCases {
      let groups = OrderedDictionary(grouping: rows) {
        dimension.key(dimension.value(of: map.ties[$0]))
      }
      by[dimension.rawValue] = groups.values
        .map { Entry(dimension.value(of: map.ties[$0[0]]), $0, funding) }
        .sorted { dimension.comesBefore($0.id, $1.id, index) }
    }
    self.by = by
    concentrations = FunderConcentration.all(funding)
    intermediaries = Self.intermediaries(rows, index)
    let found = FundingPath.all(funding, index)
    (paths, pathsAreCut) = (found.paths, !found.areAll)
    plans = PlanFunding.all(funding, rates, index)
  }

  private static func intermediaries(_ rows: [Int], _ index: MapIndex) -> [Intermediary] {
    var (from, to): ([String: [String]], [String: [String]]) = ([:], [:])
    for (giver, taker) in rows.flatMap({ index.map.ties[$0].steps }) {
      from[taker, default: []].append(giver)
      to[giver, default: []].append(taker)
    }
    return index.inOrder(Set(from.keys).intersection(to.keys)).map { party in
      Intermediary(
        id: party, from: index.inOrder(from[party] ?? []), to: index.inOrder(to[party] ?? []))
    }
  }
}

extension FundingAnalysis.Entry {
  fileprivate init(_ id: String?, _ rows: [Int], _ funding: FundingRows) {
    let flows = OrderedDictionary(grouping: rows) { funding.map.ties[$0].flow.value?.rawValue }
    let sums = flows.flatMap { flow, rows in
      let silent = rows.count { funding.money($0) == nil }
      let currencies = OrderedDictionary(grouping: rows) { funding.money($0)?.currency }
      return currencies.filter { $0.key != nil || silent == rows.count }.map { currency, rows in
        func sum(_ rows: [Int]) -> Decimal {
          rows.reduce(0) { $0 + (funding.money($1)?.amount ?? 0) }
        }
        return FundingAnalysis.Sum(
          flow: flow, currency: currency?.rawValue,
          firstHand: sum(rows.filter { !funding.onward.contains($0) }),
          onward: sum(rows.filter(funding.onward.contains)),
          rows: currency == nil ? 0 : rows.count,
          disputed: currency == nil
            ? 0 : rows.count { funding.map.ties[$0].confidence == .known(.disputed) },
          rowsWithoutAmount: silent)
      }
    }
    self.init(
      id: id, rows: rows.count, rowsWithoutAmount: rows.count { funding.money($0) == nil },
      sums: sums.sorted {
        ($0.flow ?? "~", $0.currency ?? "~") < ($1.flow ?? "~", $1.currency ?? "~")
      })
  }
}
