/// Krackhardt's four measures of how like an ideal hierarchy, an out-tree, a graph is: 1 for a tree.
public struct GraphHierarchy: Hashable, Sendable {
  /// The share of pairs of nodes that are connected, whatever the direction.
  public let connectedness: Double
  /// The share of reachable pairs that cannot be reached back.
  public let hierarchy: Double
  /// How few edges there are beyond those that hold the parts together.
  public let efficiency: Double
  /// The share of pairs of a part that have a least upper bound: somebody above both, below whom nobody
  /// else above both comes.
  public let leastUpperBoundedness: Double
}

extension Graph {
  /// Krackhardt's connectedness, hierarchy, efficiency and least upper boundedness.
  ///
  /// Edges go from above to below; of an undirected graph they go both ways. Weights, self-loops and
  /// parallel edges do not count. A measure that nothing can break is 1: that of a graph of one node, or
  /// without edges where edges are what is judged.
  ///
  /// - Complexity: O(n (n + m)) time and O(n²) bits of space; O(n³ / 64) for the last.
  ///
  /// Krackhardt (1994), "Graph theoretical dimensions of informal organizations". R's sna takes for the
  /// least upper bound one that leads to all others, so its last measure differs where there are several.
  public func krackhardtHierarchy() -> GraphHierarchy {
    let parts = Partition(weakComponents()).members
    let pairs = Double(nodeCount * (nodeCount - 1) / 2)
    let connected = parts.reduce(0.0) { $0 + Double($1.count * ($1.count - 1) / 2) }
    let reach = Reachability(out)
    var (oneWay, tied) = (0, 0)
    for first in 0..<nodeCount {
      for second in 0..<first {
        let (there, back) = (reach.leads(first, second), reach.leads(second, first))
        if there || back { tied += 1 }
        if there != back { oneWay += 1 }
      }
    }
    // As many edges as each part could have beyond those of a tree, and as many as it has.
    var (possible, excess) = (0.0, 0.0)
    for part in parts {
      let size = Double(part.count)
      let edges = part.reduce(0) { sum, node in
        sum + Set(successors(of: node)).subtracting([node]).count
      }
      possible += size * (size - 1) - (size - 1)
      excess += Double(edges) - (size - 1)
    }
    return GraphHierarchy(
      connectedness: pairs == 0 ? 1 : connected / pairs,
      hierarchy: tied == 0 ? 1 : Double(oneWay) / Double(tied),
      efficiency: possible == 0 ? 1 : 1 - excess / possible,
      leastUpperBoundedness: leastUpperBoundedness(parts, reach))
  }

  private func leastUpperBoundedness(_ parts: [[Int]], _ reach: Reachability) -> Double {
    var (violations, most) = (0.0, 0.0)
    for part in parts where part.count > 2 {
      let size = Double(part.count)
      most += (size - 1) * (size - 2) / 2
      for (place, first) in part.enumerated() {
        for second in part[..<place] {
          let above = part.filter { reach.leads($0, first) && reach.leads($0, second) }
          // One to which every other upper bound leads.
          let isBounded = above.contains { bound in
            above.allSatisfy { reach.leads($0, bound) }
          }
          if !isBounded { violations += 1 }
        }
      }
    }
    return most == 0 ? 1 : 1 - violations / most
  }
}

/// Which nodes can be reached from which, each node from itself too; a bit a pair.
private struct Reachability {
  private let words: Int
  private var bits: [UInt64]

  init(_ rows: Rows) {
    words = (rows.count + 63) / 64
    bits = [UInt64](repeating: 0, count: rows.count * words)
    var stack: [Int] = []
    for source in 0..<rows.count {
      mark(source, source)
      stack.append(source)
      while let node = stack.popLast() {
        for end in rows.neighbours(of: node) where !leads(source, end) {
          mark(source, end)
          stack.append(end)
        }
      }
    }
  }

  private mutating func mark(_ source: Int, _ node: Int) {
    bits[source * words + node / 64] |= 1 << UInt64(node % 64)
  }

  func leads(_ source: Int, _ node: Int) -> Bool {
    bits[source * words + node / 64] & (1 << UInt64(node % 64)) != 0
  }
}
