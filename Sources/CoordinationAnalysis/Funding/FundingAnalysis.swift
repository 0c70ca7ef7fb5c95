import Foundation
import OrderedCollections
import StakeholderModel

/// Who funds whom, added up without counting anything twice.
///
/// Every tie `funds` that is neither denied nor planned is a row. Sums are made within one flow and one
/// currency only: a pledge is no disbursement, and no rate of exchange is applied. Money that its giver
/// received in the same flow is *onward* money and stands beside what is given first hand, never in one sum
/// with it: of A → B → C only A → B is new. A row of several sectors or years stands under all of them
/// together, since nobody says how it divides. Beside every sum stands how many rows have no amount.
/// O(ties).
public struct FundingAnalysis: Codable, Hashable, Sendable {
  /// By what the rows are gathered.
  public enum Dimension: String, Codable, Sendable, CaseIterable {
    case funder, recipient, flow, channel, sector, area, year
  }

  /// Rows that are counted, of which without an amount; left out: denied and planned ones.
  public let rows: Int
  public let rowsWithoutAmount: Int
  public let denied: Int
  public let planned: Int
  /// Of all rows together.
  public let total: Entry
  /// By dimension; the entries of each partition the rows.
  public let by: [String: [Entry]]
  public let concentrations: [FunderConcentration]
  public let intermediaries: [Intermediary]
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
    public let currency: String
    public let firstHand: Decimal
    /// Passed on by whoever received money in the same flow.
    public let onward: Decimal
  }

  /// A party that both receives money and gives some.
  public struct Intermediary: Codable, Hashable, Sendable {
    public let id: String
    public let from: [String]
    public let to: [String]
  }

  public func entries(by dimension: Dimension) -> [Entry] { by[dimension.rawValue] ?? [] }

  public init(_ map: StakeholderMap) {
    let index = MapIndex(map)
    let all = map.ties.indices.filter { map.ties[$0].relation == .funds }
    let rows = all.filter { !map.ties[$0].isAbsent && map.ties[$0].status != .known(.planned) }
    denied = all.count { map.ties[$0].isAbsent }
    planned = all.count { map.ties[$0].status == .known(.planned) }
    self.rows = rows.count
    rowsWithoutAmount = rows.count { map.ties[$0].money == nil }

    let received = Set(rows.map { [map.ties[$0].to, map.ties[$0].flow.value?.rawValue ?? ""] })
    let onward = Set(
      rows.filter {
        received.contains([map.ties[$0].from, map.ties[$0].flow.value?.rawValue ?? ""])
      })
    total = Self.entry(nil, rows, onward, map)
    var by: [String: [Entry]] = [:]
    for dimension in Dimension.allCases {
      let groups = OrderedDictionary(grouping: rows) { Self.value(of: map.ties[$0], by: dimension) }
      let entries = groups.map { Self.entry($0, $1, onward, map) }
      by[dimension.rawValue] = Self.sorted(entries, by: dimension, index)
    }
    self.by = by
    let firstHand = rows.filter { !onward.contains($0) }
    concentrations = FunderConcentration.all(firstHand, map)
    intermediaries = Self.intermediaries(rows, index)
    plans = PlanFunding.all(firstHand, map)
  }

  private static func value(of tie: Tie, by dimension: Dimension) -> String? {
    switch dimension {
    case .funder: return tie.from
    case .recipient: return tie.to
    case .flow: return tie.flow.value?.rawValue
    case .channel: return tie.channel.value?.rawValue
    case .sector:
      let sectors = tie.sectors.elements.map(\.rawValue).sorted()
      return sectors.isEmpty ? nil : sectors.joined(separator: "|")
    case .area: return tie.area.value
    case .year:
      let years = [tie.start.value?.year, tie.end.value?.year].compactMap(\.self)
      guard let first = years.first else { return nil }
      let last = years[years.count - 1]
      return first == last ? String(first) : "\(first)–\(last)"
    }
  }

  private static func entry(
    _ id: String?, _ rows: [Int], _ onward: Set<Int>, _ map: StakeholderMap
  ) -> Entry {
    var sums: OrderedDictionary<[String?], (first: Decimal, onward: Decimal)> = [:]
    for row in rows {
      guard let money = map.ties[row].money else { continue }
      let key = [map.ties[row].flow.value?.rawValue, money.currency.rawValue]
      if onward.contains(row) {
        sums[key, default: (0, 0)].onward += money.amount
      } else {
        sums[key, default: (0, 0)].first += money.amount
      }
    }
    return Entry(
      id: id, rows: rows.count, rowsWithoutAmount: rows.count { map.ties[$0].money == nil },
      sums: sums.map { key, sum in
        Sum(flow: key[0], currency: key[1] ?? "", firstHand: sum.first, onward: sum.onward)
      }.sorted { ($0.flow ?? "~", $0.currency) < ($1.flow ?? "~", $1.currency) })
  }

  /// Parties in the order of the map, years and flows by themselves; what is not said comes last.
  private static func sorted(_ entries: [Entry], by dimension: Dimension, _ index: MapIndex)
    -> [Entry]
  {
    entries.sorted { a, b in
      guard let first = a.id, let second = b.id else { return a.id != nil && b.id == nil }
      switch dimension {
      case .funder, .recipient: return index.comesBefore(first, second)
      case .flow: return Flow(rawValue: first) < Flow(rawValue: second)
      case .channel, .sector, .area, .year: return first < second
      }
    }
  }

  private static func intermediaries(_ rows: [Int], _ index: MapIndex) -> [Intermediary] {
    let from = Dictionary(grouping: rows) { index.map.ties[$0].to }
    let to = Dictionary(grouping: rows) { index.map.ties[$0].from }
    return index.inOrder(Set(from.keys).intersection(to.keys)).map { party in
      Intermediary(
        id: party, from: index.inOrder((from[party] ?? []).map { index.map.ties[$0].from }),
        to: index.inOrder((to[party] ?? []).map { index.map.ties[$0].to }))
    }
  }
}
