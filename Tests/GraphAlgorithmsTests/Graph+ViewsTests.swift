import Testing

@testable import GraphAlgorithms

@Suite struct GraphViewsTests {
  @Test(arguments: RandomGraph.all) func reversedTwiceIsTheSame(_ random: RandomGraph) {
    let graph = random.graph
    let turned = graph.edges.map { Graph.Edge($0.target, $0.source, weight: $0.weight) }
    #expect(graph.reversed.edges == (graph.isDirected ? turned : graph.edges))
    #expect(graph.reversed.reversed.edges == graph.edges)
    #expect(graph.reversed.isDirected == graph.isDirected)
  }

  @Test(arguments: RandomGraph.all) func isSimpleWithoutLoopsAndParallels(_ random: RandomGraph) {
    let graph = random.graph
    let pairs = graph.edges.map { [$0.source, $0.target] }
    let hasLoops = pairs.contains { $0[0] == $0[1] }
    #expect(graph.isSimple == (!hasLoops && Set(pairs).count == pairs.count))
  }

  @Test func edgesEachWayAreSimpleInDirectedGraphsOnly() {
    let pairs = [(0, 1), (1, 0)]
    #expect(FamousGraph.graph(2, pairs, isDirected: true).isSimple)
    #expect(FamousGraph.graph(2, pairs).isSimple)  // They were merged.
    #expect(FamousGraph.empty.isSimple && FamousGraph.one.isSimple)
  }

  @Test(arguments: RandomGraph.all)
  func undirectedAndSummedAddWhatIsBetweenTwoNodes(_ random: RandomGraph) {
    let graph = random.graph
    var (weights, counts) = ([[Int]: Double](), [[Int]: Double]())
    for edge in graph.edges where edge.source != edge.target {
      let pair = [edge.source, edge.target].sorted()
      weights[pair, default: 0] += edge.weight
      counts[pair, default: 0] += 1
    }
    func check(_ view: Graph, _ expected: [[Int]: Double]) {
      #expect(view.isSimple && !view.isDirected && view.nodeCount == graph.nodeCount)
      #expect(Set(view.edges.map { [$0.source, $0.target] }) == Set(expected.keys))
      for edge in view.edges {
        #expect(isClose(edge.weight, expected[[edge.source, edge.target]] ?? .nan))
      }
    }
    check(graph.undirected, graph.isWeighted ? weights : counts.mapValues { _ in 1 })
    #expect(graph.undirected.isWeighted == graph.isWeighted)
    check(graph.summed(weighted: true), weights)
    check(graph.summed(weighted: false), counts)
    if !graph.isDirected && graph.isSimple { #expect(graph.undirected.edges == graph.edges) }
  }

  @Test(arguments: RandomGraph.all) func withoutSomeKeepsTheRest(_ random: RandomGraph) {
    let graph = random.graph
    let gone: Set = [0, graph.nodeCount / 2, -1, graph.nodeCount, .max, .min]
    let rest = (0..<graph.nodeCount).filter { !gone.contains($0) }
    let part = graph.without(gone)
    #expect(part.nodeCount == rest.count && part.isDirected == graph.isDirected)
    let kept = graph.edges.filter { !gone.contains($0.source) && !gone.contains($0.target) }
    #expect(
      part.edges.map { Graph.Edge(rest[$0.source], rest[$0.target], weight: $0.weight) } == kept)
    #expect(graph.without([]).edges == graph.edges)
    #expect(graph.without(Set(0..<graph.nodeCount)).nodeCount == 0)
  }
}
