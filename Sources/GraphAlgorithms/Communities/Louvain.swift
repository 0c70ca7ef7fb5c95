extension Graph {
  /// Communities by Louvain's method: each node goes where modularity gains most, communities become
  /// nodes, and so on as long as something gains.
  ///
  /// - **Direction** and **self-loops** do not count; weights of parallel edges, and of both directions,
  ///   are added. **Weights** are strengths, where `weighted` is set; not negative.
  /// - **Disconnected** graphs: no community reaches over two parts; an isolate is one of its own.
  ///
  /// - Parameters:
  ///   - resolution: above 0; more makes more communities.
  ///   - seed: of the order in which nodes are visited; the same seed gives the same communities.
  ///   - starts: how often it is begun anew, of which the best is kept; by default 20 times where the graph
  ///     is small, so that it costs nothing, and once where it is not.
  /// - Returns: the community of each node, numbered in the order of their first nodes.
  /// - Throws: ``GraphError/negativeWeight(edge:)``, ``GraphError/parameter(_:)``.
  /// - Complexity: about O(m log n) time in practice, O(n + m) space.
  ///
  /// Blondel et al. (2008), doi:10.1088/1742-5468/2008/10/P10008.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(try twoTriangles.louvainCommunities().groups == [0, 0, 0, 1, 1, 1])
  public func louvainCommunities(
    resolution: Double = 1, weighted: Bool = false, seed: UInt64 = 1, starts: Int? = nil
  ) throws(GraphError) -> Partition {
    try best(resolution, weighted, seed, starts, Self.louvain)
  }

  private static func louvain(
    _ whole: CommunityNetwork, _ resolution: Double, _ random: inout SeededRandom
  ) -> [Int32] {
    var network = whole
    let total = network.total
    var result = Array(0..<Int32(whole.count))
    while true {
      var moving = LocalMoving(
        network, Array(0..<Int32(network.count)), resolution: resolution, total: total)
      guard moving.run(&random) else { break }
      let (groups, count) = moving.groups.renumbered()
      for node in result.indices { result[node] = groups[Int(result[node])] }
      network = network.joined(groups, count: count)
    }
    return result
  }

  /// The best of several starts of a method.
  func best(
    _ resolution: Double, _ weighted: Bool, _ seed: UInt64, _ starts: Int?,
    _ method: (CommunityNetwork, Double, inout SeededRandom) -> [Int32]
  ) throws(GraphError) -> Partition {
    try Self.refuseResolution(resolution)
    if weighted { try refuseNegativeWeights() }
    let network = CommunityNetwork(self, weighted: weighted)
    var random = SeededRandom(seed: seed)
    var (best, quality) = (Array(0..<Int32(network.count)), -Double.infinity)
    for _ in 0..<max(1, starts ?? (edgeCount <= 2_000 ? 20 : 1)) {
      let groups = method(network, resolution, &random)
      let other = network.modularity(groups, resolution)
      if other > quality { (best, quality) = (groups, other) }
    }
    return Partition(best)
  }
}
