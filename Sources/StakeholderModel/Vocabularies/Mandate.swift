/// What a body is charged with. A map may add its own in the terms table.
public struct Mandate: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "mandate"

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("govern-policy", en: "Govern a policy", fr: "Gouverner une politique"),
    VocabularyTerm(
      "oversee-policy", en: "Oversee a policy", fr: "Superviser une politique",
      under: "govern-policy"),
    VocabularyTerm(
      "steer-policy", en: "Steer a policy", fr: "Diriger une politique", under: "govern-policy"),
    VocabularyTerm(
      "coordinate-policy", en: "Coordinate the carrying out of a policy",
      fr: "Coordonner la mise en œuvre d’une politique", under: "govern-policy"),
    VocabularyTerm(
      "monitor-policy", en: "Monitor a policy", fr: "Suivre une politique", under: "govern-policy"),
    VocabularyTerm(
      "implement-policy", en: "Carry out a policy", fr: "Mettre en œuvre une politique"),
    VocabularyTerm("prepare-meetings", en: "Prepare meetings", fr: "Préparer les réunions"),
    VocabularyTerm("supervise-networks", en: "Supervise networks", fr: "Superviser des réseaux"),
    VocabularyTerm(
      "strengthen-governance", en: "Strengthen governance", fr: "Renforcer la gouvernance"),
    VocabularyTerm(
      "coordinate-actors", en: "Coordinate those who act", fr: "Coordonner les intervenants"),
    VocabularyTerm(
      "coordinate-local-action", en: "Coordinate local action", fr: "Coordonner l’action locale",
      under: "coordinate-actors"),
    VocabularyTerm(
      "coordinate-sector-response", en: "Coordinate those who act in a sector",
      fr: "Coordonner les intervenants d’un secteur", under: "coordinate-actors"),
    VocabularyTerm(
      "represent-constituency", en: "Represent a constituency",
      fr: "Représenter un groupe d’acteurs", under: "coordinate-actors"),
    VocabularyTerm("advocate", en: "Advocate", fr: "Plaider"),
    VocabularyTerm("mobilise-resources", en: "Mobilise resources", fr: "Mobiliser des ressources"),
    VocabularyTerm("finance-programmes", en: "Finance programmes", fr: "Financer des programmes"),
    VocabularyTerm("hold-to-account", en: "Hold to account", fr: "Demander des comptes"),
  ]
}
