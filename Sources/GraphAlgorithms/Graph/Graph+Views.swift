extension Graph {
  /// The graph with all edges turned round; the same one where it is undirected.
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     #expect(chain.reversed.successors(of: 1) == [0])
  public var reversed: Graph {
    Graph(isDirected: isDirected, edgeCount: edgeCount, out: into, into: out)
  }

  /// Whether no edge is a loop and no two edges go the same way between the same nodes; in a directed
  /// graph there may be one each way. O(n + m).
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(star.isSimple)
  public var isSimple: Bool {
    (0..<nodeCount).allSatisfy { node in
      var last: UInt32?
      return out.range(node).allSatisfy { arc in
        let end = out.ends[arc]
        defer { last = end }
        return Int(end) != node && end != last
      }
    }
  }

  /// Who is beside whom, whatever the direction: an undirected graph without loops, in which the edges
  /// between two nodes are one with the sum of their weights. The same graph where it is that already;
  /// else its edges are numbered anew. O(n + m).
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     #expect(chain.undirected.successors(of: 1) == [0, 2])
  public var undirected: Graph {
    !isDirected && isSimple ? self : merged(weighted: isWeighted) { $0 }
  }

  /// The same with the weights of all edges between two nodes added, or their number where weights do
  /// not count. O(n + m).
  func summed(weighted: Bool) -> Graph {
    !isDirected && isWeighted && weighted && isSimple
      ? self : merged(weighted: true) { weighted ? $0 : 1 }
  }

  private func merged(weighted: Bool, _ weight: (Double) -> Double) -> Graph {
    guard
      var builder = try? GraphBuilder(nodeCount: nodeCount, isDirected: false, weighted: weighted)
    else { preconditionFailure("A graph has no more nodes than itself") }
    builder.reserve(edgeCount)
    out.forEachArc { source, target, _, value in
      guard source != target, isDirected || source < target else { return }
      try? builder.add(source, target, weight(value))
    }
    guard let graph = try? builder.graph(.merged) else {
      preconditionFailure("A graph has no more edges than itself")
    }
    return graph
  }

  /// The graph without some of its nodes; the others keep their order and are numbered anew, and so are
  /// the edges. Numbers that are no node's change nothing. O(n + m).
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     #expect(chain.without([0]).edges == [.init(0, 1), .init(1, 2)])
  public func without(_ nodes: Set<Int>) -> Graph {
    var numbers = [Int](repeating: -1, count: nodeCount)
    var count = 0
    for node in 0..<nodeCount where !nodes.contains(node) {
      numbers[node] = count
      count += 1
    }
    guard
      var builder = try? GraphBuilder(
        nodeCount: count, isDirected: isDirected, weighted: isWeighted)
    else { preconditionFailure("A part of a graph has no more nodes than the whole") }
    for edge in edges where numbers[edge.source] >= 0 && numbers[edge.target] >= 0 {
      try? builder.add(numbers[edge.source], numbers[edge.target], edge.weight)
    }
    guard let graph = try? builder.graph(.kept) else {
      preconditionFailure("A part of a graph has no more edges than the whole")
    }
    return graph
  }
}
