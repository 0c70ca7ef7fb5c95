import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// How each kind of line to a higher level is drawn: dash, width and arrow all differ, so that it also reads in grey.
extension LineUp.Kind {
  func style(_ theme: Theme) -> LineStyle {
    switch self {
    case .supervises: LineStyle(colour: theme.text, dash: .solid, width: 1.4, head: .normal)
    case .reportsTo: LineStyle(colour: theme.blue, dash: .solid, width: 2.2, head: .vee)
    case .accountableTo: LineStyle(colour: theme.green, dash: .solid, width: 1.4, head: .odiamond)
    case .memberOf: LineStyle(colour: theme.sky, dash: .dotted, width: 1.6, head: .odot)
    case .isPartOf: LineStyle(colour: theme.purple, dash: .solid, width: 1.4, head: .box)
    }
  }

  /// What the line says, read in the direction of its arrow.
  func legend(_ language: Language) -> String {
    let text =
      switch self {
      case .supervises: LocalizedText(en: "supervises", fr: "supervise")
      case .reportsTo: LocalizedText(en: "reports to", fr: "rend compte à")
      case .accountableTo: LocalizedText(en: "is accountable to", fr: "est redevable envers")
      case .memberOf: LocalizedText(en: "is a member of", fr: "est membre de")
      case .isPartOf: LocalizedText(en: "is part of", fr: "fait partie de")
      }
    return text(language)
  }
}
