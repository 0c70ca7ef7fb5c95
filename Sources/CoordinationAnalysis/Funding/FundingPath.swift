import Foundation
import OrderedCollections
import StakeholderModel

/// The way of money from whoever gives it first to whoever passes it on to nobody, through at least one party.
///
/// A step is there where a row says that one party gives to another, or that money goes through one of them,
/// whatever the flow. Nobody says which of the money that a party receives is the money that it gives, so that a
/// path is a way that money may take; amounts are those of each step and are not to be added along the path.
public struct FundingPath: Codable, Hashable, Sendable {
  /// From the first giver to the last recipient, each once.
  public let parties: [String]
  public let steps: [Step]

  /// From one party of a path to the next.
  public struct Step: Codable, Hashable, Sendable {
    public let sums: [Sum]
    public let rowsWithoutAmount: Int
  }

  /// What one step gives in one flow and currency.
  public struct Sum: Codable, Hashable, Sendable {
    @ExplicitNull public var flow: String?
    public let currency: String
    public let amount: Decimal
  }

  /// How many paths are followed: beyond that nobody reads them.
  static let most = 500

  /// By first giver, in the order of the map; the first ``most`` of them, and whether there are more. Money that
  /// goes round without a first giver is on no path. O(most × length × recipients of a party).
  static func all(_ funding: FundingRows, _ index: MapIndex) -> (paths: [FundingPath], areAll: Bool)
  {
    var rows: OrderedDictionary<[String], [Int]> = [:]
    for row in funding.counted {
      for (giver, taker) in funding.map.ties[row].steps {
        rows[[giver, taker], default: []].append(row)
      }
    }
    let takers = Dictionary(grouping: rows.keys, by: { $0[0] })
      .mapValues { index.inOrder($0.map { $0[1] }) }
    let givers = Set(takers.keys).subtracting(rows.keys.map { $0[1] })
    var found: [[String]] = []
    // Each entry: the parties so far, and those that come next.
    for giver in index.inOrder(givers) {
      var stack = [(path: [giver], next: takers[giver] ?? [])]
      while let (path, next) = stack.popLast(), found.count <= most {
        guard let party = next.first else { continue }
        stack.append((path, Array(next.dropFirst())))
        let longer = path + [party]
        let further = (takers[party] ?? []).filter { !longer.contains($0) }
        if !further.isEmpty {
          stack.append((longer, further))
        } else if longer.count > 2 {
          found.append(longer)
        }
      }
    }
    let paths = found.prefix(most).map { parties in
      FundingPath(
        parties: parties,
        steps: zip(parties, parties.dropFirst()).map { Step(rows[[$0, $1]] ?? [], funding) })
    }
    return (paths, found.count <= most)
  }
}

extension FundingPath.Step {
  fileprivate init(_ rows: [Int], _ funding: FundingRows) {
    var sums: OrderedDictionary<[String?], Decimal> = [:]
    for row in rows {
      guard let money = funding.money(row) else { continue }
      let flow = funding.map.ties[row].flow.value?.rawValue
      sums[[flow, money.currency.rawValue], default: 0] += money.amount
    }
    self.init(
      sums: sums.map { FundingPath.Sum(flow: $0[0], currency: $0[1] ?? "", amount: $1) }
        .sorted { ($0.flow ?? "~", $0.currency) < ($1.flow ?? "~", $1.currency) },
      rowsWithoutAmount: rows.count { funding.money($0) == nil })
  }
}

extension Tie {
  /// From giver to recipient, by way of whoever it goes through; nothing that a party gives itself.
  var steps: [(giver: String, taker: String)] {
    let stations = [from, via.value, to].compactMap(\.self)
    return zip(stations, stations.dropFirst()).filter { $0 != $1 }.map { ($0, $1) }
  }
}
