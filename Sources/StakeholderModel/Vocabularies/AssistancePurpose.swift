/// What technical assistance is for.
public struct AssistancePurpose: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "purpose"

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("capacity", en: "Capacity building", fr: "Renforcement des capacités"),
    VocabularyTerm("gap-filling", en: "Filling a gap", fr: "Suppléance"),
    VocabularyTerm("technical-input", en: "Technical input", fr: "Apport technique ponctuel"),
    VocabularyTerm(
      "management", en: "Managing funds or programmes", fr: "Gestion de fonds ou de programmes"),
  ]
}
