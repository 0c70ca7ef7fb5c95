import GraphDrawing
import StakeholderModel

/// How each kind of line of an organogram is drawn: width or dash and the arrow differ beside the hue, so that it
/// also reads in grey. Lines of one meaning look alike in a diagram of levels.
struct OrganogramLine {
  private let relation: Relation

  init(_ relation: Relation) { self.relation = relation }

  static let relations: Set<Relation> = [
    .supervises, .reportsTo, .createdBy, .convenedBy, .hostedBy, .facilitates,
  ]

  func style(_ theme: Theme) -> LineStyle {
    switch relation {
    case .supervises: LineStyle(colour: theme.text, dash: .solid, width: 1.3, head: .normal)
    case .reportsTo: LineStyle(colour: theme.blue, dash: .solid, width: 2.2, head: .vee)
    case .createdBy: LineStyle(colour: theme.green, dash: .solid, width: 1.2, head: .odiamond)
    case .facilitates: LineStyle(colour: theme.sky, dash: .solid, width: 1, head: .empty)
    case .convenedBy: LineStyle(colour: theme.orange, dash: .solid, width: 2.4, head: .obox)
    default: LineStyle(colour: theme.purple, dash: .dashed, width: 2.4, head: .dot)
    }
  }

  /// What the line says, read in the direction of its arrow.
  func legend(_ language: Language) -> String {
    let text =
      switch relation {
      case .supervises: LocalizedText(en: "supervises", fr: "supervise")
      case .facilitates: LocalizedText(en: "facilitates the work of", fr: "facilite le travail de")
      case .reportsTo: LocalizedText(en: "reports to", fr: "rend compte à")
      case .createdBy: LocalizedText(en: "was created by", fr: "a été créé par")
      case .convenedBy: LocalizedText(en: "is convened by", fr: "est convoqué par")
      default: LocalizedText(en: "is hosted by", fr: "est hébergé par")
      }
    return text(language)
  }
}
