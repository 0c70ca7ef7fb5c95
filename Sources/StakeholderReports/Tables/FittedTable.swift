import StakeholderModel

extension ResultTable {
  /// The heading of what else is known of a row.
  static let particulars = LocalizedText(en: "Particulars", fr: "Précisions")

  /// The table as it fits on an upright page without breaks within words, and what holds for all its rows.
  ///
  /// A table that is too wide, or has more than a few rows, first loses the columns in which all rows say the same, which
  /// one sentence says for them. One that is too wide then loses those with most empty cells: these are gathered in one
  /// column of particulars, each with its heading. The first two columns stay where they tell rows apart. A table that
  /// does not fit even so is given as it then is. O(columns² · cells).
  func fitted(to width: Double = pageWidth, in language: Language) -> (
    table: ResultTable, shared: String?
  ) {
    var table = self
    var shared: [String] = []
    while table.leastWidth > width || rows.count >= Self.manyRows,
      let column = table.sameThroughout
    {
      let (heading, value) = (table.columns[column], table.rows[0][column])
      // Of a name the capital stays.
      let isWord = heading == Self.certainty(language)
      shared.append("\(heading.decapitalized) (\(isWord ? value.decapitalized : value))")
      table = table.keeping { $0 != column }
    }
    let whole = table
    var gathered: Set<Int> = []
    while table.leastWidth > width, let column = whole.emptiest(besides: gathered, in: language) {
      gathered.insert(column)
      table = whole.gathering(gathered.sorted(), in: language)
    }
    guard !shared.isEmpty else { return (table, nil) }
    let list = shared.joined(separator: language.semicolon)
    return (
      table,
      language.say(
        en: "The same in all rows: \(list).", fr: "Communs à toutes les lignes : \(list).")
    )
  }

  /// From how many rows on it is tedious to read the same in each.
  private static let manyRows = 4

  /// The widest column of which all rows say the same.
  private var sameThroughout: Int? {
    guard rows.count > 1, columns.count > 2 else { return nil }
    return columns.indices.filter { column in
      rows[0][column] != Self.unknown && rows.allSatisfy { $0[column] == rows[0][column] }
    }.max { rows[0][$0].count < rows[0][$1].count }
  }

  /// The column with most empty cells, the last of equals, apart from the first two, those of certainty
  /// and sources and the one that gathers; `nil` where only four columns would be left.
  private func emptiest(besides gathered: Set<Int>, in language: Language) -> Int? {
    let kept = [Self.particulars, Self.certainty, Self.sources].map { $0(language) }
    guard columns.count - gathered.count > 4 else { return nil }
    return columns.indices.dropFirst(2).filter {
      !gathered.contains($0) && !kept.contains(columns[$0])
    }.max { empty($0) <= empty($1) }
  }

  private func empty(_ column: Int) -> Int { rows.count { $0[column] == Self.unknown } }

  /// The table with some columns in that of particulars, after what stands there, which comes last but for
  /// the sources.
  private func gathering(_ gathered: [Int], in language: Language) -> ResultTable {
    let heading = Self.particulars(language)
    let own = columns.firstIndex(of: heading)
    let moved = gathered + [own].compactMap(\.self)
    let kept = columns.indices.filter { !moved.contains($0) }
    let place = kept.firstIndex { columns[$0] == Self.sources(language) } ?? kept.count
    func with(_ particulars: String, _ cells: [String]) -> [String] {
      var cells = kept.map { cells[$0] }
      cells.insert(particulars, at: place)
      return cells
    }
    return ResultTable(
      columns: with(heading, columns),
      rows: rows.map { row in
        let labelled = gathered.map { column in
          row[column] == Self.unknown
            ? Self.unknown
            : "\(columns[column].decapitalized)\(language.colon) \(row[column])"
        }
        let parts = ([own.map { row[$0] } ?? Self.unknown] + labelled).filter { $0 != Self.unknown }
        return with(parts.isEmpty ? Self.unknown : parts.joined(separator: language.semicolon), row)
      })
  }

  static let certainty = LocalizedText(en: "Certainty", fr: "Fiabilité")
  static let sources = LocalizedText(en: "Sources", fr: "Sources")
}
