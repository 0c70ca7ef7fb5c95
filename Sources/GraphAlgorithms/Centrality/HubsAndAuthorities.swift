/// How good each node is at pointing, and at being pointed to.
public struct HubsAndAuthorities: Hashable, Sendable {
  /// Of sum 1: high where a node points to good authorities.
  public let hubs: [Double]
  /// Of sum 1: high where good hubs point to a node.
  public let authorities: [Double]
}

extension Graph {
  /// Kleinberg's hubs and authorities: h = A a, a = Aᵀ h, up to scale.
  ///
  /// - **Direction**: edges go from hubs to authorities; in an undirected graph the two are equal, save
  ///   where the part that has the score falls into two groups without edges inside.
  /// - **Weights**: strengths, where `weighted` is set; not negative.
  /// - **Disconnected** graphs: the part with the largest singular value has all the score; where two
  ///   have the same, the split between them comes from an even start. A graph without edges has 0
  ///   everywhere.
  /// - **Self-loops** and **parallel edges** count as they stand.
  ///
  /// - Throws: ``GraphError/negativeWeight(edge:)``, ``GraphError/notConverged(rounds:)``,
  ///   ``GraphError/parameter(_:)`` where `settling` is out of range.
  /// - Complexity: O(n + m) time a round, O(n) space.
  ///
  /// Kleinberg (1999), doi:10.1145/324133.324140.
  ///
  /// Example:
  ///
  ///     let graph = try Graph(nodeCount: 3, edges: [.init(0, 2), .init(1, 2)], isDirected: true)
  ///     let scores = try graph.hubsAndAuthorities()
  ///     #expect(scores.hubs == [0.5, 0.5, 0] && scores.authorities == [0, 0, 1])
  public func hubsAndAuthorities(weighted: Bool = false, settling: Settling = Settling())
    throws(GraphError) -> HubsAndAuthorities
  {
    if weighted { try refuseNegativeWeights() }
    let start = [Double](repeating: 1, count: nodeCount).withSumOne
    let hubs = try settling.settle(start) { hubs in
      let authorities = into.sums(of: hubs, weighted: weighted).withSumOne
      return out.sums(of: authorities, weighted: weighted).withSumOne
    }
    let authorities = into.sums(of: hubs, weighted: weighted).withSumOne
    return HubsAndAuthorities(hubs: hubs, authorities: authorities)
  }
}
