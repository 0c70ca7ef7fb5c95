import Foundation
import StakeholderModel

/// What a table seems to say, to be approved by somebody who knows: a mapping, and what was seen.
public struct MappingGuess: Sendable {
  public let mapping: TableMapping
  /// The columns in the order of the table.
  public let columns: [ColumnGuess]
  public let rowCount: Int
  /// Where the table stands.
  public let name: String

  public struct ColumnGuess: Sendable {
    public let heading: String
    let role: ColumnRole?
    /// The values with how often they stand, the most frequent first.
    let values: [(text: String, count: Int)]
  }

  /// Looks at a file: the sheet that says most, of a workbook.
  /// - Throws: ``FormatError``.
  public init(_ location: URL) throws {
    let tables = try SourceTable.all(in: location)
    let guesses = tables.filter { !$0.isHidden && !$0.rows.isEmpty }.map(MappingGuess.init)
    let best = guesses.max { ($0.understood, $0.rowCount) < ($1.understood, $1.rowCount) }
    guard let best else {
      throw FormatError.noTable(location.path, sheet: nil, header: nil)
    }
    self = best
  }

  /// How much is understood: that somebody does something counts, a sector alone does not.
  private var understood: Int { mapping.rules.isEmpty ? 0 : columns.count { $0.role != nil } }

  init(_ table: SourceTable) {
    var roles: [ColumnRole: Int] = [:]
    let hasTags = table.tags.contains { !$0.isEmpty }
    for (index, heading) in table.columns.enumerated() {
      let role =
        hasTags ? ColumnRole.of(tag: table.tags[index]) : ColumnRole.of(heading: heading)
      // The first column of a role has it; of two actors, the one that implements.
      let isEmpty = table.rows.allSatisfy { row in
        !row.cells.indices.contains(index) || row.cells[index].isEmpty
      }
      guard let role, !isEmpty, roles[role] == nil || Self.isMoreExact(heading, role) else {
        continue
      }
      roles[role] = index
    }
    let columns = table.columns.enumerated().map { index, heading in
      ColumnGuess(table, index, heading, roles.first { $0.value == index }?.key)
    }
    self.columns = columns
    rowCount = table.rows.count
    name = table.name
    mapping = Self.mapping(table, roles, columns)
  }

  private static func isMoreExact(_ heading: String, _ role: ColumnRole) -> Bool {
    role == .who && heading.folded.contains("implement")
  }

  private static func mapping(
    _ table: SourceTable, _ roles: [ColumnRole: Int], _ columns: [ColumnGuess]
  ) -> TableMapping {
    var mapping = TableMapping()
    if case .sheet = table.place { mapping.sheet = table.name }
    mapping.header = table.headerRow
    mapping.source = "s1"
    mapping.tables = [
      .init(
        table: "sources",
        cells: [
          .init(header: MapHeader(name: "id"), text: "s1"),
          .init(header: MapHeader(name: "title"), text: table.name.trimmed),
        ])
    ]
    for role in [ColumnRole.who, .funder, .body, .sector] {
      guard let index = roles[role] else { continue }
      let separators = columns[index].separators
      guard !separators.isEmpty else { continue }
      mapping.columns.append(.init(column: table.columns[index], split: separators))
    }
    var names = roles.mapValues { "{\(table.columns[$0])}" }
    if let index = roles[.period], columns[index].hasYears {
      mapping.columns.append(
        .init(
          column: table.columns[index],
          extract: [
            .init(column: "Start", pattern: #"\b(\d{4})\D{1,5}\d{4}\b"#),
            .init(column: "End", pattern: #"\b\d{4}\D{1,5}(\d{4})\b"#),
          ]))
      names[.start] = names[.start] ?? "{Start}"
      names[.end] = names[.end] ?? "{End}"
    }
    mapping.rules = MappingRules(names).rules
    return mapping
  }
}

extension MappingGuess.ColumnGuess {
  fileprivate init(_ table: SourceTable, _ index: Int, _ heading: String, _ role: ColumnRole?) {
    var counts: [String: Int] = [:]
    for row in table.rows where row.cells.indices.contains(index) && !row.cells[index].isEmpty {
      counts[row.cells[index], default: 0] += 1
    }
    self.heading = heading
    self.role = role
    values = counts.map { (text: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }

  /// Pairs of values that may be the same, spelt differently; of cells with several values, the values.
  var lookalikes: [(String, String)] {
    guard let role, [.who, .funder, .body, .place, .smallerPlace].contains(role) else { return [] }
    var texts = values.map(\.text)
    if [.who, .funder, .body].contains(role) {
      for separator in separators {
        texts = texts.flatMap { $0.components(separatedBy: separator).map(\.trimmed) }
      }
    }
    var seen: Set<String> = []
    return Self.lookalikes(texts.filter { !$0.isEmpty && seen.insert($0.folded).inserted })
  }

  /// Whether most rows say from which year to which.
  fileprivate var hasYears: Bool {
    let years = values.filter { $0.text.contains(/\b\d{4}\D{1,5}\d{4}\b/) }
    return years.reduce(0) { $0 + $1.count } * 2 > values.reduce(0) { $0 + $1.count }
  }

  /// How many values are compared with each other.
  private static let mostCompared = 400

  /// Values that differ in few letters. Those that differ in capitals, accents and spaces only are the
  /// same anyway, and those that differ in a number are not.
  private static func lookalikes(_ values: [String]) -> [(String, String)] {
    let values = Array(values.prefix(mostCompared))
    var pairs: [(String, String)] = []
    for (index, value) in values.enumerated() {
      let folded = Array(value.folded)
      for other in values[(index + 1)...] {
        let otherFolded = Array(other.folded)
        if isShort(value, for: other) || isShort(other, for: value) {
          pairs.append((value, other))
          continue
        }
        let most = min(folded.count, otherFolded.count) / 5
        guard folded != otherFolded, abs(folded.count - otherFolded.count) <= min(most, 2),
          folded.filter(\.isNumber) == otherFolded.filter(\.isNumber)
        else { continue }
        if NearestName.distance(folded, otherFolded) <= min(most, 2) {
          pairs.append((value, other))
        }
      }
    }
    return pairs
  }

  /// Whether a text is the initials of another, or what the other has in brackets: "MOH" for "Ministry
  /// of Health".
  private static func isShort(_ short: String, for long: String) -> Bool {
    guard !short.contains(" "), short.count > 1, short.uppercased() == short, long.contains(" ")
    else { return false }
    let initials = String(long.split { $0 == " " || $0 == "-" }.compactMap(\.first))
    return long.contains("(\(short))") || initials.uppercased() == short
      || initials.filter(\.isUppercase) == short
  }

  /// The signs that seem to stand between several values: what they part stands alone elsewhere.
  fileprivate var separators: [String] {
    let alone = Set(values.map(\.text.folded))
    return [";", "/", ",", " and ", " & ", " et "].filter { separator in
      values.count { value in
        let parts = value.text.components(separatedBy: separator).map(\.trimmed.folded)
        return parts.count > 1 && parts.contains(where: alone.contains)
      } >= (separator == ";" ? 1 : 2)  // a semicolon hardly stands in a name
    }
  }
}
