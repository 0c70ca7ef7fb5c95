import CoordinationAnalysis
import Foundation
import GraphDrawing
import ScenarioAnalysis
import StakeholderModel

/// The cells of a table of maps: numbers with a bar, steps with a sign, rules with what came out.
struct ComparisonCells {
  let words: ComparisonWords
  let setting: DiagramSetting
  /// The places of the maps that have a column.
  let columns: Range<Int>

  private var theme: Theme { setting.theme }
  private var language: Language { setting.language }
  private static let width = 88.0
  /// How many signs the longest bar has.
  private static let barLength = 6

  // MARK: Around the table

  /// The maps, each with its date.
  func heading() -> [LabelCell] {
    let titles = words.comparison.maps[columns].map { map in
      let lines = WrappedName.lines(
        language.typeset(map.title ?? map.name), width: 17, language: language
      ).map { [TextRun($0, bold: true, size: 8, colour: theme.text)] }
      let date = map.date.map { PartialDate($0)?.text(in: language) ?? $0 }
      let when = date.map { [[TextRun($0, size: 8, colour: theme.muted)]] } ?? []
      return LabelCell(lines + when, alignment: .center, width: Self.width, padding: 3)
    }
    let compare = WrappedName.lines(
      language.say(en: "To compare", fr: "Comparaison"), width: 12, language: language
    ).map { [TextRun($0, bold: true, size: 8, colour: theme.muted)] }
    return [LabelCell([])] + titles + [LabelCell(compare, alignment: .center, padding: 3)]
  }

  func title(_ family: ComparisonFamily) -> [LabelCell] {
    [
      LabelCell(
        [[TextRun(family.label(language), bold: true, size: 10, colour: theme.text)]],
        columnSpan: columns.count + 2, height: 20, padding: 1)
    ]
  }

  func label(_ row: ComparedRow) -> LabelCell {
    LabelCell(
      WrappedName.lines(words.label(row), width: 36, language: language)
        .map { [TextRun($0, size: 8.5, colour: theme.text)] }, padding: 1)
  }

  /// "=", "≈ a, b" or "≠ c".
  func comparability(
    _ found: Comparability, _ letters: ReasonLetters, _ legend: inout Legend
  ) -> LabelCell {
    let sign =
      switch found.level {
      case .comparable: "="
      case .withCare: "≈"
      case .notComparable: "≠"
      }
    let entry =
      switch found.level {
      case .comparable: language.say(en: "comparable", fr: "comparable")
      case .withCare:
        language.say(
          en: "to be compared with care, see the notes",
          fr: "à comparer avec prudence, voir les notes")
      case .notComparable:
        language.say(
          en: "not comparable, see the notes", fr: "non comparable, voir les notes")
      }
    legend.add(sample(sign, theme.boxFill), entry)
    let why = found.reasons.map { letters.letter(of: $0) }.joined(separator: ", ")
    return LabelCell(
      [
        [
          TextRun(sign, bold: true, size: 9, colour: theme.text),
          TextRun(why.isEmpty ? "" : "\u{A0}" + why, size: 8, colour: theme.muted),
        ]
      ], alignment: .center, width: 36, padding: 2)
  }

  // MARK: Values

  func cell(_ row: ComparedRow, of place: Int, _ legend: inout Legend) -> LabelCell {
    guard let value = row.values[place] else {
      legend.add(
        sample(ComparisonWords.unknown, theme.boxFill),
        language.say(en: "not told, or not defined", fr: "non dit, ou non défini"))
      return boxed([[TextRun(ComparisonWords.unknown, size: 8.5, colour: theme.muted)]], nil)
    }
    guard row.comparability.level != .notComparable else {
      return apart(row, value, place, &legend)
    }
    switch value {
    case .stage(let stage): return step(stage, &legend)
    case .outcomes(let outcomes): return outcome(outcomes, &legend)
    case .marks(let marks):
      let share = marks.scale.share(marks.lower)
      let third = share * 3 < 1 ? 0 : share * 3 > 2 ? 2 : 1
      return boxed(text(row, place, bold: true), theme.heat[third])
    case .count, .share, .number, .points, .days:
      guard let size = Self.size(value), let top = Self.top(row), top > 0 else {
        return boxed(text(row, place), nil)
      }
      let length = Int((size / top * Double(Self.barLength)).rounded())
      let bar = String(repeating: "█", count: size > 0 ? max(1, length) : 0)
      let number = "\u{A0}" + words.value(row, of: place)
      legend.add(
        sample("██", theme.boxFill, theme.blue),
        language.say(
          en: "on one scale along the row: shares of 100%, others of the largest",
          fr: "à la même échelle sur la ligne : parts de 100 %, sinon du plus grand"))
      return boxed(
        [
          [
            TextRun(bar, size: 8, colour: theme.blue),
            TextRun(number, size: 8.5, colour: theme.text),
          ]
        ], nil, alignment: .left)
    case .level, .parties, .pair: return boxed(text(row, place), nil)
    }
  }

  /// A value that may not be set beside the others: in brackets, without bar or shade.
  private func apart(
    _ row: ComparedRow, _ value: ComparedValue, _ place: Int, _ legend: inout Legend
  ) -> LabelCell {
    var said = words.value(row, of: place)
    if case .stage(let stage) = value {
      let status = stage.status.map { StageStatus(rawValue: $0) }
      let (sign, fill) = look(status)
      legend.add(sample(sign, fill), label(of: status))
      said = [sign, stage.period(in: language)].compactMap(\.self).joined(separator: "\u{A0}")
    }
    legend.add(
      sample("( )", theme.boxFill),
      language.say(
        en: "stands apart: not to be compared along the row",
        fr: "à part : ne se compare pas sur la ligne"))
    return boxed(
      WrappedName.lines("(\(said))", width: 19, language: language)
        .map { [TextRun($0, italic: true, size: 8, colour: theme.muted)] }, nil)
  }

  /// Shares run to 1 in every row, everything else to the largest of its row.
  private static func top(_ row: ComparedRow) -> Double? {
    row.values.contains { if case .share = $0 { true } else { false } }
      ? 1 : row.values.compactMap { $0.flatMap(size) }.max()
  }

  private static func size(_ value: ComparedValue) -> Double? {
    switch value {
    case .count(let count): Double(count)
    case .share(let share): share
    case .number(let number): number
    case .points(let points): NSDecimalNumber(decimal: points).doubleValue
    case .days(let days): Double(days.most)
    default: nil
    }
  }

  /// How far a step is, and when.
  private func step(_ stage: ComparedValue.StageMark, _ legend: inout Legend) -> LabelCell {
    let status = stage.status.map { StageStatus(rawValue: $0) }
    let (sign, fill) = look(status)
    legend.add(sample(sign, fill), label(of: status))
    let period = WrappedName.lines(
      stage.period(in: language) ?? "", width: 17, language: language
    ).map { [TextRun($0, size: 8, colour: theme.text)] }
    let mark = TextRun(
      sign + (period.isEmpty ? "" : "\u{A0}"), bold: true, size: 9, colour: theme.text)
    return boxed([[mark] + (period.first ?? [])] + period.dropFirst(), fill)
  }

  private func label(of status: StageStatus?) -> String {
    status?.label(language) ?? language.say(en: "Status not told", fr: "Statut non précisé")
  }

  private func look(_ status: StageStatus?) -> (sign: String, fill: Colour) {
    switch status {
    case .done?: ("✓", theme.heat[2])
    case .ongoing?: ("▷", theme.heat[1])
    case .planned?: ("○", theme.boxFill)
    case .postponed?: ("‖", theme.markFill)
    default: ("?", theme.boxFill)
    }
  }

  private func outcome(_ outcomes: ComparedValue.Outcomes, _ legend: inout Legend) -> LabelCell {
    let fails = outcomes.fails > 0
    let fill = fails ? theme.markFill : theme.boxFill
    legend.add(
      sample(fails ? "✗\u{A0}n" : "0", fill),
      fails
        ? language.say(en: "gap found, in n cases", fr: "lacune constatée, dans n cas")
        : language.say(
          en: "gap looked for and ruled out", fr: "lacune recherchée et écartée"))
    var text = fails ? "✗\u{A0}\(outcomes.fails.grouped(in: language))" : "0"
    if outcomes.notKnown > 0 {
      text += " +\u{A0}?\u{A0}\(outcomes.notKnown.grouped(in: language))"
      legend.add(
        sample("?\u{A0}n", theme.boxFill),
        language.say(en: "not known, in n cases", fr: "non connu, dans n cas"))
    }
    return boxed([[TextRun(text, bold: fails, size: 8.5, colour: theme.text)]], fill)
  }

  private func text(_ row: ComparedRow, _ place: Int, bold: Bool = false) -> [[TextRun]] {
    WrappedName.lines(words.value(row, of: place), width: 19, language: language)
      .map { [TextRun($0, bold: bold, size: 8.5, colour: theme.text)] }
  }

  private func boxed(
    _ lines: [[TextRun]], _ fill: Colour?, alignment: LabelCell.Alignment = .center
  ) -> LabelCell {
    LabelCell(
      lines, alignment: alignment, background: fill, rules: "LTRB", ruleColour: theme.boxStroke,
      width: Self.width, height: 15, padding: 1)
  }

  /// How to read the table first, then what its cells say.
  func ordered(_ legend: Legend) -> Legend {
    let places = ["██", "=", "≈", "≠", "( )", "✓", "▷", "○", "‖", "?", "✗\u{A0}n", "0"]
    func place(_ item: Legend.Item) -> Int {
      guard case .box(let style) = item.sign, let text = style.text?.text else { return 0 }
      return places.firstIndex(of: text) ?? places.count
    }
    var ordered = Legend()
    let items = legend.items.enumerated()
      .sorted { (place($0.element), $0.offset) < (place($1.element), $1.offset) }
    for item in items { ordered.add(item.element.sign, item.element.text) }
    return ordered
  }

  private func sample(_ text: String, _ fill: Colour, _ colour: Colour? = nil) -> Legend.Sign {
    .box(
      BoxStyle(
        fill: fill, stroke: theme.boxStroke, isRounded: false,
        text: TextRun(text, bold: true, size: 8, colour: colour ?? theme.text)))
  }
}
