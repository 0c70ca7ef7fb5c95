import Foundation

/// How far each node's contacts are tied to one another, so that it cannot play them off: Burt's
/// measures of structural holes. Not a number for a node without neighbours.
public struct StructuralHoles: Hashable, Sendable {
  /// How much of a node's time goes to contacts that lead back to one another: low for a broker.
  public let constraint: [Double]
  /// How many of its contacts are not redundant.
  public let effectiveSize: [Double]
  /// The effective size by the number of contacts.
  public let efficiency: [Double]
  /// How far the constraint comes from one contact, 0 to 1; 1 for a node with one neighbour.
  public let hierarchy: [Double]
}

extension Graph {
  /// Burt's constraint, effective size, efficiency and hierarchy.
  ///
  /// With z(i,j) the weight of all edges between two nodes, p(i,j) = z(i,j) / Σ z(i,k) and
  /// m(j,q) = z(j,q) / max z(j,k):
  ///
  ///     constraint     Σ over neighbours j of (p(i,j) + Σ over q of p(i,q) p(q,j))²
  ///     effective size Σ over neighbours j of (1 − Σ over q of p(i,q) m(j,q))
  ///
  /// - **Direction**: a neighbour is one in either direction; weights of both are added.
  /// - **Weights**: strengths, where `weighted` is set; not negative. Else each edge weighs 1.
  /// - **Self-loops** do not count (in NetworkX they do), **parallel edges** are added.
  ///
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  /// - Complexity: O(Σ degree²) time, O(n + m) space.
  ///
  /// Burt (1992), Structural Holes; Burt (2004), doi:10.1086/421787; Borgatti (1997).
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     let holes = try star.structuralHoles()
  ///     #expect(holes.effectiveSize == [3, 1, 1, 1])
  ///     #expect(abs(holes.constraint[0] - 0.3333) < 1e-4)
  public func structuralHoles(weighted: Bool = false) throws(GraphError) -> StructuralHoles {
    if weighted { try refuseNegativeWeights() }
    let rows = summed(weighted: weighted).out
    let totals = (0..<nodeCount).map { node in
      rows.range(node).reduce(0) { $0 + rows.weight($1) }
    }
    let largest = (0..<nodeCount).map { node in rows.range(node).map(rows.weight).max() ?? 0 }
    // p(i, ·) of the node at hand, and what leads to each node through its contacts.
    var own = [Double](repeating: 0, count: nodeCount)
    var indirect = own
    var (constraints, sizes, efficiencies, hierarchies) = (
      [Double](), [Double](), [Double](), [Double]()
    )
    for node in 0..<nodeCount {
      let arcs = rows.range(node).filter { rows.weight($0) > 0 }
      guard !arcs.isEmpty else {
        constraints.append(.nan)
        sizes.append(.nan)
        efficiencies.append(.nan)
        hierarchies.append(.nan)
        continue
      }
      for arc in arcs { own[Int(rows.ends[arc])] = rows.weight(arc) / totals[node] }
      for arc in arcs {
        let contact = Int(rows.ends[arc])
        for other in rows.range(contact) {
          indirect[Int(rows.ends[other])] += own[contact] * rows.weight(other) / totals[contact]
        }
      }
      var size = 0.0
      let parts = arcs.map { arc -> Double in
        let contact = Int(rows.ends[arc])
        var redundancy = 0.0
        for other in rows.range(contact) where Int(rows.ends[other]) != node {
          redundancy += own[Int(rows.ends[other])] * rows.weight(other) / largest[contact]
        }
        size += 1 - redundancy
        let direct = own[contact] + indirect[contact]
        return direct * direct
      }
      constraints.append(parts.reduce(0, +))
      sizes.append(size)
      efficiencies.append(size / Double(arcs.count))
      hierarchies.append(Self.hierarchy(parts))
      for arc in arcs {
        own[Int(rows.ends[arc])] = 0
        for other in rows.range(Int(rows.ends[arc])) { indirect[Int(rows.ends[other])] = 0 }
      }
    }
    return StructuralHoles(
      constraint: constraints, effectiveSize: sizes, efficiency: efficiencies,
      hierarchy: hierarchies)
  }

  /// The Coleman–Theil index of disorder of the parts of a constraint.
  private static func hierarchy(_ parts: [Double]) -> Double {
    let count = Double(parts.count)
    guard count > 1 else { return 1 }
    let mean = parts.reduce(0, +) / count
    let disorder = parts.reduce(0) { $0 + ($1 > 0 ? $1 / mean * log($1 / mean) : 0) }
    // Equal parts may come out a rounding error below 0.
    return max(0, disorder / (count * log(count)))
  }
}
