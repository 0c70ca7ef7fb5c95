import GraphAlgorithms
import Testing

@Suite struct DegreeTests {
  private static let directions: [EdgeDirection] = [.incoming, .outgoing, .all]

  /// Complete: n−1. Cycle: 2. Star: n−1 and 1. Wheel: k and 3.
  @Test(arguments: 3...7) func ofKnownGraphs(_ n: Int) {
    #expect(FamousGraph.complete(n).degrees().allSatisfy { $0 == n - 1 })
    #expect(FamousGraph.complete(n).degreeCentrality().allSatisfy { $0 == 1 })
    #expect(FamousGraph.cycle(n).degrees().allSatisfy { $0 == 2 })
    #expect(FamousGraph.wheel(n).degrees() == [n] + [Int](repeating: 3, count: n))
    let star = FamousGraph.star(n, isDirected: true)
    #expect(star.degrees(.outgoing) == [n - 1] + [Int](repeating: 0, count: n - 1))
    #expect(star.degrees(.incoming) == [0] + [Int](repeating: 1, count: n - 1))
  }

  @Test(arguments: RandomGraph.all) func countsTheEdgesAtEachEnd(_ random: RandomGraph) {
    let graph = random.graph
    for direction in Self.directions {
      var degrees = [Int](repeating: 0, count: graph.nodeCount)
      var strengths = [Double](repeating: 0, count: graph.nodeCount)
      for edge in graph.edges {
        if !graph.isDirected || direction != .incoming {
          degrees[edge.source] += 1
          strengths[edge.source] += edge.weight
        }
        if !graph.isDirected || direction != .outgoing {
          degrees[edge.target] += 1
          strengths[edge.target] += edge.weight
        }
      }
      #expect(graph.degrees(direction) == degrees)
      #expect(zip(graph.strengths(direction), strengths).allSatisfy { isClose($0, $1) })
      let others = Double(graph.nodeCount - 1)
      #expect(graph.degreeCentrality(direction) == degrees.map { Double($0) / others })
      random.checkRelabelling { $0.strengths(direction) }
      random.checkRelabelling { $0.degreeCentrality(direction) }
    }
  }

  @Test func loopsCountForEachEnd() {
    let directed = FamousGraph.graph(2, [(0, 0)], isDirected: true)
    #expect(directed.degrees(.incoming) == [1, 0] && directed.degrees(.outgoing) == [1, 0])
    #expect(directed.degrees() == [2, 0])
    let undirected = FamousGraph.graph(2, [(0, 0), (0, 1)])
    #expect(Self.directions.allSatisfy { undirected.degrees($0) == [3, 1] })
    #expect(undirected.degreeCentrality() == [3, 1] && undirected.strengths() == [3, 1])
  }

  @Test func negativeWeightsAreAdded() throws {
    let edges = [Graph.Edge(0, 1, weight: -2), Graph.Edge(1, 2, weight: 0.5)]
    let graph = try Graph(nodeCount: 3, edges: edges, isDirected: false, weighted: true)
    #expect(graph.strengths() == [-2, -1.5, 0.5])
  }

  @Test func ofFewNodes() {
    #expect(FamousGraph.empty.degrees() == [] && FamousGraph.empty.degreeCentrality() == [])
    #expect(FamousGraph.one.degrees() == [0] && FamousGraph.one.strengths() == [0])
    #expect(FamousGraph.one.degreeCentrality() == [1])
    #expect(FamousGraph.graph(3, []).degreeCentrality() == [0, 0, 0])
  }
}
