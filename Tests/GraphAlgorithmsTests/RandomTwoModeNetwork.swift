import GraphAlgorithms
import TestSupport
import Testing

/// A small random two-mode graph, parallel edges kept.
struct RandomTwoModeNetwork: CustomTestStringConvertible, Sendable {
  let seed: UInt64
  let split: Int
  let nodeCount: Int
  let edges: [Graph.Edge]

  static let all = (1...24).map { RandomTwoModeNetwork(seed: $0) }

  var testDescription: String { "two-mode \(seed)" }

  init(seed: UInt64) {
    self.seed = seed
    var random = SeededGenerator(seed: seed)
    let (first, second) = (
      Int.random(in: 1...6, using: &random), Int.random(in: 1...6, using: &random)
    )
    (split, nodeCount) = (first, first + second)
    edges = (0..<Int.random(in: 1...first * second * 2, using: &random)).map { _ in
      Graph.Edge(
        Int.random(in: 0..<first, using: &random),
        first + Int.random(in: 0..<second, using: &random))
    }
  }

  func graph(_ parallel: ParallelEdges = .kept) throws -> TwoModeGraph {
    try TwoModeGraph(
      Graph(nodeCount: nodeCount, edges: edges, isDirected: false, parallel: parallel), split: split
    )
  }

  /// Who is tied to whom, parallel edges as one.
  var neighbours: [Set<Int>] {
    var neighbours = [Set<Int>](repeating: [], count: nodeCount)
    for edge in edges {
      neighbours[edge.source].insert(edge.target)
      neighbours[edge.target].insert(edge.source)
    }
    return neighbours
  }
}
