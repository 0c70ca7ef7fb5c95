import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// How each kind of line to a higher level is drawn: dash, width and arrow all differ, so that it also reads in grey.
extension LineUp.Kind {
  func style(_ theme: Theme) -> LineStyle {
    switch self {
    case .supervises: OrganogramLine(.supervises).style(theme)
    case .reportsTo: OrganogramLine(.reportsTo).style(theme)
    case .accountableTo: LineStyle(colour: theme.green, dash: .solid, width: 1.4, head: .odiamond)
    case .memberOf: LineStyle(colour: theme.sky, dash: .dotted, width: 1.6, head: .odot)
    case .isPartOf: LineStyle(colour: theme.purple, dash: .solid, width: 1.4, head: .box)
    }
  }

  /// What the line says, read in the direction of its arrow.
  func legend(_ language: Language) -> String {
    switch self {
    case .supervises: OrganogramLine(.supervises).legend(language)
    case .reportsTo: OrganogramLine(.reportsTo).legend(language)
    case .accountableTo: language.say(en: "is accountable to", fr: "est redevable envers")
    case .memberOf: language.say(en: "is a member of", fr: "est membre de")
    case .isPartOf: language.say(en: "is part of", fr: "fait partie de")
    }
  }
}
