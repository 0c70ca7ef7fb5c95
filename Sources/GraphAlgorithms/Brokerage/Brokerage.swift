/// The part that a node plays between two others, by the groups of the three: a → v → c without a → c.
public enum BrokerageRole: Int, CaseIterable, Hashable, Sendable {
  /// All three in one group.
  case coordinator
  /// The two others in one group, the broker in another.
  case itinerant
  /// The broker in the group of the one from whom it comes.
  case representative
  /// The broker in the group of the one to whom it goes.
  case gatekeeper
  /// Three groups.
  case liaison

  init(from: Int, broker: Int, to: Int) {
    self =
      if from == broker {
        broker == to ? .coordinator : .representative
      } else if from == to {
        .itinerant
      } else {
        broker == to ? .gatekeeper : .liaison
      }
  }
}

/// Gould and Fernandez's brokerage of every node, with what chance would give. In each row stand the five
/// parts in the order of ``BrokerageRole``, and after them all parts together.
public struct Brokerage: Hashable, Sendable {
  /// How often each node plays each part.
  public let counts: [[Int]]
  /// The mean over graphs of the same density and the same groups whose edges are independent.
  public let expected: [[Double]]
  /// The variance over them.
  public let variance: [[Double]]

  /// By how many standard deviations the counts differ from what is expected; not a number for a part
  /// that cannot be played, or in a graph without edges or with all.
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     let brokerage = chain.brokerage(Partition([0, 0, 1, 1]))
  ///     #expect(abs(brokerage.z[1][5] - 1.2199) < 1e-4)
  public var z: [[Double]] {
    zip(counts, zip(expected, variance)).map { counts, chance in
      zip(counts, zip(chance.0, chance.1)).map { count, chance in
        chance.1 > 0 ? (Double(count) - chance.0) / chance.1.squareRoot() : .nan
      }
    }
  }

  /// The counts of all nodes together.
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     let brokerage = chain.brokerage(Partition([0, 0, 1, 1]))
  ///     #expect(brokerage.totalCounts == [0, 0, 1, 1, 0, 2])
  public var totalCounts: [Int] { Self.sums(counts) }
  /// What is expected of all nodes together.
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     let brokerage = chain.brokerage(Partition([0, 0, 1, 1]))
  ///     #expect(brokerage.totalExpected[5] == 1.125)
  public var totalExpected: [Double] { Self.sums(expected) }

  private static func sums<Number: AdditiveArithmetic>(_ rows: [[Number]]) -> [Number] {
    (0...BrokerageRole.allCases.count).map { column in
      rows.reduce(.zero) { $0 + $1[column] }
    }
  }
}

extension Graph {
  /// How often each node stands between two that are not tied, by the groups of the three.
  ///
  /// - **Direction** counts: a → v → c without a → c. An undirected edge is one each way, so each pair
  ///   counts twice. **Weights**, **self-loops** and **parallel edges** do not count.
  /// - **Expectation**: each of the n(n−1) possible edges is there with the density d of the graph, so a
  ///   part has mean M d²(1−d) over the M pairs that could play it; pairs that share a sender or a receiver
  ///   share an edge, which makes the covariance d³(1−d)³.
  ///
  /// - Precondition: each node has a group.
  /// - Complexity: O(groups² + Σ in-degree × out-degree × log degree) time, O(groups) space beside the
  ///   result.
  ///
  /// Gould & Fernandez (1989), doi:10.2307/270949. The variances are those of R's sna.
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     let brokerage = chain.brokerage(Partition([0, 0, 1, 1]))
  ///     #expect(brokerage.counts[1] == [0, 0, 1, 0, 0, 1])
  ///     #expect(brokerage.counts[2] == [0, 0, 0, 1, 0, 1])
  public func brokerage(_ partition: Partition) -> Brokerage {
    expectGroups(partition)
    let chance = BrokerageChance(partition, density: simpleDensity)
    var counts: [[Int]] = []
    for broker in 0..<nodeCount {
      var row = [Int](repeating: 0, count: BrokerageRole.allCases.count + 1)
      let (senders, receivers) = (into.others(of: broker), out.others(of: broker))
      for from in senders {
        for to in receivers where to != from && !out.leads(from, to) {
          let role = BrokerageRole(
            from: partition[from], broker: partition[broker], to: partition[to])
          row[role.rawValue] += 1
          row[BrokerageRole.allCases.count] += 1
        }
      }
      counts.append(row)
    }
    let moments = (0..<partition.count).map(chance.moments)
    return Brokerage(
      counts: counts, expected: partition.groups.map { moments[$0].map(\.mean) },
      variance: partition.groups.map { moments[$0].map(\.variance) })
  }

  /// The share of the pairs of different nodes of which one points to the other.
  private var simpleDensity: Double {
    let pairs = nodeCount * (nodeCount - 1)
    guard pairs > 0 else { return 0 }
    return Double((0..<nodeCount).reduce(0) { $0 + out.others(of: $1).count }) / Double(pairs)
  }
}

/// What chance gives to a node of a group.
private struct BrokerageChance {
  private let sizes: [Double]
  private let density: Double

  init(_ partition: Partition, density: Double) {
    sizes = partition.members.map { Double($0.count) }
    self.density = density
  }

  /// For each part, and for all together.
  func moments(of group: Int) -> [(mean: Double, variance: Double)] {
    let own = sizes[group] - 1
    let others = sizes.indices.filter { $0 != group }.map { sizes[$0] }
    let rest = others.reduce(0, +)
    let all = own + rest
    func sum(_ term: (Double) -> Double) -> Double { others.reduce(0) { $0 + term($1) } }
    // Pairs that could play the part; and of those, pairs of pairs that share a sender or a receiver.
    return [
      moments(own * (own - 1), sharing: 2 * own * (own - 1) * (own - 2)),
      moments(
        sum { $0 * ($0 - 1) }, sharing: 2 * sum { $0 * ($0 - 1) * ($0 - 2) }),
      moments(own * rest, sharing: own * rest * (rest - 1 + own - 1)),
      moments(own * rest, sharing: own * rest * (rest - 1 + own - 1)),
      moments(
        sum { $0 * (rest - $0) }, sharing: 2 * sum { $0 * (rest - $0) * (rest - $0 - 1) }),
      moments(all * (all - 1), sharing: 2 * all * (all - 1) * (all - 2)),
    ]
  }

  private func moments(_ pairs: Double, sharing: Double) -> (mean: Double, variance: Double) {
    let chance = density * density * (1 - density)
    let shared = density * (1 - density)
    return (
      pairs * chance, pairs * chance * (1 - chance) + sharing * shared * shared * shared
    )
  }
}
