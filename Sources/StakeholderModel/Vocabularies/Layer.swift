/// A family of relations.
public struct Layer: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "layer"

  public static let governance = Layer(rawValue: "governance")
  public static let coordination = Layer(rawValue: "coordination")
  public static let funding = Layer(rawValue: "funding")
  public static let assistance = Layer(rawValue: "assistance")
  public static let accountability = Layer(rawValue: "accountability")
  public static let history = Layer(rawValue: "history")
  public static let other = Layer(rawValue: "other")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("governance", en: "Governance", fr: "Gouvernance"),
    VocabularyTerm("coordination", en: "Coordination", fr: "Coordination"),
    VocabularyTerm("funding", en: "Funding", fr: "Financement"),
    VocabularyTerm("assistance", en: "Assistance", fr: "Assistance"),
    VocabularyTerm("accountability", en: "Accountability", fr: "Redevabilité"),
    VocabularyTerm("history", en: "History", fr: "Filiation"),
    VocabularyTerm("other", en: "Other", fr: "Autre"),
  ]
}
