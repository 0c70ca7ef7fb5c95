/// What becomes of several edges between the same two nodes.
public enum ParallelEdges: Sendable {
  /// Each stays an edge of its own.
  case kept
  /// They are one edge, in the place of the first, whose weight is their sum, or the largest number
  /// where the sum is larger; in a graph without weights, one edge. Two edges of a directed graph
  /// are parallel where they go the same way.
  case merged
}

extension Graph {
  /// A graph of given edges. O(n + m) in time and space.
  /// - Parameters:
  ///   - nodeCount: at least 0.
  ///   - weighted: whether the weights of the edges count; else all weigh 1 and none is stored.
  /// - Throws: ``GraphError/nodeOutOfRange(edge:node:nodeCount:)``, ``GraphError/weightNotFinite(edge:)``
  ///   for the first edge at fault, ``GraphError/tooLarge(nodes:edges:)``.
  ///
  /// Example:
  ///
  ///     let edges: [Graph.Edge] = [.init(0, 1, weight: 2), .init(1, 0, weight: 3)]
  ///     let pair = try Graph(nodeCount: 2, edges: edges, isDirected: false, weighted: true)
  ///     #expect(pair.edges == [.init(0, 1, weight: 5)])
  public init(
    nodeCount: Int, edges: some Collection<Edge>, isDirected: Bool, weighted: Bool = false,
    parallel: ParallelEdges = .merged
  ) throws(GraphError) {
    var builder = try GraphBuilder(nodeCount: nodeCount, isDirected: isDirected, weighted: weighted)
    builder.reserve(edges.count)
    for edge in edges { try builder.add(edge.source, edge.target, edge.weight) }
    self = try builder.graph(parallel)
  }
}

/// Takes the edges of a graph one by one.
public struct GraphBuilder: Sendable {
  public let nodeCount: Int
  private let isDirected: Bool
  private var sources: [UInt32] = []
  private var targets: [UInt32] = []
  private var weights: [Double]?

  /// The most arcs that a graph can hold.
  static let mostArcs = Int(UInt32.max)

  /// - Precondition: there are not fewer than no nodes.
  /// - Throws: ``GraphError/tooLarge(nodes:edges:)``.
  public init(nodeCount: Int, isDirected: Bool, weighted: Bool = false) throws(GraphError) {
    precondition(nodeCount >= 0, "A graph cannot have fewer than no nodes")
    guard nodeCount <= Int(Int32.max) else { throw .tooLarge(nodes: nodeCount, edges: 0) }
    self.nodeCount = nodeCount
    self.isDirected = isDirected
    weights = weighted ? [] : nil
  }

  public var edgeCount: Int { sources.count }

  public mutating func reserve(_ edges: Int) {
    sources.reserveCapacity(edges)
    targets.reserveCapacity(edges)
    weights?.reserveCapacity(edges)
  }

  /// - Throws: ``GraphError/nodeOutOfRange(edge:node:nodeCount:)``, ``GraphError/weightNotFinite(edge:)``;
  ///   the edge is then none of this graph.
  public mutating func add(_ source: Int, _ target: Int, _ weight: Double = 1) throws(GraphError) {
    guard (0..<nodeCount).contains(source) else {
      throw .nodeOutOfRange(edge: sources.count, node: source, nodeCount: nodeCount)
    }
    guard (0..<nodeCount).contains(target) else {
      throw .nodeOutOfRange(edge: sources.count, node: target, nodeCount: nodeCount)
    }
    if weights != nil {
      guard weight.isFinite else { throw .weightNotFinite(edge: sources.count) }
      weights?.append(weight)
    }
    sources.append(UInt32(source))
    targets.append(UInt32(target))
  }

  /// The graph of the edges so far. O(n + m).
  /// - Throws: ``GraphError/tooLarge(nodes:edges:)``.
  public consuming func graph(_ parallel: ParallelEdges = .merged) throws(GraphError) -> Graph {
    guard sources.count <= Self.mostArcs / 2 else {
      throw .tooLarge(nodes: nodeCount, edges: sources.count)
    }
    let graph = kept()
    guard parallel == .merged, let firsts = graph.firstsOfParallelEdges() else { return graph }
    merge(firsts)
    return kept()
  }

  /// All edges as they are. Sorted by one end and then transposed: so every row is sorted, by counting
  /// alone.
  private func kept() -> Graph {
    let rows = Rows(
      nodeCount, from: targets, to: sources, weights: weights, bothWays: !isDirected)
    let out = rows.transposed()
    return Graph(
      isDirected: isDirected, edgeCount: sources.count, out: out,
      into: isDirected ? out.transposed() : out)
  }

  /// Joins each edge with the first one between the same nodes.
  private mutating func merge(_ firsts: [UInt32]) {
    var places = [Int](repeating: 0, count: sources.count)
    var count = 0
    for edge in sources.indices {
      let first = Int(firsts[edge])
      if first < edge {
        if let weight = weights?[edge] { weights?[places[first]].addFinitely(weight) }
        continue
      }
      places[edge] = count
      sources[count] = sources[edge]
      targets[count] = targets[edge]
      if let weight = weights?[edge] { weights?[count] = weight }
      count += 1
    }
    sources.removeLast(sources.count - count)
    targets.removeLast(targets.count - count)
    if let all = weights?.count { weights?.removeLast(all - count) }
  }
}

extension Double {
  /// Adds a number, but stays finite: a graph has no other weights.
  fileprivate mutating func addFinitely(_ other: Double) {
    self = Swift.min(Swift.max(self + other, -.greatestFiniteMagnitude), .greatestFiniteMagnitude)
  }
}

extension Graph {
  /// Of each edge the first one between the same two nodes; `nil` where no two edges are parallel. In a
  /// row of edges from one node they stand side by side. O(n + m).
  func firstsOfParallelEdges() -> [UInt32]? {
    var firsts: [UInt32]?
    for node in 0..<nodeCount {
      var arcs = out.range(node)
      while let arc = arcs.popFirst() {
        var last = arc
        var first = out.edges[arc]
        while let next = arcs.first, out.ends[next] == out.ends[arc] {
          first = min(first, out.edges[next])
          last = next
          arcs.removeFirst()
        }
        guard last > arc else { continue }
        if firsts == nil { firsts = (0..<UInt32(edgeCount)).map { $0 } }
        for parallel in arc...last { firsts?[Int(out.edges[parallel])] = first }
      }
    }
    return firsts
  }
}
