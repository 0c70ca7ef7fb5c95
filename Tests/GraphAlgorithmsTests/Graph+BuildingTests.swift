import GraphAlgorithms
import Testing

@Suite struct GraphBuildingTests {
  private static func edges(_ values: [(Int, Int, Double)]) -> [Graph.Edge] {
    values.map { Graph.Edge($0, $1, weight: $2) }
  }

  @Test func mergedEdgesAreInThePlaceOfTheFirstWithTheirSum() throws {
    let edges = Self.edges([(0, 1, 1), (2, 2, 1), (1, 0, 2), (1, 2, 5), (2, 2, 3), (0, 1, 4)])
    let directed = try Graph(nodeCount: 3, edges: edges, isDirected: true, weighted: true)
    #expect(directed.edges == Self.edges([(0, 1, 5), (2, 2, 4), (1, 0, 2), (1, 2, 5)]))
    let undirected = try Graph(nodeCount: 3, edges: edges, isDirected: false, weighted: true)
    #expect(undirected.edges == Self.edges([(0, 1, 7), (2, 2, 4), (1, 2, 5)]))
    let counted = try Graph(nodeCount: 3, edges: edges, isDirected: false)
    #expect(counted.edges == Self.edges([(0, 1, 1), (2, 2, 1), (1, 2, 1)]))
  }

  @Test(arguments: RandomGraph.large) func mergesAsADictionaryDoes(_ random: RandomGraph) throws {
    let graph = random.graph
    // All edges thrice, the second time turned round.
    let all = graph.edges + graph.edges.map { Graph.Edge($0.target, $0.source, weight: 0.25) }
    let edges = all + graph.edges.reversed()
    var (keys, sums) = ([[Int]](), [[Int]: Double]())
    for edge in edges {
      let pair = [edge.source, edge.target]
      let key = graph.isDirected ? pair : pair.sorted()
      if sums[key] == nil { keys.append(key) }
      sums[key, default: 0] += edge.weight
    }
    let merged = try Graph(
      nodeCount: graph.nodeCount, edges: edges, isDirected: graph.isDirected, weighted: true)
    #expect(merged.edges.map { [$0.source, $0.target] } == keys)
    #expect(zip(merged.edges, keys).allSatisfy { isClose($0.weight, sums[$1] ?? .nan) })
    let kept = try Graph(
      nodeCount: graph.nodeCount, edges: edges, isDirected: graph.isDirected, parallel: .kept)
    #expect(kept.edgeCount == edges.count)
  }

  @Test func sumsOfWeightsStayFinite() throws {
    let largest = Double.greatestFiniteMagnitude
    for sign in [1.0, -1] {
      let edges = [Double](repeating: sign * largest, count: 3).map { Graph.Edge(0, 1, weight: $0) }
      let graph = try Graph(nodeCount: 2, edges: edges, isDirected: true, weighted: true)
      #expect(graph.edges.map(\.weight) == [sign * largest])
      let kept = try Graph(
        nodeCount: 2, edges: edges, isDirected: true, weighted: true, parallel: .kept)
      #expect(kept.undirected.edges.map(\.weight) == [sign * largest])
    }
  }

  @Test func theFirstEdgeAtFaultIsNamed() {
    func build(_ values: [(Int, Int, Double)], weighted: Bool = true) throws -> Int {
      try Graph(
        nodeCount: 2, edges: Self.edges(values), isDirected: true, weighted: weighted
      ).edgeCount
    }
    for node in [-1, 2, Int.max, Int.min] {
      let expected = GraphError.nodeOutOfRange(edge: 1, node: node, nodeCount: 2)
      #expect(throws: expected) { try build([(0, 1, 1), (node, 0, 1), (5, 5, 1)]) }
      #expect(throws: expected) { try build([(0, 1, 1), (1, node, .nan)]) }
    }
    for weight in [Double.nan, .infinity, -.infinity] {
      #expect(throws: GraphError.weightNotFinite(edge: 1)) {
        try build([(0, 1, 1), (1, 1, weight)])
      }
      #expect(throws: Never.self) { try build([(1, 1, weight)], weighted: false) }
    }
    #expect(throws: GraphError.nodeOutOfRange(edge: 0, node: 0, nodeCount: 0)) {
      try Graph(nodeCount: 0, edges: Self.edges([(0, 0, 1)]), isDirected: true)
    }
  }

  @Test func edgesThatAreRefusedAreNone() throws {
    var builder = try GraphBuilder(nodeCount: 2, isDirected: false, weighted: true)
    try builder.add(0, 1, 3)
    #expect(throws: GraphError.weightNotFinite(edge: 1)) { try builder.add(0, 1, .nan) }
    #expect(throws: GraphError.nodeOutOfRange(edge: 1, node: 2, nodeCount: 2)) {
      try builder.add(2, 1)
    }
    try builder.add(1, 1)
    #expect(builder.edgeCount == 2 && builder.nodeCount == 2)
    #expect(try builder.graph().edges == Self.edges([(0, 1, 3), (1, 1, 1)]))
  }

  @Test func moreNodesThanCanBeNumberedAreRefused() throws {
    let most = Int(Int32.max)
    #expect(try GraphBuilder(nodeCount: most, isDirected: true).nodeCount == most)
    for count in [most + 1, .max] {
      #expect(throws: GraphError.tooLarge(nodes: count, edges: 0)) {
        try GraphBuilder(nodeCount: count, isDirected: true)
      }
    }
  }
}
