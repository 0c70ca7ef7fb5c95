extension Graph {
  /// How far edges keep within the groups of a partition, beyond what chance would give:
  ///
  ///     Q = Σ over groups of  L / m − γ · K_out K_in / m²       (directed)
  ///     Q = Σ over groups of  L / m − γ · (K / 2m)²             (undirected)
  ///
  /// with L the edges within a group and K the degrees of its nodes.
  ///
  /// - **Weights**: strengths, where `weighted` is set; not negative. **Self-loops** lie within their
  ///   group, **parallel edges** count each.
  /// - Parameter resolution: γ, above 0; more makes small groups better.
  /// - Returns: at most 1, for γ = 1 at least −1/2 (undirected) or −1 (directed); 0 without edges, or
  ///   where all weigh 0.
  /// - Throws: ``GraphError/negativeWeight(edge:)``, ``GraphError/parameter(_:)``.
  /// - Complexity: O(n + m).
  ///
  /// Newman & Girvan (2004), doi:10.1103/PhysRevE.69.026113; directed: Leicht & Newman (2008),
  /// doi:10.1103/PhysRevLett.100.118703; resolution: Reichardt & Bornholdt (2006),
  /// doi:10.1103/PhysRevE.74.016110.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     let sides = Partition([0, 0, 0, 1, 1, 1])
  ///     #expect(try abs(twoTriangles.modularity(sides) - 0.3571) < 1e-4)
  public func modularity(
    _ partition: Partition, resolution: Double = 1, weighted: Bool = false
  ) throws(GraphError) -> Double {
    expectGroups(partition)
    try Self.refuseResolution(resolution)
    if weighted { try refuseNegativeWeights() }
    var within = [Double](repeating: 0, count: partition.count)
    var (outgoing, incoming) = (within, within)
    var total = 0.0
    for edge in edges {
      let weight = weighted ? edge.weight : 1
      total += weight
      outgoing[partition[edge.source]] += weight
      incoming[partition[edge.target]] += weight
      if partition[edge.source] == partition[edge.target] {
        within[partition[edge.source]] += weight
      }
    }
    guard total > 0 else { return 0 }
    return within.indices.reduce(0) { sum, group in
      let chance =
        isDirected
        ? outgoing[group] / total * (incoming[group] / total)
        : ((outgoing[group] + incoming[group]) / (2 * total)).squared
      return sum + within[group] / total - resolution * chance
    }
  }

  /// - Throws: ``GraphError/parameter(_:)``.
  static func refuseResolution(_ resolution: Double) throws(GraphError) {
    guard resolution > 0, resolution.isFinite else {
      throw .parameter("The resolution must be above 0.")
    }
  }
}

extension Double {
  fileprivate var squared: Double { self * self }
}
