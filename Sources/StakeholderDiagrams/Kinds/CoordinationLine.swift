import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// How the tie of two parties that work together is drawn: working together and sitting in a body are two
/// widths, a bridge is the widest, and what no source reports is broken, as on the map of all ties.
struct CoordinationLine {
  private let link: CoordinationGraph.Link
  private let ties: [Tie]

  init(_ link: CoordinationGraph.Link, _ map: StakeholderMap) {
    self.link = link
    ties = link.ties.map { map.ties[$0] }
  }

  /// Whether the two are tied by seats only.
  private var isSeat: Bool { ties.allSatisfy { Seat($0.relation) != nil } }
  private var isInferred: Bool { ties.allSatisfy { TieReserve($0) == .inferred } }

  func style(_ theme: Theme) -> LineStyle {
    LineStyle(
      colour: link.isBridge ? theme.mark : isSeat ? theme.muted : theme.green,
      dash: isInferred ? .dashed : .solid,
      width: link.isBridge ? 3.4 : isSeat ? 1 : 2, head: .none)
  }

  /// What a reader must know of the line, as it is drawn.
  func legend(_ theme: Theme) -> (LineStyle, LocalizedText) {
    guard link.isBridge else { return (style(theme), kind) }
    return (
      style(theme),
      isInferred
        ? LocalizedText(
          en: "the only tie between two sides (inferred)",
          fr: "seul lien entre deux côtés du réseau (déduit)")
        : LocalizedText(
          en: "the only tie between two sides", fr: "seul lien entre deux côtés du réseau")
    )
  }

  private var kind: LocalizedText {
    switch (isSeat, isInferred) {
    case (true, false): LocalizedText(en: "sits in the body", fr: "siège dans l’organe")
    case (true, true):
      LocalizedText(en: "sits in the body (inferred)", fr: "siège dans l’organe (déduit)")
    case (false, false): LocalizedText(en: "works with the other", fr: "travaille avec l’autre")
    case (false, true):
      LocalizedText(
        en: "works with the other (inferred)", fr: "travaille avec l’autre (déduit)")
    }
  }

  /// The line of a tie that is planned or proposed: the arrow tells which, since a label would lie under other
  /// lines.
  static func foreseen(_ tie: Tie, _ theme: Theme) -> (LineStyle, LocalizedText) {
    tie.status == .known(.planned)
      ? (
        LineStyle(colour: theme.purple, dash: .dotted, width: 1.6, head: .vee),
        LocalizedText(en: "planned, not begun", fr: "prévu, pas encore en place")
      )
      : (
        LineStyle(colour: theme.purple, dash: .dotted, width: 1.6, head: .odiamond),
        LocalizedText(en: "proposed, not decided", fr: "proposé, non décidé")
      )
  }

  /// "A is a member of B; A informs B".
  func tooltip(_ names: NameInSentence) -> String {
    ties.map { Self.text(of: $0, names) }.joined(separator: names.language.semicolon)
  }

  /// "A informs B (planned)".
  static func text(of tie: Tie, _ names: NameInSentence) -> String {
    let reserve = TieReserve(tie).map { " (\($0.label(names.language)))" } ?? ""
    return
      "\(names.short(tie.from)) \(names.verb(tie.relation, by: tie.from)) \(names.short(tie.to))\(reserve)"
  }
}
