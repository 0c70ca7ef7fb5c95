/// How many pairs of nodes are still connected once some nodes are gone, and one more: for every such one at once.
///
/// Of the pairs that there are, the share that is not left is the fragmentation by which ``KeyPlayerGoal`` judges
/// sets of nodes. Direction, weights, self-loops and parallel edges count for nothing. Borgatti (2006),
/// doi:10.1007/s10588-006-7084-x; the parts by lowpoints, as in ``Graph/biconnectivity()``.
public struct PairsLeft: Sendable {
  private let rows: Rows
  private let counts: [Int]

  /// - Parameter isCounted: of each node whether its pairs count; all of them unless given. A node that does not
  ///   count joins others all the same.
  /// - Precondition: it says so of every node.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     let left = PairsLeft(star, counting: [true, true, true, false])
  ///     #expect(left.withoutOneMore(than: []) == [0, 1, 1, 3])
  public init(_ graph: Graph, counting isCounted: [Bool]? = nil) {
    precondition(isCounted.map { $0.count == graph.nodeCount } ?? true)
    rows = graph.undirected.out
    counts = isCounted?.map { $0 ? 1 : 0 } ?? [Int](repeating: 1, count: rows.count)
  }

  /// Of each node how many pairs are left without it and those that are gone; of these, without them alone.
  /// O(n + m).
  /// - Precondition: all are nodes of the graph.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     let left = PairsLeft(twoTriangles)
  ///     #expect(left.withoutOneMore(than: []) == [10, 10, 4, 4, 10, 10])
  ///     #expect(left.withoutOneMore(than: [2]) == [3, 3, 4, 2, 2, 2])
  public func withoutOneMore(than gone: [Int]) -> [Int] {
    precondition(gone.allSatisfy((0..<rows.count).contains), "Only nodes of the graph can go")
    var search = Search(rows, counts)
    return search.pairs(without: gone)
  }

  fileprivate static func pairs(_ nodes: Int) -> Int { nodes * (nodes - 1) / 2 }
}

/// A depth-first search that weighs what hangs on each node.
private struct Search {
  private let rows: Rows
  /// Of each node the nodes that count in what was found through it, itself included.
  private var below: [Int]
  /// Of these, how many are cut off with the node, and in how many pairs they stay together.
  private var cut: [Int]
  private var kept: [Int]
  /// When each node was found, from 1; -1 for one that is gone, 0 for one not found yet.
  private var found: [Int]
  private var lowest: [Int]
  private var parents: [Int]
  private var nextArcs: [Int]
  private let counts: [Int]

  init(_ rows: Rows, _ counts: [Int]) {
    (self.rows, self.counts, below) = (rows, counts, counts)
    let none = [Int](repeating: 0, count: rows.count)
    (cut, kept, found, lowest, parents) = (none, none, none, none, none)
    nextArcs = rows.starts.dropLast().map(Int.init)
  }

  mutating func pairs(without gone: [Int]) -> [Int] {
    for node in gone { found[node] = -1 }
    var order: [Int] = []
    order.reserveCapacity(rows.count)
    var all = 0
    // What a node takes from the pairs of what it is connected with.
    var change = [Int](repeating: 0, count: rows.count)
    for root in 0..<rows.count where found[root] == 0 {
      let first = order.count
      descend(from: root, &order)
      let whole = PairsLeft.pairs(below[root])
      all += whole
      for node in order[first...] {
        let rest = below[root] - counts[node] - cut[node]
        change[node] = kept[node] + PairsLeft.pairs(rest) - whole
      }
    }
    return change.map { all + $0 }
  }

  private mutating func descend(from root: Int, _ order: inout [Int]) {
    var node = root
    enter(node, from: -1, &order)
    while node >= 0 {
      let arc = nextArcs[node]
      guard arc < Int(rows.starts[node + 1]) else {
        leave(node)
        node = parents[node]
        continue
      }
      nextArcs[node] += 1
      let end = Int(rows.ends[arc])
      if found[end] > 0 {
        lowest[node] = min(lowest[node], found[end])
      } else if found[end] == 0 {
        enter(end, from: node, &order)
        node = end
      }
    }
  }

  private mutating func enter(_ node: Int, from parent: Int, _ order: inout [Int]) {
    order.append(node)
    (found[node], lowest[node], parents[node]) = (order.count, order.count, parent)
  }

  private mutating func leave(_ node: Int) {
    let parent = parents[node]
    guard parent >= 0 else { return }
    below[parent] += below[node]
    lowest[parent] = min(lowest[parent], lowest[node])
    guard lowest[node] >= found[parent] else { return }
    cut[parent] += below[node]
    kept[parent] += PairsLeft.pairs(below[node])
  }
}
