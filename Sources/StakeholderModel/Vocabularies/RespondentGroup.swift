/// For whom an answer to an assessment speaks: a constituency, or a part of the donors by how their money flows.
public struct RespondentGroup: Vocabulary {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }

  public init(_ group: StakeholderGroup) { self.init(rawValue: group.rawValue) }

  public static let name = "respondent group"

  /// Channels 1 and 2: through the treasury or a sector account.
  public static let partnersOnBudget = RespondentGroup(rawValue: "partners-on-budget")
  /// Channel 3.
  public static let partnersOffBudget = RespondentGroup(rawValue: "partners-off-budget")

  public static let terms: [VocabularyTerm] = StakeholderGroup.terms.flatMap { term in
    term.id == StakeholderGroup.donors.rawValue ? [term] + donors : [term]
  }

  private static let donors = [
    VocabularyTerm(
      "partners-on-budget", en: "Partners on budget", fr: "Partenaires sur budget",
      also: ["partenaires sur budget (canaux 1 et 2)", "on budget", "sur budget"]),
    VocabularyTerm(
      "partners-off-budget", en: "Partners off budget", fr: "Partenaires hors budget",
      also: ["partenaires hors budget (canal 3)", "off budget", "hors budget"]),
  ]
}
