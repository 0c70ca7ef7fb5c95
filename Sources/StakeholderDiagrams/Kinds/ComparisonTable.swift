import CoordinationAnalysis
import GraphDrawing
import ScenarioAnalysis
import StakeholderModel

/// Maps side by side on one sheet: a column for each, a row for each measure or step, bars on one scale through all
/// columns. What may not be compared has no bar and no shade, and the last column says why by the letter of a note.
public enum ComparisonTable {
  public static let title = LocalizedText(en: "Maps side by side", fr: "Cartes côte à côte")

  /// How many rows to try on a sheet, one after the other, until the text is large enough.
  public static let rowsToTry = [40, 32, 26, 20, 15]

  /// - Parameters:
  ///   - words: of the comparison, in the language of the setting.
  ///   - maps: those that were compared, in their order.
  ///   - family: the one family that is drawn; of all what has room and tells the maps apart, if `nil`.
  ///   - most: how many rows at most; what has no room is counted below.
  /// - Throws: ``DiagramError`` where no map tells of it.
  public static func page(
    _ words: ComparisonWords, _ maps: [StakeholderMap], only family: ComparisonFamily? = nil,
    atMost most: Int = rowsToTry[0], _ setting: DiagramSetting
  ) throws -> Page {
    let diagram = try draw(words, maps, only: family, atMost: most, setting)
    return DiagramPage.page(
      of: diagram, titled: title(setting.language), JoinedMap(words.comparison, maps).map, setting)
  }

  /// The rows that a sheet on a family, or on all of them, would show if it had the room.
  static func rows(of words: ComparisonWords, only family: ComparisonFamily?) -> [ComparedRow] {
    words.comparison.rows.filter { row in
      row.isWorthReading && (family.map { $0 == row.family } ?? isTelling(row))
    }
  }

  static func draw(
    _ words: ComparisonWords, _ maps: [StakeholderMap], only family: ComparisonFamily?,
    atMost most: Int, _ setting: DiagramSetting
  ) throws -> Diagram {
    let language = setting.language
    let all = rows(of: words, only: family)
    guard !all.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(language),
        LocalizedText(
          en: "the maps tell nothing of this side of the comparison.",
          fr: "les cartes ne disent rien de ce volet de la comparaison."))
    }
    let chosen = chosen(all, atMost: most)
    return table(chosen, hidden: all.count - chosen.count, words, maps, maps.indices, setting)
  }

  /// A table of some rows, with the columns of some maps.
  static func table(
    _ chosen: [ComparedRow], hidden: Int = 0, _ words: ComparisonWords, _ maps: [StakeholderMap],
    _ columns: Range<Int>, _ setting: DiagramSetting
  ) -> Diagram {
    let language = setting.language
    let letters = ReasonLetters(chosen)
    let cells = ComparisonCells(words: words, setting: setting, columns: columns)
    var legend = Legend()
    var rows = [cells.heading()]
    for family in ComparisonFamily.allCases {
      let own = chosen.filter { $0.family == family }
      guard !own.isEmpty else { continue }
      rows.append(cells.title(family))
      rows += own.map { row in
        [cells.label(row)]
          + columns.map { cells.cell(row, of: $0, &legend) }
          + [cells.comparability(row.comparability, letters, &legend)]
      }
    }
    var drawing = Drawing(name: "comparison")
    drawing.fontFamily = setting.theme.fontFamily
    var node = DrawingNode(
      id: "table", label: .table(LabelTable(rows: rows, cellPadding: 1)), tooltip: title(language))
    node.shape = .plain
    drawing.nodes = [node]
    var diagram = Diagram(
      body: drawing, legend: cells.ordered(legend),
      notes: words.comparison.origins(of: chosen, in: language)
        + notes(letters, hidden: hidden, words),
      sources: Set(JoinedMap(words.comparison, maps).map.sources.map(\.id)))
    diagram.explainsAcronyms = false
    return diagram
  }

  /// What a summary of all families shows: sums rather than their parts, and rules only where they tell maps apart.
  private static func isTelling(_ row: ComparedRow) -> Bool {
    switch row.measure {
    case "rule": return row.isSplitRule
    case "most-central", "strongest-pair", "inferred", "sourced", "components", "questions":
      return false
    default:
      let isPart = row.measure.hasPrefix("ties-")
      let isOfFamily = RuleFamily.allCases.contains { row.measure == "findings-\($0.rawValue)" }
      return !isPart && !isOfFamily
        && !(row.values.allSatisfy { $0.map { $0 == .count(0) } ?? true })
    }
  }

  /// Each family gives up rows until all have room, the largest first: those that may not be compared, then the last.
  private static func chosen(_ rows: [ComparedRow], atMost most: Int) -> [ComparedRow] {
    var room = Dictionary(
      ComparisonFamily.allCases.map { family in (family, rows.count { $0.family == family }) },
      uniquingKeysWith: { first, _ in first })
    while room.values.reduce(0, +) > most {
      guard let largest = ComparisonFamily.allCases.max(by: { (room[$0] ?? 0) < (room[$1] ?? 0) })
      else { break }
      room[largest, default: 0] -= 1
    }
    return ComparisonFamily.allCases.flatMap { family in
      let own = rows.filter { $0.family == family }
      // What can be compared has room first.
      let kept = own.indices
        .sorted { (own[$0].comparability.rank, $0) < (own[$1].comparability.rank, $1) }
        .prefix(room[family] ?? 0)
      return kept.sorted().map { own[$0] }
    }
  }

  private static func notes(_ letters: ReasonLetters, hidden: Int, _ words: ComparisonWords)
    -> [String]
  {
    let language = words.language
    var notes: [String] = []
    let reasons = letters.all.map { "(\(letters.letter(of: $0))) \($0.text(language))" }
      .joined(separator: language.semicolon)
    if !reasons.isEmpty {
      notes.append(
        language.say(
          en: "Why not to be compared, or with care: \(reasons).",
          fr: "Pourquoi ne pas comparer, ou avec prudence : \(reasons)."))
    }
    if hidden > 0 {
      let count = hidden.grouped(in: language)
      notes.append(
        language.say(
          en: "Rows for which there is no room: \(count); the numbered sheets show them.",
          fr: "Lignes qui n’ont pas trouvé place : \(count) ; les planches numérotées les montrent."
        ))
    }
    return notes
  }
}

extension Comparability {
  fileprivate var rank: Int { level == .notComparable ? 1 : 0 }
}
