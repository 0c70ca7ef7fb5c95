/// How regularly a body meets; `none` in the table says that it does not.
public struct MeetingRegularity: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "regularity"

  public static let regular = MeetingRegularity(rawValue: "regular")
  public static let irregular = MeetingRegularity(rawValue: "irregular")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("regular", en: "Regular", fr: "Régulière"),
    VocabularyTerm("irregular", en: "Irregular", fr: "Irrégulière"),
  ]
}
