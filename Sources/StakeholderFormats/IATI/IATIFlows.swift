import Foundation
import OrderedCollections
import StakeholderModel

/// The transactions of a file of IATI, added up as they come: one sum for each two parties, flow, channel, currency,
/// year, country and fields of work. Its size is that of the map, not that of the file.
struct IATIFlows {
  struct Key: Hashable {
    var provider: Int
    var receiver: Int
    var flow: Flow
    var channel: FundingChannel?
    var currency: String
    var year: Int?
    var country: String?
    var sectors: [Sector]
    /// Whether the receiver reports it.
    var isIncoming = false
    /// The activity of the provider that an incoming transaction names.
    var link: String?
  }

  struct Sum {
    var amount: Decimal
    var count = 1
    var start: PartialDate?
    var end: PartialDate?
    var evidence: IATIEvidence
    var line: Int
  }

  private var sums: OrderedDictionary<Key, Sum> = [:]

  mutating func add(_ sum: Sum, under key: Key) {
    if sums[key] == nil {
      sums[key] = sum
    } else {
      sums[key]?.add(sum)
    }
  }

  /// The flows between the parties that remain, what both sides report once.
  ///
  /// What the receiver reports is left out where the provider reports a flow of the same stage to it, and the activity
  /// that it names as the provider's, if it names one, is among those of the file. A flow to oneself is none.
  /// - Parameter places: the number that each party has by now. O(sums).
  func joined(
    _ places: [Int], activities: Set<String>
  ) -> (sums: OrderedDictionary<Key, Sum>, toThemselves: Int, twice: Int) {
    struct Pair: Hashable {
      var provider: Int
      var receiver: Int
      var flow: Flow
    }
    func pair(_ key: Key) -> Pair {
      Pair(provider: places[key.provider], receiver: places[key.receiver], flow: key.flow)
    }
    let reported = Set(sums.keys.filter { !$0.isIncoming }.map(pair))
    var joined = IATIFlows()
    var (toThemselves, twice) = (0, 0)
    for (key, sum) in sums {
      let pair = pair(key)
      if pair.provider == pair.receiver {
        toThemselves += sum.count
        continue
      }
      if key.isIncoming, reported.contains(pair), key.link.map(activities.contains) ?? true {
        twice += sum.count
        continue
      }
      var key = key
      (key.provider, key.receiver, key.isIncoming, key.link) =
        (pair.provider, pair.receiver, false, nil)
      joined.add(sum, under: key)
    }
    return (joined.sums, toThemselves, twice)
  }
}

extension IATIFlows.Sum {
  fileprivate mutating func add(_ other: Self) {
    amount += other.amount
    count += other.count
    start = [start, other.start].compactMap { $0 }.min()
    end = [end, other.end].compactMap { $0 }.max()
    evidence.add(other.evidence)
    line = min(line, other.line)
  }
}

/// Cuts what is for several countries or fields of work into the shares that the publisher gives.
enum IATIShares {
  /// The share of each value, which come to 1; `nil` stands for what the shares leave open. Several values without
  /// shares stay together under `together`.
  static func of<Value: Hashable>(
    _ portions: [(value: Value?, percent: Decimal?)], together: ([Value]) -> Value?
  ) -> [(value: Value?, share: Decimal)] {
    guard portions.count > 1 else {
      guard let only = portions.first, let percent = only.percent, percent > 0, percent < 100 else {
        return [(portions.first?.value, 1)]
      }
      return [(only.value, percent / 100), (nil, 1 - percent / 100)]
    }
    let percents = portions.compactMap(\.percent)
    let total = percents.reduce(0, +)
    guard percents.count == portions.count, total > 0, percents.allSatisfy({ $0 >= 0 }) else {
      return [(together(portions.compactMap(\.value)), 1)]
    }
    // Rounded shares come to a little less or more than all.
    let isAll = total > 98
    var shares: OrderedDictionary<Value?, Decimal> = [:]
    for portion in portions { shares[portion.value, default: 0] += portion.percent ?? 0 }
    if !isAll { shares[nil, default: 0] += 100 - total }
    return shares.filter { $0.value > 0 }.map { ($0.key, $0.value / (isAll ? total : 100)) }
  }

  /// The parts of an amount, to the cent, which come to the amount.
  static func parts(_ amount: Decimal, _ shares: [Decimal]) -> [Decimal] {
    var rest = amount
    return shares.enumerated().map { index, share in
      guard index < shares.count - 1 else { return rest }
      var (exact, part) = (amount * share, Decimal())
      NSDecimalRound(&part, &exact, 2, .bankers)
      rest -= part
      return part
    }
  }
}
