import ArgumentParser
import CoordinationAnalysis
import StakeholderModel
import StakeholderReports

struct CentralityCommand: MapCommand {
  static let configuration = CommandConfiguration(
    commandName: "centrality",
    abstract: "Score who is central, by one or several measures.",
    discussion: """
      A map, an edge list (Source,Target,Type,Weight) or GraphML. Ties that are denied, planned or lapsed \
      do not count; several between two parties are one. Scales are those of NetworkX.

      MEASURES
        \(CentralityCatalog.measures.map(\.id).joined(separator: "\n  "))

      EXAMPLE
        stakemap centrality map.xlsx --measure betweenness --measure degree --undirected
        stakemap centrality edges.csv --measure pagerank --weighted --format json
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

  enum Direction: String, EnumerableFlag { case directed, undirected }
  enum Weights: String, EnumerableFlag { case weighted, unweighted }

  func validate() throws {
    for id in measure where CentralityCatalog.measure(id) == nil {
      let known = CentralityCatalog.measures.map(\.id)
      let nearest = NearestName(among: known).suggestion(for: id)
      throw ValidationError(
        "--measure: there is no “\(id)”. "
          + (nearest.map { "Did you mean “\($0)”?" } ?? "Known: \(known.joined(separator: ", ")).")
      )
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
    do {
      let projection = try Projection(map, directed: direction.map { $0 == .directed })
      let analysis = try CentralityAnalysis(projection, measures, choices)
      try result.give(
        .centrality(analysis, map, in: language),
        text: CentralityText(analysis, map, in: language).text, json: analysis,
        under: MapHeading(map, in: language))
    } catch let error as ProjectionError {
      throw Failure(code: Failure.badInput, message: error.message)
    }
  }
}

extension WeightMeaning: ExpressibleByArgument {}
