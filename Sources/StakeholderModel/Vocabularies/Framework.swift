/// A framework or questionnaire that rows of assessments answer. A map names its own in the table of terms.
public struct Framework: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "framework"

  /// What parties or sources name as standing in the way of a party's work.
  public static let obstacles = Framework(rawValue: "stakemap-obstacles")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm(
      obstacles.rawValue, en: "What stands in the way", fr: "Ce qui fait obstacle")
  ]
}
