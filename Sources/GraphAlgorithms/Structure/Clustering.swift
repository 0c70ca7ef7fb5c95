import Foundation

/// How often two neighbours of a node are neighbours themselves.
public struct Clustering: Hashable, Sendable {
  /// How many triangles each node lies in.
  public let triangles: [Int]
  /// How many pairs of neighbours each node has.
  public let pairs: [Int]

  /// The share of pairs of neighbours that are joined; 0 for a node with fewer than two neighbours, as
  /// in NetworkX. Watts & Strogatz (1998), doi:10.1038/30918.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(abs(twoTriangles.clustering().local[2] - 0.3333) < 1e-4)
  public var local: [Double] {
    zip(triangles, pairs).map { $1 == 0 ? 0 : Double($0) / Double($1) }
  }

  /// The mean of the local values, those of 0 included; 0 for a graph without nodes.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(abs(twoTriangles.clustering().average - 0.7778) < 1e-4)
  public var average: Double {
    local.isEmpty ? 0 : local.reduce(0, +) / Double(local.count)
  }

  /// The share of all paths of two edges that are closed; 0 where there is none. Newman, Watts &
  /// Strogatz (2002), doi:10.1073/pnas.012582999.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(abs(twoTriangles.clustering().transitivity - 0.6) < 1e-4)
  public var transitivity: Double {
    let all = pairs.reduce(0, +)
    return all == 0 ? 0 : Double(triangles.reduce(0, +)) / Double(all)
  }
}

extension Graph {
  /// Triangles and clustering.
  ///
  /// Direction, parallel edges and self-loops do not count.
  ///
  /// - Complexity: O(m √m) time: each triangle is found once, from its node of the highest degree
  ///   downwards; O(n + m) space.
  ///
  /// Schank & Wagner (2005), doi:10.1007/11427186_54; Latapy (2008), doi:10.1016/j.tcs.2008.07.017.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(twoTriangles.clustering().triangles == [1, 1, 1, 1, 1, 1])
  ///     #expect(twoTriangles.clustering().pairs == [1, 1, 3, 3, 1, 1])
  public func clustering() -> Clustering {
    let rows = undirected.out
    let forward = rows.towardsHigherDegree()
    var triangles = [Int](repeating: 0, count: nodeCount)
    var isNeighbour = [Bool](repeating: false, count: nodeCount)
    for node in 0..<nodeCount {
      let own = forward.range(node)
      for arc in own { isNeighbour[Int(forward.ends[arc])] = true }
      for arc in own {
        let second = Int(forward.ends[arc])
        for arc in forward.range(second) where isNeighbour[Int(forward.ends[arc])] {
          triangles[node] += 1
          triangles[second] += 1
          triangles[Int(forward.ends[arc])] += 1
        }
      }
      for arc in own { isNeighbour[Int(forward.ends[arc])] = false }
    }
    let pairs = (0..<nodeCount).map { rows.degree($0) * (rows.degree($0) - 1) / 2 }
    return Clustering(triangles: triangles, pairs: pairs)
  }

  /// How the weights of the three edges of a triangle are joined.
  public enum WeightedClustering: Hashable, Sendable {
    /// The mean of the two edges at the node, by the strength of the node: Barrat et al. (2004),
    /// doi:10.1073/pnas.0400087101.
    case barrat
    /// The geometric mean of all three, by the largest weight of the graph: Onnela et al. (2005),
    /// doi:10.1103/PhysRevE.71.065103, as in NetworkX.
    case onnela
  }

  /// The clustering of each node with its triangles weighed; 0 for a node with fewer than two
  /// neighbours.
  ///
  /// Direction and self-loops do not count, weights of parallel edges are added; in a graph without
  /// weights each tie weighs 1. NetworkX too takes the largest weight, but loops among it.
  ///
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  /// - Complexity: O(Σ degree²) time, O(n + m) space.
  ///
  /// Example:
  ///
  ///     let ties: [Graph.Edge] = [.init(0, 1), .init(0, 2), .init(1, 2, weight: 0.125)]
  ///     let triangle = try Graph(nodeCount: 3, edges: ties, isDirected: false, weighted: true)
  ///     #expect(try abs(triangle.weightedClustering(.onnela)[0] - 0.5) < 1e-4)
  public func weightedClustering(_ kind: WeightedClustering) throws(GraphError) -> [Double] {
    try refuseNegativeWeights()
    let rows = undirected.out
    let largest = (0..<rows.ends.count).map(rows.weight).max() ?? 1
    var weightTo = [Double](repeating: 0, count: nodeCount)
    var isNeighbour = [Bool](repeating: false, count: nodeCount)
    return (0..<nodeCount).map { node in
      let own = rows.range(node)
      guard own.count > 1 else { return 0 }
      for arc in own {
        weightTo[Int(rows.ends[arc])] = rows.weight(arc)
        isNeighbour[Int(rows.ends[arc])] = true
      }
      defer { for arc in own { isNeighbour[Int(rows.ends[arc])] = false } }
      var sum = 0.0
      for arc in own {
        for other in rows.range(Int(rows.ends[arc])) {
          let third = Int(rows.ends[other])
          // Each triangle once.
          guard isNeighbour[third], third > Int(rows.ends[arc]) else { continue }
          let (a, b, c) = (rows.weight(arc), weightTo[third], rows.weight(other))
          switch kind {
          case .barrat: sum += a + b
          // Divided one by one, so that nothing overflows.
          case .onnela where largest > 0:
            sum += 2 * cbrt(a / largest * (b / largest) * (c / largest))
          case .onnela: break
          }
        }
      }
      let degree = Double(own.count)
      switch kind {
      case .barrat:
        let strength = own.reduce(0) { $0 + rows.weight($1) }
        return strength == 0 ? 0 : sum / (strength * (degree - 1))
      case .onnela: return sum / (degree * (degree - 1))
      }
    }
  }
}

extension Rows {
  /// Of each pair of arcs the one to the node of higher degree, of equal ones to the higher number: no
  /// row is then longer than about √m.
  fileprivate func towardsHigherDegree() -> Rows {
    func isUp(_ node: Int, _ end: Int) -> Bool {
      (degree(node), node) < (degree(end), end)
    }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(count + 1)
    var kept: [UInt32] = []
    kept.reserveCapacity(ends.count / 2)
    for node in 0..<count {
      for arc in range(node) where isUp(node, Int(ends[arc])) { kept.append(ends[arc]) }
      starts.append(UInt32(kept.count))
    }
    return Rows(starts: starts, ends: kept, edges: [], weights: nil)
  }
}
