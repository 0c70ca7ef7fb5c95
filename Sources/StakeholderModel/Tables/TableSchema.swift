import OrderedCollections

/// One row of one table.
public protocol TableRow: Sendable, Hashable {
  init()
  static var schema: TableSchema<Self> { get }

  /// Cells that no column of the schema takes: unknown columns, and texts that could not be read.
  /// They are written back as they came.
  var extras: OrderedDictionary<String, String> { get set }
}

/// The columns of one table, in the order in which they are written.
public struct TableSchema<Row: TableRow>: Sendable {
  public let name: String
  public let title: LocalizedText
  /// What a row of the table is, in a sentence or two.
  public let purpose: LocalizedText
  /// The columns whose cells together name a row; empty where rows need no name.
  public let key: [String]
  public let columns: [Column<Row>]
}

extension TableRow {
  /// What the row says, column by column, without texts in several languages.
  package var cells: [String] { Self.schema.columns.map { $0.write(self, nil) } }
}

/// What the columns of a table refer to.
public enum Reference: Sendable, Hashable {
  case stakeholder, stakeholderOrInstrument, subject, source, area, instrument, engagement
  case term(String)
}

/// One column: how its cell is read into a row and written from it.
public struct Column<Row: TableRow>: Sendable {
  public let name: String
  public let shape: CellShape
  public let isRequired: Bool
  /// Whether the header may carry a language, as `name:fr` does.
  public let isLocalized: Bool
  /// Whether it only says in other languages what its plain twin says in the map's first.
  public let isTranslation: Bool
  public let reference: Reference?
  public let vocabulary: (any Vocabulary.Type)?
  /// Whether a cell may say that there is none.
  public let mayBeDenied: Bool
  /// What stands above the column in a workbook. A column in several languages has the heading of its
  /// plain twin, to which the language is added: “Name (fr)”.
  public let heading: LocalizedText
  /// What to write in a cell of the column.
  public let help: LocalizedText

  let read: @Sendable (String, Language?, inout Row) -> [CellFault]
  let write: @Sendable (Row, Language?) -> String
  let languages: @Sendable (Row) -> [Language]

  /// A column that holds one value of the row.
  init<Value: CellValue>(
    _ name: String, _ path: WritableKeyPath<Row, Value> & Sendable, required: Bool = false,
    refersTo reference: Reference? = nil, heading: LocalizedText, help: LocalizedText
  ) {
    self.name = name
    shape = Value.shape
    isRequired = required
    isLocalized = false
    isTranslation = false
    self.reference = reference
    vocabulary = Value.vocabulary
    mayBeDenied = Value.mayBeDenied
    self.heading = heading
    self.help = help
    read = { cell, _, row in
      var faults: [CellFault] = []
      if let value = Value.parse(cell, faults: &faults) {
        row[keyPath: path] = value
      } else {
        row.extras[name] = cell
      }
      return faults
    }
    write = { row, _ in
      let cell = row[keyPath: path].cell
      return cell.isEmpty ? row.extras[name] ?? "" : cell
    }
    languages = { _ in [] }
  }

  /// A text in several languages: a column for each.
  init(
    localized name: String, _ path: WritableKeyPath<Row, LocalizedText> & Sendable,
    isTranslation: Bool = false, heading: LocalizedText, help: LocalizedText
  ) {
    self.name = name
    shape = .text
    isRequired = false
    isLocalized = true
    self.isTranslation = isTranslation
    reference = nil
    vocabulary = nil
    mayBeDenied = false
    self.heading = heading
    self.help = help
    read = { cell, language, row in
      if let language { row[keyPath: path][language] = cell.isEmpty ? nil : cell }
      return []
    }
    write = { row, language in language.flatMap { row[keyPath: path][$0] } ?? "" }
    languages = { $0[keyPath: path].languages }
  }
}
