extension TwoModeGraph {
  /// The degree as a share of the other kind's nodes; 0 where there are none. O(n).
  ///
  /// Borgatti & Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
  public func degreeCentrality() -> [Double] {
    graph.degrees().enumerated().map { node, degree in
      let others = nodes(of: node < split ? .second : .first).count
      return others == 0 ? 0 : Double(degree) / Double(others)
    }
  }

  /// The least sum of distances that a node of its kind could have, by the sum that it has; 0 where not
  /// all nodes are reached, multiplied by the share of them that is, as NetworkX does. O(nm).
  public func closenessCentrality(threads: Threads = .all) throws(GraphError) -> [Double] {
    let n = graph.nodeCount
    let sums = try graph.closeness(kind: .component, threads: threads)
    let reached = graph.weakComponents()
    var sizes: [Int: Int] = [:]
    for label in reached { sizes[label, default: 0] += 1 }
    return (0..<n).map { node in
      let count = Double((sizes[reached[node]] ?? 1) - 1)
      guard count > 0 else { return 0 }
      let total = count / sums[node]
      let (own, other) = (
        nodes(of: node < split ? .first : .second).count,
        nodes(of: node < split ? .second : .first).count
      )
      return Double(other + 2 * (own - 1)) / total * count / Double(n - 1)
    }
  }

  /// The betweenness as a share of the most that a node of its kind could have. O(nm).
  public func betweennessCentrality(threads: Threads = .all) throws(GraphError) -> [Double] {
    let values = try graph.betweenness(scale: .pairs, threads: threads)
    let most = (
      Self.mostBetween(split, graph.nodeCount - split),
      Self.mostBetween(graph.nodeCount - split, split)
    )
    return values.enumerated().map { node, value in
      let bound = node < split ? most.0 : most.1
      return bound == 0 ? 0 : value / bound
    }
  }

  /// For a node among `own`, beside `other` of the other kind.
  private static func mostBetween(_ own: Int, _ other: Int) -> Double {
    guard own > 0 else { return 0 }
    let (s, t) = ((own - 1) / max(1, other), (own - 1) % max(1, other))
    let (n, rest) = (Double(other), Double(own))
    let (a, b) = (Double(s), Double(t))
    _ = rest
    return (n * n * (a + 1) * (a + 1) + n * (a + 1) * (2 * b - a - 1) - b * (2 * a - b + 3)) / 2
  }

  /// The mean over a node's second neighbours of the share of neighbours that the two have in common, of
  /// all that either has; 0 without second neighbours. O(Σ degree²).
  ///
  /// Latapy, Magnien & Del Vecchio (2008), doi:10.1016/j.socnet.2007.04.006.
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

  /// The share of paths of three edges that are closed into a square; 0 where there are none. O(Σ degree²).
  ///
  /// Robins & Alexander (2004), doi:10.1023/B:CMOT.0000032580.12184.c0.
  public func globalClustering() -> Double {
    let squares = sharingPairs(of: .first).reduce(0) { $0 + $1.shared * ($1.shared - 1) / 2 }
    let degrees = (0..<graph.nodeCount).map { graph.out.distinctNeighbours(of: $0).count }
    var paths = 0
    for node in nodes(of: .first) {
      for end in graph.out.distinctNeighbours(of: node) {
        paths += (degrees[node] - 1) * (degrees[end] - 1)
      }
    }
    return paths == 0 ? 0 : 4 * Double(squares) / Double(paths)
  }
}
