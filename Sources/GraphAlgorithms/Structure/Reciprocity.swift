/// How pairs of nodes are tied.
public struct DyadCensus: Hashable, Sendable {
  /// Pairs with edges both ways.
  public let mutual: Int
  /// Pairs with edges one way only.
  public let asymmetric: Int
  /// Pairs without edges.
  public let null: Int
}

extension Graph {
  /// How many pairs of nodes are tied both ways, one way and not at all. Of an undirected graph every tie
  /// is mutual; self-loops and parallel edges do not count. O(n + m).
  ///
  /// Holland & Leinhardt (1970), doi:10.1086/224954.
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     let census = chain.dyadCensus()
  ///     #expect(census.mutual == 0 && census.asymmetric == 3 && census.null == 3)
  public func dyadCensus() -> DyadCensus {
    var (mutual, tied) = (0, 0)
    for node in 0..<nodeCount {
      let there = Set(out.others(of: node).filter { $0 > node })
      let back = into.others(of: node).filter { $0 > node }
      let both = back.count { there.contains($0) }
      mutual += both
      tied += there.count + back.count - both
    }
    return DyadCensus(
      mutual: mutual, asymmetric: tied - mutual,
      null: nodeCount * (nodeCount - 1) / 2 - tied)
  }

  /// The share of edges that are answered by one the other way; 1 where the graph is undirected, not a
  /// number without edges between different nodes. Self-loops and parallel edges do not count (NetworkX
  /// counts loops among the edges, which lowers it). O(n + m).
  ///
  /// Example:
  ///
  ///     let arcs: [Graph.Edge] = [.init(0, 1), .init(1, 0), .init(1, 2)]
  ///     let graph = try Graph(nodeCount: 3, edges: arcs, isDirected: true)
  ///     #expect(abs(graph.reciprocity - 0.6667) < 1e-4)
  public var reciprocity: Double {
    let census = dyadCensus()
    let edges = 2 * census.mutual + census.asymmetric
    return edges == 0 ? .nan : Double(2 * census.mutual) / Double(edges)
  }

  /// The share of tied pairs that are tied both ways; not a number where none is. O(n + m).
  ///
  /// Example:
  ///
  ///     let arcs: [Graph.Edge] = [.init(0, 1), .init(1, 0), .init(1, 2)]
  ///     let graph = try Graph(nodeCount: 3, edges: arcs, isDirected: true)
  ///     #expect(graph.dyadicReciprocity == 0.5)
  public var dyadicReciprocity: Double {
    let census = dyadCensus()
    let tied = census.mutual + census.asymmetric
    return tied == 0 ? .nan : Double(census.mutual) / Double(tied)
  }
}
