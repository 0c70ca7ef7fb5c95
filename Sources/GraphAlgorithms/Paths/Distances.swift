extension Graph {
  /// How far every node is from a source; infinite for one that cannot be reached. O(n + m) without
  /// lengths, O(n + m log n) with them.
  /// - Precondition: the source is a node of the graph.
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     #expect(try chain.distances(from: 1) == [.infinity, 0, 1, 2])
  public func distances(from source: Int, length: PathLength = .hops) throws(GraphError) -> [Double]
  {
    precondition((0..<nodeCount).contains(source), "A source must be a node of the graph")
    let lengths = try self.lengths(length, of: out)
    var paths = ShortestPaths(lengths ?? out, isWeighted: lengths != nil)
    paths.find(from: source)
    return paths.distances
  }

  /// The nodes of one shortest path, both ends included; of several the one whose nodes come first, seen
  /// from the target. `nil` where there is none. Complexity as ``distances(from:length:)``.
  /// - Precondition: both are nodes of the graph.
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(try twoTriangles.shortestPath(from: 0, to: 5) == [0, 2, 3, 5])
  public func shortestPath(from source: Int, to target: Int, length: PathLength = .hops)
    throws(GraphError) -> [Int]?
  {
    precondition((0..<nodeCount).contains(source), "A source must be a node of the graph")
    precondition((0..<nodeCount).contains(target), "A target must be a node of the graph")
    let lengths = try self.lengths(length, of: out)
    var paths = ShortestPaths(lengths ?? out, isWeighted: lengths != nil)
    paths.find(from: source)
    guard paths.places[target] >= 0 else { return nil }
    var path = [target]
    while let node = path.last, node != source {
      let arc = into.range(node).first { arc in
        let candidate = Int(into.ends[arc])
        return paths.places[candidate] >= 0
          && paths.isTight(candidate, node, length.length(into.weight(arc)))
      }
      guard let arc else { preconditionFailure("A node that was reached was reached from another") }
      path.append(Int(into.ends[arc]))
    }
    return path.reversed()
  }

  /// What all distances together say of a graph.
  public struct DistanceSummary: Hashable, Sendable {
    /// The largest finite distance; 0 where no node reaches another.
    public let diameter: Double
    /// The mean over all ordered pairs of which one reaches the other; not a number where none does.
    public let mean: Double
  }

  /// Diameter and mean distance. O(n(n + m)) time without lengths, O(n(n + m log n)) with them.
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     let summary = try star.distanceSummary()
  ///     #expect(summary.diameter == 2 && summary.mean == 1.5)
  public func distanceSummary(length: PathLength = .hops, threads: Threads = .all)
    throws(GraphError) -> DistanceSummary
  {
    let lengths = try self.lengths(length, of: out)
    // The sum of all distances, their number, and from each node the largest.
    let sums = SourceSweep(sources: nodeCount, width: 2 + nodeCount, threads: threads).sum(
      ShortestPaths(lengths ?? out, isWeighted: lengths != nil)
    ) { paths, source, sums in
      paths.find(from: source)
      sums[0] += paths.totalDistance
      sums[1] += Double(paths.order.count - 1)
      sums[2 + source] = paths.largestDistance
    }
    return DistanceSummary(
      diameter: sums.dropFirst(2).max() ?? 0, mean: sums[1] == 0 ? .nan : sums[0] / sums[1])
  }

  /// The share of all possible edges that are there: m / n(n−1), or twice as much where the graph is
  /// undirected. Loops and parallel edges count as edges, so that it may be over 1; 0 for fewer than two
  /// nodes. O(1).
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(star.density == 0.5)
  public var density: Double {
    let pairs = Double(nodeCount) * Double(nodeCount - 1) / (isDirected ? 1 : 2)
    return pairs > 0 ? Double(edgeCount) / pairs : 0
  }
}
