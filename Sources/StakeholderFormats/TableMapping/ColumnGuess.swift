import Foundation
import StakeholderModel

/// One column of a table: its values, and what it seems to hold.
public struct ColumnGuess: Sendable {
  public let heading: String
  let index: Int
  var role: ColumnRole?
  /// The language that the heading names, where the table has a column for each.
  let language: Language?
  /// The values with how often they stand, the most frequent first.
  let values: [(text: String, count: Int)]
  /// How many rows have nothing in it.
  let empty: Int
  /// How many cells below a filled one are empty, where each value seems to be written once for all the
  /// rows that it holds for.
  let cellsToFill: Int
  /// Whether an empty cell means the value above it.
  var isToFill = false

  init(_ table: SourceTable, _ index: Int) {
    heading = table.columns[index]
    self.index = index
    let tag = table.tags[index]
    language = ColumnRole.language(of: heading, tag: tag)
    var counts: [String: Int] = [:]
    for row in table.rows where row.cells.indices.contains(index) && !row.cells[index].isEmpty {
      counts[row.cells[index], default: 0] += 1
    }
    values = counts.map { (text: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
    empty = table.rows.count - values.reduce(0) { $0 + $1.count }
    cellsToFill = Self.cellsToFill(in: table, index)
    // A tag says what a column is; where it says what no map has, the heading may say more.
    role = fitting(ColumnRole.of(tag: tag) ?? ColumnRole.of(heading: heading))
  }

  /// No value is repeated in the row below it, and the first row has one.
  private static func cellsToFill(in table: SourceTable, _ index: Int) -> Int {
    let cells = table.rows.map { $0.cells.indices.contains(index) ? $0.cells[index] : "" }
    guard cells.first?.isEmpty == false,
      !zip(cells, cells.dropFirst()).contains(where: { !$0.isEmpty && $0 == $1 })
    else { return 0 }
    return cells.count(where: \.isEmpty)
  }

  /// Whether an empty cell means the value above it: always for a body, since nobody sits nowhere; for
  /// parties and the widest place where many cells are empty. A smaller place may rightly be empty.
  func meansTheValueAbove(widestPlace: ColumnRole?) -> Bool {
    switch role {
    case .body: cellsToFill > 0
    case .who: cellsToFill * 5 > cellsToFill + filled
    case .some(let place) where place == widestPlace: cellsToFill * 5 > cellsToFill + filled
    default: false
    }
  }

  /// How many cells are filled.
  var filled: Int { values.reduce(0) { $0 + $1.count } }

  /// The role, unless the values are none of that sort: numbers are no parties, and what “Funding” stands
  /// above is money where it is numbers.
  private func fitting(_ role: ColumnRole?) -> ColumnRole? {
    // A rule could not name a heading with braces.
    guard let role, !values.isEmpty, !heading.contains(where: { "{}".contains($0) }) else {
      return nil
    }
    let areNumbers =
      share { CellReading.isNumber($0) || (role == .amount && WrittenAmount($0) != nil) } > 0.5
    switch role {
    case .funder where areNumbers: return .amount
    case .kind:
      return share { TermSynonyms.kinds.term(meantBy: $0) != nil } > 0 ? .kind : nil
    case .start, .end: return share(CellReading.isDate) > 0.5 && isMostlyRead(role) ? role : nil
    case .reached, .targeted, .amount: return areNumbers && isMostlyRead(role) ? role : nil
    default: return role.isName && areNumbers ? nil : role
    }
  }

  /// How many of the filled cells are of a sort, from 0 to 1.
  private func share(_ isOne: (String) -> Bool) -> Double {
    let fitting = values.reduce(0) { $0 + (isOne($1.text) ? $1.count : 0) }
    return Double(fitting) / Double(max(filled, 1))
  }

  /// How many unreadable values a mapping may list.
  private static let mostUnreadable = 50

  private func isMostlyRead(_ role: ColumnRole) -> Bool {
    unreadable(as: role).count <= Self.mostUnreadable
  }

  /// Values that a map could not read as the date or number that the column holds, with their counts.
  var unreadable: [(text: String, count: Int)] { role.map(unreadable) ?? [] }

  private func unreadable(as role: ColumnRole) -> [(text: String, count: Int)] {
    switch role {
    case .start, .end: values.filter { !CellReading.isDate($0.text) }
    case .reached, .targeted, .amount: values.filter { !CellReading.isNumber($0.text) }
    default: []
    }
  }

  /// Whether most rows say from which year to which.
  var hasYears: Bool { share { $0.contains(/\b\d{4}\D{1,5}\d{4}\b/) } > 0.5 }

  /// The mean length of a value.
  var length: Double {
    Double(values.reduce(0) { $0 + $1.text.count }) / Double(max(values.count, 1))
  }

  /// The signs that seem to stand between several values: what they part stands alone elsewhere, or is
  /// known to be a sector. A semicolon hardly stands in a name.
  var separators: [String] {
    // A semicolon hardly stands in a name: what it parts stands alone, too.
    let alone = Set(values.flatMap { $0.text.folded.split(separator: ";").map(\.trimmed) })
    func isKnown(_ text: String) -> Bool { TermSynonyms.sectors.term(meantBy: text) != nil }
    return [";", "\n", " / ", "/", ",", " and ", " & ", " et "].filter { separator in
      let parted = values.map { $0.text.components(separatedBy: separator).map(\.trimmed) }
        .filter { $0.count > 1 }
      if separator == ";" { return !parted.isEmpty }
      if role == .sector, parted.contains(where: { $0.allSatisfy(isKnown) }) { return true }
      if separator == " / ", parted.contains(where: Self.areAcronyms) { return true }
      if ["/", ","].contains(separator), !parted.isEmpty, parted.allSatisfy(Self.areAcronyms) {
        return true
      }
      return parted.count { $0.contains { alone.contains($0.folded) } }
        >= (separator == "\n" ? 1 : 2)
    }
  }

  /// “BM / UE” are two; a name may hold a stroke too.
  private static func areAcronyms(_ parts: [String]) -> Bool {
    parts.allSatisfy { (2...8).contains($0.count) && $0.allSatisfy { $0.isUppercase || $0 == "-" } }
  }

  /// The values, those of cells with several apart, with how often each stands.
  var parts: [(text: String, count: Int)] {
    let separators = separators
    guard !separators.isEmpty else { return values }
    var counts: [String: (text: String, count: Int)] = [:]
    for value in values {
      var texts = [value.text]
      for separator in separators {
        texts = texts.flatMap { $0.components(separatedBy: separator) }
      }
      for text in texts.map(\.trimmed) where !text.isEmpty {
        counts[text.folded, default: (text, 0)].count += value.count
      }
    }
    return counts.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }
}

/// What a map reads in a cell.
private enum CellReading {
  static func isDate(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    var faults: [CellFault] = []
    return PartialDate.parse(text, faults: &faults) != nil
  }

  static func isNumber(_ text: String) -> Bool {
    guard text.first.map({ $0.isNumber || "-.,".contains($0) }) == true else { return false }
    var faults: [CellFault] = []
    return Decimal.parse(text, faults: &faults) != nil
  }
}
