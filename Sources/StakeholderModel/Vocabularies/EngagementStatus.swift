/// How far a piece of technical assistance is.
public struct EngagementStatus: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "engagement status"

  public static let requested = EngagementStatus(rawValue: "requested")
  public static let planned = EngagementStatus(rawValue: "planned")
  public static let ongoing = EngagementStatus(rawValue: "ongoing")
  public static let done = EngagementStatus(rawValue: "done")
  public static let declined = EngagementStatus(rawValue: "declined")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("requested", en: "Requested", fr: "Demandée", also: ["sollicitée"]),
    VocabularyTerm("planned", en: "Planned", fr: "Prévue", also: ["planifiée", "à venir"]),
    VocabularyTerm("ongoing", en: "Ongoing", fr: "En cours", also: ["under way"]),
    VocabularyTerm("done", en: "Done", fr: "Réalisée", also: ["terminée", "achevée", "completed"]),
    VocabularyTerm("declined", en: "Declined", fr: "Refusée", also: ["rejected", "rejetée"]),
  ]
}
