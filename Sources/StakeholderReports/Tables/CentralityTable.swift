import CoordinationAnalysis
import StakeholderModel

extension ResultTable {
  /// The scores of each stakeholder, the highest of the first measure first.
  public static func centrality(
    _ analysis: CentralityAnalysis, _ map: StakeholderMap, in language: Language
  ) -> ResultTable {
    let names = NameInSentence(map, in: language)
    let columns =
      [
        LocalizedText(en: "Code", fr: "Code")(language),
        LocalizedText(en: "Party", fr: "Partie prenante")(language),
      ] + analysis.measures.map { $0.title(language) }
    let order =
      analysis.measures.isEmpty ? Array(analysis.projection.ids.indices) : analysis.order(by: 0)
    return ResultTable(
      columns: columns,
      rows: order.map { node in
        let id = analysis.projection.ids[node]
        return [id, names.short(id)]
          + analysis.scores.map { $0[node].map { $0.score(language) } ?? unknown }
      })
  }
}

extension Double {
  /// Whole numbers as they are, others to four digits.
  fileprivate func score(_ language: Language) -> String {
    self == rounded() && abs(self) < 1e15 ? String(Int(self)) : text(digits: 4, language)
  }
}

/// Scores for a terminal: the table, what each measure means, and what to be careful about.
public struct CentralityText: Sendable {
  public let text: String

  public init(
    _ analysis: CentralityAnalysis, _ map: StakeholderMap, in language: Language
  ) {
    var parts = [Self.head(analysis, language) + "\n"]
    parts.append(ResultTable.centrality(analysis, map, in: language).text)
    parts.append(
      analysis.measures.map { measure in
        "\(measure.title(language))\(language.colon) \(measure.meaning(language))\n"
      }.joined())
    let warnings = Self.warnings(analysis, NameInSentence(map, in: language))
    if !warnings.isEmpty { parts.append(warnings.map { $0 + "\n" }.joined()) }
    text = parts.joined(separator: "\n")
  }

  /// Of which graph the scores are.
  static func head(_ analysis: CentralityAnalysis, _ language: Language) -> String {
    let graph = analysis.projection.graph
    let direction =
      graph.isDirected
      ? LocalizedText(en: "directed", fr: "orienté")
      : LocalizedText(en: "undirected", fr: "non orienté")
    let weights =
      analysis.choices.weighted
      ? LocalizedText(en: "weights count", fr: "les poids comptent")
      : LocalizedText(en: "weights do not count", fr: "les poids ne comptent pas")
    let layers = language.sorted(
      analysis.projection.layers.map { Layer(rawValue: $0).label(language).lowercased() })
    let list = layers.joined(separator: ", ")
    return language.say(
      en: """
        Parties: \(graph.nodeCount); ties: \(graph.edgeCount); \(direction); \(weights). Kinds of ties: \
        \(list).
        """,
      fr: """
        Parties : \(graph.nodeCount) ; liens : \(graph.edgeCount) ; graphe \(direction(.french)) ; \
        \(weights(.french)). Familles de liens : \(list).
        """)
  }

  /// What to be careful about.
  static func warnings(_ analysis: CentralityAnalysis, _ names: NameInSentence) -> [String] {
    let language = names.language
    var warnings: [String] = []
    if analysis.projection.graph.nodeCount < Projection.smallNetwork {
      warnings.append(
        language.say(
          en: "The network is small: one tie more or less may change the ranks.",
          fr: "Le réseau est petit : un lien de plus ou de moins peut changer les rangs."))
    }
    for (index, measure) in analysis.measures.enumerated() {
      let tied = Self.tiedAtTheTop(analysis, index)
      guard tied.count > 1 else { continue }
      let shown = names.list(tied.prefix(6).map { names.short(analysis.projection.ids[$0]) })
      let title = measure.title
      warnings.append(
        language.say(
          en: "\(title): the first rank is shared (\(tied.count): \(shown)).",
          fr: "\(title(.french)) : le premier rang est partagé (\(tied.count) : \(shown))."))
    }
    for measure in analysis.unsettled {
      let title = measure.title
      warnings.append(
        language.say(
          en: "\(title): undefined for this graph; the calculation does not settle.",
          fr: "\(title(.french)) : non défini pour ce graphe ; le calcul ne se stabilise pas."))
    }
    return warnings
  }

  /// Who shares the highest value of a measure, up to rounding errors.
  private static func tiedAtTheTop(_ analysis: CentralityAnalysis, _ measure: Int) -> [Int] {
    let (values, ranks) = (analysis.scores[measure], analysis.ranks(by: measure))
    return values.indices.filter { ranks.rank(of: $0) == 1 && (values[$0] ?? 0) > 0 }
  }
}
