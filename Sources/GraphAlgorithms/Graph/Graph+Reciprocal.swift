extension Graph {
  /// The same graph with the reciprocal of every weight, which makes strengths of distances and distances
  /// of strengths. A graph without weights stays as it is. O(m).
  /// - Throws: ``GraphError/negativeWeight(edge:)``, ``GraphError/zeroLength(edge:)``.
  ///
  /// Example:
  ///
  ///     let ties = [Graph.Edge(0, 1, weight: 4)]
  ///     let pair = try Graph(nodeCount: 2, edges: ties, isDirected: false, weighted: true)
  ///     #expect(try pair.withReciprocalWeights().edges[0].weight == 0.25)
  public func withReciprocalWeights() throws(GraphError) -> Graph {
    guard let weights = out.weights else { return self }
    for arc in weights.indices where weights[arc] <= 0 {
      let edge = Int(out.edges[arc])
      throw weights[arc] < 0 ? .negativeWeight(edge: edge) : .zeroLength(edge: edge)
    }
    func reciprocal(_ rows: Rows) -> Rows {
      Rows(
        starts: rows.starts, ends: rows.ends, edges: rows.edges,
        weights: rows.weights?.map { 1 / $0 })
    }
    return Graph(
      isDirected: isDirected, edgeCount: edgeCount, out: reciprocal(out), into: reciprocal(into))
  }
}
