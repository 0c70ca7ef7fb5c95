extension Graph {
  /// Communities by label propagation: each node takes the label that most of its neighbours have, in a
  /// random order, until all have one that is most frequent around them.
  ///
  /// As ``louvainCommunities(resolution:weighted:seed:starts:)`` where direction, weights, loops and parts are
  /// concerned. Fast and rough: dense graphs may come out as one community.
  ///
  /// - Parameter rounds: after so many rounds the labels stay as they are.
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  /// - Complexity: O(n + m) time a round, O(n + m) space.
  ///
  /// Raghavan, Albert & Kumara (2007), doi:10.1103/PhysRevE.76.036106.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     let parts = twoTriangles.without([2])
  ///     #expect(try parts.labelPropagationCommunities().groups == [0, 0, 1, 1, 1])
  public func labelPropagationCommunities(
    weighted: Bool = false, seed: UInt64 = 1, rounds: Int = 100
  ) throws(GraphError) -> Partition {
    if weighted { try refuseNegativeWeights() }
    let network = CommunityNetwork(self, weighted: weighted)
    var random = SeededRandom(seed: seed)
    var labels = Array(0..<Int32(nodeCount))
    var order = Array(0..<nodeCount)
    var weights = [Double](repeating: 0, count: nodeCount)
    for _ in 0..<max(0, rounds) {
      var hasChanged = false
      random.shuffle(&order)
      for node in order {
        var touched: [Int32] = []
        for arc in network.range(node) {
          let label = labels[Int(network.ends[arc])]
          if weights[Int(label)] == 0 { touched.append(label) }
          weights[Int(label)] += network.weights[arc]
        }
        let most = touched.map { weights[Int($0)] }.max() ?? 0
        let best = touched.filter { weights[Int($0)] == most }
        for label in touched { weights[Int(label)] = 0 }
        guard !best.isEmpty, !best.contains(labels[node]) else { continue }
        labels[node] = best[Int(random.next() % UInt64(best.count))]
        hasChanged = true
      }
      if !hasChanged { break }
    }
    return Partition(labels)
  }
}
