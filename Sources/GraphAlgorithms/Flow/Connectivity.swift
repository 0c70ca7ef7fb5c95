extension Graph {
  /// The least total weight of edges whose loss splits the graph; 0 where it is in parts already, or has
  /// fewer than two nodes.
  ///
  /// Direction and self-loops do not count, weights of parallel edges and of both directions are added;
  /// each edge weighs 1 unless `weighted` is set.
  ///
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  /// - Complexity: O(n³) time, O(n²) space.
  ///
  /// Stoer & Wagner (1997), doi:10.1145/263867.263872.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(try twoTriangles.minimumCut() == 1)
  public func minimumCut(weighted: Bool = false) throws(GraphError) -> Double {
    if weighted { try refuseNegativeWeights() }
    guard nodeCount > 1 else { return 0 }
    let rows = summed(weighted: weighted).out
    var weights = [[Double]](
      repeating: [Double](repeating: 0, count: nodeCount), count: nodeCount)
    rows.forEachArc { node, end, _, weight in weights[node][end] = weight }
    var nodes = Array(0..<nodeCount)
    var best = Double.infinity
    while nodes.count > 1 {
      // Next comes the node that is tied most to those before it. What ties the last one to all others is
      // a cut between it and the one before; of the other cuts, none needs to part these two.
      var ties = [Double](repeating: 0, count: nodeCount)
      var rest = nodes
      var (last, before) = (rest[0], rest[0])
      while !rest.isEmpty {
        let place = rest.indices.max { ties[rest[$0]] < ties[rest[$1]] } ?? 0
        (before, last) = (last, rest.remove(at: place))
        for node in rest { ties[node] += weights[last][node] }
      }
      best = min(best, ties[last])
      for node in nodes where node != before && node != last {
        weights[before][node] += weights[last][node]
        weights[node][before] = weights[before][node]
      }
      nodes.removeAll { $0 == last }
    }
    return best
  }

  /// How many edges must go until some two nodes are no longer connected; 0 for a graph in parts, or of
  /// fewer than two nodes. Direction, weights, loops and parallel edges do not count. O(n³).
  ///
  /// Menger (1927); Stoer & Wagner (1997).
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(twoTriangles.edgeConnectivity() == 1)
  public func edgeConnectivity() -> Int {
    Int((try? undirected.minimumCut()) ?? 0)
  }

  /// How many nodes must go until some two of the others are no longer connected; n−1 where all are
  /// neighbours. Direction, weights, loops and parallel edges do not count.
  ///
  /// - Complexity: O((n + δ²) δ m) time for the least degree δ, O(n + m) space.
  ///
  /// Menger (1927); Esfahanian & Hakimi (1984), doi:10.1002/net.3230140211.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(twoTriangles.without([3, 4, 5]).vertexConnectivity() == 2)
  public func vertexConnectivity() -> Int {
    let rows = undirected.out
    guard let least = (0..<nodeCount).min(by: { rows.degree($0) < rows.degree($1) }) else {
      return 0
    }
    var best = rows.degree(least)
    let neighbours = rows.neighbours(of: least)
    // Either the node of least degree is on one side of a cut, or it is cut itself, and then two of its
    // neighbours are on different sides.
    for node in 0..<nodeCount where node != least && !rows.leads(least, node) {
      best = min(best, disjointPaths(rows, least, node, limit: best))
    }
    for (place, first) in neighbours.enumerated() {
      for second in neighbours[..<place] where !rows.leads(first, second) {
        best = min(best, disjointPaths(rows, first, second, limit: best))
      }
    }
    return best
  }

  /// How many paths there are between two nodes that share no other node: a flow in which each node is
  /// an arc of capacity 1.
  private func disjointPaths(_ rows: Rows, _ source: Int, _ target: Int, limit: Int) -> Int {
    var network = FlowNetwork(2 * rows.count)
    for node in 0..<rows.count {
      let isEnd = node == source || node == target
      network.add(2 * node, 2 * node + 1, isEnd ? Double(rows.count) : 1)
      for end in rows.neighbours(of: node) { network.add(2 * node + 1, 2 * end, 1) }
    }
    return Int(network.flood(from: 2 * source, to: 2 * target + 1, limit: Double(limit)))
  }
}
