import StakeholderModel
import Yams

extension TableMapping {
  /// The mapping as the text of a YAML file, which ``MappingFile`` reads back as the same mapping.
  public var text: String {
    var lines: [String] = []
    if let sheet { lines.append("sheet: \(Self.scalar(sheet))") }
    if let header { lines.append("header: \(header)") }
    if let source { lines.append("source: \(Self.scalar(source))") }
    if !only.isEmpty { lines.append("only: \(Self.flow(only))") }
    if !skip.isEmpty { lines.append("skip: \(Self.flow(skip))") }
    if !columns.isEmpty { lines.append("columns:") }
    for column in columns {
      lines.append("  \(Self.scalar(column.column)):")
      if let of = column.of { lines.append("    of: \(Self.scalar(of))") }
      if column.fill { lines.append("    fill: true") }
      if !column.split.isEmpty { lines.append("    split: \(Self.flow(column.split))") }
      if !column.extract.isEmpty {
        lines.append("    extract:")
        lines += column.extract.map {
          "      \(Self.scalar($0.column)): \(Self.scalar($0.pattern))"
        }
      }
      if !column.values.isEmpty {
        lines.append("    values:")
        lines += column.values.sorted { $0.key < $1.key }
          .map { "      \(Self.scalar($0.key)): \(Self.scalar($0.value))" }
      }
      if let otherwise = column.otherwise {
        lines.append("    otherwise: \(Self.scalar(otherwise))")
      }
    }
    if !rules.isEmpty { lines.append("rows:") }
    lines += Self.byTable(rules.map { ($0.table, $0.cells, $0.only, $0.skip) })
    if !settings.isEmpty { lines.append("settings: \(Self.flow(settings, [], []))") }
    if !tables.isEmpty { lines.append("tables:") }
    lines += Self.byTable(tables.map { ($0.table, $0.cells, [], []) })
    return lines.joined(separator: "\n") + "\n"
  }

  private static func byTable(_ rows: [(String, [Cell], [Filter], [Filter])]) -> [String] {
    var lines: [String] = []
    var last: String?
    // Rules of one table follow each other; a table that comes again would be a key twice.
    for name in rows.map(\.0) where name != last && !lines.contains("  \(name):") {
      last = name
      lines.append("  \(name):")
      lines += rows.filter { $0.0 == name }.map { "    - \(flow($0.1, $0.2, $0.3))" }
    }
    return lines
  }

  private static func flow(_ cells: [Cell], _ only: [Filter], _ skip: [Filter]) -> String {
    var entries = cells.map { "\(scalar($0.header.text)): \(scalar($0.text))" }
    if !only.isEmpty { entries.append("only: \(flow(only))") }
    if !skip.isEmpty { entries.append("skip: \(flow(skip))") }
    return "{\(entries.joined(separator: ", "))}"
  }

  private static func flow(_ filters: [Filter]) -> String {
    "{\(filters.map { "\(scalar($0.column)): \(flow($0.values))" }.joined(separator: ", "))}"
  }

  private static func flow(_ texts: [String]) -> String {
    "[\(texts.map(scalar).joined(separator: ", "))]"
  }

  /// Plain where nothing in the text can mean anything to YAML, else in double quotation marks.
  private static func scalar(_ text: String) -> String {
    if text.wholeMatch(of: /[A-Za-z][A-Za-z0-9_\-]*(:[a-z]{2,3})?/) != nil,
      !["true", "false", "null", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
    {
      return text
    }
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      case "\r": "\\r"
      default:
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          ? "\\x" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
          : String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
