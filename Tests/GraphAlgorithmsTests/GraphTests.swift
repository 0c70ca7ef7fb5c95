import Testing

@testable import GraphAlgorithms

@Suite struct GraphTests {
  private let edges = [(2, 0, 5.0), (0, 1, 2), (1, 1, 7), (2, 0, -1)].map {
    Graph.Edge($0, $1, weight: $2)
  }

  @Test func edgesKeepTheirNumbersAndWeights() throws {
    let directed = try Graph(
      nodeCount: 3, edges: edges, isDirected: true, weighted: true, parallel: .kept)
    #expect(directed.edges == edges)
    #expect(directed.successors(of: 2) == [0, 0] && directed.predecessors(of: 0) == [2, 2])
    #expect(directed.successors(of: 1) == [1] && directed.predecessors(of: 1) == [0, 1])
  }

  @Test func undirectedEdgesHaveTheSmallerEndFirst() throws {
    let graph = try Graph(
      nodeCount: 3, edges: edges, isDirected: false, weighted: true, parallel: .kept)
    #expect(
      graph.edges.map(\.source) == [0, 0, 1, 0] && graph.edges.map(\.target) == [2, 1, 1, 2])
    #expect(graph.edges.map(\.weight) == edges.map(\.weight))
    #expect(graph.successors(of: 0) == [1, 2, 2] && graph.predecessors(of: 0) == [1, 2, 2])
    #expect(graph.successors(of: 1) == [0, 1])
  }

  @Test func weightsThatDoNotCountAreOne() throws {
    let graph = try Graph(nodeCount: 3, edges: edges, isDirected: true)
    #expect(!graph.isWeighted && graph.edges.allSatisfy { $0.weight == 1 })
  }

  @Test(arguments: RandomGraph.all) func neighboursAreThoseOfTheEdges(_ random: RandomGraph) {
    let graph = random.graph
    for node in 0..<graph.nodeCount {
      let out = graph.edges.filter { $0.source == node }.map(\.target)
      let into = graph.edges.filter { $0.target == node }.map(\.source)
      let other = graph.edges.filter { $0.target == node && $0.source != node }.map(\.source)
      #expect(graph.successors(of: node) == (graph.isDirected ? out : out + other).sorted())
      #expect(
        graph.predecessors(of: node) == (graph.isDirected ? into : out + other).sorted())
    }
  }

  /// What the documentation says: 16 bytes an edge, 32 with weights, 8 or 4 a node, and one more.
  @Test(arguments: RandomGraph.all + RandomGraph.large)
  func takesNoMoreThanItSays(_ random: RandomGraph) {
    let graph = random.graph
    func bytes(_ rows: Rows) -> Int {
      4 * (rows.starts.count + rows.ends.count + rows.edges.count) + 8 * (rows.weights?.count ?? 0)
    }
    let own = bytes(graph.out) + (graph.isDirected ? bytes(graph.into) : 0)
    let expected =
      graph.edgeCount * (graph.isWeighted ? 32 : 16)
      + (graph.nodeCount + 1) * (graph.isDirected ? 8 : 4)
    #expect(own <= expected)
    if !graph.isDirected {
      // The rows either way are the same ones, not copies.
      let (out, into) = (graph.out.ends, graph.into.ends)
      out.withUnsafeBufferPointer { a in
        into.withUnsafeBufferPointer { b in #expect(a.baseAddress == b.baseAddress) }
      }
    }
  }

  @Test func nothingHasNothing() {
    #expect(FamousGraph.empty.nodeCount == 0 && FamousGraph.empty.edges == [])
    #expect(FamousGraph.one.successors(of: 0) == [] && FamousGraph.one.predecessors(of: 0) == [])
  }
}
