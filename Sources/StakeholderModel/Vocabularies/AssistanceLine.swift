/// Along which line two parties of an engagement deal with each other: advice among experts, or decisions and contracts.
public struct AssistanceLine: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "line"

  public static let technical = AssistanceLine(rawValue: "technical")
  public static let administrative = AssistanceLine(rawValue: "administrative")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("technical", en: "Technical", fr: "Technique"),
    VocabularyTerm("administrative", en: "Administrative", fr: "Administrative"),
  ]
}
