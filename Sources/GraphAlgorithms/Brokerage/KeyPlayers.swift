/// What makes a set of nodes the key players of a graph.
public enum KeyPlayerGoal: Hashable, Sendable, CaseIterable {
  /// Without them the graph falls apart: the share of pairs of the other nodes between which no path is
  /// left; 1 where fewer than two are left.
  case fragmentation
  /// Without them the others are far apart: 1 less the mean reciprocal distance of the others; 1 where
  /// fewer than two are left.
  case distanceFragmentation
  /// From them the others are near: the sum of the reciprocal distances of the other nodes to the set.
  case reach
}

/// A set of key players and what it attains.
public struct KeyPlayers: Hashable, Sendable {
  /// In ascending order.
  public let nodes: [Int]
  public let value: Double
  /// Whether all sets were tried; else the best was sought by exchange, and may not be the best there is.
  public let isExact: Bool
}

extension Graph {
  /// The best set of so many key players; of equally good ones that with the lowest numbers, where all
  /// were tried.
  ///
  /// Direction, weights, self-loops and parallel edges do not count.
  ///
  /// - Parameters:
  ///   - count: how many; at most all nodes.
  ///   - mostSets: up to how many sets are all tried; beyond that, players are added one by one as each
  ///     is best, and then exchanged as long as that is better.
  /// - Throws: ``GraphError/parameter(_:)`` for a count below 1 or above n.
  /// - Complexity: with k players, O(sets × nm) time where all sets are tried, O(rounds × k n × nm) else;
  ///   with m in the place of nm for reach, and for fragmentation where all sets are tried. O(n + m) space.
  ///
  /// Borgatti (2006), doi:10.1007/s10588-006-7084-x.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     let players = try star.keyPlayers(1, for: .fragmentation)
  ///     #expect(players.nodes == [0] && players.value == 1)
  public func keyPlayers(_ count: Int, for goal: KeyPlayerGoal, mostSets: Int = 20_000)
    throws(GraphError) -> KeyPlayers
  {
    guard count > 0, count <= nodeCount else {
      throw .parameter("There must be between 1 and \(nodeCount) key players.")
    }
    var search = KeyPlayerSearch(undirected.out, goal)
    if Self.subsets(of: nodeCount, count, atMost: mostSets) {
      return search.exhaustive(count)
    }
    return search.greedy(count)
  }

  /// What a given set attains, as ``keyPlayers(_:for:mostSets:)`` measures it. O(nm).
  /// - Precondition: all are nodes of the graph.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(star.value(ofKeyPlayers: [0], for: .reach) == 3)
  public func value(ofKeyPlayers nodes: Set<Int>, for goal: KeyPlayerGoal) -> Double {
    precondition(
      nodes.allSatisfy((0..<nodeCount).contains), "A key player must be a node of the graph")
    var search = KeyPlayerSearch(undirected.out, goal)
    return search.value(of: nodes)
  }

  /// Whether there are at most so many subsets of a size.
  private static func subsets(of n: Int, _ k: Int, atMost limit: Int) -> Bool {
    var number = 1
    for index in 0..<min(k, n - k) {
      let (product, overflow) = number.multipliedReportingOverflow(by: n - index)
      if overflow { return false }
      number = product / (index + 1)
      if number > limit { return false }
    }
    return true
  }
}

private struct KeyPlayerSearch {
  private let rows: Rows
  private let goal: KeyPlayerGoal
  private var distances: [Int32]
  private var queue: [Int] = []

  init(_ rows: Rows, _ goal: KeyPlayerGoal) {
    self.rows = rows
    self.goal = goal
    distances = [Int32](repeating: -1, count: rows.count)
  }

  mutating func value(of players: Set<Int>) -> Double {
    let others = (0..<rows.count).filter { !players.contains($0) }
    let count = Double(others.count)
    switch goal {
    case .reach:
      return search(from: players.sorted(), avoiding: []) { 1 / $0 }
    case .distanceFragmentation:
      guard count > 1 else { return 1 }
      let sum = others.reduce(0) { $0 + search(from: [$1], avoiding: players) { 1 / $0 } }
      return 1 - sum / (count * (count - 1))
    case .fragmentation:
      guard count > 1 else { return 1 }
      var isCounted = [Bool](repeating: false, count: rows.count)
      var sum = 0.0
      // Every node of a part reaches as many others as the first one does.
      for node in others where !isCounted[node] {
        let reached = search(from: [node], avoiding: players) { _ in 1 }
        for member in queue { isCounted[member] = true }
        sum += reached * (reached + 1)
      }
      return 1 - sum / (count * (count - 1))
    }
  }

  /// The sum over all nodes that are reached of something of their distance.
  private mutating func search(
    from sources: [Int], avoiding players: Set<Int>, _ term: (Double) -> Double
  ) -> Double {
    for node in queue { distances[node] = -1 }
    queue.removeAll(keepingCapacity: true)
    for source in sources {
      distances[source] = 0
      queue.append(source)
    }
    var (head, sum) = (0, 0.0)
    while head < queue.count {
      let node = queue[head]
      head += 1
      if distances[node] > 0 { sum += term(Double(distances[node])) }
      for arc in rows.range(node) {
        let end = Int(rows.ends[arc])
        guard distances[end] < 0, !players.contains(end) else { continue }
        distances[end] = distances[node] + 1
        queue.append(end)
      }
    }
    return sum
  }

  mutating func exhaustive(_ count: Int) -> KeyPlayers {
    var chosen = Array(0..<count)
    var (best, value) = (chosen, self.value(of: Set(chosen)))
    while advance(&chosen) {
      let other = self.value(of: Set(chosen))
      // The last digits of a sum must not decide.
      if other > value + 1e-12 { (best, value) = (chosen, other) }
    }
    return KeyPlayers(nodes: best, value: value, isExact: true)
  }

  /// The next subset in lexicographic order.
  private func advance(_ chosen: inout [Int]) -> Bool {
    guard
      let place = chosen.indices.last(where: { chosen[$0] < rows.count - chosen.count + $0 })
    else { return false }
    chosen[place] += 1
    for index in chosen.indices where index > place { chosen[index] = chosen[index - 1] + 1 }
    return true
  }

  mutating func greedy(_ count: Int) -> KeyPlayers {
    var chosen: Set<Int> = []
    while chosen.count < count { chosen.insert(bestToAdd(to: chosen).node) }
    var value = score(of: chosen)
    var isBetter = true
    while isBetter {
      isBetter = false
      for player in chosen.sorted() {
        let rest = chosen.subtracting([player])
        let (node, other) = bestToAdd(to: rest)
        guard other > value + 1e-12 else { continue }
        (chosen, value, isBetter) = (rest.union([node]), other, true)
      }
    }
    return KeyPlayers(nodes: chosen.sorted(), value: self.value(of: chosen), isExact: false)
  }

  /// Of sets that leave the graph equally whole, those are on the way to a better one that leave it far
  /// apart: this decides between them, and never otherwise.
  private mutating func score(of players: Set<Int>) -> Double {
    let value = self.value(of: players)
    guard goal == .fragmentation else { return value }
    var distances = KeyPlayerSearch(rows, .distanceFragmentation)
    return value + distances.value(of: players) / Double(rows.count * rows.count)
  }

  private mutating func bestToAdd(to chosen: Set<Int>) -> (node: Int, value: Double) {
    var (best, value) = (-1, -Double.infinity)
    for node in 0..<rows.count where !chosen.contains(node) {
      let other = score(of: chosen.union([node]))
      if other > value + 1e-12 { (best, value) = (node, other) }
    }
    return (best, value)
  }
}
