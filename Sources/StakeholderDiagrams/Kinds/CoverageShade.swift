import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// What a cell says, and how it looks: darker the more are at work.
enum CoverageShade: CaseIterable {
  case none, around, one, several, crowded

  init(_ cell: FieldOverlaps.Cell) {
    switch cell.state {
    case .empty: self = cell.around.isEmpty ? .none : .around
    case .single: self = .one
    case .several: self = .several
    case .crowded: self = .crowded
    }
  }

  func sign(_ cell: FieldOverlaps.Cell) -> String {
    switch self {
    case .none: "–"
    case .around: "(\(cell.around.count))"
    case .one, .several: "\(cell.parties.count)"
    case .crowded: "\(cell.parties.count)\u{A0}▲"
    }
  }

  var sample: String {
    switch self {
    case .none: "–"
    case .around: "(n)"
    case .one: "1"
    case .several: "n"
    case .crowded: "n\u{A0}▲"
    }
  }

  func cell(_ sign: String, _ theme: Theme) -> LabelCell {
    let run = TextRun(
      sign, bold: self == .crowded, size: 8.5,
      colour: self == .none || self == .around ? theme.muted : theme.text)
    return LabelCell(
      [[run]], alignment: .center, background: fill(theme), rules: "LTRB",
      ruleColour: theme.boxStroke, width: 48, height: 16, padding: 1)
  }

  func fill(_ theme: Theme) -> Colour {
    switch self {
    case .none, .around: theme.boxFill
    case .one: theme.heat[0]
    case .several: theme.heat[1]
    case .crowded: theme.heat[2]
    }
  }

  func label(_ crowdedFrom: Int) -> LocalizedText {
    switch self {
    case .none: LocalizedText(en: "nobody known", fr: "aucune présence connue")
    case .around:
      LocalizedText(
        en: "parties known in a wider area only",
        fr: "intervenants connus sur un territoire plus large seulement")
    case .one: LocalizedText(en: "one party", fr: "un intervenant")
    case .several: LocalizedText(en: "several parties", fr: "plusieurs intervenants")
    case .crowded:
      LocalizedText(
        en: "parties, with \(crowdedFrom) efforts or more at one time",
        fr: "intervenants, avec \(crowdedFrom) interventions ou plus en même temps")
    }
  }
}
