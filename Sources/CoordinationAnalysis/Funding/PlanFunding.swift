import Foundation
import OrderedCollections
import StakeholderModel

/// What a plan costs beside what is known to be given for it, in one currency: as a whole, and by action,
/// sector, area and year.
///
/// A tie is given for a plan where its instrument is the plan, and for an action of it where its role is the text
/// of the action. Flows stand side by side and are not added: what is disbursed was committed before. Of money for
/// the plan that one party passes on to another, what is given first counts. What is given for several sectors or years, or for an area
/// without saying for which, stands by itself: nobody says how it divides.
public struct PlanFunding: Codable, Hashable, Sendable {
  public let plan: String
  public let currency: String
  public let total: Part
  /// By dimension (``FundingDimension/ofPlans``); the parts of each make up the plan and all that is given.
  public let by: [String: [Part]]

  /// What one value gathers: an action, a year …
  public struct Part: Codable, Hashable, Sendable {
    /// `null` for the whole, and where the rows do not say.
    @ExplicitNull public var id: String?
    /// `null` where the plan has no cost in this currency here.
    @ExplicitNull public var cost: Decimal?
    /// Planned actions, and those of them without a cost in any currency.
    public let actions: Int
    public let actionsWithoutCost: Int
    public let given: [Given]
    /// Ties for this without an amount, and with one in another currency.
    public let rowsWithoutAmount: Int
    public let rowsInOtherCurrencies: Int
  }

  public struct Given: Codable, Hashable, Sendable {
    @ExplicitNull public var flow: String?
    public let amount: Decimal
    /// The cost less the amount, below 0 where more is given; `null` without a cost.
    @ExplicitNull public var gap: Decimal?
  }

  public func parts(by dimension: FundingDimension) -> [Part] { by[dimension.rawValue] ?? [] }

  static func all(_ funding: FundingRows, _ rates: ExchangeRates?, _ index: MapIndex)
    -> [PlanFunding]
  {
    let map = funding.map
    let priced = map.plans.map { PricedAction($0, rates) }
    let rows = OrderedDictionary(grouping: funding.counted) { map.ties[$0].instrument.value }
      .mapValues { FundingRows(map, among: $0).firstHand }
    return OrderedDictionary(grouping: priced, by: \.action.plan).flatMap { plan, actions in
      OrderedSet(actions.compactMap(\.cost?.currency)).map { currency in
        let own = rows[plan] ?? []
        var by: [String: [Part]] = [:]
        for dimension in FundingDimension.ofPlans {
          by[dimension.rawValue] = parts(by: dimension, actions, own, currency, funding, index)
        }
        return PlanFunding(
          plan: plan, currency: currency.rawValue,
          total: Part(nil, actions, own, currency, funding), by: by)
      }
    }
  }

  private static func parts(
    by dimension: FundingDimension, _ actions: [PricedAction], _ rows: [Int],
    _ currency: Currency, _ funding: FundingRows, _ index: MapIndex
  ) -> [Part] {
    func value(_ row: Int) -> String? { dimension.value(of: funding.map.ties[row]) }
    let planned = OrderedDictionary(grouping: actions) {
      dimension.key(dimension.value(of: $0.action))
    }
    // Money for something that the plan does not name is told of as well.
    let given = OrderedDictionary(grouping: rows) { dimension.key(value($0)) }
    let parts = planned.keys.union(given.keys).map { key in
      let (actions, rows) = (planned[key] ?? [], given[key] ?? [])
      let id = actions.first.map { dimension.value(of: $0.action) } ?? rows.first.flatMap(value)
      return Part(id, actions, rows, currency, funding)
    }
    // Actions stay in the order of the plan.
    guard dimension != .action else {
      return parts.filter { $0.id != nil } + parts.filter { $0.id == nil }
    }
    return parts.sorted { dimension.comesBefore($0.id, $1.id, index) }
  }
}

/// An action with its cost, in the currency that is asked for where a rate allows it.
struct PricedAction {
  let action: PlannedAction
  let cost: Money?

  init(_ action: PlannedAction, _ rates: ExchangeRates?) {
    self.action = action
    guard let cost = action.cost, let currency = action.currency else {
      self.cost = nil
      return
    }
    let own = Money(cost, currency)
    let year = action.year.flatMap { PartialDate(String($0)) }
    self.cost = rates?.converted(own, at: year) ?? own
  }
}

extension PlanFunding.Part {
  fileprivate init(
    _ id: String?, _ actions: [PricedAction], _ rows: [Int], _ currency: Currency,
    _ funding: FundingRows
  ) {
    let costs = actions.compactMap(\.cost).filter { $0.currency == currency }.map(\.amount)
    let cost = costs.isEmpty ? nil : costs.reduce(0, +)
    var given: OrderedDictionary<String?, Decimal> = [:]
    for row in rows {
      guard let money = funding.money(row), money.currency == currency else { continue }
      given[funding.map.ties[row].flow.value?.rawValue, default: 0] += money.amount
    }
    self.init(
      id: id, cost: cost, actions: actions.count,
      actionsWithoutCost: actions.count { $0.cost == nil },
      given: given.map { flow, amount in
        PlanFunding.Given(flow: flow, amount: amount, gap: cost.map { $0 - amount })
      }.sorted { ($0.flow ?? "~") < ($1.flow ?? "~") },
      rowsWithoutAmount: rows.count { funding.money($0) == nil },
      rowsInOtherCurrencies: rows.count { row in
        funding.money(row).map { $0.currency != currency } ?? false
      })
  }
}
