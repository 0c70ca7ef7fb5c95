import GraphAlgorithms
import TestSupport
import Testing

/// A small random graph beside its edges, so that a measure can be found from these by its plain
/// definition. Weights are tenths; there are loops, parallel edges, isolates and several parts.
struct RandomNetwork: CustomTestStringConvertible, Sendable {
  let name: String
  let isDirected: Bool
  let nodeCount: Int
  let edges: [Graph.Edge]

  var testDescription: String { name }

  /// Of both directions, from sparse to dense, with few nodes.
  static let all: [RandomNetwork] = (1...24).map { RandomNetwork(seed: $0) }

  init(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    isDirected = seed % 2 == 0
    nodeCount = Int.random(in: 4...9, using: &random)
    // The last node is an isolate in every third graph.
    let tied = nodeCount - (seed % 3 == 0 ? 1 : 0)
    let count = Int.random(in: tied...tied * 3, using: &random)
    edges = (0..<count).map { _ in
      Graph.Edge(
        Int.random(in: 0..<tied, using: &random), Int.random(in: 0..<tied, using: &random),
        weight: Double(Int.random(in: 1...9, using: &random)) / 10)
    }
    name = "\(isDirected ? "directed" : "undirected") \(seed)"
  }

  init(_ nodeCount: Int, _ edges: [Graph.Edge], isDirected: Bool) {
    (name, self.isDirected, self.nodeCount, self.edges) = ("", isDirected, nodeCount, edges)
  }

  var nodes: Range<Int> { 0..<nodeCount }

  /// With weights; parallel edges kept.
  var graph: Graph {
    get throws {
      try Graph(
        nodeCount: nodeCount, edges: edges, isDirected: isDirected, weighted: true, parallel: .kept)
    }
  }

  /// The same graph with node i called `names[i]`.
  func renamed(_ names: [Int]) -> RandomNetwork {
    RandomNetwork(
      nodeCount, edges.map { .init(names[$0.source], names[$0.target], weight: $0.weight) },
      isDirected: isDirected)
  }

  var someNames: [Int] {
    var random = SeededGenerator(seed: UInt64(edges.count))
    return nodes.shuffled(using: &random)
  }

  /// The weight, or number, of all edges from each node to each, an undirected one each way.
  func arcs(weighted: Bool = false) -> [[Double]] {
    var arcs = nodes.map { _ in [Double](repeating: 0, count: nodeCount) }
    for edge in edges {
      let weight = weighted ? edge.weight : 1
      arcs[edge.source][edge.target] += weight
      if !isDirected && edge.source != edge.target { arcs[edge.target][edge.source] += weight }
    }
    return arcs
  }

  /// The weight, or number, of all edges between two different nodes in either direction.
  func ties(weighted: Bool = false) -> [[Double]] {
    let arcs = arcs(weighted: weighted)
    return nodes.map { a in
      nodes.map { b in a == b ? 0 : isDirected ? arcs[a][b] + arcs[b][a] : arcs[a][b] }
    }
  }

  /// Distances along the given arcs with each of length 1; nil where there is no way.
  static func distances(_ arcs: [[Double]], without: Set<Int> = []) -> [[Int?]] {
    let nodes = arcs.indices.filter { !without.contains($0) }
    var distances = arcs.indices.map { a in
      arcs.indices.map { b in a == b ? 0 : arcs[a][b] > 0 ? 1 : Int?.none }
    }
    for middle in nodes {
      for a in nodes {
        for b in nodes {
          guard let there = distances[a][middle], let on = distances[middle][b] else { continue }
          distances[a][b] = min(distances[a][b] ?? .max, there + on)
        }
      }
    }
    return distances
  }

  /// How many parts the nodes but some make up.
  static func parts(_ ties: [[Double]], without: Set<Int> = []) -> Int {
    let distances = distances(ties, without: without)
    return ties.indices.count { node in
      !without.contains(node)
        && (0..<node).allSatisfy { without.contains($0) || distances[node][$0] == nil }
    }
  }
}

/// Graphs whose measures are known in closed form.
extension Graph {
  static func simple(_ nodeCount: Int, _ pairs: [(Int, Int)], directed: Bool = false) throws
    -> Graph
  {
    try Graph(nodeCount: nodeCount, edges: pairs.map { Edge($0, $1) }, isDirected: directed)
  }

  static func completeGraph(_ n: Int) throws -> Graph {
    try simple(n, (0..<n).flatMap { a in (0..<a).map { ($0, a) } })
  }

  /// Node 0 in the middle.
  static func starGraph(_ n: Int, directed: Bool = false) throws -> Graph {
    try simple(
      n, (1..<n).flatMap { directed ? [(0, $0), ($0, 0)] : [(0, $0)] }, directed: directed)
  }

  static func pathGraph(_ n: Int) throws -> Graph {
    try simple(n, (1..<n).map { ($0 - 1, $0) })
  }

  static func cycleGraph(_ n: Int, directed: Bool = false) throws -> Graph {
    try simple(n, (0..<n).map { ($0, ($0 + 1) % n) }, directed: directed)
  }

  /// The m nodes of the first side have the lower numbers.
  static func completeBipartite(_ m: Int, _ n: Int) throws -> Graph {
    try simple(m + n, (0..<m).flatMap { a in (m..<m + n).map { (a, $0) } })
  }

  static func empty(_ n: Int, directed: Bool = false) throws -> Graph {
    try simple(n, [], directed: directed)
  }
}

func areClose(_ a: [Double], _ b: [Double], _ tolerance: Double = 1e-9) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { isClose($0, $1, tolerance) }
}

/// All sets of some numbers below n.
func subsets(of n: Int) -> [[Int]] {
  (0..<(1 << n)).map { bits in (0..<n).filter { bits & (1 << $0) != 0 } }
}
