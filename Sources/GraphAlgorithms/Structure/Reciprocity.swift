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
  public func dyadCensus() -> DyadCensus {
    var (mutual, tied) = (0, 0)
    for node in 0..<nodeCount {
      let (there, back) = (distinctSuccessors(node), Set(predecessors(of: node)))
      mutual += there.count { $0 > node && back.contains($0) }
      tied += Set(there).union(back).count { $0 > node }
    }
    return DyadCensus(
      mutual: mutual, asymmetric: tied - mutual,
      null: nodeCount * (nodeCount - 1) / 2 - tied)
  }

  private func distinctSuccessors(_ node: Int) -> Set<Int> { Set(successors(of: node)) }

  /// The share of edges that are answered by one the other way; 1 where the graph is undirected, not a
  /// number without edges between different nodes. O(n + m).
  public var reciprocity: Double {
    let census = dyadCensus()
    let edges = 2 * census.mutual + census.asymmetric
    return edges == 0 ? .nan : Double(2 * census.mutual) / Double(edges)
  }

  /// The share of tied pairs that are tied both ways. O(n + m).
  public var dyadicReciprocity: Double {
    let census = dyadCensus()
    let tied = census.mutual + census.asymmetric
    return tied == 0 ? .nan : Double(census.mutual) / Double(tied)
  }
}
