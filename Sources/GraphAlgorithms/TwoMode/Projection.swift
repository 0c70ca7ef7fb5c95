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
  /// numbered from 0 on. Weights of the two-mode graph do not count.
  ///
  /// - Throws: ``GraphError/tooLarge(nodes:edges:)``.
  /// - Complexity: O(Σ over the other kind of degree²) time, O(n + edges) space.
  ///
  /// Breiger (1974), doi:10.2307/2576011.
  public func projection(on mode: Mode, weight: ProjectionWeight = .shared)
    throws(GraphError) -> Graph
  {
    let nodes = nodes(of: mode)
    var builder = try GraphBuilder(nodeCount: nodes.count, isDirected: false, weighted: true)
    var failure: GraphError?
    forEachSharingPair(of: mode) { first, second, shared, newman in
      do throws(GraphError) {
        try builder.add(
          first - nodes.lowerBound, second - nodes.lowerBound,
          weight == .shared ? Double(shared) : newman)
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return try builder.graph(.kept)
  }
}

/// How alike two nodes of one kind are by the neighbours that they share.
public struct SharingPair: Hashable, Sendable {
  public let first: Int
  public let second: Int
  /// How many neighbours both have.
  public let shared: Int
  /// How many each has.
  public let degrees: (Int, Int)
  /// How many nodes of the other kind there are.
  let population: Int

  public static func == (a: SharingPair, b: SharingPair) -> Bool {
    (a.first, a.second, a.shared) == (b.first, b.second, b.shared) && a.degrees == b.degrees
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    hasher.combine(second)
  }

  private var sets: SetComparison {
    SetComparison(shared: shared, first: degrees.0, second: degrees.1)
  }

  public var jaccard: Double { sets.jaccard ?? 0 }
  public var overlap: Double { sets.overlapCoefficient ?? 0 }
  /// The cosine of the angle between their rows: s / √(a b), Salton & McGill (1983).
  public var cosine: Double {
    Double(shared) / Double(degrees.0 * degrees.1).squareRoot()
  }
  /// The chance that so many or more would be shared, had the neighbours of both been dealt at random
  /// among all nodes of the other kind.
  public var p: Double {
    Hypergeometric(population: population, marked: degrees.0, drawn: degrees.1)
      .upperTail(from: shared)
  }
}

extension TwoModeGraph {
  /// Every two nodes of one kind that share a neighbour, with how alike they are, in ascending order. Pairs
  /// that share nothing, of which there may be very many, are not among them: their similarities are 0,
  /// their p is 1.
  ///
  /// - Complexity: O(Σ over the other kind of degree²) time, O(n + pairs) space.
  public func sharingPairs(of mode: Mode) -> [SharingPair] {
    let population = nodes(of: mode == .first ? .second : .first).count
    let degrees = (0..<graph.nodeCount).map { graph.out.distinctNeighbours(of: $0).count }
    var pairs: [SharingPair] = []
    forEachSharingPair(of: mode) { first, second, shared, _ in
      pairs.append(
        SharingPair(
          first: first, second: second, shared: shared, degrees: (degrees[first], degrees[second]),
          population: population))
    }
    return pairs
  }
}
