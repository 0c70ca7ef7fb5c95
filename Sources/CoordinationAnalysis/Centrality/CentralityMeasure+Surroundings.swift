import GraphAlgorithms
import StakeholderModel

/// Measures that look at how a party's contacts are tied to one another.
extension CentralityMeasure {
  public static let coreNumber = CentralityMeasure(
    id: "core-number", title: LocalizedText(en: "Core number", fr: "Indice de cœur"),
    meaning: LocalizedText(
      en:
        "How thick the core is to which a party still belongs: all in it have so many ties in it.",
      fr: """
        L’épaisseur du noyau auquel la partie appartient encore : chacun y a au moins ce nombre de liens.
        """)
  ) { graph, _ in graph.coreNumbers().map(Double.init) }

  public static let clustering = CentralityMeasure(
    id: "clustering", title: LocalizedText(en: "Clustering", fr: "Regroupement"),
    meaning: LocalizedText(
      en: "The share of pairs of a party’s contacts that are tied to one another.",
      fr: "La part des paires de contacts de la partie qui sont liés entre eux.")
  ) { graph, _ in graph.clustering().local }

  public static let constraint = CentralityMeasure(
    id: "constraint", title: LocalizedText(en: "Constraint", fr: "Contrainte"),
    meaning: LocalizedText(
      en: "How far a party’s contacts lead back to one another: low for a broker.",
      fr: """
        À quel point les contacts de la partie se ramènent les uns aux autres : faible pour un \
        intermédiaire.
        """)
  ) { graph, choices throws(GraphError) in
    try graph.structuralHoles(weighted: choices.weighted).constraint
  }

  public static let effectiveSize = CentralityMeasure(
    id: "effective-size", title: LocalizedText(en: "Effective size", fr: "Taille efficace"),
    meaning: LocalizedText(
      en: "How many of a party’s contacts are not redundant.",
      fr: "Combien de contacts de la partie ne font pas double emploi.")
  ) { graph, choices throws(GraphError) in
    try graph.structuralHoles(weighted: choices.weighted).effectiveSize
  }
}
