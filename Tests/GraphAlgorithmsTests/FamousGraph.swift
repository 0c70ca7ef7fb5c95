import GraphAlgorithms

/// Graphs of which closed forms or published values are known.
enum FamousGraph {
  static func graph(_ nodeCount: Int, _ pairs: [(Int, Int)], isDirected: Bool = false) -> Graph {
    try! Graph(
      nodeCount: nodeCount, edges: pairs.map { Graph.Edge($0, $1) }, isDirected: isDirected)
  }

  /// 0 – 1 – … – n−1.
  static func path(_ n: Int, isDirected: Bool = false) -> Graph {
    graph(n, (1..<max(n, 1)).map { ($0 - 1, $0) }, isDirected: isDirected)
  }

  static func cycle(_ n: Int, isDirected: Bool = false) -> Graph {
    graph(n, (0..<n).map { ($0, ($0 + 1) % n) }, isDirected: isDirected)
  }

  /// Node 0 in the middle of n−1 others; directed edges lead from it.
  static func star(_ n: Int, isDirected: Bool = false) -> Graph {
    graph(n, (1..<n).map { (0, $0) }, isDirected: isDirected)
  }

  static func complete(_ n: Int) -> Graph {
    graph(n, (0..<n).flatMap { a in (a..<n).dropFirst().map { (a, $0) } })
  }

  /// The first r nodes beside each of the other s; directed edges lead from the first.
  static func completeBipartite(_ r: Int, _ s: Int, isDirected: Bool = false) -> Graph {
    graph(r + s, (0..<r).flatMap { a in (r..<r + s).map { (a, $0) } }, isDirected: isDirected)
  }

  /// Node 0 beside each of a circle of the others.
  static func wheel(_ rim: Int) -> Graph {
    graph(
      rim + 1,
      (1...rim).flatMap { [(0, $0), ($0, $0 % rim + 1)] })
  }

  /// Andre, Beverley, Carol, Diane, Ed, Fernando, Garth, Heather, Ike, Jane: Krackhardt (1990),
  /// doi:10.2307/2393394.
  static let kite = graph(
    10,
    [
      (0, 1), (0, 2), (0, 3), (0, 5), (1, 3), (1, 4), (1, 6), (2, 3), (2, 5), (3, 4), (3, 5),
      (3, 6), (4, 6), (5, 6), (5, 7), (6, 7), (7, 8), (8, 9),
    ])

  static let empty = graph(0, [])
  static let one = graph(1, [])
}
