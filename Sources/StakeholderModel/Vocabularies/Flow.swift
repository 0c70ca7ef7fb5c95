/// How far money has come: planned, promised, agreed, paid or spent. Flows are never added together.
public struct Flow: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public static let name = "flow"

  public static let budget = Flow(rawValue: "budget")
  public static let pledge = Flow(rawValue: "pledge")
  public static let commitment = Flow(rawValue: "commitment")
  public static let disbursement = Flow(rawValue: "disbursement")
  public static let expenditure = Flow(rawValue: "expenditure")

  public static let terms: [VocabularyTerm] = [
    VocabularyTerm("budget", en: "Budget line", fr: "Ligne budgétaire", perhaps: ["prévision"]),
    VocabularyTerm("pledge", en: "Pledge", fr: "Annonce", also: ["promesse"]),
    VocabularyTerm("commitment", en: "Commitment", fr: "Engagement", also: ["engagé"]),
    VocabularyTerm(
      "disbursement", en: "Disbursement", fr: "Décaissement",
      also: ["décaissé", "versement", "versé"]),
    VocabularyTerm("expenditure", en: "Expenditure", fr: "Dépense"),
  ]
}
