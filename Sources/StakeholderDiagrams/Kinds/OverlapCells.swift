import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// The rows of a table of pairs of bodies, and the classes that they show.
struct OverlapCells {
  private(set) var classes: Set<OverlapClass> = []
  private let pairs: [[String]: BodyPair]
  private let names: NameInSentence
  private let setting: DiagramSetting

  private var theme: Theme { setting.theme }
  private var language: Language { setting.language }

  /// In points: as narrow as a number with two decimals allows.
  private static let cellWidth = 22.0
  /// How many columns stand side by side on a sheet of a set; others stand below them.
  private static let mostColumns = 18

  init(_ analysis: OverlapAnalysis, names: NameInSentence, setting: DiagramSetting) {
    pairs = Dictionary(
      analysis.pairs.map { ([$0.a, $0.b].sorted(), $0) }, uniquingKeysWith: { first, _ in first })
    self.names = names
    self.setting = setting
  }

  /// Each body against those before it.
  /// - Parameter all: bodies in whose order they are numbered.
  mutating func halfTable(of bodies: [String], numberedIn all: [String]) -> [[LabelCell]] {
    let number = Self.numbers(of: all)
    var rows = bodies.enumerated().dropFirst().map { row, body -> [LabelCell] in
      [name(of: body, number[body] ?? 0)]
        + bodies.indices.dropLast().map { column in
          column < row ? cell(body, bodies[column]) : LabelCell([])
        }
    }
    rows.append(heading(bodies.dropLast().map { number[$0] ?? 0 }))
    // The first body has no row: its name stands above the others'.
    let first = bodies.first.map { "\(number[$0] ?? 0)  \(names.short($0))" } ?? ""
    rows.insert([LabelCell(text(first), columnSpan: bodies.count, padding: 3)], at: 0)
    return rows
  }

  /// Some of all bodies against those before them with which one of them overlaps, a band of columns below the
  /// other, each with the names of its columns.
  mutating func rows(of members: Set<String>, among all: [String]) -> [[LabelCell]] {
    let number = Self.numbers(of: all)
    let own = all.filter(members.contains)
    let columns = all.filter { column in own.contains { overlaps($0, column, number) } }
    let bands = columns.evenParts(atMost: Self.mostColumns)
    let width = bands.first?.count ?? 1
    var rows: [[LabelCell]] = []
    for (place, band) in (bands.isEmpty ? [[]] : bands).enumerated() {
      // A body without any overlap stands in the first band.
      let shown = own.filter { body in
        let isHere = band.contains { overlaps(body, $0, number) }
        return isHere || (place == 0 && !columns.contains { overlaps(body, $0, number) })
      }
      if place > 0 { rows.append([LabelCell([], columnSpan: width + 1, height: 14)]) }
      rows.append(heading(band.map { number[$0] ?? 0 }) + padding(width - band.count))
      for body in shown {
        rows.append(
          [name(of: body, number[body] ?? 0)]
            + band.map { column in
              (number[column] ?? 0) < (number[body] ?? 0) ? cell(body, column) : LabelCell([])
            } + padding(width - band.count))
      }
      if !band.isEmpty { rows.append([key(band, number, width: width)]) }
    }
    return rows
  }

  private static func numbers(of bodies: [String]) -> [String: Int] {
    Dictionary(
      bodies.enumerated().map { ($0.element, $0.offset + 1) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Whether a pair says more than that both complement each other, or that nothing is known.
  private func overlaps(_ body: String, _ earlier: String, _ number: [String: Int]) -> Bool {
    guard (number[earlier] ?? 0) < (number[body] ?? 0), let pair = pairs[[body, earlier].sorted()]
    else { return false }
    return pair.class != .complementary && pair.class != .unknown
  }

  private func text(_ text: String, bold: Bool = false, size: Double = 8.5) -> [[TextRun]] {
    [[TextRun(text, bold: bold, size: size, colour: theme.text)]]
  }

  /// In full on a sheet of a set, where the names of columns are short.
  private func name(of body: String, _ number: Int) -> LabelCell {
    let text = setting.sheet == nil ? names.short(body) : names.full(body)
    let name = WrappedName.lines(text, width: 34, language: language)
    return LabelCell(
      name.enumerated().map { line, part in
        [TextRun((line == 0 ? "\(number)  " : "") + part, size: 8.5, colour: theme.text)]
      }, padding: 3)
  }

  private mutating func cell(_ a: String, _ b: String) -> LabelCell {
    guard let pair = pairs[[a, b].sorted()] else { return LabelCell([]) }
    classes.insert(pair.class)
    let shade = OverlapShade(pair.class)
    let share = pair.members.jaccard.flatMap { $0 > 0 ? $0 : nil }
      .map { $0.text(digits: 2, language) }
    let lines =
      text(pair.class.letter(language), bold: true) + (share.map { text($0, size: 8) } ?? [])
    return LabelCell(
      lines, alignment: .center, background: shade.fill(theme), rules: "LTRB",
      ruleColour: theme.boxFill, width: Self.cellWidth, height: 24, padding: 1)
  }

  private func heading(_ numbers: [Int]) -> [LabelCell] {
    [LabelCell([])]
      + numbers.map {
        LabelCell(
          text("\($0)  ", bold: true), alignment: .center, width: Self.cellWidth, padding: 1)
      }
  }

  /// Columns of a shorter band that no body takes.
  private func padding(_ count: Int) -> [LabelCell] {
    count > 0 ? [LabelCell([], columnSpan: count)] : []
  }

  /// "3 CCN; 7 CTIN": whom the columns stand for, in as much room as the band takes.
  private func key(_ band: [String], _ number: [String: Int], width: Int) -> LabelCell {
    let list = band.map { "\(number[$0] ?? 0)\u{A0}\(names.short($0))" }
      .joined(separator: language.semicolon)
    let columns = language.say(en: "Columns: \(list).", fr: "Colonnes : \(list).")
    let lines = WrappedName.lines(columns, width: 36 + width * 5, language: language)
    return LabelCell(
      lines.map { [TextRun($0, size: 8, colour: theme.muted)] }, columnSpan: width + 1, padding: 3)
  }
}
