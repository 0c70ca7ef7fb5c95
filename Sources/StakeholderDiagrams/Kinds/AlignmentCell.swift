import CoordinationAnalysis
import Foundation
import GraphDrawing
import StakeholderModel

/// One cell of a table of scores: what it says, its shade by the third of the scale, and what that means.
struct AlignmentCell {
  let setting: DiagramSetting

  static let width = 58.0

  var theme: Theme { setting.theme }
  private var language: Language { setting.language }
  /// On a sheet of a set, columns are fewer or rows are.
  var small: Double { setting.sheet == nil ? 7.5 : 8 }

  /// - Parameters:
  ///   - before: what the same group gave in the round before.
  ///   - rubric: what levels are called, where the framework has any.
  func cell(
    _ cell: ScoreCell?, on scale: MarkScale, before: ScoreProgress.Round? = nil,
    rubric: Rubric? = nil, _ legend: inout Legend
  ) -> LabelCell {
    var lines: [[TextRun]] = []
    var fill: Colour?
    if let cell, let lower = cell.lowerMedian, let upper = cell.upperMedian {
      fill = shade(lower, on: scale, &legend)
      let earlier = before.map {
        TextRun(
          range($0.lowerMedian, $0.upperMedian) + "\u{A0}→\u{A0}", size: small,
          colour: theme.text)
      }
      lines.append(
        (earlier.map { [$0] } ?? [])
          + [TextRun(range(lower, upper), bold: true, size: 10, colour: theme.text)])
      var detail = "n\u{A0}=\u{A0}\(cell.respondents)"
      if let low = cell.minimum, let high = cell.maximum, cell.marks > 1 {
        detail += " (\(range(low, high)))"
      }
      lines.append([TextRun(detail, size: small, colour: theme.text)])
      lines += level(lower, upper, on: scale, rubric)
    }
    if let cell, cell.notApplicable > 0 {
      let sign = notApplicable
      legend.add(
        .box(
          BoxStyle(
            fill: theme.boxFill, stroke: theme.boxStroke, isRounded: false,
            text: TextRun(sign, italic: true, size: 8, colour: theme.text))),
        language.say(en: "the question does not apply", fr: "question sans objet"))
      let count = cell.notApplicable
      let text = count > 1 ? "\(sign)\u{A0}×\u{A0}\(count)" : sign
      lines.append([
        TextRun(text, italic: true, size: lines.isEmpty ? 9 : small, colour: theme.text)
      ])
    }
    return LabelCell(
      lines, alignment: .center, background: fill ?? theme.boxFill, rules: "LTRB",
      ruleColour: theme.boxStroke, width: Self.width, height: 27, padding: 2)
  }

  /// The colour of a mark, told in the legend.
  func shade(_ mark: Decimal, on scale: MarkScale, _ legend: inout Legend) -> Colour {
    let third = Third(mark, on: scale)
    legend.add(third.sign(theme), third.label(language))
    return third.fill(theme)
  }

  /// "Satisfactory"; of two, both.
  private func level(
    _ lower: Decimal, _ upper: Decimal, on scale: MarkScale, _ rubric: Rubric?
  ) -> [[TextRun]] {
    guard let rubric, let from = rubric.level(of: lower, on: scale),
      let to = rubric.level(of: upper, on: scale)
    else { return [] }
    let levels = from == to ? [from] : [from, to]
    let text = levels.map { rubric.bands[$0 - 1].name(language) }.joined(separator: " – ")
    return WrappedName.lines(text, width: 14, language: language).map {
      [TextRun($0, italic: true, size: small, colour: theme.text)]
    }
  }

  /// How far apart the groups are, with a sign where they diverge; empty where there is nothing to compare.
  func gap(_ row: ScoreTable.Row, _ legend: inout Legend) -> LabelCell {
    guard let gap = row.gap else { return LabelCell([], width: Self.width) }
    if row.diverges {
      legend.add(
        divergence,
        language.say(
          en: "groups diverge: half of the scale or more",
          fr: "divergence : au moins la moitié de l’échelle"))
    }
    let text = gap.grouped(in: language)
    return LabelCell(
      [
        [
          TextRun(
            row.diverges ? "≠\u{A0}\(text)" : text, bold: row.diverges, size: row.diverges ? 10 : 9,
            colour: row.diverges ? theme.mark : theme.text)
        ]
      ], alignment: .center, background: row.diverges ? theme.markFill : nil,
      width: Self.width, height: 27, padding: 2)
  }

  /// The entries from the lowest third to the highest, then the signs.
  func ordered(_ legend: Legend) -> Legend {
    let thirds = Third.allCases.map { $0.label(language) }
    var ordered = Legend()
    let order = legend.items.enumerated().sorted {
      let places = [$0, $1].map { thirds.firstIndex(of: $0.element.text) ?? thirds.count }
      return (places[0], $0.offset) < (places[1], $1.offset)
    }
    for item in order { ordered.add(item.element.sign, item.element.text) }
    return ordered
  }

  private var notApplicable: String { language.say(en: "n/a", fr: "s.\u{A0}o.") }

  private var divergence: Legend.Sign {
    .box(
      BoxStyle(
        fill: theme.markFill, stroke: theme.boxStroke, isRounded: false,
        text: TextRun("≠", bold: true, size: 8, colour: theme.mark)))
  }

  private func range(_ low: Decimal, _ high: Decimal) -> String {
    let (from, to) = (low.grouped(in: language), high.grouped(in: language))
    return from == to ? from : "\(from)–\(to)"
  }
}

/// In which third of its scale a mark lies; a mark on a border lies in the middle one.
private enum Third: CaseIterable {
  case low, middle, high

  init(_ mark: Decimal, on scale: MarkScale) {
    let (part, whole) = ((mark - scale.low) * 3, scale.high - scale.low)
    self = part < whole ? .low : part > whole * 2 ? .high : .middle
  }

  func fill(_ theme: Theme) -> Colour {
    switch self {
    case .low: theme.heat[0]
    case .middle: theme.heat[1]
    case .high: theme.heat[2]
    }
  }

  func sign(_ theme: Theme) -> Legend.Sign {
    .box(BoxStyle(fill: fill(theme), stroke: theme.boxStroke, isRounded: false))
  }

  func label(_ language: Language) -> String {
    switch self {
    case .low:
      language.say(
        en: "median in the lower third", fr: "médiane dans le tiers inférieur")
    case .middle:
      language.say(en: "median in the middle third", fr: "médiane dans le tiers du milieu")
    case .high:
      language.say(en: "median in the upper third", fr: "médiane dans le tiers supérieur")
    }
  }
}
