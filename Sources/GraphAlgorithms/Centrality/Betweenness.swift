extension Graph {
  /// How a betweenness is scaled.
  public enum BetweennessScale: Hashable, Sendable {
    /// The number of pairs, each counting as one; an unordered pair of an undirected graph once.
    case pairs
    /// The share of all pairs: (n−1)(n−2) ordered ones, or half as many; with end points n(n−1).
    case share

    /// - Parameter pairs: how many ordered pairs there are.
    fileprivate func scaled(_ value: Double, pairs: Double, isDirected: Bool) -> Double {
      switch self {
      case .pairs: isDirected ? value : value / 2
      case .share: pairs > 0 ? value / pairs : 0
      }
    }
  }

  /// How often each node lies between two others: of every pair, the share of its shortest paths that
  /// lead through the node.
  ///
  ///     b(v) = Σ σ(s, t | v) / σ(s, t)    over s ≠ v ≠ t
  ///
  /// - **Direction**: paths follow the edges of a directed graph.
  /// - **Weights**: as `length` says. Lengths that differ by a relative 10⁻¹⁰ count as equal, since sums
  ///   of decimal fractions do not come out even in floating point.
  /// - **Self-loops** lie on no shortest path. **Parallel edges**, where they are kept, are paths of
  ///   their own.
  /// - **Disconnected** graphs: a pair without a path gives nothing. Graphs of fewer than three nodes
  ///   give 0 everywhere, unless end points count.
  ///
  /// - Parameters:
  ///   - scale: pairs, or the share of all pairs as NetworkX gives it.
  ///   - endpoints: whether a path leads through its two ends too.
  ///   - sources: only paths from these nodes, each an ordered start, as often as it is named; all by
  ///     default. The scale stays.
  /// - Precondition: the sources are nodes of the graph.
  /// - Returns: one value a node, at least 0; at most 1 as a share.
  /// - Throws: ``GraphError/negativeWeight(edge:)``, ``GraphError/zeroLength(edge:)``.
  /// - Complexity: O(n(n + m)) time without lengths, O(n(n + m log n)) with them; O(n + m) space a
  ///   thread.
  ///
  /// Brandes (2001), doi:10.1080/0022250X.2001.9990249; Freeman (1977), doi:10.2307/3033543.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(try star.betweenness() == [1, 0, 0, 0])
  public func betweenness(
    length: PathLength = .hops, scale: BetweennessScale = .share, endpoints: Bool = false,
    sources: [Int]? = nil, threads: Threads = .all
  ) throws(GraphError) -> [Double] {
    let sweep = try BetweennessSweep(self, length, sources: sources, threads)
    let n = Double(nodeCount)
    let pairs = endpoints ? n * (n - 1) : (n - 1) * (n - 2)
    return sweep.nodes(endpoints: endpoints).map {
      scale.scaled($0, pairs: pairs, isDirected: isDirected)
    }
  }

  /// How often each edge lies on the way between two nodes: of every pair, the share of its shortest
  /// paths that lead over the edge. In the order of the edges.
  ///
  /// As ``betweenness(length:scale:endpoints:sources:threads:)`` in all else; the share is of n(n−1)
  /// ordered pairs, or half as many. A self-loop has 0.
  ///
  /// Girvan & Newman (2002), doi:10.1073/pnas.122653799; Brandes (2008),
  /// doi:10.1016/j.socnet.2007.11.001.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     #expect(try twoTriangles.edgeBetweenness(scale: .pairs)[3] == 9)
  public func edgeBetweenness(
    length: PathLength = .hops, scale: BetweennessScale = .share, sources: [Int]? = nil,
    threads: Threads = .all
  ) throws(GraphError) -> [Double] {
    let sweep = try BetweennessSweep(self, length, sources: sources, threads)
    let n = Double(nodeCount)
    return sweep.edges().map { scale.scaled($0, pairs: n * (n - 1), isDirected: isDirected) }
  }
}

/// Brandes's algorithm from every source, over nodes or edges.
private struct BetweennessSweep {
  let rows: Rows
  let isWeighted: Bool
  let edgeCount: Int
  let sources: [Int]?
  let threads: Threads

  init(_ graph: Graph, _ length: PathLength, sources: [Int]?, _ threads: Threads)
    throws(GraphError)
  {
    let lengths = try graph.lengths(length, of: graph.out, needsPositive: true)
    rows = lengths ?? graph.out
    isWeighted = lengths != nil
    edgeCount = graph.edgeCount
    self.sources = sources
    self.threads = threads
    let nodes = 0..<graph.nodeCount
    precondition(
      sources?.allSatisfy(nodes.contains) ?? true, "A source must be a node of the graph")
  }

  private func sweep(_ width: Int) -> SourceSweep {
    SourceSweep(sources: sources?.count ?? rows.count, width: width, threads: threads)
  }

  func nodes(endpoints: Bool) -> [Double] {
    sweep(rows.count).sum(Dependencies(rows, isWeighted: isWeighted)) { worker, index, sums in
      let source = sources?[index] ?? index
      worker.find(from: source) { _, _, _ in }
      let order = worker.paths.order
      for place in order.indices.dropFirst() {
        let node = Int(order[place])
        sums[node] += worker.dependencies[node] + (endpoints ? 1 : 0)
      }
      if endpoints { sums[source] += Double(order.count - 1) }
    }
  }

  func edges() -> [Double] {
    sweep(edgeCount).sum(Dependencies(rows, isWeighted: isWeighted)) { worker, index, sums in
      worker.find(from: sources?[index] ?? index) { _, edge, flow in sums[edge] += flow }
    }
  }
}

/// How much of the paths from one source leads through each node, which is found from the farthest node
/// backwards.
private struct Dependencies {
  var paths: ShortestPaths
  private(set) var dependencies: [Double]
  private var counts: PathCounts

  init(_ rows: Rows, isWeighted: Bool) {
    paths = ShortestPaths(rows, isWeighted: isWeighted)
    dependencies = [Double](repeating: 0, count: rows.count)
    counts = PathCounts(rows.count)
  }

  /// - Parameter flow: is told node, edge and what leads over the edge from the node.
  mutating func find(from source: Int, flow: (Int, Int, Double) -> Void) {
    paths.find(from: source)
    let rows = paths.rows
    for node in paths.order.lazy.map(Int.init) { counts.set(node, 0) }
    counts.set(source, 1)
    for node in paths.order.lazy.map(Int.init) {
      for arc in rows.range(node) where paths.isTight(node, arc) {
        counts.add(node, to: Int(rows.ends[arc]))
      }
    }
    for node in paths.order.reversed().lazy.map(Int.init) {
      var sum = 0.0
      for arc in rows.range(node) where paths.isTight(node, arc) {
        let end = Int(rows.ends[arc])
        let share = counts.share(of: node, in: end) * (1 + dependencies[end])
        sum += share
        flow(node, Int(rows.edges[arc]), share)
      }
      dependencies[node] = sum
    }
  }
}

/// How many shortest paths lead to each node. They can be more than a number holds (through a grid of
/// 520 by 520 lead 10³¹¹), so each count is stored in units of 2⁵¹² to some power.
private struct PathCounts {
  private static let unit = 0x1p512

  private var counts: [Double]
  private var powers: [Int32]

  init(_ nodes: Int) {
    counts = [Double](repeating: 0, count: nodes)
    powers = [Int32](repeating: 0, count: nodes)
  }

  mutating func set(_ node: Int, _ count: Double) {
    counts[node] = count
    powers[node] = 0
  }

  mutating func add(_ node: Int, to end: Int) {
    if powers[node] > powers[end] {
      counts[end] *= factor(end, node)
      powers[end] = powers[node]
    }
    counts[end] += counts[node] * factor(node, end)
    guard counts[end] > Self.unit else { return }
    counts[end] /= Self.unit
    powers[end] += 1
  }

  /// How many of the paths to an end come over a node, to which no more paths lead.
  func share(of node: Int, in end: Int) -> Double {
    counts[node] / counts[end] * factor(node, end)
  }

  /// What turns the unit of one node into the larger one of another; next to nothing where it is
  /// larger by more than one power.
  private func factor(_ node: Int, _ end: Int) -> Double {
    switch powers[end] - powers[node] {
    case 0: 1
    case 1: 1 / Self.unit
    default: 0
    }
  }
}
