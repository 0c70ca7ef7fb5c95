import GraphAlgorithms
import StakeholderModel

/// Measures that look at the shortest paths.
extension CentralityMeasure {
  public static let betweenness = CentralityMeasure(
    id: "betweenness", title: LocalizedText(en: "Betweenness", fr: "Intermédiarité"),
    meaning: LocalizedText(
      en: """
        How often a party stands on the shortest way between two others: it can pass on, or hold up.
        """,
      fr: """
        À quelle fréquence la partie se trouve sur le plus court chemin entre deux autres : elle peut \
        relayer, ou bloquer.
        """),
    measuresPaths: true
  ) { graph, choices throws(GraphError) in
    try graph.betweenness(length: choices.length, scale: choices.raw ? .pairs : .share)
  }

  public static let closeness = CentralityMeasure(
    id: "closeness", title: LocalizedText(en: "Closeness", fr: "Proximité"),
    meaning: LocalizedText(
      en: "How near a party is to all who can reach it, on average.",
      fr: "À quelle distance moyenne la partie se trouve de tous ceux qui peuvent l’atteindre."),
    measuresPaths: true
  ) { graph, choices throws(GraphError) in try graph.closeness(length: choices.length) }

  public static let harmonic = CentralityMeasure(
    id: "harmonic",
    title: LocalizedText(en: "Harmonic closeness", fr: "Proximité harmonique"),
    meaning: LocalizedText(
      en: "How many others can reach a party, near ones counting more; fit for networks in parts.",
      fr: """
        Combien d’autres peuvent atteindre la partie, les plus proches comptant davantage ; convient aux \
        réseaux en plusieurs morceaux.
        """),
    measuresPaths: true
  ) { graph, choices throws(GraphError) in try graph.harmonicCentrality(length: choices.length) }
}
