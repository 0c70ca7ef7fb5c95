/// How regularly a body meets; `none` in the table says that it does not.
public struct MeetingRegularity: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "regularity"

  public static let regular = MeetingRegularity(rawValue: "regular")
  public static let irregular = MeetingRegularity(rawValue: "irregular")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm(
      "regular", en: "Regular", fr: "Régulière",
      also: [
        "hebdomadaire", "mensuelle", "mensuel", "bimestrielle", "bimestriel", "trimestrielle",
        "trimestriel", "semestrielle", "semestriel", "annuelle", "annuel", "régulier", "weekly",
        "monthly", "quarterly", "annual", "yearly",
      ]),
    VocabularyTerm(
      "irregular", en: "Irregular", fr: "Irrégulière",
      also: ["irrégulier", "ad hoc", "ponctuelle"], perhaps: ["occasionnelle", "rare"]),
  ]
}
