import GraphAlgorithms
import TestSupport
import Testing

@Suite struct CoreNumbersTests {
  @Test func closedForms() throws {
    // Kₙ: n−1. Tree: 1. Cycle: 2. K(m,n): min(m, n). Isolate: 0.
    #expect(try Graph.completeGraph(6).coreNumbers() == [Int](repeating: 5, count: 6))
    #expect(try Graph.starGraph(7).coreNumbers() == [Int](repeating: 1, count: 7))
    #expect(try Graph.cycleGraph(5).coreNumbers() == [Int](repeating: 2, count: 5))
    #expect(try Graph.completeBipartite(3, 5).coreNumbers() == [Int](repeating: 3, count: 8))
    #expect(try Graph.empty(2).coreNumbers() == [0, 0])
    #expect(try Graph.empty(0).coreNumbers(.edges) == [])
  }

  @Test func anEdgeEachWayCountsTwiceWhereEdgesDo() throws {
    let star = try Graph.starGraph(4, directed: true)
    #expect(star.coreNumbers(.neighbours) == [1, 1, 1, 1])
    #expect(star.coreNumbers(.edges) == [2, 2, 2, 2])
  }

  @Test(arguments: RandomNetwork.all) func agreesWithPeeling(_ network: RandomNetwork) throws {
    let graph = try network.graph
    let ties = network.ties()
    let plain = ties.map { $0.map { $0 > 0 ? 1.0 : 0 } }
    for (kind, ties) in [(Graph.CoreDegree.neighbours, plain), (.edges, ties)] {
      let cores = network.nodes.map { node in
        (0...100).last { Self.survivors(ties, Double($0)).contains(node) }
      }
      #expect(graph.coreNumbers(kind) == cores)
    }
  }

  /// What is left when nodes of degree below k are taken away as long as there are any.
  static func survivors(_ ties: [[Double]], _ k: Double) -> Set<Int> {
    var left = Set(ties.indices)
    while let node = left.first(where: { node in left.reduce(0) { $0 + ties[node][$1] } < k }) {
      left.remove(node)
    }
    return left
  }
}
