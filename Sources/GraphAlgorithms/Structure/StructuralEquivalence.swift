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
  /// - **Weights** count where `weighted` is set. **Parallel edges** are added.
  /// - Returns: a row a node of n distances, symmetric, 0 on the diagonal.
  /// - Complexity: O(n² + n m) time, O(n²) space.
  ///
  /// Lorrain & White (1971), doi:10.1080/0022250X.1971.9989788.
  public func structuralEquivalence(
    _ distance: EquivalenceDistance = .euclidean, weighted: Bool = false
  ) -> [[Double]] {
    var result = [[Double]](
      repeating: [Double](repeating: 0, count: nodeCount), count: nodeCount)
    let profiles = isDirected ? [out, into] : [out, out]
    let ties = profiles.map { rows in
      (0..<nodeCount).map { node -> [Double] in
        var values = [Double](repeating: 0, count: nodeCount)
        for arc in rows.range(node) {
          values[Int(rows.ends[arc])] += weighted ? rows.weight(arc) : 1
        }
        return values
      }
    }
    for first in 0..<nodeCount {
      for second in 0..<first {
        var sum = 0.0
        for profile in ties {
          for third in 0..<nodeCount where third != first && third != second {
            let difference = abs(profile[first][third] - profile[second][third])
            sum += distance == .hamming ? difference : difference * difference
          }
        }
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
