/// How the ties of two nodes to third parties are compared.
public enum EquivalenceDistance: Hashable, Sendable {
  /// The square root of the sum of squared differences: Burt (1976), doi:10.2307/2577097.
  case euclidean
  /// The number, or weight, of the ties that one has and the other has not.
  case hamming
}

extension Graph {
  /// How differently each two nodes are tied to all others: 0 for those that could stand in for one
  /// another.
  ///
  /// Ties to others and from others are compared, those between the two and to themselves left out. In
  /// an undirected graph each tie so counts twice, as in R's sna; UCINET counts it once.
  ///
  /// - **Weights** count where `weighted` is set, negative ones too. **Parallel edges** are added.
  /// - Returns: a row a node of n distances, symmetric, 0 on the diagonal.
  /// - Complexity: O(n² + n m) time, O(n²) space.
  ///
  /// Lorrain & White (1971), doi:10.1080/0022250X.1971.9989788.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(star.structuralEquivalence()[1] == [2, 0, 0, 0])
  public func structuralEquivalence(
    _ distance: EquivalenceDistance = .euclidean, weighted: Bool = false
  ) -> [[Double]] {
    var result = [[Double]](
      repeating: [Double](repeating: 0, count: nodeCount), count: nodeCount)
    let profiles = (isDirected ? [out, into] : [out, out]).map { TieProfiles($0, weighted) }
    for first in 0..<nodeCount {
      for second in 0..<first {
        var sum = profiles.reduce(0) { $0 + $1.difference(first, second, distance) }
        if distance == .euclidean { sum = sum.squareRoot() }
        (result[first][second], result[second][first]) = (sum, sum)
      }
    }
    return result
  }

  /// The share of all neighbours of two nodes that both have; neighbours in either direction, no node
  /// being its own. 1 on the diagonal, 0 for two isolates. O(n² + Σ degree²) time, O(n²) space.
  ///
  /// Jaccard (1912), doi:10.1111/j.1469-8137.1912.tb05611.x.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(star.neighbourhoodSimilarity()[1] == [0, 1, 1, 1])
  public func neighbourhoodSimilarity() -> [[Double]] {
    let rows = undirected.out
    var result = [[Double]](
      repeating: [Double](repeating: 0, count: nodeCount), count: nodeCount)
    for first in 0..<nodeCount {
      result[first][first] = 1
      var shared: [Int: Int] = [:]
      for through in rows.neighbours(of: first) {
        for second in rows.neighbours(of: through) where second < first {
          shared[second, default: 0] += 1
        }
      }
      for (second, count) in shared {
        let all = rows.degree(first) + rows.degree(second) - count
        let share = Double(count) / Double(all)
        (result[first][second], result[second][first]) = (share, share)
      }
    }
    return result
  }
}

/// The ties of each node, one for each other node, in ascending order.
private struct TieProfiles {
  private let ties: [[(end: Int, weight: Double)]]

  init(_ rows: Rows, _ weighted: Bool) {
    ties = (0..<rows.count).map { node in
      var ties: [(end: Int, weight: Double)] = []
      for arc in rows.range(node) {
        let (end, weight) = (Int(rows.ends[arc]), weighted ? rows.weight(arc) : 1)
        if let last = ties.last, last.end == end {
          ties[ties.count - 1].weight += weight
        } else {
          ties.append((end, weight))
        }
      }
      return ties
    }
  }

  /// The differences, or their squares, between the ties of two nodes to third ones. O(their degrees).
  func difference(_ a: Int, _ b: Int, _ distance: EquivalenceDistance) -> Double {
    var (rest, others) = (ties[a][...], ties[b][...])
    var sum = 0.0
    while !rest.isEmpty || !others.isEmpty {
      let end = min(rest.first?.end ?? .max, others.first?.end ?? .max)
      var difference = 0.0
      if let tie = rest.first, tie.end == end {
        difference = tie.weight
        rest.removeFirst()
      }
      if let tie = others.first, tie.end == end {
        difference -= tie.weight
        others.removeFirst()
      }
      guard end != a, end != b else { continue }
      sum += distance == .hamming ? abs(difference) : difference * difference
    }
    return sum
  }
}
