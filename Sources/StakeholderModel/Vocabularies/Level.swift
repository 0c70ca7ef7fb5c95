/// The tier of public life at which a stakeholder works, from the world to the commune.
public struct Level: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "level"

  public static let global = Level(rawValue: "global")
  public static let regional = Level(rawValue: "regional")
  public static let national = Level(rawValue: "national")
  public static let region = Level(rawValue: "region")
  public static let department = Level(rawValue: "department")
  public static let commune = Level(rawValue: "commune")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("global", en: "Global", fr: "Mondial"),
    VocabularyTerm("regional", en: "Regional (several countries)", fr: "Régional (plusieurs pays)"),
    VocabularyTerm("national", en: "National", fr: "National"),
    VocabularyTerm("region", en: "Region", fr: "Région"),
    VocabularyTerm("department", en: "Department", fr: "Département"),
    VocabularyTerm("commune", en: "Commune", fr: "Commune"),
  ]
}
