import CoordinationAnalysis
import Foundation
import GraphDrawing
import StakeholderModel

/// What all said together of a framework with levels: a column for each level, with a mark at the one that is reached
/// and at that of the round before.
struct AlignmentStrip {
  let cells: AlignmentCell
  let rounds: AlignmentProgress
  let rubric: Rubric

  private static let levels = 2...6

  private var setting: DiagramSetting { cells.setting }
  private var theme: Theme { setting.theme }
  private var language: Language { setting.language }

  /// The rubric of a table that is drawn so; `nil` where groups answered, or there are no levels to put side by side.
  static func rubric(of table: ScoreTable, in rubrics: RubricCatalog) -> Rubric? {
    guard table.groups == [nil], table.isTogether,
      let rubric = rubrics.rubric(of: table.framework),
      levels.contains(rubric.bands.count), rubric.scales.contains(table.scale)
    else { return nil }
    return rubric
  }

  /// "1 Separate", "2 Informed"…
  var heading: [LabelCell] {
    rubric.bands.map { band in
      let marks =
        band.from == band.to
        ? band.from.grouped(in: language)
        : "\(band.from.grouped(in: language))–\(band.to.grouped(in: language))"
      let name = WrappedName.lines(band.name(language), width: 13, language: language).map {
        [TextRun($0, size: 8, colour: theme.text)]
      }
      return LabelCell(
        [[TextRun(marks, bold: true, size: 9, colour: theme.text)]] + name,
        alignment: .center, width: AlignmentCell.width, padding: 3)
    }
  }

  func row(_ row: ScoreTable.Row, _ table: ScoreTable, _ legend: inout Legend) -> [LabelCell] {
    let cell = row.cells.first
    let reached = level(cell?.lowerMedian, cell?.upperMedian, table)
    let progress = rounds.of(row, nil, table)
    let before = progress.flatMap {
      level($0.before.lowerMedian, $0.before.upperMedian, table)
    }
    if reached != nil {
      legend.add(sign("●"), language.say(en: "level reached", fr: "niveau atteint"))
    }
    return rubric.bands.indices.map { place in
      var lines: [[TextRun]] = []
      var fill: Colour?
      if reached?.contains(place + 1) == true, let mark = cell?.lowerMedian {
        fill = cells.shade(mark, on: table.scale, &legend)
        lines.append([TextRun("●", bold: true, size: 12, colour: theme.text)])
        if let round = progress?.last.round { lines.append([small(round)]) }
      }
      if before?.contains(place + 1) == true, let progress {
        lines.append([TextRun("○", size: 10, colour: theme.text)])
        lines.append([small(progress.before.round)])
        legend.add(
          sign("○"), language.say(en: "level of the round before", fr: "niveau du tour précédent"))
      }
      return LabelCell(
        lines, alignment: .center, background: fill ?? theme.boxFill, rules: "LTRB",
        ruleColour: theme.boxStroke, width: AlignmentCell.width, height: 27, padding: 2)
    }
  }

  private func level(_ lower: Decimal?, _ upper: Decimal?, _ table: ScoreTable) -> ClosedRange<Int>?
  {
    guard let lower = lower.flatMap({ rubric.level(of: $0, on: table.scale) }),
      let upper = upper.flatMap({ rubric.level(of: $0, on: table.scale) })
    else { return nil }
    return lower...upper
  }

  private func small(_ round: String) -> TextRun {
    TextRun(
      PartialDate(round)?.text(in: language) ?? round, size: cells.small, colour: theme.text)
  }

  private func sign(_ text: String) -> Legend.Sign {
    .box(
      BoxStyle(
        fill: theme.boxFill, stroke: theme.boxStroke, isRounded: false,
        text: TextRun(text, bold: true, size: 8, colour: theme.text)))
  }
}
