/// Krackhardt's four measures of how like an ideal hierarchy, an out-tree, a graph is: 1 for a tree.
public struct GraphHierarchy: Hashable, Sendable {
  /// The share of pairs of nodes that are connected, whatever the direction.
  public let connectedness: Double
  /// The share of reachable pairs that cannot be reached back.
  public let hierarchy: Double
  /// How few edges there are beyond those that hold the parts together.
  public let efficiency: Double
  /// How few pairs of a part lack a least upper bound: somebody who is above both, and below everybody else
  /// who is. One of the two may be it, and pairs with an edge always have one.
  public let leastUpperBoundedness: Double
}

/// Which of those above two nodes counts as their least upper bound.
public enum UpperBoundKind: Hashable, Sendable {
  /// One whom all others above the two are above: Krackhardt's definition.
  case least
  /// One who is above all others above the two, as R's sna has it.
  case greatest
}

extension Graph {
  /// Krackhardt's connectedness, hierarchy, efficiency and least upper boundedness.
  ///
  /// Edges go from above to below; of an undirected graph they go both ways. Weights, self-loops and
  /// parallel edges do not count. A measure that nothing can break is 1: that of a graph of one node or
  /// none, or without edges where edges are what is judged.
  ///
  /// - Complexity: O(n (n + m)) time and O(n²) bits of space; O(n³ / 64) for the last.
  ///
  /// - Parameter bounds: whom the last measure looks for.
  ///
  /// Krackhardt (1994), "Graph theoretical dimensions of informal organizations".
  ///
  /// Example, with the `star` and the `chain` of ``Graph``:
  ///
  ///     #expect(chain.krackhardtHierarchy().hierarchy == 1)
  ///     #expect(star.krackhardtHierarchy().hierarchy == 0)
  public func krackhardtHierarchy(bounds: UpperBoundKind = .least) -> GraphHierarchy {
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
      let edges = part.reduce(0) { $0 + out.others(of: $1).count }
      possible += size * (size - 1) - (size - 1)
      excess += Double(edges) - (size - 1)
    }
    return GraphHierarchy(
      connectedness: pairs == 0 ? 1 : connected / pairs,
      hierarchy: tied == 0 ? 1 : Double(oneWay) / Double(tied),
      efficiency: possible == 0 ? 1 : 1 - excess / possible,
      leastUpperBoundedness: leastUpperBoundedness(parts, bounds))
  }

  private func leastUpperBoundedness(_ parts: [[Int]], _ kind: UpperBoundKind) -> Double {
    // Who is above each node, numbered so that whoever has fewer above comes first: of those above two
    // nodes, the last is then the only one that all others can be above.
    let above = Reachability(into)
    let counts = (0..<nodeCount).map(above.number)
    let order = (0..<nodeCount).sorted { (counts[$0], $0) < (counts[$1], $1) }
    let bounds = Reachability(into, order: order)
    let below = kind == .greatest ? Reachability(out, order: order) : nil
    var (violations, most) = (0.0, 0.0)
    for part in parts where part.count > 2 {
      let size = Double(part.count)
      most += (size - 1) * (size - 2) / 2
      for (place, first) in part.enumerated() {
        for second in part[..<place] {
          let common = bounds.common(first, second)
          let isBounded =
            if let below {
              // Whoever is above all others has fewest above.
              common.first.map {
                bounds.common(first, second, below, order[$0]) == common.count
              }
            } else {
              common.last.map { counts[order[$0]] == common.count }
            }
          if isBounded != true { violations += 1 }
        }
      }
    }
    return most == 0 ? 1 : 1 - violations / most
  }
}

/// Which nodes can be reached from which, each node from itself too; a bit a pair.
private struct Reachability {
  private let words: Int
  /// Where the bit of each node stands.
  private let places: [Int]
  private var bits: [UInt64]

  /// - Parameter order: of the bits; by default that of the nodes.
  init(_ rows: Rows, order: [Int]? = nil) {
    var places = Array(0..<rows.count)
    for (place, node) in (order ?? []).enumerated() { places[node] = place }
    self.places = places
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
    let place = places[node]
    bits[source * words + place / 64] |= 1 << UInt64(place % 64)
  }

  func leads(_ source: Int, _ node: Int) -> Bool {
    let place = places[node]
    return bits[source * words + place / 64] & (1 << UInt64(place % 64)) != 0
  }

  /// How many nodes can be reached from one.
  func number(from source: Int) -> Int { common(source, source).count }

  /// How many nodes can be reached from both of two, and at which places the first and the last of them
  /// stand.
  func common(_ a: Int, _ b: Int) -> (count: Int, first: Int?, last: Int?) {
    var (count, first, last) = (0, Int?.none, Int?.none)
    for word in 0..<words {
      let both = bits[a * words + word] & bits[b * words + word]
      guard both != 0 else { continue }
      count += both.nonzeroBitCount
      if first == nil { first = word * 64 + both.trailingZeroBitCount }
      last = word * 64 + 63 - both.leadingZeroBitCount
    }
    return (count, first, last)
  }

  /// How many nodes can be reached from both of two, and by other ways from a third.
  func common(_ a: Int, _ b: Int, _ other: Reachability, _ c: Int) -> Int {
    (0..<words).reduce(0) { count, word in
      let all = bits[a * words + word] & bits[b * words + word] & other.bits[c * words + word]
      return count + all.nonzeroBitCount
    }
  }
}
