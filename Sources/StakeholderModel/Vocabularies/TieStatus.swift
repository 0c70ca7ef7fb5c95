/// Whether a tie holds; `absent` is a sourced denial.
public struct TieStatus: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "tie status"

  public static let active = TieStatus(rawValue: "active")
  public static let planned = TieStatus(rawValue: "planned")
  public static let lapsed = TieStatus(rawValue: "lapsed")
  public static let absent = TieStatus(rawValue: "absent")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("active", en: "Active", fr: "Actif"),
    VocabularyTerm("planned", en: "Planned", fr: "Prévu"),
    VocabularyTerm("lapsed", en: "Lapsed", fr: "Échu"),
    VocabularyTerm("absent", en: "Absent", fr: "Inexistant"),
  ]
}
