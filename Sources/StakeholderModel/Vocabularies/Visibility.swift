/// Whether a row may appear in the public edition.
public struct Visibility: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "visibility"

  public static let `internal` = Visibility(rawValue: "internal")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("public", en: "Public", fr: "Public"),
    VocabularyTerm("internal", en: "Internal", fr: "Interne"),
  ]
}
