import GraphAlgorithms
import TestSupport
import Testing

@Suite struct LeidenTests {
  /// Ring of k cliques of c nodes, each tied to the next by one edge: one community each, as long as
  /// k < c(c−1) + 2; Fortunato & Barthélemy (2007), doi:10.1073/pnas.0605965104.
  static func ringOfCliques(_ k: Int, _ c: Int) throws -> Graph {
    var pairs: [(Int, Int)] = []
    for first in stride(from: 0, to: k * c, by: c) {
      for node in first..<first + c {
        for other in first..<node { pairs.append((other, node)) }
      }
      pairs.append((first, (first + c) % (k * c) + 1))
    }
    return try .simple(k * c, pairs)
  }

  @Test func findsTheCliquesOfARing() throws {
    let found = try Self.ringOfCliques(6, 5).leidenCommunities()
    #expect(found == Partition((0..<30).map { $0 / 5 }))
  }

  @Test func isolatesAreAlone() throws {
    #expect(try Graph.empty(0).leidenCommunities() == Partition([Int]()))
    #expect(try Graph.empty(3).leidenCommunities() == Partition([0, 1, 2]))
  }

  @Test func tiesWithoutWeightTieNothingTogether() throws {
    let graph = try Graph(
      nodeCount: 3, edges: [.init(0, 1, weight: 0), .init(1, 2, weight: 1)], isDirected: false,
      weighted: true)
    #expect(try graph.leidenCommunities(weighted: true) == Partition([0, 1, 1]))
    #expect(try graph.labelPropagationCommunities(weighted: true) == Partition([0, 1, 1]))
  }

  @Test(arguments: [1e-20, 1e-9, 1e9, 1e20, 1e308]) func theSizeOfWeightsDoesNotCount(
    _ weight: Double
  ) throws {
    let ring = try Self.ringOfCliques(4, 4)
    let graph = try Graph(
      nodeCount: 16, edges: ring.edges.map { .init($0.source, $0.target, weight: weight) },
      isDirected: false, weighted: true)
    let found = try graph.leidenCommunities(weighted: true)
    #expect(found.groups.count == 16)
    if weight < 1e300 { #expect(try found == ring.leidenCommunities()) }
  }

  @Test func parametersAreChecked() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [.init(0, 1, weight: -1)], isDirected: false, weighted: true)
    #expect(throws: GraphError.negativeWeight(edge: 0)) {
      try graph.leidenCommunities(weighted: true)
    }
    for resolution in [0, -1, Double.nan, .infinity] {
      #expect(throws: GraphError.self) { try graph.leidenCommunities(resolution: resolution) }
    }
    #expect(try graph.leidenCommunities(starts: -1, rounds: -1) == Partition([0, 0]))
  }

  /// Larger than those of `RandomNetwork`, so that there are several levels.
  static func largeGraph(_ seed: UInt64) throws -> Graph {
    var random = SeededGenerator(seed: seed)
    let n = Int.random(in: 20...80, using: &random)
    let edges = (0..<n * Int.random(in: 1...4, using: &random)).map { _ in
      Graph.Edge(
        Int.random(in: 0..<n, using: &random), Int.random(in: 0..<n, using: &random),
        weight: Double(Int.random(in: 1...9, using: &random)) / 10)
    }
    return try Graph(nodeCount: n, edges: edges, isDirected: seed % 2 == 0, weighted: true)
      .undirected
  }

  @Test(arguments: UInt64(1)...40) func everyCommunityHangsTogether(_ seed: UInt64) throws {
    let graph = try Self.largeGraph(seed)
    for resolution in [0.1, 0.5, 1, 3] {
      let found = try graph.leidenCommunities(
        resolution: resolution, weighted: seed % 3 == 0, seed: seed, starts: 1)
      for members in found.members {
        let rest = Set(0..<graph.nodeCount).subtracting(members)
        #expect(Set(graph.without(rest).weakComponents()).count == 1)
      }
    }
  }

  @Test(arguments: UInt64(1)...40) func isNeverWorseThanAllAloneOrAllTogether(_ seed: UInt64) throws
  {
    let graph = try Self.largeGraph(seed)
    let nodes = 0..<graph.nodeCount
    for resolution in [0.1, 0.5, 1, 3] {
      func value(_ partition: Partition) throws -> Double {
        try graph.modularity(partition, resolution: resolution, weighted: true)
      }
      let least = max(try value(Partition(nodes)), try value(Partition(nodes.map { _ in 0 })))
      let leiden = try graph.leidenCommunities(
        resolution: resolution, weighted: true, seed: seed, starts: 1)
      let louvain = try graph.louvainCommunities(
        resolution: resolution, weighted: true, seed: seed, starts: 1)
      #expect(try value(leiden) >= least - 1e-9)
      #expect(try value(louvain) >= least - 1e-9)
    }
  }

  @Test(arguments: RandomNetwork.all) func isTheBestOfAllPartitionsOfAFewNodes(
    _ network: RandomNetwork
  ) throws {
    let graph = try network.graph.undirected
    guard network.nodeCount <= 7 else { return }
    var best = -Double.infinity
    for groups in Self.partitions(of: network.nodeCount) {
      best = max(best, try graph.modularity(Partition(groups)))
    }
    #expect(isClose(try graph.modularity(graph.leidenCommunities()), best))
  }

  static func partitions(of n: Int) -> [[Int]] {
    guard n > 0 else { return [[]] }
    return partitions(of: n - 1).flatMap { groups in
      (0...(groups.max() ?? -1) + 1).map { groups + [$0] }
    }
  }

  @Test(arguments: UInt64(1)...5) func theSameSeedGivesTheSame(_ seed: UInt64) throws {
    let graph = try Self.largeGraph(seed)
    #expect(try graph.leidenCommunities(seed: 7) == graph.leidenCommunities(seed: 7))
  }
}
