/// What a body actually does. A map may add its own in the terms table.
public struct BodyFunction: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "function"

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("coordination", en: "Coordination", fr: "Coordination"),
    VocabularyTerm("convening", en: "Convening", fr: "Convocation"),
    VocabularyTerm("steering", en: "Steering", fr: "Pilotage"),
    VocabularyTerm("oversight", en: "Oversight", fr: "Supervision"),
    VocabularyTerm("monitoring", en: "Monitoring", fr: "Suivi"),
    VocabularyTerm("secretariat", en: "Secretariat", fr: "Secrétariat"),
    VocabularyTerm("advocacy", en: "Advocacy", fr: "Plaidoyer"),
    VocabularyTerm(
      "resource-mobilisation", en: "Resource mobilisation", fr: "Mobilisation de ressources"),
    VocabularyTerm("financing", en: "Financing", fr: "Financement"),
    VocabularyTerm("technical-assistance", en: "Technical assistance", fr: "Assistance technique"),
    VocabularyTerm("capacity-building", en: "Capacity building", fr: "Renforcement des capacités"),
    VocabularyTerm("accountability", en: "Accountability", fr: "Redevabilité"),
    VocabularyTerm("research", en: "Research", fr: "Recherche"),
    VocabularyTerm("implementation", en: "Implementation", fr: "Mise en œuvre"),
    VocabularyTerm("reporting", en: "Reporting", fr: "Rapports"),
    VocabularyTerm("information-sharing", en: "Information sharing", fr: "Partage d’informations"),
  ]
}
