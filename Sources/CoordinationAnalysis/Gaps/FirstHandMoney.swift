import Foundation
import OrderedCollections
import StakeholderModel

/// What the rows of a map give first hand of one flow in one currency, and what leaves the sum open.
///
/// Counted are the ties "funds" in force that are not over at the date of the map, for the home area
/// and for nobody who is proposed or has ended. Flows and currencies are never mixed.
struct FirstHandMoney {
  let flow: Flow
  let currency: Currency
  /// Rows of the flow with an amount in the currency.
  let rows: [Int]
  /// Rows with an amount in the currency that may belong to any flow.
  let withoutFlow: [Int]
  /// Rows that may belong to the sum, and of which nobody knows how much.
  let withoutAmount: [Int]
  /// Rows of money passed on that may belong to the sum as far as more is given than was received.
  let onward: [Int]

  /// All rows that belong to the sum, or may.
  var all: [Int] { rows + withoutFlow + withoutAmount }

  /// Who receives the money of the sum, each once.
  func recipients(_ map: StakeholderMap) -> [String] {
    Array(OrderedSet(all.map { map.ties[$0].to }))
  }

  /// The rows of the recipients, where the map claims to know all funding of every one. A share of the whole
  /// rests on there being no more.
  func claims(_ index: MapIndex) -> [Evidence]? {
    let recipients = recipients(index.map)
    let areKnown = recipients.allSatisfy {
      index.stakeholder($0)?.complete.contains(.funding) == true
    }
    return areKnown ? recipients.compactMap { Evidence.stakeholder($0, in: index) } : nil
  }

  /// By flow and currency, in the order in which the map has them first.
  static func sums(_ index: MapIndex) -> [FirstHandMoney] {
    let ties = index.map.ties
    let funding = FundingRows(index.map, among: counted(index))
    let rows = funding.firstHand
    let sums = OrderedDictionary(grouping: rows.filter { ties[$0].certainMoney != nil }) { row in
      Key(flow: ties[row].flow.value, currency: ties[row].certainMoney?.currency)
    }
    let unknown = rows.filter { ties[$0].certainMoney == nil }
    let onward = funding.counted.filter(funding.onward.contains)
    return sums.compactMap { key, rows -> FirstHandMoney? in
      guard let flow = key.flow, let currency = key.currency else { return nil }
      func mayBelong(_ row: Int) -> Bool {
        (ties[row].flow.value ?? flow) == flow && (ties[row].currency ?? currency) == currency
      }
      return FirstHandMoney(
        flow: flow, currency: currency, rows: rows,
        withoutFlow: sums[Key(flow: nil, currency: currency)] ?? [],
        withoutAmount: unknown.filter(mayBelong), onward: onward.filter(mayBelong))
    }
  }

  private struct Key: Hashable {
    let flow: Flow?
    let currency: Currency?
  }

  private static func counted(_ index: MapIndex) -> [Int] {
    let ties = index.map.ties
    let places = HomePlaces(index)
    let judged = JudgedParties(index)
    return ties.indices.filter { row in
      let tie = ties[row]
      guard tie.relation == .funds, tie.isInForce, tie.from != tie.to,
        !tie.isOver(at: index.map.settings.date)
      else { return false }
      guard let recipient = index.stakeholder(tie.to) else { return true }
      return judged.contains(tie.to) && places.contain(tie.area.value ?? recipient.area.value)
    }
  }

  /// Who gives the money of some rows, those who give most first; of those who give as much, the first
  /// of the rows.
  static func funders(_ rows: [Int], _ map: StakeholderMap) -> [String] {
    var given: OrderedDictionary<String, Decimal> = [:]
    for row in rows {
      given[map.ties[row].from, default: 0] += map.ties[row].certainMoney?.amount ?? 0
    }
    return given.enumerated()
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element.key)
  }
}

extension Tie {
  /// The amount, but for one below nothing, which no sum can be made of.
  var certainMoney: Money? { money.flatMap { $0.amount < 0 ? nil : $0 } }
}

extension Sequence<Int> {
  /// What the rows give together. All of them are in one currency.
  func amount(_ map: StakeholderMap) -> Decimal {
    reduce(0) { $0 + (map.ties[$1].certainMoney?.amount ?? 0) }
  }
}

extension Decimal {
  /// As it is written: 0.1 is a tenth, not the nearest binary fraction.
  init(norm: Double) { self = Decimal(string: "\(norm)") ?? Decimal(norm) }
}
