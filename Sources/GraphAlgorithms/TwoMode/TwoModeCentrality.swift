extension TwoModeGraph {
  /// The degree as a share of the other kind's nodes; 0 where there are none, over 1 with parallel edges
  /// where they are kept. O(n).
  ///
  /// Borgatti & Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
  ///
  /// Example, with the `seats` of ``TwoModeGraph``:
  ///
  ///     #expect(seats.degreeCentrality()[..<3] == [0.5, 1, 0.5])
  public func degreeCentrality() -> [Double] {
    graph.degrees().enumerated().map { node, degree in
      let others = sizes(for: node).other
      return others == 0 ? 0 : Double(degree) / Double(others)
    }
  }

  /// The least sum of distances that a node of its kind could have, m + 2(n−1) for one of n beside m of
  /// the other kind, by the sum that it has.
  ///
  /// Where not all nodes are reached, only the distances of those that are count, and the value is
  /// multiplied by their share of all others, as NetworkX does by default; 0 for an isolate. Weights do
  /// not count. Between 0 and 1 in a connected graph; in a small part of a larger graph it may be over 1.
  /// O(nm).
  ///
  /// Borgatti & Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
  ///
  /// Example, with the `seats` of ``TwoModeGraph``:
  ///
  ///     #expect(try abs(seats.closenessCentrality()[0] - 0.6) < 1e-4)
  ///     #expect(try abs(seats.closenessCentrality()[1] - 1) < 1e-4)
  public func closenessCentrality(threads: Threads = .all) throws(GraphError) -> [Double] {
    let reached = Double(graph.nodeCount - 1)
    return try graph.closeness(kind: .component, threads: threads).enumerated().map { node, mean in
      let (own, other) = sizes(for: node)
      return mean.isNaN ? 0 : Double(other + 2 * (own - 1)) * mean / reached
    }
  }

  /// The betweenness as a share of the most that a node of its kind could have; 0 where that is 0, as in
  /// a graph of one edge. Weights do not count; parallel edges, where they are kept, are paths of their
  /// own. Between 0 and 1. O(nm).
  ///
  /// Borgatti & Everett (1997), doi:10.1016/S0378-8733(96)00301-2; as in NetworkX.
  ///
  /// Example, with the `seats` of ``TwoModeGraph``:
  ///
  ///     #expect(try seats.betweennessCentrality()[..<3] == [0, 1, 0])
  public func betweennessCentrality(threads: Threads = .all) throws(GraphError) -> [Double] {
    let values = try graph.betweenness(scale: .pairs, threads: threads)
    let (first, second) = (split, graph.nodeCount - split)
    let most = [Self.mostBetween(first, second), Self.mostBetween(second, first)]
    return values.enumerated().map { node, value in
      let bound = most[node < split ? 0 : 1]
      return bound == 0 ? 0 : value / bound
    }
  }

  /// How many nodes there are of the kind of a node, and of the other.
  private func sizes(for node: Int) -> (own: Int, other: Int) {
    let rest = graph.nodeCount - split
    return node < split ? (split, rest) : (rest, split)
  }

  /// The betweenness of one of n nodes that is tied to all m of the other kind, over which the n−1 others
  /// of its kind hang as evenly as can be, each by one edge: s on every one, and one more on t of them.
  private static func mostBetween(_ n: Int, _ m: Int) -> Double {
    guard n > 0, m > 0 else { return 0 }
    let (quotient, remainder) = (n - 1).quotientAndRemainder(dividingBy: m)
    let (m, s, t) = (Double(m), Double(quotient), Double(remainder))
    return (m * m * (s + 1) * (s + 1) + m * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2
  }

  /// The mean over a node's second neighbours of the share of neighbours that the two have in common, of
  /// all that either has; 0 without second neighbours. O(Σ degree²). NetworkX calls it `dot`.
  ///
  /// Latapy, Magnien & Del Vecchio (2008), doi:10.1016/j.socnet.2007.04.006.
  ///
  /// Example, with the `seats` of ``TwoModeGraph``:
  ///
  ///     #expect(seats.clustering()[..<3] == [0.5, 0.5, 0.5])
  public func clustering() -> [Double] {
    var (sums, counts) = (
      [Double](repeating: 0, count: graph.nodeCount), [Double](repeating: 0, count: graph.nodeCount)
    )
    for mode in [Mode.first, .second] {
      for pair in sharingPairs(of: mode) {
        for node in [pair.first, pair.second] {
          sums[node] += pair.jaccard
          counts[node] += 1
        }
      }
    }
    return zip(sums, counts).map { $1 == 0 ? 0 : $0 / $1 }
  }

  /// The share of paths of three edges that are closed into a square; 0 where there are none. Parallel
  /// edges are one. O(Σ degree²).
  ///
  /// Robins & Alexander (2004), doi:10.1023/B:CMOT.0000032580.12184.c0.
  ///
  /// Example:
  ///
  ///     let ties: [Graph.Edge] = [.init(0, 2), .init(0, 3), .init(1, 2), .init(1, 3)]
  ///     let square = try Graph(nodeCount: 4, edges: ties, isDirected: false)
  ///     #expect(try TwoModeGraph(square, split: 2).globalClustering() == 1)
  public func globalClustering() -> Double {
    let squares = sharingPairs(of: .first).reduce(0) { $0 + $1.shared * ($1.shared - 1) / 2 }
    let degrees = (0..<graph.nodeCount).map { graph.out.others(of: $0).count }
    var paths = 0
    for node in nodes(of: .first) {
      for end in graph.out.others(of: node) {
        paths += (degrees[node] - 1) * (degrees[end] - 1)
      }
    }
    return paths == 0 ? 0 : 4 * Double(squares) / Double(paths)
  }
}
