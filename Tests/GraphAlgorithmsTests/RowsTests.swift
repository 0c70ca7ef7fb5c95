import Testing

@testable import GraphAlgorithms

@Suite struct RowsTests {
  @Test(arguments: RandomGraph.all) func areSortedEitherWay(_ random: RandomGraph) {
    for rows in [random.graph.out, random.graph.into] {
      #expect(rows.count == random.graph.nodeCount && Int(rows.starts.last ?? 0) == rows.ends.count)
      for node in 0..<rows.count {
        #expect(rows.neighbours(of: node) == rows.neighbours(of: node).sorted())
        #expect(rows.degree(node) == rows.range(node).count)
      }
    }
  }

  @Test(arguments: RandomGraph.all) func transposedTwiceAreTheSame(_ random: RandomGraph) {
    let rows = random.graph.out
    let twice = rows.transposed().transposed()
    #expect(twice.starts == rows.starts && twice.ends == rows.ends)
    #expect(twice.edges == rows.edges && twice.weights == rows.weights)
    if !random.graph.isDirected { #expect(rows.transposed().ends == rows.ends) }
  }

  @Test(arguments: RandomGraph.all) func everyArcIsOfItsEdge(_ random: RandomGraph) {
    let (graph, edges) = (random.graph, random.graph.edges)
    var arcs = [Int](repeating: 0, count: graph.edgeCount)
    graph.out.forEachArc { source, target, edge, weight in
      let own = edges[edge]
      #expect(weight == own.weight)
      #expect(
        (source, target) == (own.source, own.target)
          || (!graph.isDirected && (target, source) == (own.source, own.target)))
      arcs[edge] += 1
    }
    for (edge, count) in zip(edges, arcs) {
      #expect(count == (graph.isDirected || edge.source == edge.target ? 1 : 2))
    }
  }

  @Test func keepTheOrderOfTheEdgesInARow() {
    let rows = Rows(2, from: [1, 0, 1], to: [0, 0, 1], weights: [3, 4, 5], bothWays: true)
    #expect(rows.starts == [0, 2, 4] && rows.ends == [1, 0, 0, 1] && rows.edges == [0, 1, 0, 2])
    #expect(rows.weights == [3, 4, 3, 5])
  }

  @Test func ofNothing() {
    let rows = Rows(0, from: [], to: [], weights: nil, bothWays: true)
    #expect(rows.count == 0 && rows.transposed().count == 0)
  }
}
