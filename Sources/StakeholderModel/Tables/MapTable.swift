/// One table of a map, whatever its rows are: the catalogue entry that readers, writers and checks
/// work with, in cells of text.
public struct MapTable: Sendable {
  public let name: String
  public let title: LocalizedText
  /// What a row of the table is, in a sentence or two.
  public let purpose: LocalizedText
  public let key: [String]
  public let columns: [MapColumn]

  public let rowCount: @Sendable (StakeholderMap) -> Int
  /// The cell of a row (counted from 0) under a header.
  public let cell: @Sendable (StakeholderMap, Int, MapHeader) -> String
  /// Several cells of a row, which is looked up only once.
  package let cells: @Sendable (StakeholderMap, Int, [MapHeader]) -> [String]
  /// Appends a row; the faults come with the name of the header they stand under.
  public let append: @Sendable ([(MapHeader, String)], inout StakeholderMap) -> [HeaderFault]
  /// Keeps only some rows, in the order given.
  let keep: @Sendable ([Int], inout StakeholderMap) -> Void
  /// Takes a row out.
  public let remove: @Sendable (Int, inout StakeholderMap) -> Void
  /// Puts another text into one cell, as if it had been read.
  public let replace: @Sendable (Int, MapHeader, String, inout StakeholderMap) -> [HeaderFault]
  let languages: @Sendable (StakeholderMap, String) -> Set<Language>

  public struct HeaderFault: Sendable {
    public let header: String
    public let fault: CellFault
  }

  init<Row: TableRow>(_ path: WritableKeyPath<StakeholderMap, [Row]> & Sendable) {
    let schema = Row.schema
    // A column in several languages and a plain one may share a name (`name` and `name:fr`).
    let (localized, plain) = (
      Self.byName(schema.columns.filter(\.isLocalized)),
      Self.byName(schema.columns.filter { !$0.isLocalized })
    )

    @Sendable func column(_ header: MapHeader) -> Column<Row>? {
      header.language == nil ? plain[header.name] : localized[header.name]
    }
    @Sendable func put(_ cell: String, under header: MapHeader, into row: inout Row) -> [CellFault]
    {
      guard let column = column(header) else {
        row.extras[header.text] = cell
        return []
      }
      return column.read(cell, header.language, &row)
    }

    @Sendable func text(_ row: Row, _ header: MapHeader) -> String {
      column(header)?.write(row, header.language) ?? row.extras[header.text] ?? ""
    }

    name = schema.name
    title = schema.title
    purpose = schema.purpose
    key = schema.key
    columns = schema.columns.map {
      MapColumn(
        name: $0.name, shape: $0.shape, isRequired: $0.isRequired, isLocalized: $0.isLocalized,
        isTranslation: $0.isTranslation, reference: $0.reference, vocabulary: $0.vocabulary,
        mayBeDenied: $0.mayBeDenied,
        heading: $0.heading, help: $0.help)
    }
    rowCount = { $0[keyPath: path].count }
    cell = { map, row, header in text(map[keyPath: path][row], header) }
    cells = { map, row, headers in
      let row = map[keyPath: path][row]
      return headers.map { text(row, $0) }
    }
    append = { cells, map in
      var row = Row()
      var faults: [HeaderFault] = []
      for (header, cell) in cells where !cell.isEmpty {
        for fault in put(cell, under: header, into: &row) {
          faults.append(HeaderFault(header: header.text, fault: fault))
        }
      }
      map[keyPath: path].append(row)
      return faults
    }
    keep = { rows, map in
      let all = map[keyPath: path]
      map[keyPath: path] = rows.map { all[$0] }
    }
    remove = { row, map in map[keyPath: path].remove(at: row) }
    replace = { row, header, cell, map in
      guard let column = column(header) else {
        map[keyPath: path][row].extras[header.text] = cell
        return []
      }
      // An empty cell is read as the value that a fresh row has.
      map[keyPath: path][row].extras[header.text] = nil
      return column.read(cell, header.language, &map[keyPath: path][row])
        .map { HeaderFault(header: header.text, fault: $0) }
    }
    languages = { map, name in
      guard let column = localized[name] else { return [] }
      return Set(map[keyPath: path].flatMap { column.languages($0) })
    }
  }
}

extension MapTable {
  private static func byName<Row>(_ columns: [Column<Row>]) -> [String: Column<Row>] {
    Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0) })
  }
}

/// A column of a table, without the type of its rows.
public struct MapColumn: Sendable {
  public let name: String
  public let shape: CellShape
  public let isRequired: Bool
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
  /// What to write in a cell of the column: the form, an example, what an empty cell means.
  public let help: LocalizedText
}

/// The header of a column as it stands in a file: a name, with or without a language.
public struct MapHeader: Hashable, Sendable {
  public let name: String
  public let language: Language?

  public init(name: String, language: Language? = nil) {
    self.name = name
    self.language = language
  }

  /// Reads `name` and `name:fr`.
  public init(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    if parts.count == 2, !parts[1].isEmpty {
      self.init(name: String(parts[0]), language: Language(rawValue: String(parts[1])))
    } else {
      self.init(name: text)
    }
  }

  public var text: String { language.map { "\(name):\($0.rawValue)" } ?? name }
}

extension MapTable {
  /// The column that a header names, `nil` where the table has none.
  public func column(_ header: MapHeader) -> MapColumn? {
    columns.first { $0.name == header.name && $0.isLocalized == (header.language != nil) }
  }

  /// Whether a header names a column of this table.
  public func has(_ header: MapHeader) -> Bool { column(header) != nil }

  /// The headers under which a map is written: what is required, what holds a value in some row, in
  /// the order of the schema, then the unknown columns in the order in which they came.
  public func headersInUse(in map: StakeholderMap) -> [MapHeader] {
    let rows = 0..<rowCount(map)
    var headers: [MapHeader] = []
    for column in columns {
      if column.isLocalized {
        for language in languages(map, column.name).sorted() {
          headers.append(MapHeader(name: column.name, language: language))
        }
      } else {
        let header = MapHeader(name: column.name)
        if column.isRequired || rows.contains(where: { !cell(map, $0, header).isEmpty }) {
          headers.append(header)
        }
      }
    }
    return headers + (map.extraColumns[name] ?? []).map { MapHeader(name: $0) }
  }
}
