extension Graph {
  /// Which edges make up a core.
  public enum CoreDegree: Hashable, Sendable {
    /// Neighbours, whatever the direction and however many edges lead to them.
    case neighbours
    /// Edges in and edges out, so that an edge each way counts twice.
    case edges
  }

  /// The core number of each node: the largest k for which it lies in a part of the graph whose nodes all
  /// have degree k within it.
  ///
  /// - **Direction** and **parallel edges**: as `degree` says; **self-loops** never count. **Weights** do
  ///   not count. 0 for an isolate.
  /// - Complexity: O(n + m) time and space.
  ///
  /// Seidman (1983), doi:10.1016/0378-8733(83)90028-X; Batagelj & Zaveršnik (2003), arXiv:cs/0310049.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(twoTriangles.coreNumbers() == [2, 2, 2, 2, 2, 2])
  public func coreNumbers(_ degree: CoreDegree = .neighbours) -> [Int] {
    let rows: [Rows] =
      degree == .neighbours ? [undirected.out] : isDirected ? [out, into] : [out]
    var degrees = (0..<nodeCount).map { node in
      rows.reduce(0) { sum, rows in sum + rows.range(node).count { Int(rows.ends[$0]) != node } }
    }
    // Nodes in buckets by degree, in one array; `starts` says where each bucket begins.
    var starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { starts[degree + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var order = [Int](repeating: 0, count: nodeCount)
    var places = order
    var next = starts
    for node in 0..<nodeCount {
      places[node] = next[degrees[node]]
      order[places[node]] = node
      next[degrees[node]] += 1
    }
    for place in order.indices {
      let node = order[place]
      for rows in rows {
        for end in rows.range(node).lazy.map({ Int(rows.ends[$0]) })
        where degrees[end] > degrees[node] {
          // The neighbour goes down a bucket: it changes places with the first of its own.
          let first = max(starts[degrees[end]], place + 1)
          let other = order[first]
          order.swapAt(places[end], first)
          places[other] = places[end]
          places[end] = first
          starts[degrees[end]] = first + 1
          degrees[end] -= 1
        }
      }
    }
    return degrees
  }
}
