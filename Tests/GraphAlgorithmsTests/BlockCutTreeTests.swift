import GraphAlgorithms
import TestSupport
import Testing

@Suite struct BlockCutTreeTests {
  /// What can be reached from each neighbour of a node without passing through it.
  private func found(without node: Int, in graph: Graph) -> Set<[Int]> {
    var parts: Set<[Int]> = []
    for start in Set(graph.successors(of: node)).subtracting([node]) {
      var (reached, stack): (Set<Int>, [Int]) = ([start], [start])
      while let next = stack.popLast() {
        for end in graph.successors(of: next) where end != node && reached.insert(end).inserted {
          stack.append(end)
        }
      }
      parts.insert(reached.sorted())
    }
    return parts
  }

  @Test(arguments: UInt64(1)...60)
  func partsAreWhatIsReachedWithoutTheNode(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let nodes = Int.random(in: 1...40, using: &generator)
    let edges = (0..<Int.random(in: 0...50, using: &generator)).map { _ in
      Graph.Edge(
        Int.random(in: 0..<nodes, using: &generator), Int.random(in: 0..<nodes, using: &generator))
    }
    let graph = try Graph(nodeCount: nodes, edges: edges, isDirected: false)
    let tree = BlockCutTree(graph)
    let cuts = Set(graph.biconnectivity().articulationPoints)
    for node in 0..<nodes {
      let parts = tree.parts(without: node)
      #expect(Set(parts.map(\.nodes)) == found(without: node, in: graph), "seed \(seed), \(node)")
      #expect(parts.map(\.count) == parts.map(\.nodes.count))
      #expect((parts.count > 1) == cuts.contains(node))
    }
  }

  @Test func aNodeOnItsOwnHasNoParts() throws {
    let graph = try Graph(nodeCount: 2, edges: [.init(1, 1)], isDirected: false)
    #expect(BlockCutTree(graph).parts(without: 0).isEmpty)
    #expect(BlockCutTree(graph).parts(without: 1).isEmpty)
  }

  @Test func longChainsNeedNoRecursion() throws {
    let tree = BlockCutTree(try Graph.pathGraph(50_000))
    #expect(tree.parts(without: 10).map(\.count).sorted() == [10, 49_989])
  }

  @Test func aDirectedGraphIsTakenAsItStands() throws {
    let chain = try Graph(nodeCount: 3, edges: [.init(0, 1), .init(2, 1)], isDirected: true)
    #expect(Set(BlockCutTree(chain).parts(without: 1).map(\.nodes)) == [[0], [2]])
  }
}
