import Foundation

extension Graph {
  /// How likely each edge would be so heavy, had each of its ends dealt its strength at random among its
  /// edges: (1 − w/s)^(k−1), of the two ends the smaller value; an end with one edge says nothing and has
  /// 1. In the order of the edges. Those below a level make up the backbone.
  ///
  /// - **Direction**: of a directed edge, the edges out of its source and those into its target count.
  /// - **Weights** are strengths, above 0; an edge of weight 0 has 1. **Parallel edges** count each.
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  /// - Complexity: O(n + m).
  ///
  /// Serrano, Boguñá & Vespignani (2009), doi:10.1073/pnas.0808904106.
  ///
  /// Example:
  ///
  ///     let ties: [Graph.Edge] = [.init(0, 1, weight: 2), .init(0, 2), .init(0, 3)]
  ///     let graph = try Graph(nodeCount: 4, edges: ties, isDirected: false, weighted: true)
  ///     #expect(try graph.disparity() == [0.25, 0.5625, 0.5625])
  public func disparity() throws(GraphError) -> [Double] {
    try refuseNegativeWeights()
    let (leaving, entering) = (strengths(.outgoing), strengths(.incoming))
    let (from, to) = (degrees(.outgoing), degrees(.incoming))
    func chance(_ weight: Double, _ strength: Double, _ degree: Int) -> Double {
      guard degree > 1, strength > 0 else { return 1 }
      return pow(1 - weight / strength, Double(degree - 1))
    }
    return edges.map { edge in
      min(
        chance(edge.weight, leaving[edge.source], from[edge.source]),
        chance(edge.weight, entering[edge.target], to[edge.target]))
    }
  }

  /// The edges whose ``disparity()`` lies below a level, by number.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(try star.disparityBackbone(level: 0.5) == [0, 1, 2])
  ///     #expect(try star.disparityBackbone(level: 0.4) == [])
  public func disparityBackbone(level: Double) throws(GraphError) -> [Int] {
    try disparity().enumerated().filter { $0.element < level }.map(\.offset)
  }
}
