/// Which edges of a node count.
public enum EdgeDirection: Hashable, Sendable {
  case incoming, outgoing
  /// Both; a directed graph's edges in and out are added.
  case all
}

extension Graph {
  /// How many edges each node has.
  ///
  /// A self-loop counts for each of its ends: as one edge in and one out where the graph is directed, as
  /// two where it is not; parallel edges count each, where they are kept. 0 for an isolate.
  ///
  /// - Complexity: O(n) where the graph is directed, O(n + m) where it is not.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(star.degrees() == [3, 1, 1, 1])
  public func degrees(_ direction: EdgeDirection = .all) -> [Int] {
    (0..<nodeCount).map { node in
      switch direction {
      case .incoming where isDirected: into.degree(node)
      case .outgoing where isDirected: out.degree(node)
      case .all where isDirected: into.degree(node) + out.degree(node)
      default: out.degree(node) + loops(of: node)
      }
    }
  }

  /// The degree as a share of the other nodes: deg / (n−1), as NetworkX has it. It can be over 1 with
  /// loops, parallel edges, or both directions of a directed graph; 1 for a node alone. Complexity as
  /// ``degrees(_:)``.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(star.degreeCentrality()[0] == 1)
  public func degreeCentrality(_ direction: EdgeDirection = .all) -> [Double] {
    guard nodeCount > 1 else { return [Double](repeating: 1, count: nodeCount) }
    return degrees(direction).map { Double($0) / Double(nodeCount - 1) }
  }

  /// The sum of the weights of each node's edges, counted as ``degrees(_:)`` counts them; the degree in
  /// a graph without weights. Negative weights are added as they are. O(n + m).
  ///
  /// Barrat et al. (2004), doi:10.1073/pnas.0400087101.
  ///
  /// Example:
  ///
  ///     let ties: [Graph.Edge] = [.init(0, 1, weight: 2), .init(1, 2, weight: 3)]
  ///     let path = try Graph(nodeCount: 3, edges: ties, isDirected: false, weighted: true)
  ///     #expect(path.strengths() == [2, 5, 3])
  public func strengths(_ direction: EdgeDirection = .all) -> [Double] {
    func sum(_ rows: Rows, _ node: Int) -> Double {
      rows.range(node).reduce(0) { $0 + rows.weight($1) }
    }
    return (0..<nodeCount).map { node in
      switch direction {
      case .incoming where isDirected: sum(into, node)
      case .outgoing where isDirected: sum(out, node)
      case .all where isDirected: sum(into, node) + sum(out, node)
      default:
        out.range(node).reduce(0) {
          $0 + (Int(out.ends[$1]) == node ? 2 : 1) * out.weight($1)
        }
      }
    }
  }

  private func loops(of node: Int) -> Int {
    out.range(node).count { Int(out.ends[$0]) == node }
  }
}
