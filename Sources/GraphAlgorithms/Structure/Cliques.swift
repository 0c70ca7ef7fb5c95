extension Graph {
  /// All sets of nodes of which each is beside each other, and that no further node could join; each in
  /// ascending order, in the order of their nodes. An isolate is one of its own.
  ///
  /// Direction counts only in that either will do; weights, loops and parallel edges do not.
  ///
  /// - Parameter limit: at most so many are sought: there may be 3^(n/3).
  /// - Returns: the cliques; `nil` where there are more than `limit`.
  /// - Complexity: O(d n 3^(d/3)) time for degeneracy d, O(m + d²) space beside the result.
  ///
  /// Bron & Kerbosch (1973), doi:10.1145/362342.362367; pivots: Tomita et al. (2006),
  /// doi:10.1016/j.tcs.2006.06.015; order: Eppstein, Löffler & Strash (2010), arXiv:1006.5440.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(twoTriangles.maximalCliques() == [[0, 1, 2], [2, 3], [3, 4, 5]])
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
      guard search.find(from: node, with: Set(later), without: Set(earlier)) else { return nil }
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

  /// Finds the cliques that hold a node, more of the candidates, and none of those that were tried. With
  /// a stack of its own: a clique may be larger than recursion could go deep.
  /// - Returns: whether the limit was kept.
  mutating func find(
    from node: Int, with candidates: Set<Int>, without tried: Set<Int>
  ) -> Bool {
    var steps = [step([node], candidates, tried)]
    while var step = steps.popLast() {
      if step.candidates.isEmpty && step.tried.isEmpty {
        found.append(step.clique.sorted())
        guard found.count <= limit else { return false }
      }
      guard let node = step.branches.popLast() else { continue }
      let next = self.step(
        step.clique + [node], step.candidates.intersection(neighbours[node]),
        step.tried.intersection(neighbours[node]))
      step.candidates.remove(node)
      step.tried.insert(node)
      steps.append(step)
      steps.append(next)
    }
    return true
  }

  private func step(_ clique: [Int], _ candidates: Set<Int>, _ tried: Set<Int>) -> CliqueStep {
    // What is beside the pivot can wait: a clique without the pivot has a node that is not beside it.
    var (pivot, most) = (-1, -1)
    for node in candidates.union(tried) {
      let count = candidates.count { neighbours[node].contains($0) }
      if count > most { (pivot, most) = (node, count) }
    }
    return CliqueStep(
      clique: clique, candidates: candidates, tried: tried,
      branches: pivot < 0 ? [] : Array(candidates.subtracting(neighbours[pivot])))
  }
}

/// A clique, what could join it, what could but was tried before, and what is still to be tried.
private struct CliqueStep {
  let clique: [Int]
  var candidates: Set<Int>
  var tried: Set<Int>
  var branches: [Int]
}
