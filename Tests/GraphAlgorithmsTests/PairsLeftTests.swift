import GraphAlgorithms
import TestSupport
import Testing

@Suite struct PairsLeftTests {
  /// Pairs of nodes that count between which a path is left.
  private func found(without gone: Set<Int>, in graph: Graph, counting isCounted: [Bool]) -> Int {
    var (seen, pairs): (Set<Int>, Int) = (gone, 0)
    for start in 0..<graph.nodeCount where seen.insert(start).inserted {
      var (number, stack) = (0, [start])
      while let next = stack.popLast() {
        number += isCounted[next] ? 1 : 0
        stack += graph.successors(of: next).filter { seen.insert($0).inserted }
      }
      pairs += number * (number - 1) / 2
    }
    return pairs
  }

  @Test(arguments: UInt64(1)...40)
  func agreesWithGoingThroughTheGraphAgain(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let nodes = Int.random(in: 2...14, using: &generator)
    let edges = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
      Graph.Edge(
        Int.random(in: 0..<nodes, using: &generator), Int.random(in: 0..<nodes, using: &generator))
    }
    let graph = try Graph(nodeCount: nodes, edges: edges, isDirected: false)
    let isCounted = (0..<nodes).map { _ in Int.random(in: 0..<4, using: &generator) > 0 }
    let left = PairsLeft(graph, counting: isCounted)
    for size in 0...2 {
      let gone = (0..<size).map { _ in Int.random(in: 0..<nodes, using: &generator) }
      let pairs = left.withoutOneMore(than: gone)
      for node in 0..<nodes {
        let all = Set(gone + [node])
        #expect(
          pairs[node] == found(without: all, in: graph, counting: isCounted), "seed \(seed)")
      }
    }
  }

  /// The measure of key players is the share of pairs that are not left.
  @Test(arguments: UInt64(1)...10)
  func isTheFragmentationOfKeyPlayers(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let edges = (0..<16).map { _ in
      Graph.Edge(
        Int.random(in: 0..<12, using: &generator), Int.random(in: 0..<12, using: &generator))
    }
    let graph = try Graph(nodeCount: 12, edges: edges, isDirected: false)
    let pairs = PairsLeft(graph).withoutOneMore(than: [3])
    for node in 0..<12 where node != 3 {
      let value = graph.value(ofKeyPlayers: [3, node], for: .fragmentation)
      #expect(abs(value - (1 - Double(pairs[node]) / 45)) < 1e-12)
    }
  }

  @Test func longChainsNeedNoRecursion() throws {
    let pairs = PairsLeft(try Graph.pathGraph(50_000)).withoutOneMore(than: [])
    #expect(pairs[1] == 49_998 * 49_997 / 2)
  }

  @Test func anEmptyGraphHasNoPairs() throws {
    let graph = try Graph(nodeCount: 0, edges: [], isDirected: false)
    #expect(PairsLeft(graph).withoutOneMore(than: []).isEmpty)
  }
}
