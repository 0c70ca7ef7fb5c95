/// Where a graph hangs together by a single node or edge.
public struct Biconnectivity: Hashable, Sendable {
  /// Nodes without which the graph falls into more parts, in ascending order.
  public let articulationPoints: [Int]
  /// Pairs of neighbours between which there is no other way, each in ascending order.
  public let bridges: [[Int]]
  /// The largest parts that no single node holds together, each with its nodes in ascending order, in
  /// the order of their nodes. Isolates lie in none.
  public let components: [[Int]]
}

extension Graph {
  /// Articulation points, bridges and biconnected components.
  ///
  /// Direction, weights and self-loops do not count; nor do parallel edges, so that two nodes that only
  /// these join are joined by a bridge.
  ///
  /// - Complexity: O(n log n + m) time, the logarithm for the order of the result; O(n + m) space.
  ///
  /// Hopcroft & Tarjan (1973), doi:10.1145/362248.362272, with a stack of its own for recursion.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     let parts = twoTriangles.biconnectivity()
  ///     #expect(parts.articulationPoints == [2, 3] && parts.bridges == [[2, 3]])
  ///     #expect(parts.components == [[0, 1, 2], [2, 3], [3, 4, 5]])
  public func biconnectivity() -> Biconnectivity {
    var search = BiconnectivitySearch(undirected.out)
    for node in 0..<nodeCount { search.visit(node) }
    return search.result
  }
}

private struct BiconnectivitySearch {
  private let rows: Rows
  /// When each node was found, from 0 on; -1 for not yet.
  private var numbers: [Int]
  /// The earliest node that can be reached from below each one.
  private var lows: [Int]
  private var parents: [Int]
  private var nextArc: [Int]
  private var count = 0
  private var isArticulation: [Bool]
  private var bridges: [[Int]] = []
  private var components: [[Int]] = []
  /// Nodes that were found and are in no component yet.
  private var open: [Int] = []

  init(_ rows: Rows) {
    self.rows = rows
    numbers = [Int](repeating: -1, count: rows.count)
    (lows, parents, nextArc) = (numbers, numbers, numbers)
    isArticulation = [Bool](repeating: false, count: rows.count)
  }

  var result: Biconnectivity {
    Biconnectivity(
      articulationPoints: isArticulation.indices.filter { isArticulation[$0] },
      bridges: bridges.sorted { $0.lexicographicallyPrecedes($1) },
      components: components.sorted { $0.lexicographicallyPrecedes($1) })
  }

  private mutating func enter(_ node: Int, from parent: Int) {
    numbers[node] = count
    lows[node] = count
    count += 1
    parents[node] = parent
    nextArc[node] = rows.range(node).lowerBound
    open.append(node)
  }

  mutating func visit(_ root: Int) {
    guard numbers[root] < 0 else { return }
    enter(root, from: -1)
    var (path, children) = ([root], 0)
    while let node = path.last {
      if nextArc[node] < rows.range(node).upperBound {
        let end = Int(rows.ends[nextArc[node]])
        nextArc[node] += 1
        if numbers[end] < 0 {
          if node == root { children += 1 }
          enter(end, from: node)
          path.append(end)
        } else if end != parents[node] {
          lows[node] = min(lows[node], numbers[end])
        }
        continue
      }
      path.removeLast()
      guard let parent = path.last else { break }
      lows[parent] = min(lows[parent], lows[node])
      if lows[node] >= numbers[parent] { close(node, below: parent, isBelowRoot: parent == root) }
    }
    if children > 1 { isArticulation[root] = true }
    open.removeAll(keepingCapacity: true)
  }

  /// Nothing below `node` reaches above its parent: what is below is a component with the parent.
  private mutating func close(_ node: Int, below parent: Int, isBelowRoot: Bool) {
    if !isBelowRoot { isArticulation[parent] = true }
    guard let first = open.lastIndex(of: node) else { return }
    components.append((open[first...] + [parent]).sorted())
    open.removeSubrange(first...)
    if lows[node] > numbers[parent] { bridges.append([min(node, parent), max(node, parent)]) }
  }
}
