import ArgumentParser
import CoordinationAnalysis
import ScenarioAnalysis
import StakeholderModel
import StakeholderReports

struct CentralityCommand: MapCommand {
  static let configuration = CommandConfiguration(
    commandName: "centrality",
    abstract: "Score who is central, by one or several measures.",
    discussion: """
      A map, an edge list (Source,Target,Type,Weight) or GraphML. Ties that are denied, planned or lapsed \
      do not count; several between two parties are one. Scales are those of NetworkX.

      With --resample, which ranks by degree and betweenness hold where one source, or one tie in ten, is left out: a \
      party is stable that stays among the first 3, 5, 10 or 15 without any one source and in 95 % of draws.

      MEASURES
        \(CentralityCatalog.measures.map(\.id).joined(separator: "\n  "))

      EXAMPLE
        stakemap centrality map.xlsx --measure betweenness --measure degree --undirected
        stakemap centrality edges.csv --measure pagerank --weighted --format json
        stakemap centrality map.xlsx --resample
      """)

  @OptionGroup var options: MapOptions
  @OptionGroup var result: ResultOptions

  @Option(
    help: "A measure, see above. May be repeated; without it, a readable set.",
    completion: .list(CentralityCatalog.measures.map(\.id)))
  var measure: [String] = []

  @Flag(
    exclusivity: .exclusive,
    help: "Whether ties keep their direction; by default unless all of them are mutual.")
  var direction: Direction?

  @Flag(exclusivity: .exclusive, help: "Whether weights count; by default they do not.")
  var weights = Weights.unweighted

  @Option(
    help: """
      What weights say: distance or strength. By default distances for betweenness, closeness and \
      harmonic, strengths elsewhere.
      """)
  var weightAs: WeightMeaning?

  @Flag(help: "Degrees and betweenness as counts, not as shares.")
  var raw = false

  @Flag(help: "Test which ranks hold where sources or ties are left out.")
  var resample = false

  @Option(
    help: """
      How many times ties are left out, 1 to 100000; \(RankStability.usualDraws) by default, fewer where the map is \
      large.
      """)
  var draws: Int?

  @Option(help: "The same number gives the same draws; \(RankStability.usualSeed) by default.")
  var seed: UInt64?

  enum Direction: String, EnumerableFlag { case directed, undirected }
  enum Weights: String, EnumerableFlag { case weighted, unweighted }

  private static let mostDraws = 100_000

  func validate() throws {
    for id in measure where CentralityCatalog.measure(id) == nil {
      let known = CentralityCatalog.measures.map(\.id)
      let nearest = NearestName(among: known).suggestion(for: id)
      throw ValidationError(
        "--measure: there is no “\(id)”. "
          + (nearest.map { "Did you mean “\($0)”?" } ?? "Known: \(known.joined(separator: ", ")).")
      )
    }
    guard resample else {
      guard draws == nil, seed == nil else {
        throw ValidationError("--draws and --seed go with --resample.")
      }
      return
    }
    guard measure.isEmpty, weights == .unweighted, weightAs == nil, !raw else {
      throw ValidationError(
        "--resample ranks by degree and betweenness without weights: leave out --measure, --weighted, --weight-as and --raw."
      )
    }
    guard (1...Self.mostDraws).contains(draws ?? RankStability.usualDraws) else {
      throw ValidationError("--draws must lie within 1…\(Self.mostDraws).")
    }
  }

  func run() throws {
    let map = try options.load()
    let language = options.language(of: map)
    let measures =
      measure.isEmpty
      ? CentralityCatalog.readable : measure.compactMap(CentralityCatalog.measure)
    let choices = CentralityChoices(
      weighted: weights == .weighted, weightMeaning: weightAs, raw: raw)
    let directed = direction.map { $0 == .directed }
    do {
      guard !resample else { return try giveStability(of: map, directed: directed, language) }
      let projection = try Projection(map, directed: directed)
      let analysis = try CentralityAnalysis(projection, measures, choices)
      try result.give(
        .centrality(analysis, map, in: language),
        text: CentralityText(analysis, map, in: language).text, json: analysis,
        under: MapHeading(map, in: language))
    } catch let error as ProjectionError {
      throw Failure(code: Failure.badInput, message: error.message)
    }
  }

  private func giveStability(of map: StakeholderMap, directed: Bool?, _ language: Language) throws {
    let stability = try RankStability(
      map, directed: directed, draws: draws ?? RankStability.usualDraws,
      seed: seed ?? RankStability.usualSeed)
    try result.give(
      .ranks(stability, NameInSentence(map, in: language)),
      text: RankStabilityText(stability, map, in: language).text, json: stability,
      under: MapHeading(map, in: language))
  }
}

extension WeightMeaning: ExpressibleByArgument {}
