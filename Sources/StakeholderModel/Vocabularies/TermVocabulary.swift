/// A vocabulary that a map may add terms of its own to; see ``TermCatalog/extensible``.
public struct TermVocabulary: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "vocabulary"

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("sector", en: "Sector", fr: "Secteur"),
    VocabularyTerm("mandate", en: "Mandate", fr: "Mandat"),
    VocabularyTerm("function", en: "Function", fr: "Fonction"),
    VocabularyTerm("framework", en: "Framework", fr: "Grille"),
  ]
}
