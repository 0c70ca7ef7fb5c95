extension Graph {
  /// How alike nodes are by how alike those are that point to them: s(a, b) is the mean of s over the pairs
  /// of their predecessors, times `decay`; 1 on the diagonal.
  ///
  /// Direction counts, an undirected edge being one each way; weights do not; a node without predecessors
  /// is like none but itself. Parallel edges count each, a self-loop makes a node its own predecessor.
  ///
  /// - Parameter decay: 0 ..< 1.
  /// - Returns: a row a node of n values between 0 and 1, symmetric.
  /// - Throws: ``GraphError/parameter(_:)``, ``GraphError/notConverged(rounds:)``.
  /// - Complexity: O(n m) time a round, O(n²) space.
  ///
  /// Jeh & Widom (2002), doi:10.1145/775047.775126.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(try star.simRank(decay: 0.5)[1] == [0, 1, 0.5, 0.5])
  public func simRank(decay: Double = 0.8, settling: Settling = Settling())
    throws(GraphError) -> [[Double]]
  {
    guard (0..<1).contains(decay) else {
      throw .parameter("The decay must be at least 0 and below 1.")
    }
    let n = nodeCount
    var start = [Double](repeating: 0, count: n * n)
    for node in 0..<n { start[node * n + node] = 1 }
    let values = try settling.settle(start) { values in
      // First the means over the predecessors of one node, then over those of the other.
      var half = [Double](repeating: 0, count: n * n)
      for node in 0..<n {
        for arc in into.range(node) {
          let previous = Int(into.ends[arc])
          for other in 0..<n {
            half[node * n + other] += values[previous * n + other] / Double(into.degree(node))
          }
        }
      }
      var next = [Double](repeating: 0, count: n * n)
      for first in 0..<n {
        next[first * n + first] = 1
        for second in 0..<first where into.degree(second) > 0 {
          let sum = into.range(second).reduce(0) { $0 + half[first * n + Int(into.ends[$1])] }
          let mean = decay * sum / Double(into.degree(second))
          (next[first * n + second], next[second * n + first]) = (mean, mean)
        }
      }
      return next
    }
    return (0..<n).map { Array(values[$0 * n..<($0 + 1) * n]) }
  }
}
