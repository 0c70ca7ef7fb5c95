/// Which way paths are followed.
public enum PathDirection: Hashable, Sendable {
  /// Along the edges: how near the others are to the node.
  case outgoing
  /// Against the edges: how near the node is to the others.
  case incoming
}

extension Graph {
  /// How closeness counts nodes that cannot be reached.
  public enum ClosenessKind: Hashable, Sendable {
    /// (r / (n−1)) · (r / Σd) over the r nodes reached, 0 where none is or all are at no distance:
    /// Wasserman & Faust (1994), formula 5.22, as NetworkX and scikit-network have it.
    case wassermanFaust
    /// r / Σd over the r nodes reached, not a number where none is and infinite where all are at no
    /// distance: as igraph has it.
    case component
  }

  /// How near each node is to all others: the reciprocal of its mean distance.
  ///
  /// - **Direction**: by default over incoming paths, as NetworkX does; an undirected graph has but one.
  /// - **Weights**: as `length` says. **Self-loops** and **parallel edges** change nothing but the
  ///   shortest of these.
  /// - **Disconnected** graphs and graphs of one node: as `kind` says.
  ///
  /// - Returns: one value a node; without lengths between 0 and 1.
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  /// - Complexity: O(n(n + m)) time and O(n) space a thread without lengths, O(n(n + m log n)) and
  ///   O(n + m) with them.
  ///
  /// Freeman (1978), doi:10.1016/0378-8733(78)90021-7.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(try star.closeness()[0] == 1)
  ///     #expect(try abs(star.closeness()[1] - 0.6) < 1e-4)
  public func closeness(
    length: PathLength = .hops, direction: PathDirection = .incoming,
    kind: ClosenessKind = .wassermanFaust, threads: Threads = .all
  ) throws(GraphError) -> [Double] {
    try distanceSums(length, direction, threads) { paths in
      let total = paths.totalDistance
      let reached = Double(paths.order.count - 1)
      switch kind {
      case .component: return reached == 0 ? .nan : reached / total
      case .wassermanFaust:
        guard total > 0, nodeCount > 1 else { return 0 }
        return reached / Double(nodeCount - 1) * reached / total
      }
    }
  }

  /// The sum of the reciprocal distances of all other nodes; one that cannot be reached gives 0.
  ///
  /// Direction, weights, loops and parallel edges as with
  /// ``closeness(length:direction:kind:threads:)``. 0 for a node alone.
  ///
  /// - Returns: one value a node, without lengths between 0 and n−1.
  /// - Throws: ``GraphError/negativeWeight(edge:)``, ``GraphError/zeroLength(edge:)``.
  /// - Complexity: as closeness.
  ///
  /// Marchiori & Latora (2000), doi:10.1016/S0378-4371(00)00311-3; Rochat (2009).
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(try star.harmonicCentrality() == [3, 2, 2, 2])
  public func harmonicCentrality(
    length: PathLength = .hops, direction: PathDirection = .incoming, threads: Threads = .all
  ) throws(GraphError) -> [Double] {
    try distanceSums(length, direction, needsPositive: true, threads) { paths in
      paths.order.dropFirst().reduce(0) { $0 + 1 / paths.distances[Int($1)] }
    }
  }

  /// The distance of the farthest node that is reached from each one; 0 where none is. Complexity as
  /// ``closeness(length:direction:kind:threads:)``.
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(try star.eccentricities() == [1, 2, 2, 2])
  public func eccentricities(
    length: PathLength = .hops, direction: PathDirection = .outgoing, threads: Threads = .all
  ) throws(GraphError) -> [Double] {
    try distanceSums(length, direction, threads) { paths in
      paths.largestDistance
    }
  }

  /// Something about the shortest paths from each node.
  private func distanceSums(
    _ length: PathLength, _ direction: PathDirection, needsPositive: Bool = false,
    _ threads: Threads, _ value: @Sendable (ShortestPaths) -> Double
  ) throws(GraphError) -> [Double] {
    let rows = direction == .outgoing ? out : into
    let lengths = try self.lengths(length, of: rows, needsPositive: needsPositive)
    return SourceSweep(sources: nodeCount, width: nodeCount, threads: threads).sum(
      ShortestPaths(lengths ?? rows, isWeighted: lengths != nil)
    ) { paths, source, sums in
      paths.find(from: source)
      sums[source] = value(paths)
    }
  }
}
