extension Graph {
  /// How central a node is by how central those are that point to it: the eigenvector of the largest
  /// eigenvalue,
  ///
  ///     λ x(v) = Σ w(u, v) x(u)    over the edges u → v
  ///
  /// of length 1 and without negative values.
  ///
  /// - **Direction**: edges in; turn the graph round for edges out. In a directed graph without circles
  ///   no such vector exists, and the iteration does not settle; nor does it where one part leads to
  ///   another with the same eigenvalue.
  /// - **Weights**: strengths, where `weighted` is set; not negative.
  /// - **Disconnected** graphs: only the part with the largest eigenvalue has values above 0; where two
  ///   have the same, the split between them comes from an even start.
  /// - **Self-loops** and **parallel edges** count as they stand. A graph without edges gives the same
  ///   value to all.
  ///
  /// - Throws: ``GraphError/negativeWeight(edge:)``, ``GraphError/notConverged(rounds:)``,
  ///   ``GraphError/parameter(_:)`` where `settling` is out of range.
  /// - Complexity: O(n + m) time a round, O(n) space. The nearer the second eigenvalue to the first, the
  ///   more rounds: of undirected graphs as the root of that nearness, a path of 1,000 nodes taking some
  ///   thousands; of directed ones as the nearness itself.
  ///
  /// Bonacich (1987), doi:10.1086/228631. The iteration adds the identity, so that graphs whose
  /// neighbours fall into two groups settle too, as NetworkX does; times the mean weight, so that
  /// it does not matter in which unit the weights are. Where that is slow and the graph undirected, it
  /// goes on by conjugate gradients: Knyazev (2001), doi:10.1137/S1064827500366124.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(try abs(star.eigenvectorCentrality()[0] - 0.7071) < 1e-4)
  public func eigenvectorCentrality(weighted: Bool = false, settling: Settling = Settling())
    throws(GraphError) -> [Double]
  {
    if weighted { try refuseNegativeWeights() }
    let start = [Double](repeating: 1, count: nodeCount).withLengthOne
    let mean = weighted ? into.meanWeight : 1
    let plain = isDirected ? settling.rounds : min(settling.rounds, Self.plainRounds)
    let (values, isSettled) = try settling.attempt(start, rounds: plain) { values in
      let sums = into.sums(of: values, weighted: weighted)
      return zip(values, sums).map { mean * $0 + $1 }.withLengthOne
    }
    if isSettled { return values }
    var search = LargestEigenvector(values) { vector in
      into.sums(of: vector, weighted: weighted).map { $0 / mean }
    }
    guard !isDirected, search.run(rounds: settling.rounds - plain) else {
      throw .notConverged(rounds: settling.rounds)
    }
    return search.vector.map { max(0, $0) }.withLengthOne
  }

  /// How many rounds of the plain iteration an undirected graph gets: most need fewer.
  private static var plainRounds: Int { 300 }

  /// How many walks of any length end at a node, long ones counting less: x = β + α Aᵀx, of length 1.
  ///
  /// - **Direction**: walks follow the edges to the node.
  /// - **Weights**: strengths, where `weighted` is set; not negative.
  /// - **Disconnected** graphs, isolates and loops are no special case: an isolate has β before scaling.
  ///
  /// - Parameters:
  ///   - alpha: below the reciprocal of the largest eigenvalue, else the walks outgrow all numbers.
  ///   - scaled: whether the result has length 1; else it is as the equation has it.
  /// - Throws: ``GraphError/negativeWeight(edge:)``, ``GraphError/notConverged(rounds:)``,
  ///   ``GraphError/parameter(_:)`` where `settling` is out of range.
  /// - Complexity: O(n + m) time a round, O(n) space.
  ///
  /// Katz (1953), doi:10.1007/BF02289026.
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     #expect(try chain.katzCentrality(alpha: 0.5, scaled: false) == [1, 1.5, 1.75, 1.875])
  public func katzCentrality(
    alpha: Double = 0.1, beta: Double = 1, weighted: Bool = false, scaled: Bool = true,
    settling: Settling = Settling()
  ) throws(GraphError) -> [Double] {
    if weighted { try refuseNegativeWeights() }
    let start = [Double](repeating: beta, count: nodeCount)
    let values = try settling.settle(start) { values in
      into.sums(of: values, weighted: weighted).map { beta + alpha * $0 }
    }
    return scaled ? values.withLengthOne : values
  }
}
