/// How sure a row is, from the surest to the least.
public struct Confidence: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "confidence"

  public static let confirmed = Confidence(rawValue: "confirmed")
  public static let reported = Confidence(rawValue: "reported")
  public static let inferred = Confidence(rawValue: "inferred")
  public static let disputed = Confidence(rawValue: "disputed")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("confirmed", en: "Confirmed", fr: "Confirmé"),
    VocabularyTerm("reported", en: "Reported", fr: "Rapporté"),
    VocabularyTerm("inferred", en: "Inferred", fr: "Déduit"),
    VocabularyTerm("disputed", en: "Conflicting", fr: "Discordant"),
  ]
}
