import StakeholderModel

/// The values of one row of a table, under the columns of the table and those that a mapping makes.
struct MappedRow {
  /// One value of a cell, with what was extracted from it.
  typealias Part = [String: String]

  /// The parts of each column of the table, by the number of the column.
  let parts: [[Part]]

  /// All values of a column, or of one that was extracted from it.
  func values(of column: Int, named name: String) -> [String] {
    parts[column].compactMap { $0[name] }
  }
}

/// Makes values out of the cells of a table as the rules of a mapping say.
struct MappedColumns {
  private let columns: [String]
  private let names: [String]
  private let folded = FoldedTexts()
  private var rules: [Int: TableMapping.ColumnRule] = [:]
  private var patterns: [Int: [(column: String, regex: Regex<AnyRegexOutput>)]] = [:]
  /// The column of the table that a name belongs to, extracted ones too.
  private(set) var origin: [String: Int] = [:]
  /// The new columns that are made of each column, value by value.
  private var meanings: [Int: [TableMapping.ColumnRule]] = [:]
  private var above: [Int: String] = [:]

  /// - Throws: ``FormatError/mapping(_:line:column:_:)`` for a column that the table has not.
  init(_ table: SourceTable, _ mapping: TableMapping) throws {
    columns = table.columns
    names = columns.map(\.folded)
    for (index, name) in names.enumerated() { origin[name] = index }
    for rule in mapping.columns {
      guard let index = origin[(rule.of ?? rule.column).folded] else {
        throw FormatError.noColumn(rule.of ?? rule.column, among: columns)
      }
      guard rule.of == nil else {
        origin[rule.column.folded] = index
        meanings[index, default: []].append(rule)
        continue
      }
      rules[index] = rule
      for extraction in rule.extract {
        origin[extraction.column.folded] = index
        // The mapping was read, so that the expression is one.
        guard let regex = try? Regex(extraction.pattern) else { continue }
        patterns[index, default: []].append((extraction.column.folded, regex))
      }
    }
  }

  /// - Throws: ``FormatError`` for a name that is no column.
  func column(named name: String) throws -> Int {
    guard let index = origin[name.folded] else {
      throw FormatError.noColumn(name, among: columns)
    }
    return index
  }

  mutating func row(_ record: TextRecord) -> MappedRow {
    MappedRow(
      parts: columns.indices.map { index in
        var cell = record.cells.indices.contains(index) ? record.cells[index] : ""
        let rule = rules[index]
        if rule?.fill == true {
          if cell.isEmpty { cell = above[index] ?? "" } else { above[index] = cell }
        }
        return parts(of: cell, index, rule)
      })
  }

  private func meaning(of text: String, _ rule: TableMapping.ColumnRule?) -> String? {
    guard let values = rule?.values, !values.isEmpty else { return nil }
    return values[folded[text]]
  }

  private func parts(
    of cell: String, _ index: Int, _ rule: TableMapping.ColumnRule?
  ) -> [MappedRow.Part] {
    let whole = meaning(of: cell, rule)
    var texts = [whole ?? cell]
    for separator in rule?.split ?? [] {
      texts = texts.flatMap { $0.components(separatedBy: separator) }
    }
    texts = texts.map(\.trimmed)
    // A value that is meant by another may be several itself.
    if rule?.split.isEmpty == false, texts.count > 1 { texts = texts.filter { !$0.isEmpty } }
    return (texts.isEmpty ? [""] : texts).map { written in
      let text = meaning(of: written, rule) ?? (whole == nil ? rule?.otherwise : nil) ?? written
      var part = [names[index]: text]
      for meaning in meanings[index] ?? [] {
        // What is written, not what the column's own rule makes of it.
        let source = rule?.split.isEmpty == false ? written : cell.trimmed
        part[folded[meaning.column]] = meaning.values[folded[source]] ?? meaning.otherwise ?? source
      }
      for (column, regex) in patterns[index] ?? [] {
        let match = try? regex.firstMatch(in: text)
        let group = match.flatMap { $0.count > 1 ? $0[1].substring : $0[0].substring }
        part[column] = group.map { meaning(of: $0.trimmed, rule) ?? $0.trimmed } ?? ""
      }
      return part
    }
  }
}
