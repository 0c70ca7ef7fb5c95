import GraphAlgorithms
import TestSupport
import Testing

/// Every measure beside what independent programs agree on.
@Suite struct OracleTests {
  @Test(.enabled(if: Places.shared != nil, "the oracles are not beside the project"))
  func allAreThere() {
    #expect(Oracle.all.count == Oracle.names.count)
  }

  /// A measure that nobody compares would be missed by nobody.
  @Test(arguments: Oracle.all) func everyMeasureIsCompared(_ oracle: Oracle) throws {
    let asked = Oracle.Asked()
    try Oracle.$asked.withValue(asked) {
      for compare in [
        degreesAndStrengths, betweenness, closenessAndHarmonic, powerIterations, coresAndComponents,
        clustering, structuralHoles, distances, mixing, census, brokerage, keyPlayers, wholeGraph,
        flowsAndCuts, cliques, equivalence, communities, backbones, corePeriphery, simRank,
      ] { try compare(oracle) }
      if oracle.has("bipartite_degree") { try twoModes(oracle) }
    }
    #expect(oracle.measureNames.subtracting(asked.all) == [])
  }

  @Test(arguments: Oracle.all) func degreesAndStrengths(_ oracle: Oracle) throws {
    let graph = oracle.graph
    try oracle.check("degree", graph.degrees().map(Double.init))
    try oracle.check("in_degree", graph.degrees(.incoming).map(Double.init))
    try oracle.check("out_degree", graph.degrees(.outgoing).map(Double.init))
    try oracle.check("strength", graph.strengths())
    try oracle.check("in_strength", graph.strengths(.incoming))
    try oracle.check("out_strength", graph.strengths(.outgoing))
  }

  private static let lengths: [(String, PathLength)] = [
    ("", .hops), ("_distance_weight", .weightsAsDistances),
    ("_distance_inverse", .weightsAsStrengths),
  ]

  @Test(arguments: Oracle.all) func betweenness(_ oracle: Oracle) throws {
    let graph = oracle.graph
    for (suffix, length) in Self.lengths {
      try oracle.check("betweenness" + suffix, graph.betweenness(length: length, scale: .pairs))
      try oracle.check(
        "edge_betweenness" + suffix, graph.edgeBetweenness(length: length, scale: .pairs))
    }
    try oracle.check("betweenness_normalized", graph.betweenness())
    try oracle.check("betweenness_endpoints_normalized", graph.betweenness(endpoints: true))
  }

  @Test(arguments: Oracle.all) func closenessAndHarmonic(_ oracle: Oracle) throws {
    let graph = oracle.graph
    let directions: [(String, PathDirection)] =
      graph.isDirected ? [("_in", .incoming), ("_out", .outgoing)] : [("", .incoming)]
    for (suffix, length) in Self.lengths {
      for (way, direction) in directions {
        try oracle.check(
          "closeness_wf\(way)\(suffix)", graph.closeness(length: length, direction: direction))
        try oracle.check(
          "closeness_component\(way)\(suffix)",
          graph.closeness(length: length, direction: direction, kind: .component))
        try oracle.check(
          "harmonic\(way)\(suffix)",
          graph.harmonicCentrality(length: length, direction: direction))
      }
    }
    try oracle.check("eccentricity", graph.eccentricities())
  }

  @Test(arguments: Oracle.all) func powerIterations(_ oracle: Oracle) throws {
    let graph = oracle.graph
    for (suffix, weighted) in [("", false), ("_weighted", true)] {
      try oracle.check(
        "eigenvector" + suffix, graph.eigenvectorCentrality(weighted: weighted).withMaximumOne,
        tolerance: 1e-8)
      try oracle.check("pagerank" + suffix, graph.pageRank(weighted: weighted))
      var teleport = [Double](repeating: 0, count: graph.nodeCount)
      teleport[0] = 1
      try oracle.check(
        "pagerank_personalized_node0" + suffix,
        graph.pageRank(teleport: teleport, weighted: weighted))
      let hits = try graph.hubsAndAuthorities(weighted: weighted)
      try oracle.check("hits_hub" + suffix, hits.hubs.withMaximumOne, tolerance: 1e-8)
      try oracle.check(
        "hits_authority" + suffix, hits.authorities.withMaximumOne, tolerance: 1e-8)
      let alpha = oracle.parameters("katz" + suffix)["alpha"] as? Double ?? 0.1
      try oracle.check(
        "katz" + suffix, graph.katzCentrality(alpha: alpha, weighted: weighted, scaled: false))
      try oracle.check("katz_l2" + suffix, graph.katzCentrality(alpha: alpha, weighted: weighted))
    }
  }

  @Test(arguments: Oracle.all) func coresAndComponents(_ oracle: Oracle) throws {
    let graph = oracle.graph
    try oracle.check("core_number", graph.coreNumbers().map(Double.init))
    try oracle.check("core_number_total_degree", graph.coreNumbers(.edges).map(Double.init))
    try oracle.check("components_weak", graph.weakComponents().map(Double.init))
    try oracle.check("components_strong", graph.strongComponents().map(Double.init))
    let biconnectivity = graph.biconnectivity()
    try oracle.check(
      "articulation_points", biconnectivity.articulationPoints.map(Double.init))
    let sizes = biconnectivity.components.map(\.count).sorted()
    #expect(oracle.values("biconnected_component_sizes", as: [Int].self) == sizes)
    #expect(oracle.values("bridges", as: [[Int]].self) == biconnectivity.bridges)
  }

  @Test(arguments: Oracle.all) func clustering(_ oracle: Oracle) throws {
    let clustering = oracle.graph.clustering()
    try oracle.check("triangles", clustering.triangles.map(Double.init))
    try oracle.check("clustering", clustering.local)
    try oracle.check("average_clustering", clustering.average)
    try oracle.check("transitivity", clustering.transitivity)
    try oracle.check("clustering_barrat", oracle.graph.weightedClustering(.barrat))
    try oracle.check("clustering_onnela", oracle.graph.weightedClustering(.onnela))
  }

  @Test(arguments: Oracle.all) func structuralHoles(_ oracle: Oracle) throws {
    for (suffix, weighted) in [("", false), ("_weighted", true)] {
      let holes = try oracle.graph.structuralHoles(weighted: weighted)
      try oracle.check("constraint" + suffix, holes.constraint)
      try oracle.check("effective_size" + suffix, holes.effectiveSize)
      try oracle.check("efficiency_burt" + suffix, holes.efficiency)
      try oracle.check("hierarchy_burt" + suffix, holes.hierarchy)
    }
  }

  @Test(arguments: Oracle.all) func distances(_ oracle: Oracle) throws {
    let graph = oracle.graph
    for (suffix, length) in Self.lengths {
      guard let rows = oracle.values("distances" + suffix, as: [[Double]].self) else { continue }
      for (source, row) in rows.enumerated() {
        let own = try graph.distances(from: source, length: length)
        #expect(zip(own, row).allSatisfy { isClose($0.isInfinite ? -1 : $0, $1) })
        for target in 0..<graph.nodeCount {
          let path = try graph.shortestPath(from: source, to: target, length: length)
          #expect((path == nil) == (row[target] < 0))
          #expect(path?.first == source || path == nil)
        }
      }
    }
    let summary = try graph.distanceSummary()
    try oracle.check("diameter", summary.diameter)
    try oracle.check("average_path_length", summary.mean)
    try oracle.check("density", graph.density)
  }

  @Test(arguments: Oracle.all) func mixing(_ oracle: Oracle) throws {
    let graph = oracle.graph
    try oracle.check("degree_assortativity", graph.degreeAssortativity())
    for (name, labels) in oracle.groups {
      let partition = Partition(labels)
      try oracle.check("assortativity_" + name, graph.assortativity(partition))
      try oracle.check("ei_index_" + name, graph.externalInternalIndex(partition))
      try oracle.check("ei_index_\(name)_node", graph.externalInternalIndices(partition))
      try oracle.check("modularity_" + name, graph.modularity(partition))
      try oracle.check("modularity_\(name)_weighted", graph.modularity(partition, weighted: true))
    }
    for (suffix, weighted) in [("", false), ("_weighted", true)] {
      let name = "modularity_optimum" + suffix
      guard let groups = oracle.parameters(name)["partition"] as? [Int] else { continue }
      try oracle.check(name, graph.modularity(Partition(groups), weighted: weighted))
    }
  }

  @Test(arguments: Oracle.all) func census(_ oracle: Oracle) throws {
    let graph = oracle.graph
    if let dyads = oracle.values("dyad_census", as: [Int].self) {
      let census = graph.dyadCensus()
      #expect(dyads == [census.mutual, census.asymmetric, census.null])
    }
    if let triads = oracle.values("triad_census", as: [Int].self) {
      let census = graph.triadCensus()
      #expect(triads == TriadCensus.Kind.allCases.map { census[$0] })
    }
    try oracle.check("reciprocity", graph.reciprocity)
    try oracle.check("reciprocity_dyadic_nonnull", graph.dyadicReciprocity)
  }

  @Test(arguments: Oracle.all) func brokerage(_ oracle: Oracle) throws {
    for (name, labels) in oracle.groups {
      let brokerage = oracle.graph.brokerage(Partition(labels))
      if let counts = oracle.values("brokerage_" + name, as: [[Int]].self) {
        #expect(brokerage.counts == counts)
      }
      for (suffix, own) in [("expected", brokerage.expected), ("z", brokerage.z)] {
        guard let rows = oracle.values("brokerage_\(name)_\(suffix)", as: [[Any]].self) else {
          continue
        }
        for (row, expected) in zip(own, rows) {
          for (value, other) in zip(row, expected) {
            #expect(isClose(value, other as? Double ?? .nan, 1e-9), "\(oracle.name) \(suffix)")
          }
        }
      }
      if let global = oracle.values("brokerage_\(name)_global", as: [[Any]].self) {
        #expect(brokerage.totalCounts.map(Double.init) == global[0].map { $0 as? Double })
        for (value, other) in zip(brokerage.totalExpected, global[1]) {
          #expect(isClose(value, other as? Double ?? .nan))
        }
      }
    }
  }

  @Test(arguments: Oracle.all) func keyPlayers(_ oracle: Oracle) throws {
    let goals: [(String, KeyPlayerGoal)] = [
      ("fragmentation", .fragmentation), ("distance_fragmentation", .distanceFragmentation),
      ("reach", .reach),
    ]
    for (name, goal) in goals {
      for count in 1...3 {
        let measure = "keyplayer_\(name)_k\(count)"
        guard let best = oracle.numbers(measure)?.first,
          let sets = oracle.parameters(measure)["optimal_sets"] as? [[Int]]
        else { continue }
        let exact = try oracle.graph.keyPlayers(count, for: goal)
        #expect(exact.isExact && isClose(exact.value, best), "\(oracle.name) \(measure)")
        #expect(exact.nodes == sets.min { $0.lexicographicallyPrecedes($1) })
        let greedy = try oracle.graph.keyPlayers(count, for: goal, mostSets: 0)
        #expect(!greedy.isExact && greedy.value <= best + 1e-9 && greedy.value >= 0.8 * best)
      }
    }
  }

  @Test(arguments: Oracle.all) func wholeGraph(_ oracle: Oracle) throws {
    let graph = oracle.graph
    try oracle.check("centralization_degree", graph.centralization(.degree))
    try oracle.check("centralization_in_degree", graph.centralization(.inDegree))
    try oracle.check("centralization_out_degree", graph.centralization(.outDegree))
    try oracle.check("centralization_closeness", graph.centralization(.closeness))
    try oracle.check("centralization_betweenness", graph.centralization(.betweenness))
    let hierarchy = graph.krackhardtHierarchy()
    try oracle.check("krackhardt_connectedness", hierarchy.connectedness)
    try oracle.check("krackhardt_hierarchy", hierarchy.hierarchy)
    try oracle.check("krackhardt_efficiency", hierarchy.efficiency)
    try oracle.check(
      "krackhardt_lubness", graph.krackhardtHierarchy(bounds: .greatest).leastUpperBoundedness)
  }

  @Test(arguments: Oracle.all) func flowsAndCuts(_ oracle: Oracle) throws {
    let graph = oracle.graph
    if let pairs = oracle.parameters("max_flow")["pairs"] as? [[Int]],
      let values = oracle.numbers("max_flow")
    {
      for (pair, value) in zip(pairs, values) {
        let flow = try graph.maximumFlow(from: pair[0], to: pair[1], weighted: graph.isWeighted)
        #expect(isClose(flow.value, value), "\(oracle.name)")
        let side = Set(flow.sourceSide)
        let cut = graph.edges.reduce(0) { sum, edge in
          let isOut = side.contains(edge.source) && !side.contains(edge.target)
          let isIn = !side.contains(edge.source) && side.contains(edge.target)
          return sum + (isOut || (isIn && !graph.isDirected) ? edge.weight : 0)
        }
        #expect(isClose(cut, value), "the cut of \(oracle.name)")
      }
    }
    try oracle.check("min_cut_global", graph.minimumCut(weighted: graph.isWeighted))
    try oracle.check("edge_connectivity", Double(graph.edgeConnectivity()))
    try oracle.check("vertex_connectivity", Double(graph.vertexConnectivity()))
  }

  @Test(arguments: Oracle.all) func cliques(_ oracle: Oracle) throws {
    let expected = try #require(oracle.values("maximal_cliques", as: [[Int]].self))
    let cliques = oracle.graph.maximalCliques()
    #expect(cliques == expected.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(oracle.graph.maximalCliques(limit: expected.count) != nil)
    #expect(oracle.graph.maximalCliques(limit: expected.count - 1) == nil)
  }

  @Test(arguments: Oracle.all) func equivalence(_ oracle: Oracle) throws {
    let graph = oracle.graph
    for (name, own) in [
      ("structural_equivalence_euclidean", graph.structuralEquivalence(.euclidean)),
      ("structural_equivalence_hamming", graph.structuralEquivalence(.hamming)),
      ("jaccard", graph.neighbourhoodSimilarity()),
    ] {
      guard let rows = oracle.values(name, as: [[Double]].self) else { continue }
      for (row, expected) in zip(own, rows) {
        #expect(
          zip(row, expected).allSatisfy { isClose($0, $1) }, "\(oracle.name) \(name)")
      }
    }
  }

  @Test(arguments: Oracle.all) func communities(_ oracle: Oracle) throws {
    let graph = oracle.graph
    for (suffix, weighted) in [("", false), ("_weighted", true)] {
      guard let best: Double = oracle.values("modularity_optimum" + suffix) else { continue }
      for seed in 1...5 as ClosedRange<UInt64> {
        for partition in [
          try graph.louvainCommunities(weighted: weighted, seed: seed),
          try graph.leidenCommunities(weighted: weighted, seed: seed),
        ] {
          let value = try graph.modularity(partition, weighted: weighted)
          #expect(
            value <= best + 1e-9 && value >= 0.98 * best - 1e-9,
            "\(oracle.name): \(value) of \(best)")
        }
      }
    }
  }

  @Test(arguments: Oracle.all) func backbones(_ oracle: Oracle) throws {
    try oracle.check("disparity_alpha", oracle.graph.disparity())
    for level in [0.05, 0.1, 0.3] {
      try oracle.check(
        "backbone_disparity_\(level)",
        oracle.graph.disparityBackbone(level: level).map(Double.init))
    }
  }

  @Test(arguments: Oracle.all.filter { $0.has("bipartite_degree") })
  func twoModes(_ oracle: Oracle) throws {
    let graph = try TwoModeGraph(oracle.graph, split: 18)
    try oracle.check("bipartite_degree", graph.degreeCentrality())
    try oracle.check("bipartite_closeness", graph.closenessCentrality())
    try oracle.check("bipartite_betweenness", graph.betweennessCentrality())
    try oracle.check("bipartite_clustering_dot", graph.clustering())
    try oracle.check("bipartite_clustering_robins_alexander", graph.globalClustering())
    for (name, mode, first) in [
      ("top", TwoModeGraph.Mode.first, 0), ("bottom", .second, 18),
    ] {
      for (suffix, weight) in [
        ("", TwoModeGraph.ProjectionWeight.shared), ("_newman", .newman),
      ] {
        let expected = try #require(
          oracle.values("projection_" + name + suffix, as: [[Double]].self))
        let edges = try graph.projection(on: mode, weight: weight).edges
        #expect(edges.count == expected.count)
        for (edge, row) in zip(edges, expected) {
          #expect(edge.source + first == Int(row[0]) && edge.target + first == Int(row[1]))
          #expect(isClose(edge.weight, row[2]))
        }
      }
    }
  }

  @Test(arguments: Oracle.all.filter { $0.has("core_periphery_max_correlation") })
  func corePeriphery(_ oracle: Oracle) throws {
    for (suffix, pattern) in [
      ("", Graph.CorePattern.tied), ("_ignoring_offdiagonal", .ignored),
    ] {
      let name = "core_periphery_max_correlation" + suffix
      guard let best: Double = oracle.values(name),
        let cores = oracle.parameters(name)["cores"] as? [[Int]]
      else { continue }
      let exact = try oracle.graph.corePeriphery(pattern)
      #expect(exact.isExact && isClose(exact.correlation, best), "\(oracle.name) \(name)")
      let flags = (0..<oracle.graph.nodeCount).map { exact.core.contains($0) ? 1 : 0 }
      #expect(cores.contains(flags))
      let sought = try oracle.graph.corePeriphery(pattern, mostExact: 0)
      #expect(!sought.isExact && sought.correlation <= best + 1e-9)
      #expect(sought.correlation >= 0.8 * best)
    }
  }

  @Test(arguments: Oracle.all) func simRank(_ oracle: Oracle) throws {
    guard let rows = oracle.values("simrank", as: [[Double]].self) else { return }
    for (row, expected) in zip(try oracle.graph.simRank(), rows) {
      #expect(zip(row, expected).allSatisfy { isClose($0, $1) }, "\(oracle.name)")
    }
  }
}
