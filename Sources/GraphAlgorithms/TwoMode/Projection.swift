extension TwoModeGraph {
  /// What an edge of a projection weighs.
  public enum ProjectionWeight: Hashable, Sendable {
    /// The number of neighbours that the two share.
    case shared
    /// Each shared neighbour counts 1/(k−1), k being its own neighbours: who meets in small circles knows
    /// one another better. Newman (2001), doi:10.1103/PhysRevE.64.016132.
    case newman
  }

  /// The nodes of one kind, joined where they share a neighbour. The nodes keep their order and are
  /// numbered from 0 on. Weights of the two-mode graph do not count, parallel edges are one.
  ///
  /// - Throws: ``GraphError/tooLarge(nodes:edges:)``.
  /// - Complexity: O(Σ over the other kind of degree²) time, O(n + edges) space.
  ///
  /// Breiger (1974), doi:10.2307/2576011.
  ///
  /// Example, with the `seats` of ``TwoModeGraph``:
  ///
  ///     #expect(try seats.projection(on: .first).edges == [.init(0, 1), .init(1, 2)])
  public func projection(on mode: Mode, weight: ProjectionWeight = .shared)
    throws(GraphError) -> Graph
  {
    let nodes = nodes(of: mode)
    var builder = try GraphBuilder(nodeCount: nodes.count, isDirected: false, weighted: true)
    try forEachSharingPair(of: mode) { first, second, shared, newman throws(GraphError) in
      try builder.add(
        first - nodes.lowerBound, second - nodes.lowerBound,
        weight == .shared ? Double(shared) : newman)
    }
    return try builder.graph(.kept)
  }
}

/// How alike two nodes of one kind are by the neighbours that they share.
///
/// Example, with the `seats` of ``TwoModeGraph``:
///
///     let pair = seats.sharingPairs(of: .first)[0]
///     #expect(pair.shared == 1 && pair.jaccard == 0.5 && pair.overlap == 1)
public struct SharingPair: Hashable, Sendable {
  public let first: Int
  public let second: Int
  /// How many neighbours each has, and how many both.
  public let neighbours: SetComparison
  /// How many nodes of the other kind there are.
  let population: Int

  public var shared: Int { neighbours.shared }
  public var jaccard: Double { neighbours.jaccard ?? 0 }
  public var overlap: Double { neighbours.overlapCoefficient ?? 0 }
  /// The cosine of the angle between their rows: s / √(a b), Salton & McGill (1983).
  ///
  /// Example, with the `seats` of ``TwoModeGraph``:
  ///
  ///     let pair = seats.sharingPairs(of: .first)[0]
  ///     #expect(abs(pair.cosine - 0.7071) < 1e-4)
  public var cosine: Double {
    Double(shared) / (Double(neighbours.first) * Double(neighbours.second)).squareRoot()
  }
  /// The chance that so many or more would be shared, had the neighbours of both been dealt at random
  /// among all nodes of the other kind.
  ///
  /// Example, with the `seats` of ``TwoModeGraph``:
  ///
  ///     #expect(seats.sharingPairs(of: .second)[0].p == 1)
  public var p: Double {
    Hypergeometric(population: population, marked: neighbours.first, drawn: neighbours.second)
      .upperTail(from: shared)
  }
}

extension TwoModeGraph {
  /// Every two nodes of one kind that share a neighbour, with how alike they are, in ascending order. Pairs
  /// that share nothing, of which there may be very many, are not among them: their similarities are 0,
  /// their p is 1.
  ///
  /// - Complexity: O(Σ over the other kind of degree²) time, O(n + pairs) space.
  ///
  /// Example, with the `seats` of ``TwoModeGraph``:
  ///
  ///     let pairs = seats.sharingPairs(of: .first)
  ///     #expect(pairs.map { [$0.first, $0.second] } == [[0, 1], [1, 2]])
  public func sharingPairs(of mode: Mode) -> [SharingPair] {
    let population = nodes(of: mode == .first ? .second : .first).count
    let degrees = (0..<graph.nodeCount).map { graph.out.others(of: $0).count }
    var pairs: [SharingPair] = []
    forEachSharingPair(of: mode) { first, second, shared, _ in
      pairs.append(
        SharingPair(
          first: first, second: second,
          neighbours: SetComparison(
            shared: shared, first: degrees[first], second: degrees[second]),
          population: population))
    }
    return pairs
  }
}
