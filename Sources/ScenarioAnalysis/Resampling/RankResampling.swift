import CoordinationAnalysis
import GraphAlgorithms
import StakeholderModel

extension RankStability {
  /// - Parameters:
  ///   - directed: as for ``Projection/init(_:directed:)``.
  ///   - draws: how many times ties are left out; fewer where the map is large, and where not even a hundred
  ///     would be possible, the measure is not tested.
  ///   - seed: the same gives the same draws.
  ///   - threads: the result does not depend on it.
  /// - Precondition: there is at least one draw.
  /// - Throws: ``ProjectionError`` where a tie has a weight that is no number.
  /// - Complexity: at most some 2·10⁸ steps a measure, of which one betweenness takes n(n + m).
  public init(
    _ map: StakeholderMap, directed: Bool? = nil, draws: Int = usualDraws,
    seed: UInt64 = usualSeed, threads: Threads = .all
  ) throws(ProjectionError) {
    precondition(draws > 0, "At least one draw must be made")
    let ties = try ProjectedTies(map, directed: directed)
    let cited = CitedTies(ties.rows.map { map.ties[$0].sources })
    let resampling = RankResampling(
      ties: ties, graph: try ties.graph(), cited: cited, draws: draws, seed: seed,
      threads: threads)
    parties = ties.ids.count
    isSmall = ties.ids.count < Projection.smallNetwork
    isDirected = ties.isDirected
    self.ties = ties.rows.count
    tiesWithoutSource = cited.withoutSource
    sources = cited.sources
    tiesLeftOut = resampling.leftOut
    self.seed = seed
    measures = ResampledMeasure.allCases.map(resampling.ranking)
  }
}

/// What is ranked, and what that costs.
enum ResampledMeasure: CaseIterable {
  case degree, betweenness

  var id: String {
    switch self {
    case .degree: CentralityMeasure.degree.id
    case .betweenness: CentralityMeasure.betweenness.id
    }
  }

  /// On one thread, since many graphs are measured at once.
  func scores(_ graph: Graph) -> [Double] {
    switch self {
    case .degree: graph.degrees().map(Double.init)
    // No length can be negative where hops are counted.
    case .betweenness: (try? graph.betweenness(threads: .count(1))) ?? []
    }
  }

  /// The steps that one graph takes, about: to build it, to measure it and to rank the leaders.
  func cost(_ graph: Graph) -> Int {
    let (n, m) = (graph.nodeCount, graph.edgeCount * (graph.isDirected ? 1 : 2))
    return switch self {
    case .degree: 16 * n + 8 * m + 1
    case .betweenness: n * (n + m) + 1
    }
  }
}

/// Which ties hang on which source.
struct CitedTies {
  let sources: [String]
  let withoutSource: Int
  /// For each source, the places of ties that name no other.
  let onlyBy: [String: [Int]]
  let obstacle: RankStability.Obstacle?

  init(_ references: [[SourceReference]]) {
    let named = references.map { Set($0.map(\.source)).subtracting([""]) }
    sources = named.reduce(into: Set()) { $0.formUnion($1) }.sorted()
    withoutSource = named.count(where: \.isEmpty)
    onlyBy = named.indices.reduce(into: [:]) { onlyBy, place in
      if named[place].count == 1, let source = named[place].first {
        onlyBy[source, default: []].append(place)
      }
    }
    obstacle =
      switch sources.count {
      case 0: .noSource
      case 1: .oneSource
      default: 2 * withoutSource > named.count ? .mostlyUnsourced : nil
      }
  }
}

/// Measures graphs of fewer ties and sets the ranks of the leaders beside each other.
struct RankResampling {
  let ties: ProjectedTies
  let graph: Graph
  let cited: CitedTies
  let draws: Int
  let seed: UInt64
  let threads: Threads

  /// What a measure may take: a few seconds.
  static let mostSteps = 200_000_000
  /// With fewer draws a share of 5 % means little.
  static let leastDraws = 100

  /// A tenth, rounded.
  var leftOut: Int {
    let rows = ties.rows.count
    return rows < RankStability.leastTies ? 0 : max(1, (rows + 5) / 10)
  }

  func ranking(_ measure: ResampledMeasure) -> RankStability.Ranking {
    let scores = measure.scores(graph)
    let (leading, crowd) = Leading.groups(of: CompetitionRanks(scores), scores)
    let parties = leading.flatMap(\.members)
    let affordable = Self.mostSteps / measure.cost(graph) - cited.onlyBy.count
    let general: RankStability.Obstacle? =
      ties.rows.count < RankStability.leastTies
      ? .fewTies : affordable < min(draws, Self.leastDraws) ? .tooLarge : nil
    let sourcesUntested = general ?? cited.obstacle
    let made = general == nil && !parties.isEmpty ? min(draws, affordable) : 0

    let bySource =
      sourcesUntested == nil ? withoutEachSource(measure, parties) : []
    let byTies = general == nil ? withoutTies(measure, parties, draws: made) : []
    var place = 0
    var leaders: [RankStability.Leader] = []
    for group in leading {
      for party in group.members {
        let trials = LeaderTrials(
          id: ties.ids[party], group: group, parties: ties.ids.count,
          bySource: sourcesUntested == nil
            ? zip(cited.sources, bySource).map { ($0, $1[place]) } : nil,
          byTies: general == nil ? byTies.map { $0[place] } : nil)
        leaders.append(trials.leader)
        place += 1
      }
    }
    return RankStability.Ranking(
      measure: measure.id, draws: made, sourcesUntested: sourcesUntested, tiesUntested: general,
      leaders: leaders, crowd: crowd)
  }

  /// For each source, the ranks of some parties without it.
  private func withoutEachSource(_ measure: ResampledMeasure, _ parties: [Int]) -> [[Int?]] {
    threads.map(cited.sources.count) { number in
      ranks(measure, parties, without: cited.onlyBy[cited.sources[number]] ?? [])
    }
  }

  /// For each draw, the ranks of some parties. Each has its own generator, so that it does not matter which
  /// thread makes it.
  private func withoutTies(_ measure: ResampledMeasure, _ parties: [Int], draws: Int) -> [[Int?]] {
    var random = SeededRandom(seed: seed)
    let seeds = (0..<draws).map { _ in random.next() }
    let all = Array(ties.rows.indices)
    return threads.map(draws) { draw in
      var random = SeededRandom(seed: seeds[draw])
      var order = all
      random.shuffle(&order)
      return ranks(measure, parties, without: Array(order.prefix(leftOut)))
    }
  }

  /// The ranks of some parties where some ties are left out; `nil` for who scores 0.
  private func ranks(_ measure: ResampledMeasure, _ parties: [Int], without dropped: [Int])
    -> [Int?]
  {
    var isKept = [Bool](repeating: true, count: ties.rows.count)
    for place in dropped { isKept[place] = false }
    let scores = measure.scores(ties.graph(keeping: isKept))
    return parties.map { scores[$0] > 0 ? CompetitionRanks.rank(of: $0, in: scores) : nil }
  }
}
