/// Whether a stakeholder exists yet, or still.
public struct StakeholderStatus: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "status"

  public static let active = StakeholderStatus(rawValue: "active")
  public static let beingEstablished = StakeholderStatus(rawValue: "being-established")
  public static let proposed = StakeholderStatus(rawValue: "proposed")
  public static let dormant = StakeholderStatus(rawValue: "dormant")
  public static let ended = StakeholderStatus(rawValue: "ended")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("active", en: "Active", fr: "Actif"),
    VocabularyTerm("being-established", en: "Being established", fr: "En cours de mise en place"),
    VocabularyTerm("proposed", en: "Proposed", fr: "Proposé"),
    VocabularyTerm("dormant", en: "Dormant", fr: "En sommeil"),
    VocabularyTerm("ended", en: "Ended", fr: "Dissous"),
  ]
}
