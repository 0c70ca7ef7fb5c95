/// How strong a tie is said to be.
public struct Strength: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "strength"

  public static let weak = Strength(rawValue: "weak")
  public static let moderate = Strength(rawValue: "moderate")
  public static let strong = Strength(rawValue: "strong")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("weak", en: "Weak", fr: "Faible"),
    VocabularyTerm("moderate", en: "Moderate", fr: "Moyen"),
    VocabularyTerm("strong", en: "Strong", fr: "Fort"),
  ]
}
