/// Where the expertise of technical assistance comes from.
public struct AssistanceOrigin: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "origin"

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("national", en: "National", fr: "Nationale", also: ["locale", "local"]),
    VocabularyTerm(
      "international", en: "International", fr: "Internationale", also: ["étrangère", "foreign"]),
    VocabularyTerm(
      "south-south", en: "South–South cooperation", fr: "Coopération Sud-Sud", also: ["Sud-Sud"]),
  ]
}
