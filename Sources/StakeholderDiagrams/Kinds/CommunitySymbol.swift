import CoordinationAnalysis
import GraphDrawing

/// The square of a party in a drawing of who works with whom: its area grows with the measure, its number,
/// border and hue are those of its community.
struct CommunitySymbol {
  private let theme: Theme
  private let largest: Double

  /// In points: the side of a square that stands for nothing, and for the highest score.
  private static let sides = (least: 15.0, most: 46.0)

  init(_ graph: CoordinationGraph, _ theme: Theme) {
    self.theme = theme
    largest = graph.parties.compactMap(\.score).max() ?? 0
  }

  func box(_ party: CoordinationGraph.Party) -> LabelBox {
    let style = style(party.community)
    return LabelBox(
      style.text ?? TextRun(""), size: side(party.score ?? 0), fill: style.fill,
      stroke: style.stroke, strokeWidth: style.width, dash: style.dash, rounded: style.isRounded)
  }

  /// Areas are compared by eye, not sides.
  private func side(_ score: Double) -> Double {
    let share = largest > 0 ? max(0, score / largest) : 0
    let (least, most) = (Self.sides.least, Self.sides.most)
    return (least * least + (most * most - least * least) * share).squareRoot().rounded()
  }

  /// Two communities never have the same number; they have the same hue and border only where there are
  /// more than thirty.
  func style(_ community: Int?) -> BoxStyle {
    guard let community else {
      return BoxStyle(fill: theme.anchorFill, stroke: theme.boxStroke, isRounded: true)
    }
    let hues = [theme.blue, theme.orange, theme.green, theme.purple, theme.muted]
    let dashes: [Dash] = [.solid, .dashed, .dotted]
    return BoxStyle(
      fill: hues[community % hues.count], stroke: theme.text,
      dash: dashes[community % dashes.count], width: 1.6, isRounded: community % 2 == 1,
      text: TextRun(String(community + 1), bold: true, size: 8.5, colour: theme.boxFill))
  }
}
