import GraphAlgorithms
import StakeholderModel

/// Measures that look at a party's own ties.
extension CentralityMeasure {
  public static let degree = CentralityMeasure(
    id: "degree", title: LocalizedText(en: "Degree", fr: "Degré"),
    meaning: LocalizedText(
      en: "How many of the others a party is tied to, ties in and out being counted.",
      fr: "À combien d’autres la partie est liée, liens entrants et sortants compris.")
  ) { graph, choices in degrees(graph, .all, choices) }

  public static let inDegree = CentralityMeasure(
    id: "in-degree", title: LocalizedText(en: "Degree in", fr: "Degré entrant"),
    meaning: LocalizedText(
      en: "How many ties lead to a party: whom others turn to, report to or fund.",
      fr: "Combien de liens mènent à la partie : vers qui les autres se tournent.")
  ) { graph, choices in degrees(graph, .incoming, choices) }

  public static let outDegree = CentralityMeasure(
    id: "out-degree", title: LocalizedText(en: "Degree out", fr: "Degré sortant"),
    meaning: LocalizedText(
      en: "How many ties a party has to others.",
      fr: "Combien de liens partent de la partie vers les autres.")
  ) { graph, choices in degrees(graph, .outgoing, choices) }

  public static let strength = CentralityMeasure(
    id: "strength", title: LocalizedText(en: "Strength", fr: "Force"),
    meaning: LocalizedText(
      en: "The weights of a party’s ties added up; their number where weights do not count.",
      fr: "La somme des poids des liens de la partie ; leur nombre si les poids ne comptent pas.")
  ) { graph, choices in
    choices.weighted ? graph.strengths() : graph.degrees().map(Double.init)
  }

  private static func degrees(
    _ graph: Graph, _ direction: EdgeDirection, _ choices: CentralityChoices
  ) -> [Double] {
    choices.raw ? graph.degrees(direction).map(Double.init) : graph.degreeCentrality(direction)
  }
}
