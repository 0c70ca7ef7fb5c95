import StakeholderModel

/// What a question in an interview is about: the five domains in which the SUN Movement's case study of Mali
/// asked (March 2023, annex 1).
public enum InterviewDomain: Int, Codable, Hashable, Sendable, CaseIterable, Comparable {
  case definition = 1
  case governance, structure, achievements, outlook

  public static func < (a: InterviewDomain, b: InterviewDomain) -> Bool { a.rawValue < b.rawValue }

  public var label: LocalizedText {
    switch self {
    case .definition: LocalizedText(en: "What the body is", fr: "Définition locale de l’organe")
    case .governance: LocalizedText(en: "How it is governed", fr: "Gouvernance")
    case .structure:
      LocalizedText(en: "Who sits in it, and how often", fr: "Composition et réunions")
    case .achievements:
      LocalizedText(en: "Achievements and difficulties", fr: "Réalisations et difficultés")
    case .outlook: LocalizedText(en: "Outlook", fr: "Perspectives et viabilité")
    }
  }

  /// Where the rules of a family ask, unless a rule says otherwise.
  init(_ family: RuleFamily?) {
    switch family {
    case .representation: self = .structure
    case .coordination, .coverage: self = .achievements
    case .assistance: self = .outlook
    case .anchoring, .vertical, .functioning, .accountability, .money, nil: self = .governance
    }
  }
}
