import GraphAlgorithms
import TestSupport
import Testing

@Suite struct MaximumFlowTests {
  @Test func closedForms() throws {
    // Between two nodes of Kₙ n−1 paths that share no edge; round a cycle two, or one along its arrows.
    #expect(try Graph.completeGraph(6).maximumFlow(from: 1, to: 4).value == 5)
    #expect(try Graph.cycleGraph(5).maximumFlow(from: 0, to: 2).value == 2)
    #expect(try Graph.cycleGraph(5, directed: true).maximumFlow(from: 2, to: 0).value == 1)
  }

  @Test func whereThereIsNoWayNothingFlows() throws {
    let found = try Graph.simple(3, [(0, 1), (2, 2)], directed: true).maximumFlow(from: 1, to: 0)
    #expect(found.value == 0 && found.flows == [0, 0] && found.sourceSide == [1])
  }

  @Test func sourceAndTargetMustDiffer() throws {
    #expect(throws: GraphError.parameter("Source and target must be different nodes.")) {
      try Graph.pathGraph(2).maximumFlow(from: 1, to: 1)
    }
  }

  @Test func negativeCapacitiesAreRefusedWhereTheyCount() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [.init(0, 1, weight: -1)], isDirected: false, weighted: true)
    #expect(throws: GraphError.negativeWeight(edge: 0)) {
      try graph.maximumFlow(from: 0, to: 1, weighted: true)
    }
    #expect(try graph.maximumFlow(from: 1, to: 0).flows == [-1])
  }

  @Test(arguments: RandomNetwork.all, [false, true]) func isTheLeastOfAllCuts(
    _ network: RandomNetwork, _ weighted: Bool
  ) throws {
    let (source, target) = (0, network.nodeCount / 2)
    let found = try network.graph.maximumFlow(from: source, to: target, weighted: weighted)
    let arcs = network.arcs(weighted: weighted)
    func capacity(_ side: [Int]) -> Double {
      side.reduce(0) { sum, a in
        sum + network.nodes.reduce(0) { $0 + (side.contains($1) ? 0 : arcs[a][$1]) }
      }
    }
    let cuts = subsets(of: network.nodeCount).filter {
      $0.contains(source) && !$0.contains(target)
    }
    #expect(isClose(found.value, cuts.map(capacity).min() ?? 0))
    #expect(isClose(capacity(found.sourceSide), found.value))
    #expect(found.sourceSide.contains(source) && !found.sourceSide.contains(target))
    // As much goes into every node as out of it, and no edge carries more than it can.
    var excess = [Double](repeating: 0, count: network.nodeCount)
    for (edge, flow) in zip(try network.graph.edges, found.flows) {
      let most = weighted ? edge.weight : 1
      #expect(flow <= most + 1e-12 && flow >= (network.isDirected ? 0 : -most) - 1e-12)
      excess[edge.source] -= flow
      excess[edge.target] += flow
    }
    (excess[source], excess[target]) = (
      excess[source] + found.value, excess[target] - found.value
    )
    #expect(excess.allSatisfy { abs($0) < 1e-9 })
  }
}
