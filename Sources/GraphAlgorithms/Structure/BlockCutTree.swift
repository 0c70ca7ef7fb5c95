/// What a graph falls into without a node, for every node at once: the tree of its biconnected components and the
/// nodes that these share.
///
/// Direction, weights, self-loops and parallel edges count for nothing, as in ``Biconnectivity``. Harary & Prins
/// (1966), "The block-cutpoint-tree of a graph", Publicationes Mathematicae Debrecen 13.
public struct BlockCutTree: Sendable {
  /// All nodes but isolates, so that whatever hangs on a node through one component stands together.
  private let order: [Int]
  /// Where each node stands in the order; -1 for isolates.
  private let places: [Int]
  /// Of each node the components that hang on it, as stretches of the order.
  private let hanging: [[Range<Int>]]
  /// Of each node the stretch of all that it is connected with, itself included.
  private let connected: [Range<Int>]

  /// What hangs together without a node.
  public struct Part: Hashable, Sendable {
    private let tree: ArraySlice<Int>
    private let rest: ArraySlice<Int>

    fileprivate init(_ tree: ArraySlice<Int>, _ rest: ArraySlice<Int> = []) {
      self.tree = tree
      self.rest = rest
    }

    /// How many nodes. O(1).
    ///
    /// Example, with the `star` of ``Graph``:
    ///
    ///     #expect(BlockCutTree(star).parts(without: 0).map(\.count) == [1, 1, 1])
    public var count: Int { tree.count + rest.count }
    /// In ascending order. O(k log k) for k nodes.
    ///
    /// Example, with the `star` of ``Graph``:
    ///
    ///     #expect(BlockCutTree(star).parts(without: 1).map(\.nodes) == [[0, 2, 3]])
    public var nodes: [Int] { (Array(tree) + rest).sorted() }
  }

  /// - Complexity: O(n log n + m) time, O(n + m) space.
  public init(_ graph: Graph) {
    let blocks = graph.biconnectivity().components
    var blocksOfNode = [[Int]](repeating: [], count: graph.nodeCount)
    for (block, nodes) in blocks.enumerated() {
      for node in nodes { blocksOfNode[node].append(block) }
    }
    var order: [Int] = []
    var places = [Int](repeating: -1, count: graph.nodeCount)
    var hanging = [[Range<Int>]](repeating: [], count: graph.nodeCount)
    var connected = [Range<Int>](repeating: 0..<0, count: graph.nodeCount)
    var isSeen = [Bool](repeating: false, count: blocks.count)
    for root in blocks.indices where !isSeen[root] {
      let first = order.count
      // Each entry: a component, the node that it hangs on (-1 for the first), where it starts in the
      // order, and what of it comes next.
      var stack = [(block: root, parent: -1, start: order.count, next: 0)]
      isSeen[root] = true
      // The node whose further components are being looked at, and which of them comes next.
      var open: [(node: Int, next: Int)] = []
      while !stack.isEmpty {
        let top = stack.count - 1
        if let (node, next) = open.last, open.count == stack.count {
          guard next < blocksOfNode[node].count else {
            open.removeLast()
            continue
          }
          open[open.count - 1].next += 1
          let block = blocksOfNode[node][next]
          guard !isSeen[block] else { continue }
          isSeen[block] = true
          stack.append((block, node, order.count, 0))
          continue
        }
        let (block, parent, start, next) = stack[top]
        guard next < blocks[block].count else {
          if parent >= 0 { hanging[parent].append(start..<order.count) }
          stack.removeLast()
          continue
        }
        stack[top].next += 1
        let node = blocks[block][next]
        guard node != parent else { continue }
        places[node] = order.count
        order.append(node)
        open.append((node, 0))
      }
      for node in order[first...] { connected[node] = first..<order.count }
    }
    (self.order, self.places, self.hanging, self.connected) = (order, places, hanging, connected)
  }

  /// The parts into which a node's neighbours fall without it, those that the tree has below it first: one for a
  /// node that holds nothing together, none for an isolate. O(number of parts).
  /// - Precondition: the node is one of the graph.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     let tree = BlockCutTree(twoTriangles)
  ///     #expect(tree.parts(without: 2).map(\.nodes) == [[3, 4, 5], [0, 1]])
  ///     #expect(tree.parts(without: 0).map(\.count) == [5])
  public func parts(without node: Int) -> [Part] {
    precondition(places.indices.contains(node), "Node \(node) is not in the graph.")
    let place = places[node]
    guard place >= 0 else { return [] }
    let parts = hanging[node].map { Part(order[$0]) }
    let (all, end) = (connected[node], hanging[node].last?.upperBound ?? place + 1)
    let above = Part(order[all.lowerBound..<place], order[end..<all.upperBound])
    return above.count == 0 ? parts : parts + [above]
  }
}
