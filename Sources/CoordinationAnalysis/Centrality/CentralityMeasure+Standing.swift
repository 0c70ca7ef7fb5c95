import GraphAlgorithms
import StakeholderModel

/// Measures by which a party stands as high as those who are tied to it.
extension CentralityMeasure {
  public static let eigenvector = CentralityMeasure(
    id: "eigenvector", title: LocalizedText(en: "Eigenvector", fr: "Vecteur propre"),
    meaning: LocalizedText(
      en:
        "How central those are who are tied to a party; undefined where no circle of ties exists.",
      fr: """
        À quel point ceux qui sont liés à la partie sont eux-mêmes centraux ; non défini sans boucle de \
        liens.
        """)
  ) { graph, choices throws(GraphError) in
    try graph.eigenvectorCentrality(weighted: choices.weighted)
  }

  public static let pageRank = CentralityMeasure(
    id: "pagerank", title: LocalizedText(verbatim: "PageRank"),
    meaning: LocalizedText(
      en: "How often somebody comes by a party who follows ties at random.",
      fr: "À quelle fréquence on passe par la partie en suivant les liens au hasard.")
  ) { graph, choices throws(GraphError) in try graph.pageRank(weighted: choices.weighted) }

  public static let hub = CentralityMeasure(
    id: "hub", title: LocalizedText(en: "Hub", fr: "Pivot"),
    meaning: LocalizedText(
      en: "How far a party’s ties lead to those to whom many lead.",
      fr: "Dans quelle mesure la partie est liée à ceux vers qui tous se tournent.")
  ) { graph, choices throws(GraphError) in
    try graph.hubsAndAuthorities(weighted: choices.weighted).hubs
  }

  public static let authority = CentralityMeasure(
    id: "authority", title: LocalizedText(en: "Authority", fr: "Autorité"),
    meaning: LocalizedText(
      en: "How far those with ties to many have one to the party.",
      fr: "Dans quelle mesure ceux qui ont le plus de liens se tournent vers la partie.")
  ) { graph, choices throws(GraphError) in
    try graph.hubsAndAuthorities(weighted: choices.weighted).authorities
  }

  public static let katz = CentralityMeasure(
    id: "katz", title: LocalizedText(verbatim: "Katz"),
    meaning: LocalizedText(
      en: "How many ways of any length lead to a party, each further step counting a tenth.",
      fr: """
        Combien de chemins de toute longueur mènent à la partie, chaque pas de plus comptant pour un \
        dixième.
        """)
  ) { graph, choices throws(GraphError) in try graph.katzCentrality(weighted: choices.weighted) }
}
