/// How far a step is.
public struct StageStatus: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "stage status"

  public static let done = StageStatus(rawValue: "done")
  public static let ongoing = StageStatus(rawValue: "ongoing")
  public static let planned = StageStatus(rawValue: "planned")
  public static let postponed = StageStatus(rawValue: "postponed")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm(
      "done", en: "Done", fr: "Réalisée",
      also: ["fait", "faite", "terminée", "achevée", "completed", "finished"]),
    VocabularyTerm(
      "ongoing", en: "Ongoing", fr: "En cours", also: ["en cours de réalisation", "under way"]),
    VocabularyTerm(
      "planned", en: "Planned", fr: "Prévue", also: ["à venir", "planifiée", "à faire"]),
    VocabularyTerm("postponed", en: "Postponed", fr: "Reportée", also: ["différée", "delayed"]),
  ]
}
