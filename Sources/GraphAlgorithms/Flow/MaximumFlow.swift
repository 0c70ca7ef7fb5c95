/// The most that can flow from one node to another, and where it could be cut off.
public struct MaximumFlow: Hashable, Sendable {
  public let value: Double
  /// What flows over each edge, in the order of the edges: along its direction, or from its first end to
  /// its second where negative values mean the other way.
  public let flows: [Double]
  /// The nodes on the source's side of a least cut, in ascending order.
  public let sourceSide: [Int]
}

extension Graph {
  /// The maximum flow from a source to a target; by the theorem of Ford and Fulkerson it is the capacity
  /// of the least cut between the two.
  ///
  /// - **Direction**: along the edges; an undirected edge carries either way.
  /// - **Weights**: capacities, where `weighted` is set, not negative; else 1 an edge.
  /// - **Self-loops** carry nothing, **parallel edges** each their own. **Disconnected**: 0.
  ///
  /// - Throws: ``GraphError/negativeWeight(edge:)``, ``GraphError/parameter(_:)`` where source and target
  ///   are the same.
  /// - Precondition: source and target are nodes of the graph.
  /// - Complexity: O(n² m) time at worst, O(m √m) with equal capacities; O(n + m) space.
  ///
  /// Ford & Fulkerson (1956), doi:10.4153/CJM-1956-045-5; Dinic (1970).
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     let flow = try twoTriangles.maximumFlow(from: 0, to: 5)
  ///     #expect(flow.value == 1 && flow.sourceSide == [0, 1, 2])
  public func maximumFlow(from source: Int, to target: Int, weighted: Bool = false)
    throws(GraphError) -> MaximumFlow
  {
    precondition(
      (0..<nodeCount).contains(source) && (0..<nodeCount).contains(target),
      "Source and target must be nodes of the graph")
    guard source != target else { throw .parameter("Source and target must be different nodes.") }
    if weighted { try refuseNegativeWeights() }
    let edges = self.edges
    var network = FlowNetwork(nodeCount)
    for edge in edges {
      let capacity = weighted ? edge.weight : 1
      network.add(edge.source, edge.target, capacity, back: isDirected ? 0 : capacity)
    }
    let value = network.flood(from: source, to: target)
    return MaximumFlow(
      value: value,
      flows: edges.indices.map { edge in
        (weighted ? edges[edge].weight : 1) - network.left[2 * edge]
      },
      sourceSide: network.reached(from: source))
  }
}

/// A network of arcs with what each can still carry. Arc 2e is edge e along its direction, 2e + 1 against
/// it.
struct FlowNetwork {
  private(set) var left: [Double] = []
  private var ends: [Int] = []
  private var arcs: [[Int]]
  private var levels: [Int]
  private var next: [Int]

  init(_ nodeCount: Int) {
    arcs = [[Int]](repeating: [], count: nodeCount)
    levels = [Int](repeating: -1, count: nodeCount)
    next = levels
  }

  mutating func add(_ source: Int, _ target: Int, _ capacity: Double, back: Double = 0) {
    for (from, to, capacity) in [(source, target, capacity), (target, source, back)] {
      arcs[from].append(ends.count)
      ends.append(to)
      left.append(capacity)
    }
  }

  /// Sends as much as goes, and stops where `limit` is reached.
  mutating func flood(from source: Int, to target: Int, limit: Double = .infinity) -> Double {
    var total = 0.0
    while total < limit, layer(from: source, to: target) {
      for node in next.indices { next[node] = 0 }
      while let path = path(from: source, to: target) {
        // The arc with the least room is left with just 0: so this ends, rounding errors or not.
        let room = path.map { left[$0] }.min() ?? 0
        for arc in path {
          left[arc] -= room
          left[arc ^ 1] += room
        }
        total += room
      }
    }
    return total
  }

  /// The nodes that more could flow to.
  func reached(from source: Int) -> [Int] {
    var isReached = [Bool](repeating: false, count: arcs.count)
    var stack = [source]
    isReached[source] = true
    while let node = stack.popLast() {
      for arc in arcs[node] where left[arc] > 0 && !isReached[ends[arc]] {
        isReached[ends[arc]] = true
        stack.append(ends[arc])
      }
    }
    return isReached.indices.filter { isReached[$0] }
  }

  private mutating func layer(from source: Int, to target: Int) -> Bool {
    for node in levels.indices { levels[node] = -1 }
    levels[source] = 0
    var (queue, head) = ([source], 0)
    while head < queue.count {
      let node = queue[head]
      head += 1
      for arc in arcs[node] where left[arc] > 0 && levels[ends[arc]] < 0 {
        levels[ends[arc]] = levels[node] + 1
        queue.append(ends[arc])
      }
    }
    return levels[target] >= 0
  }

  /// A path through the layers on which something can flow, as arcs; dead ends are not tried again.
  private mutating func path(from source: Int, to target: Int) -> [Int]? {
    var path: [Int] = []
    var node = source
    while node != target {
      if next[node] < arcs[node].count {
        let arc = arcs[node][next[node]]
        if left[arc] > 0, levels[ends[arc]] == levels[node] + 1 {
          path.append(arc)
          node = ends[arc]
        } else {
          next[node] += 1
        }
      } else {
        guard let arc = path.popLast() else { return nil }
        node = ends[arc ^ 1]
        next[node] += 1
      }
    }
    return path
  }
}
