extension Graph {
  /// All sets of nodes of which each is beside each other, and that no further node could join; each in
  /// ascending order, in the order of their nodes. An isolate is one of its own.
  ///
  /// Direction counts only in that either will do; weights, loops and parallel edges do not.
  ///
  /// - Parameter limit: at most so many are sought: there may be 3^(n/3).
  /// - Returns: the cliques; `nil` where there are more than `limit`.
  /// - Complexity: O(d n 3^(d/3)) time for degeneracy d, O(n + m) space beside the result.
  ///
  /// Bron & Kerbosch (1973), doi:10.1145/362342.362367; pivots: Tomita et al. (2006),
  /// doi:10.1016/j.tcs.2006.06.015; order: Eppstein, Löffler & Strash (2010), arXiv:1006.5440.
  public func maximalCliques(limit: Int = 1_000_000) -> [[Int]]? {
    let rows = undirected.out
    var search = CliqueSearch(rows, limit: limit)
    // Nodes of small cores first: each has few neighbours among those that come after it.
    let cores = coreNumbers()
    let order = (0..<nodeCount).sorted { (cores[$0], $0) < (cores[$1], $1) }
    var places = [Int](repeating: 0, count: nodeCount)
    for (place, node) in order.enumerated() { places[node] = place }
    for node in order {
      let neighbours = rows.neighbours(of: node)
      let later = neighbours.filter { places[$0] > places[node] }
      let earlier = neighbours.filter { places[$0] < places[node] }
      guard search.extend([node], with: Set(later), without: Set(earlier)) else { return nil }
    }
    return search.found.sorted { $0.lexicographicallyPrecedes($1) }
  }
}

private struct CliqueSearch {
  private let neighbours: [Set<Int>]
  private let limit: Int
  private(set) var found: [[Int]] = []

  init(_ rows: Rows, limit: Int) {
    neighbours = (0..<rows.count).map { Set(rows.neighbours(of: $0)) }
    self.limit = limit
  }

  /// Finds the cliques that hold some nodes, more of the candidates, and none of those that were tried.
  /// - Returns: whether the limit was kept.
  mutating func extend(_ clique: [Int], with candidates: Set<Int>, without tried: Set<Int>) -> Bool
  {
    if candidates.isEmpty {
      guard tried.isEmpty else { return true }
      found.append(clique.sorted())
      return found.count <= limit
    }
    // What is beside the pivot can wait: a clique without the pivot has a node that is not beside it.
    let pivot = candidates.union(tried).max {
      let (a, b) = (count($0, in: candidates), count($1, in: candidates))
      return (a, $1) < (b, $0)
    }
    var (rest, done) = (candidates, tried)
    for node in candidates.subtracting(pivot.map { neighbours[$0] } ?? []).sorted() {
      guard
        extend(
          clique + [node], with: rest.intersection(neighbours[node]),
          without: done.intersection(neighbours[node]))
      else { return false }
      rest.remove(node)
      done.insert(node)
    }
    return true
  }

  private func count(_ node: Int, in candidates: Set<Int>) -> Int {
    candidates.count { neighbours[node].contains($0) }
  }
}
