import GraphAlgorithms
import TestSupport
import Testing

@Suite struct CliquesTests {
  @Test func closedForms() throws {
    // Kₙ is one; a tree has its edges; an isolate is one of its own.
    #expect(try Graph.completeGraph(5).maximalCliques() == [[0, 1, 2, 3, 4]])
    #expect(try Graph.starGraph(4).maximalCliques() == [[0, 1], [0, 2], [0, 3]])
    #expect(try Graph.empty(2).maximalCliques() == [[0], [1]])
    #expect(try Graph.empty(0).maximalCliques() == [])
  }

  /// Moon & Moser (1965): n/3 triples, of which each two nodes of different ones are tied, have 3^(n/3),
  /// the most that there can be.
  @Test func thereMayBeVeryManyAndTheLimitIsKept() throws {
    let graph = try Graph.simple(
      12, (0..<12).flatMap { a in (0..<a).filter { $0 / 3 != a / 3 }.map { ($0, a) } })
    #expect(graph.maximalCliques(limit: 81)?.count == 81)
    #expect(graph.maximalCliques(limit: 80) == nil)
    #expect(graph.maximalCliques(limit: 0) == nil)
  }

  @Test func aLargeCliqueNeedsNoDeepStack() throws {
    #expect(try Graph.completeGraph(120).maximalCliques() == [Array(0..<120)])
  }

  @Test(arguments: RandomNetwork.all) func agreesWithAllSubsets(_ network: RandomNetwork) throws {
    let ties = network.ties()
    let cliques = subsets(of: network.nodeCount).filter { set in
      !set.isEmpty && set.allSatisfy { a in set.allSatisfy { $0 == a || ties[a][$0] > 0 } }
    }
    let maximal = cliques.filter { set in
      !cliques.contains { $0.count > set.count && Set($0).isSuperset(of: set) }
    }
    #expect(
      try network.graph.maximalCliques() == maximal.sorted { $0.lexicographicallyPrecedes($1) })
  }
}
