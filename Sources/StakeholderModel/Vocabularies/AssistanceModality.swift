/// The form that technical assistance takes.
public struct AssistanceModality: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "modality"

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("continuous-support", en: "Continuous support", fr: "Appui continu"),
    VocabularyTerm("intermittent", en: "Intermittent support", fr: "Appui intermittent"),
    VocabularyTerm(
      "as-needed", en: "As needed", fr: "Selon les besoins", also: ["à la demande", "on demand"]),
    VocabularyTerm("short-term", en: "Short-term", fr: "Court terme", also: ["à court terme"]),
    VocabularyTerm("long-term", en: "Long-term", fr: "Long terme", also: ["à long terme"]),
    VocabularyTerm(
      "on-site", en: "On site", fr: "Sur place", also: ["in person", "mission de terrain"]),
    VocabularyTerm("remote", en: "At a distance", fr: "À distance", also: ["distant"]),
    VocabularyTerm("workshop", en: "Workshop", fr: "Atelier"),
    VocabularyTerm("training", en: "Training", fr: "Formation"),
    VocabularyTerm(
      "study-visit", en: "Study visit", fr: "Voyage d’étude", also: ["visite d’étude"]),
    VocabularyTerm(
      "peer-exchange", en: "Exchange among peers", fr: "Échanges entre pairs",
      also: ["réseau de pairs"]),
  ]
}
