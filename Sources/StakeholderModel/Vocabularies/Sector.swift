/// A field of work. A map may add its own in the terms table.
public struct Sector: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "sector"

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("food-systems", en: "Food systems", fr: "Systèmes alimentaires"),
    VocabularyTerm("nutrition", en: "Nutrition", fr: "Nutrition"),
    VocabularyTerm("food-security", en: "Food security", fr: "Sécurité alimentaire"),
    VocabularyTerm("agriculture", en: "Agriculture", fr: "Agriculture", under: "food-systems"),
    VocabularyTerm("livestock", en: "Livestock", fr: "Élevage", under: "agriculture"),
    VocabularyTerm("fisheries", en: "Fisheries", fr: "Pêche", under: "agriculture"),
    VocabularyTerm("health", en: "Health", fr: "Santé"),
    VocabularyTerm(
      "water-sanitation-hygiene", en: "Water, sanitation and hygiene",
      fr: "Eau, assainissement et hygiène", also: ["EHA", "WASH"],
      perhaps: ["eau", "hygiène", "assainissement"]),
    VocabularyTerm("education", en: "Education", fr: "Éducation"),
    VocabularyTerm("social-protection", en: "Social protection", fr: "Protection sociale"),
    VocabularyTerm("gender", en: "Gender equality", fr: "Égalité des sexes", also: ["genre"]),
    VocabularyTerm("emergency-response", en: "Emergency response", fr: "Intervention d’urgence"),
    VocabularyTerm("local-development", en: "Local development", fr: "Développement local"),
    VocabularyTerm("finance", en: "Public finance", fr: "Finances publiques"),
    VocabularyTerm("governance", en: "Governance", fr: "Gouvernance"),
    VocabularyTerm("environment", en: "Environment", fr: "Environnement"),
    VocabularyTerm("industry", en: "Industry and trade", fr: "Industrie et commerce"),
    VocabularyTerm("communication", en: "Communication", fr: "Communication"),
  ]
}
