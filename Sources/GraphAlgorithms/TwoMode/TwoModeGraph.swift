/// A graph of two kinds of nodes, such as parties and the bodies that they sit in, whose edges join one
/// of each.
///
/// The examples of its measures share three parties, 0 to 2, that sit in two bodies, 3 and 4.
///
///     let seated: [Graph.Edge] = [.init(0, 3), .init(1, 3), .init(1, 4), .init(2, 4)]
///     let seats = try TwoModeGraph(
///       Graph(nodeCount: 5, edges: seated, isDirected: false), split: 3)
public struct TwoModeGraph: Sendable {
  /// Which of the two kinds.
  public enum Mode: Hashable, Sendable { case first, second }

  public let graph: Graph
  /// How many nodes are of the first kind; they have the lower numbers.
  public let split: Int

  /// - Parameter graph: undirected.
  /// - Throws: ``GraphError/needsDirected(_:)``, ``GraphError/parameter(_:)`` for the first edge within one
  ///   kind.
  /// - Complexity: O(n + m).
  public init(_ graph: Graph, split: Int) throws(GraphError) {
    guard !graph.isDirected else { throw .needsDirected(false) }
    guard (0...graph.nodeCount).contains(split) else {
      throw .parameter("The first kind cannot have \(split) of \(graph.nodeCount) nodes.")
    }
    if let edge = graph.edges.firstIndex(where: { ($0.source < split) == ($0.target < split) }) {
      throw .parameter("Edge \(edge) joins two nodes of the same kind.")
    }
    self.graph = graph
    self.split = split
  }

  /// The nodes of one kind.
  ///
  /// Example, with the `seats` of ``TwoModeGraph``:
  ///
  ///     #expect(seats.nodes(of: .second) == 3..<5)
  public func nodes(of mode: Mode) -> Range<Int> {
    mode == .first ? 0..<split : split..<graph.nodeCount
  }

  /// Calls `body` with each two nodes of one kind that share a neighbour, how many they share, and the sum
  /// over these of 1/(k−1) for k their own neighbours. In ascending order of the first, then the second.
  ///
  /// O(Σ over the other kind of degree²) time, O(n) space: pairs that share nothing are never touched.
  func forEachSharingPair<Failure>(
    of mode: Mode, _ body: (Int, Int, Int, Double) throws(Failure) -> Void
  ) throws(Failure) {
    let rows = graph.out
    var (shared, weight) = (
      [Int](repeating: 0, count: graph.nodeCount), [Double](repeating: 0, count: graph.nodeCount)
    )
    for first in nodes(of: mode) {
      var touched: [Int] = []
      for through in rows.others(of: first) {
        let others = rows.others(of: through)
        for second in others where second > first {
          if shared[second] == 0 { touched.append(second) }
          shared[second] += 1
          weight[second] += 1 / Double(others.count - 1)
        }
      }
      for second in touched.sorted() {
        try body(first, second, shared[second], weight[second])
        (shared[second], weight[second]) = (0, 0)
      }
    }
  }
}
