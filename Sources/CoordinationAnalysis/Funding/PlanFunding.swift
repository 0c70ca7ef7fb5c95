import Foundation
import OrderedCollections
import StakeholderModel

/// What a plan costs beside what is known to be given for it, in one currency.
///
/// A tie is given for a plan where its instrument is the plan. Flows stand side by side and are not added:
/// what is disbursed was committed before. Money that is passed on counts where it is first given.
public struct PlanFunding: Codable, Hashable, Sendable {
  public let plan: String
  public let currency: String
  public let cost: Decimal
  /// Planned actions, and those of them without a cost in any currency.
  public let actions: Int
  public let actionsWithoutCost: Int
  public let given: [Given]
  /// Ties for the plan without an amount.
  public let rowsWithoutAmount: Int

  public struct Given: Codable, Hashable, Sendable {
    @ExplicitNull public var flow: String?
    public let amount: Decimal
    /// The cost less the amount; below 0 where more is given.
    public let gap: Decimal
  }

  /// - Parameter rows: ties that give money first hand.
  static func all(_ rows: [Int], _ map: StakeholderMap) -> [PlanFunding] {
    let plans = OrderedDictionary(grouping: map.plans, by: \.plan)
    return plans.flatMap { plan, actions -> [PlanFunding] in
      let own = rows.filter { map.ties[$0].instrument.value == plan }
      let costs = OrderedDictionary(grouping: actions.filter { $0.cost != nil }) {
        $0.currency?.rawValue ?? ""
      }
      return costs.filter { !$0.key.isEmpty }.map { currency, priced in
        let cost = priced.reduce(0) { $0 + ($1.cost ?? 0) }
        var given: OrderedDictionary<String?, Decimal> = [:]
        for row in own {
          guard let money = map.ties[row].money, money.currency.rawValue == currency else {
            continue
          }
          given[map.ties[row].flow.value?.rawValue, default: 0] += money.amount
        }
        return PlanFunding(
          plan: plan, currency: currency, cost: cost, actions: actions.count,
          actionsWithoutCost: actions.count { $0.cost == nil },
          given: given.map { Given(flow: $0, amount: $1, gap: cost - $1) }
            .sorted { ($0.flow ?? "~") < ($1.flow ?? "~") },
          rowsWithoutAmount: own.count { map.ties[$0].money == nil })
      }
    }
  }
}
