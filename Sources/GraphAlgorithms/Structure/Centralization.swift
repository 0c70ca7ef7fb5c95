/// Which measure a centralization is of.
public enum CentralizationMeasure: Hashable, Sendable, CaseIterable {
  case degree, inDegree, outDegree, closeness, betweenness, eigenvector
}

extension Graph {
  /// How far one node stands out in a measure: the differences between the largest value and all others,
  /// as a share of the most that they can be in a graph of that size: the star's, but for eigenvectors,
  /// where nothing is so central as two nodes that are tied to each other alone.
  ///
  /// - **Direction**: degree counts both directions, and in an undirected graph every edge is one of
  ///   either direction; closeness goes along the edges and is defined where every node reaches every
  ///   other. **Weights** do not count; the graph should be simple.
  /// - Returns: between 0 and 1; not a number for graphs of fewer than three nodes, and for the closeness
  ///   of a graph that is not (strongly) connected.
  /// - Throws: ``GraphError/notConverged(rounds:)`` for the eigenvector.
  /// - Complexity: that of the measure.
  ///
  /// Freeman (1978), doi:10.1016/0378-8733(78)90021-7; maxima of eigenvectors and of
  /// directed graphs as in R's sna.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(try star.centralization(.betweenness) == 1)
  public func centralization(_ measure: CentralizationMeasure, threads: Threads = .all)
    throws(GraphError) -> Double
  {
    guard nodeCount > 2 else { return .nan }
    let n = Double(nodeCount)
    switch measure {
    case .degree,
      .inDegree where !isDirected, .outDegree where !isDirected:
      // A directed star has edges both ways.
      let most = isDirected ? 2 * (n - 1) * (n - 2) : (n - 1) * (n - 2)
      return spread(degrees().map(Double.init)) / most
    case .inDegree, .outDegree:
      let values = degrees(measure == .inDegree ? .incoming : .outgoing).map(Double.init)
      return spread(values) / ((n - 1) * (n - 1))
    case .closeness:
      let values = try closeness(direction: .outgoing, threads: threads)
      guard strongComponents().allSatisfy({ $0 == 0 }) else { return .nan }
      let most = isDirected ? (n - 1) * (1 - 1 / n) : (n - 1) * (n - 2) / (2 * n - 3)
      return spread(values) / most
    case .betweenness:
      let most = (n - 1) * (n - 1) * (n - 2) / (isDirected ? 1 : 2)
      return spread(try betweenness(scale: .pairs, threads: threads)) / most
    case .eigenvector:
      let values = try eigenvectorCentrality()
      let largest = values.max() ?? 1
      return largest == 0
        ? .nan : spread(values.map { $0 / largest }) / (isDirected ? n - 1 : n - 2)
    }
  }

  private func spread(_ values: [Double]) -> Double {
    let largest = values.max() ?? 0
    return values.reduce(0) { $0 + largest - $1 }
  }
}
