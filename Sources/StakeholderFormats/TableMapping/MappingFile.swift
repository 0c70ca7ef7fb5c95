import Foundation
import StakeholderModel
import Yams

/// Reads a mapping file.
public struct MappingFile {
  private let file: String
  private var mapping = TableMapping()

  /// - Throws: ``FormatError/mapping(_:line:column:_:)`` with the place of what cannot be understood.
  public static func read(_ location: URL) throws -> TableMapping {
    let text: String
    do {
      text = try String(contentsOf: location, encoding: .utf8)
    } catch {
      throw FormatError.unreadable(location.path, reason: error.plainReason)
    }
    return try read(text, file: location.lastPathComponent)
  }

  static func read(_ text: String, file: String) throws -> TableMapping {
    var reader = MappingFile(file: file)
    do {
      guard let root = try Yams.compose(yaml: text) else {
        throw FormatError.mapping(
          file, line: 1, column: 1,
          LocalizedText(en: "the file is empty.", fr: "le fichier est vide."))
      }
      try reader.take(root)
    } catch let error as YamlError {
      throw FormatError.unreadable(file, reason: "\(error)")
    }
    return reader.mapping
  }

  private init(file: String) { self.file = file }

  private mutating func take(_ root: Node) throws {
    let keys = [
      "sheet", "header", "source", "only", "skip", "columns", "rows", "settings", "tables",
    ]
    for (key, value) in try pairs(root) {
      switch try text(key) {
      case "sheet": mapping.sheet = try text(value)
      case "header": mapping.header = try whole(value)
      case "source": mapping.source = try text(value)
      case "only": mapping.only = try filters(value)
      case "skip": mapping.skip = try filters(value)
      case "columns": mapping.columns = try pairs(value).map { try column($0.key, $0.value) }
      case "rows": mapping.rules = try rows(value).map(rule)
      case "settings": mapping.settings = try cells(value, of: StakeholderMap.settingsTable)
      case "tables":
        mapping.tables = try rows(value).map {
          .init(table: $0.table.name, cells: try cells($0.row, of: $0.table))
        }
      default: throw unknown(key, among: keys)
      }
    }
  }

  private func column(_ name: Node, _ node: Node) throws -> TableMapping.ColumnRule {
    var rule = TableMapping.ColumnRule(column: try text(name))
    for (key, value) in try pairs(node) {
      switch try text(key) {
      case "split": rule.split = try texts(value)
      case "values":
        for (from, to) in try pairs(value) { rule.values[try text(from).folded] = try text(to) }
      case "extract":
        rule.extract = try pairs(value).map { column, pattern in
          let text = try text(pattern)
          guard (try? Regex(text)) != nil else {
            throw fault(
              pattern,
              LocalizedText(
                en: "“\(text)” is no regular expression.",
                fr: "« \(text) » n’est pas une expression régulière."))
          }
          return .init(column: try self.text(column), pattern: text)
        }
      case "fill": rule.fill = try text(value) == "true"
      case "of": rule.of = try text(value)
      case "otherwise": rule.otherwise = try text(value)
      default:
        throw unknown(key, among: ["split", "values", "extract", "fill", "of", "otherwise"])
      }
    }
    guard rule.of == nil || (rule.split.isEmpty && rule.extract.isEmpty && !rule.fill) else {
      throw fault(
        name,
        LocalizedText(
          en: "beside “of”, a column has “values” and “otherwise” only.",
          fr: "avec « of », une colonne n’a que « values » et « otherwise »."))
    }
    return rule
  }

  private func filters(_ node: Node) throws -> [TableMapping.Filter] {
    try pairs(node).map { .init(column: try text($0.key), values: try texts($0.value)) }
  }

  /// The rows of each table, in the order of the file.
  private func rows(_ node: Node) throws -> [(table: MapTable, row: Node)] {
    try pairs(node).flatMap { key, value in
      guard let table = StakeholderMap.table(try text(key)) else {
        throw unknown(key, among: StakeholderMap.tables.map(\.name))
      }
      guard let list = value.sequence else {
        throw fault(
          value,
          LocalizedText(
            en: "a list of rows is expected, each beginning with “- ”.",
            fr: "une liste de lignes est attendue, chacune commençant par « - »."))
      }
      return list.map { (table, $0) }
    }
  }

  private func rule(_ table: MapTable, _ row: Node) throws -> TableMapping.RowRule {
    var rule = TableMapping.RowRule(table: table.name, cells: [])
    let entries = try pairs(row)
    for (key, value) in entries {
      switch try text(key) {
      case "only" where value.mapping != nil: rule.only = try filters(value)
      case "skip" where value.mapping != nil: rule.skip = try filters(value)
      default: rule.cells.append(try cell(key, value, of: table))
      }
    }
    return rule
  }

  private func cells(_ node: Node, of table: MapTable) throws -> [TableMapping.Cell] {
    try pairs(node).map { try cell($0.key, $0.value, of: table) }
  }

  private func cell(_ key: Node, _ value: Node, of table: MapTable) throws -> TableMapping.Cell {
    let name = try text(key)
    guard let header = ColumnHeadings(table).headers(of: [name])[0] else {
      throw unknown(key, among: table.columns.map(\.name))
    }
    return .init(header: header, text: try texts(value).joined(separator: "|"))
  }

  // MARK: Nodes

  private func pairs(_ node: Node) throws -> [(key: Node, value: Node)] {
    // A key with nothing after it.
    if let scalar = node.scalar, scalar.isNothing { return [] }
    guard let mapping = node.mapping else {
      throw fault(
        node,
        LocalizedText(
          en: "“key: value” is expected.", fr: "« clé : valeur » est attendu."))
    }
    return mapping.map { ($0.key, $0.value) }
  }

  /// The text as it is written: a plain NO is Norway, not a denial.
  private func text(_ node: Node) throws -> String {
    guard let scalar = node.scalar else {
      throw fault(node, LocalizedText(en: "a text is expected.", fr: "un texte est attendu."))
    }
    return scalar.isNothing ? "" : scalar.string
  }

  private func texts(_ node: Node) throws -> [String] {
    if let sequence = node.sequence { return try sequence.map(text) }
    return [try text(node)]
  }

  private func whole(_ node: Node) throws -> Int {
    guard let number = Int(try text(node)), number > 0 else {
      throw fault(
        node,
        LocalizedText(
          en: "the number of a row is expected, counted from 1.",
          fr: "le numéro d’une ligne est attendu, à partir de 1."))
    }
    return number
  }

  private func fault(_ node: Node, _ text: LocalizedText) -> FormatError {
    .mapping(file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, text)
  }

  private func unknown(_ key: Node, among known: [String]) -> FormatError {
    let name = key.string ?? ""
    let nearest = NearestName(among: known).suggestion(for: name)
    let list = known.joined(separator: ", ")
    return fault(
      key,
      LocalizedText(
        en: "“\(name)” means nothing here. "
          + (nearest.map { "Did you mean “\($0)”?" } ?? "Known: \(list)."),
        fr: "« \(name) » n’a pas de sens ici. "
          + (nearest.map { "Vouliez-vous dire « \($0) » ?" } ?? "Noms admis : \(list).")))
  }
}

extension Node.Scalar {
  /// Whether nothing stands here; in quotation marks even these words are texts.
  fileprivate var isNothing: Bool { style == .plain && ["", "~", "null"].contains(string) }
}
