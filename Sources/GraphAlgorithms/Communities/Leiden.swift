import Foundation

extension Graph {
  /// Communities by Leiden's method: as Louvain's, but each community is taken apart again before it
  /// becomes a node, so that none is left that does not hang together.
  ///
  /// As ``louvainCommunities(resolution:weighted:seed:starts:)`` in all else.
  ///
  /// - Parameter rounds: how often the whole is repeated from its own result, at most; it ends when a
  ///   round changes nothing. By default 10 times, and twice where there are over 100,000 edges.
  /// - Complexity: about O(m log n) time a round in practice, O(n + m) space.
  ///
  /// Traag, Waltman & van Eck (2019), doi:10.1038/s41598-019-41695-z.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(try twoTriangles.leidenCommunities().groups == [0, 0, 0, 1, 1, 1])
  public func leidenCommunities(
    resolution: Double = 1, weighted: Bool = false, seed: UInt64 = 1, starts: Int? = nil,
    rounds: Int? = nil
  ) throws(GraphError) -> Partition {
    try best(resolution, weighted, seed, starts) { network, resolution, random in
      let total = network.total
      var groups = Array(0..<Int32(network.count))
      for _ in 0..<max(1, rounds ?? (edgeCount <= 100_000 ? 10 : 2)) {
        let before = groups
        Self.leidenRound(network, resolution, total, &groups, &random)
        if groups == before { break }
      }
      return groups
    }
  }

  private static func leidenRound(
    _ whole: CommunityNetwork, _ resolution: Double, _ total: Double, _ result: inout [Int32],
    _ random: inout SeededRandom
  ) {
    var network = whole
    var groups = result
    // Which node of the network at hand each node of the graph is in.
    var places = Array(0..<Int32(whole.count))
    while true {
      var moving = LocalMoving(network, groups, resolution: resolution, total: total)
      _ = moving.run(&random)
      let moved = moving.groups.renumbered()
      for node in result.indices { result[node] = moved.groups[Int(places[node])] }
      guard moved.count < network.count else { break }
      var refining = Refining(
        network, moved.groups, count: moved.count, resolution: resolution, total: total)
      refining.run(&random)
      var parts = refining.parts.renumbered()
      // Where nothing was joined, the same network would come again.
      if parts.count == network.count {
        parts = network.connectedParts(of: moved.groups).renumbered()
      }
      var next = [Int32](repeating: 0, count: parts.count)
      for node in 0..<network.count { next[Int(parts.groups[node])] = moved.groups[node] }
      for node in places.indices { places[node] = parts.groups[Int(places[node])] }
      network = network.joined(parts.groups, count: parts.count)
      groups = next
    }
    result = result.renumbered().groups
  }
}

/// Takes communities apart into parts that hang together well: nodes begin alone and join parts of their
/// own community, at random among those that gain, better ones more often.
private struct Refining {
  private let network: CommunityNetwork
  private let communities: [Int32]
  private let cost: Double
  private(set) var parts: [Int32]
  private var totals: [Double]
  /// The weight between each part and the rest of its community.
  private var outside: [Double]
  private var isAlone: [Bool]
  private var communityTotals: [Double]

  /// How far chance prevails over gain, θ of the paper.
  private static let randomness = 0.01

  init(
    _ network: CommunityNetwork, _ communities: [Int32], count: Int, resolution: Double,
    total: Double
  ) {
    self.network = network
    self.communities = communities
    cost = total > 0 ? resolution / total : 0
    parts = Array(0..<Int32(network.count))
    totals = network.strengths
    outside = [Double](repeating: 0, count: network.count)
    isAlone = [Bool](repeating: true, count: network.count)
    communityTotals = [Double](repeating: 0, count: count)
    for node in 0..<network.count {
      communityTotals[Int(communities[node])] += network.strengths[node]
      for arc in network.range(node)
      where communities[Int(network.ends[arc])] == communities[node] {
        outside[node] += network.weights[arc]
      }
    }
  }

  mutating func run(_ random: inout SeededRandom) {
    var order = Array(0..<network.count)
    random.shuffle(&order)
    var links = [Double](repeating: 0, count: network.count)
    var touched: [Int32] = []
    for node in order where isAlone[node] && isWellConnected(Int32(node), of: node) {
      for arc in network.range(node) {
        let end = Int(network.ends[arc])
        guard communities[end] == communities[node] else { continue }
        if links[Int(parts[end])] == 0 { touched.append(parts[end]) }
        links[Int(parts[end])] += network.weights[arc]
      }
      let strength = network.strengths[node]
      let choices = touched.compactMap { part -> (part: Int32, gain: Double)? in
        guard Int(part) != node, isWellConnected(part, of: node) else { return nil }
        let gain = links[Int(part)] - cost * strength * totals[Int(part)]
        return gain >= 0 ? (part, gain) : nil
      }
      if let part = choose(choices, strength, &random) { join(node, part, links[Int(part)]) }
      for part in touched { links[Int(part)] = 0 }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// Whether a part is tied to the rest of its community at least as chance would tie it.
  private func isWellConnected(_ part: Int32, of node: Int) -> Bool {
    let total = totals[Int(part)]
    let rest = communityTotals[Int(communities[node])] - total
    return outside[Int(part)] >= cost * total * rest
  }

  private func choose(
    _ choices: [(part: Int32, gain: Double)], _ strength: Double, _ random: inout SeededRandom
  ) -> Int32? {
    guard let best = choices.map(\.gain).max(), strength > 0 else { return nil }
    // Against the best, so that nothing overflows.
    let odds = choices.map { exp(($0.gain - best) / strength / Self.randomness) }
    var drawn = random.unit() * odds.reduce(0, +)
    for (choice, odd) in zip(choices, odds) {
      drawn -= odd
      if drawn < 0 { return choice.part }
    }
    return choices.last?.part
  }

  private mutating func join(_ node: Int, _ part: Int32, _ link: Double) {
    outside[Int(part)] += outside[node] - 2 * link
    totals[Int(part)] += totals[node]
    totals[node] = 0
    parts[node] = part
    isAlone[node] = false
    // The part that was joined is alone no longer either.
    isAlone[Int(part)] = false
  }
}
