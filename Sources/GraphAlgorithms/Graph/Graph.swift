/// A graph in compressed rows: which node is beside which, and nothing else. Nodes are the numbers
/// 0 ..< `nodeCount`, edges the numbers 0 ..< `edgeCount` in the order in which they were given.
///
/// An edge of a directed graph goes from its source to its target; one of an undirected graph joins
/// its two ends, whichever comes first. Self-loops and parallel edges are kept where they are asked
/// for; each measure says what it makes of them.
///
/// Takes 16 bytes an edge, 32 with weights, and 8 bytes a node (4 where it is undirected).
///
/// The examples of its measures share three graphs: a star with node 0 in the middle, a directed
/// chain, and two triangles joined by an edge.
///
///     let star = try Graph(
///       nodeCount: 4, edges: [.init(0, 1), .init(0, 2), .init(0, 3)], isDirected: false)
///     let chain = try Graph(
///       nodeCount: 4, edges: [.init(0, 1), .init(1, 2), .init(2, 3)], isDirected: true)
///     let ties = [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5)]
///     let twoTriangles = try Graph(
///       nodeCount: 6, edges: ties.map { .init($0, $1) }, isDirected: false)
public struct Graph: Sendable {
  public let isDirected: Bool
  public let edgeCount: Int
  /// Where each edge leads, row by row; both ways where the graph is undirected.
  let out: Rows
  /// Where each edge comes from; the same as `out` where the graph is undirected.
  let into: Rows

  init(isDirected: Bool, edgeCount: Int, out: Rows, into: Rows) {
    self.isDirected = isDirected
    self.edgeCount = edgeCount
    self.out = out
    self.into = into
  }

  public var nodeCount: Int { out.count }
  public var isWeighted: Bool { out.weights != nil }

  /// The nodes that the edges of a node lead to, in ascending order, one as often as edges do.
  /// O(number of them).
  /// - Precondition: the node is one of the graph, here as with ``predecessors(of:)``.
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     #expect(chain.successors(of: 1) == [2])
  public func successors(of node: Int) -> [Int] { out.neighbours(of: node) }

  /// The nodes from which edges lead to a node, in ascending order, one as often as edges do.
  /// O(number of them).
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     #expect(chain.predecessors(of: 1) == [0])
  public func predecessors(of node: Int) -> [Int] { into.neighbours(of: node) }

  /// Every edge with its ends and its weight (1 where the graph has none), in the order of their
  /// numbers; an undirected edge with its smaller end first. O(n + m).
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     #expect(chain.edges == [.init(0, 1), .init(1, 2), .init(2, 3)])
  public var edges: [Edge] {
    var edges = [Edge](repeating: Edge(0, 0), count: edgeCount)
    out.forEachArc { source, target, edge, weight in
      guard isDirected || source <= target else { return }
      edges[edge] = Edge(source, target, weight: weight)
    }
    return edges
  }

  /// One edge of a graph.
  public struct Edge: Hashable, Sendable {
    public var source: Int
    public var target: Int
    public var weight: Double

    public init(_ source: Int, _ target: Int, weight: Double = 1) {
      self.source = source
      self.target = target
      self.weight = weight
    }
  }
}
