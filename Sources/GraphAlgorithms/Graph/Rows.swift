/// The arcs of a graph by the node that they leave: one row a node, sorted by the node that they
/// reach. An undirected edge is two arcs, a loop one.
struct Rows: Sendable {
  /// Where the row of each node begins, and after the last one where all end.
  let starts: [UInt32]
  /// The other end of each arc.
  let ends: [UInt32]
  /// The number of the edge that each arc belongs to.
  let edges: [UInt32]
  /// The weight of each arc; `nil` where all weigh 1.
  let weights: [Double]?

  var count: Int { starts.count - 1 }

  func range(_ node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  func degree(_ node: Int) -> Int { Int(starts[node + 1] - starts[node]) }

  func neighbours(of node: Int) -> [Int] { ends[range(node)].map(Int.init) }

  func weight(_ arc: Int) -> Double { weights?[arc] ?? 1 }

  /// Calls `body` with the node, the other end, the number of the edge and the weight of every arc, in
  /// the order of the rows.
  func forEachArc(_ body: (Int, Int, Int, Double) -> Void) {
    for node in 0..<count {
      for arc in range(node) { body(node, Int(ends[arc]), Int(edges[arc]), weight(arc)) }
    }
  }

  init(starts: [UInt32], ends: [UInt32], edges: [UInt32], weights: [Double]?) {
    self.starts = starts
    self.ends = ends
    self.edges = edges
    self.weights = weights
  }

  /// The arcs of edges by one of their ends, each row in the order of the edges. O(n + m).
  /// - Parameter bothWays: whether an edge is an arc of either end; a loop is one all the same.
  init(
    _ nodeCount: Int, from: [UInt32], to: [UInt32], weights: [Double]?, bothWays: Bool
  ) {
    var starts = [UInt32](repeating: 0, count: nodeCount + 1)
    for edge in from.indices {
      starts[Int(from[edge]) + 1] += 1
      if bothWays && from[edge] != to[edge] { starts[Int(to[edge]) + 1] += 1 }
    }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var sorter = ArcSorter(starts, isWeighted: weights != nil)
    for edge in from.indices {
      let weight = weights?[edge] ?? 1
      sorter.add(Int(from[edge]), to[edge], UInt32(edge), weight)
      if bothWays && from[edge] != to[edge] {
        sorter.add(Int(to[edge]), from[edge], UInt32(edge), weight)
      }
    }
    self = sorter.rows
  }

  /// The same arcs by the node that they reach; since the rows are read in order, those of the result
  /// are sorted. O(n + m).
  func transposed() -> Rows {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for end in ends { starts[Int(end) + 1] += 1 }
    for node in 0..<count { starts[node + 1] += starts[node] }
    var sorter = ArcSorter(starts, isWeighted: weights != nil)
    for node in 0..<count {
      for arc in range(node) {
        sorter.add(Int(ends[arc]), UInt32(node), edges[arc], weights?[arc] ?? 1)
      }
    }
    return sorter.rows
  }
}

/// The second half of a counting sort: puts arcs where their rows have room.
private struct ArcSorter {
  private let starts: [UInt32]
  private var places: [UInt32]
  private var ends: [UInt32]
  private var edges: [UInt32]
  private var weights: [Double]?

  init(_ starts: [UInt32], isWeighted: Bool) {
    self.starts = starts
    places = starts
    let count = Int(starts.last ?? 0)
    ends = [UInt32](repeating: 0, count: count)
    edges = ends
    weights = isWeighted ? [Double](repeating: 0, count: count) : nil
  }

  mutating func add(_ node: Int, _ end: UInt32, _ edge: UInt32, _ weight: Double) {
    let place = Int(places[node])
    places[node] += 1
    ends[place] = end
    edges[place] = edge
    weights?[place] = weight
  }

  var rows: Rows { Rows(starts: starts, ends: ends, edges: edges, weights: weights) }
}
