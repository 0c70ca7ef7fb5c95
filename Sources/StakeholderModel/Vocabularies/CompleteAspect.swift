/// What the map claims to know in full about a stakeholder.
public struct CompleteAspect: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "complete"

  public static let members = CompleteAspect(rawValue: "members")
  public static let lines = CompleteAspect(rawValue: "lines")
  public static let funding = CompleteAspect(rawValue: "funding")
  public static let meetings = CompleteAspect(rawValue: "meetings")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("members", en: "Members", fr: "Membres"),
    VocabularyTerm("lines", en: "Reporting lines", fr: "Lignes hiérarchiques"),
    VocabularyTerm("funding", en: "Funding", fr: "Financements"),
    VocabularyTerm("meetings", en: "Meetings", fr: "Réunions"),
  ]
}
