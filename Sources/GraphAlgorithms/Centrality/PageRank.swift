extension Graph {
  /// Where the rank of a node without edges out goes.
  public enum DanglingRank: Hashable, Sendable {
    /// To where a walk starts anew, as in NetworkX.
    case toTeleport
    /// To all nodes alike, as in igraph.
    case toAll
  }

  /// How often somebody comes by who follows edges at random and now and then starts anew.
  ///
  ///     x(v) = (1−d) t(v) + d Σ x(u) w(u, v) / w(u)    over the edges u → v
  ///
  /// - **Direction**: along the edges; an undirected edge is one each way.
  /// - **Weights**: how likely an edge is taken, where `weighted` is set; not negative. A node whose edges
  ///   out all weigh 0 has none.
  /// - **Disconnected** graphs, isolates, loops and parallel edges are no special case; a loop of an
  ///   undirected graph is one edge, not one each way.
  ///
  /// - Parameters:
  ///   - damping: how likely an edge is followed, 0 ..< 1.
  ///   - teleport: where a walk starts anew, one share a node, not all 0; evenly by default.
  /// - Returns: one value a node, of sum 1.
  /// - Throws: ``GraphError/parameter(_:)``, ``GraphError/negativeWeight(edge:)``,
  ///   ``GraphError/notConverged(rounds:)``.
  /// - Complexity: O(n + m) time a round, about log(tolerance) / log(damping) rounds; O(n) space.
  ///
  /// Page et al. (1999); Langville & Meyer (2004), doi:10.1080/15427951.2004.10129091.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(try abs(star.pageRank(damping: 0.5)[0] - 0.4167) < 1e-4)
  public func pageRank(
    damping: Double = 0.85, teleport: [Double]? = nil, dangling: DanglingRank = .toTeleport,
    weighted: Bool = false, settling: Settling = Settling()
  ) throws(GraphError) -> [Double] {
    guard (0..<1).contains(damping) else {
      throw .parameter("The damping must be at least 0 and below 1.")
    }
    guard
      teleport.map({ $0.count == nodeCount && $0.allSatisfy { $0 >= 0 && $0.isFinite } }) ?? true
    else { throw .parameter("The teleport must have a share of at least 0 for each node.") }
    if weighted { try refuseNegativeWeights() }
    guard nodeCount > 0 else { return [] }
    let even = [Double](repeating: 1 / Double(nodeCount), count: nodeCount)
    let starts = teleport?.withSumOne ?? even
    guard starts.contains(where: { $0 > 0 }) else {
      throw .parameter("The teleport must not be 0 everywhere.")
    }
    let rest = dangling == .toTeleport ? starts : even
    let totals = (0..<nodeCount).map { node in
      weighted
        ? out.range(node).reduce(0) { $0 + out.weight($1) } : Double(out.degree(node))
    }
    return try settling.settle(even) { values in
      var lost = 0.0
      let given = values.indices.map { node in
        if totals[node] > 0 { return values[node] / totals[node] }
        lost += values[node]
        return 0
      }
      let sums = into.sums(of: given, weighted: weighted)
      return values.indices.map { node in
        (1 - damping) * starts[node] + damping * (sums[node] + lost * rest[node])
      }.withSumOne
    }
  }
}
