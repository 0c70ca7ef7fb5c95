import Foundation
import StakeholderModel

/// Maps of any content over all tables, the same for the same seed: cells of every form, accents and
/// separators in texts, values that no vocabulary has, cells that cannot be read.
public struct RandomMap {
  /// A row as it was given: its headers and cells.
  public typealias Row = [(header: MapHeader, cell: String)]

  public private(set) var map = StakeholderMap()
  public private(set) var rows: [String: [Row]] = [:]
  private var random: SeededGenerator

  public static let extraColumns = ["Wikidata", "remarque d’atelier"]

  public init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    map.settings.name = "random-\(seed)"
    for table in StakeholderMap.tables {
      for number in 0..<Int.random(in: 1...6, using: &random) { append(to: table, number) }
      map.extraColumns[table.name] = Self.extraColumns
    }
  }

  private mutating func append(to table: MapTable, _ number: Int) {
    var row: Row = []
    for column in table.columns {
      if column.isLocalized {
        for tag in ["en", "fr", "pt-br"] where Bool.random(using: &random) {
          let header = MapHeader(name: column.name, language: Language(rawValue: tag))
          row.append((header, Self.text(using: &random) + " \(number)"))
        }
      } else if column.isRequired || Int.random(in: 0..<3, using: &random) == 0 {
        row.append((MapHeader(name: column.name), cell(of: column, in: table, number)))
      }
    }
    for name in Self.extraColumns where Bool.random(using: &random) {
      row.append((MapHeader(name: name), Self.text(using: &random)))
    }
    _ = table.append(row.map { ($0.header, $0.cell) }, &map)
    rows[table.name, default: []].append(row)
  }

  private mutating func cell(of column: MapColumn, in table: MapTable, _ number: Int) -> String {
    if column.name == "id" { return "\(table.name)-\(number)" }
    // No other text ends in a number, so that none names a row by chance.
    if ["name", "title", "acronym", "aliases", "pcode"].contains(column.name) {
      return Self.text(using: &random).replacing("|", with: "/") + " \(number)"
    }
    if ["currency", "stated_currency", "per"].contains(column.name) {
      return ["XOF", "USD", "EUR"].randomElement(using: &random) ?? "XOF"
    }
    // Now and then something that nobody can read, which is kept.
    if !column.isRequired, [.integer, .number, .date, .period, .flag].contains(column.shape),
      Int.random(in: 0..<6, using: &random) == 0
    {
      return "pas \(Self.word(using: &random))"
    }
    switch column.shape {
    case .text:
      let ids = (column.vocabulary?.terms.map(\.id) ?? []) + [Self.text(using: &random)]
      return ids.randomElement(using: &random) ?? "x"
    case .integer: return "\(Int.random(in: 1...5, using: &random))"
    case .number: return "\(Int.random(in: -99...99, using: &random)).5"
    case .date: return Self.date(using: &random)
    case .period:
      let year = Int.random(in: 1990...2030, using: &random)
      return Bool.random(using: &random) ? "\(year)" : "\(year)-03/\(year + 1)"
    case .flag: return Bool.random(using: &random) ? "yes" : "no"
    case .list:
      let known = column.vocabulary?.terms.map(\.id) ?? []
      return (0...Int.random(in: 0...3, using: &random)).map { _ in
        known.randomElement(using: &random) ?? Self.word(using: &random)
      }.joined(separator: "|")
    }
  }

  /// A date of any precision.
  public static func date(using random: inout SeededGenerator) -> String {
    func two(_ range: ClosedRange<Int>) -> String {
      let digits = String(Int.random(in: range, using: &random))
      return digits.count == 1 ? "0" + digits : digits
    }
    let year = String(Int.random(in: 1900...2100, using: &random))
    return switch Int.random(in: 0..<3, using: &random) {
    case 0: year
    case 1: "\(year)-\(two(1...12))"
    default: "\(year)-\(two(1...12))-\(two(1...28))"
    }
  }

  /// Something that stands in a list: no bar, no white space at its ends.
  public static func word(using random: inout SeededGenerator) -> String {
    let words = [
      "santé", "l’eau, etc.", "x\"y", "日本", "a\nb", "s1#p. 3", "œuvre ; suite", "e\u{301}",
    ]
    return words.randomElement(using: &random) ?? "x"
  }

  /// Any text that is not empty, not the word for a denial, and has no white space at its ends.
  public static func text(using random: inout SeededGenerator) -> String {
    let parts = [
      "Ministère", " ", ",", "\"", "\n", ";", "\t", "« d’État »", "é", "日本", "|", "''", "\\",
      "=1+1",
      "\u{202F}", "\u{A0}", "👩🏽‍🌾", "e\u{301}",
    ]
    let text = (0...Int.random(in: 0...7, using: &random))
      .compactMap { _ in parts.randomElement(using: &random) }.joined()
      .trimmingCharacters(in: .whitespacesAndNewlines)
    return text.isEmpty ? "x" : text
  }
}
