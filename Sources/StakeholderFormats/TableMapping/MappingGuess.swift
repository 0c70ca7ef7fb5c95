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
  /// The language of the map.
  public let language: Language
  /// The body that all rows are about, where the title names one and no column does.
  let body: String?
  /// Whether the table gives functions, but neither a column nor a title says in which body.
  let lacksBody: Bool
  /// What must be known of the values of a column, by its number.
  let remarks: [Int: [LocalizedText]]
  let table: SourceTable

  /// Looks at a file: the sheet that says most, of a workbook.
  /// - Parameter language: that of the map; by the headings where it is not given.
  /// - Throws: ``FormatError``.
  public init(_ location: URL, language: Language? = nil) throws {
    let tables = try SourceTable.all(in: FileStart(location))
    guard let best = Self(bestOf: tables.filter { !$0.isHidden }, language: language) else {
      throw FormatError.noTable(location.path, sheet: nil, header: nil)
    }
    self = best
  }

  /// The table of several that says most; `nil` where none has a row.
  init?(bestOf tables: [SourceTable], language: Language? = nil) {
    let guesses = tables.filter { !$0.rows.isEmpty }.map { MappingGuess($0, language: language) }
    let best = guesses.max { ($0.understood, $0.rowCount) < ($1.understood, $1.rowCount) }
    guard let best else { return nil }
    self = best
  }

  /// What the guess would make.
  /// - Throws: ``FormatError``.
  public func reading() throws -> MapReading { try MappingRun.run(mapping, on: table) }

  /// How much is understood: that somebody does something counts, a sector alone does not.
  private var understood: Int { mapping.rules.isEmpty ? 0 : columns.count { $0.role != nil } }

  init(_ table: SourceTable, language: Language? = nil) {
    self.table = table
    var columns = table.columns.indices.map { ColumnGuess(table, $0) }
    let language =
      language
      ?? Self.language(of: table.columns, columns.map { $0.role == nil ? nil : $0.language })
    let roles = ColumnRoles(table, columns, preferring: language).columns
    for index in columns.indices {
      columns[index].role = roles.first { $0.value == index }?.key
    }
    let widest = ColumnRole.places.map(\.role).first { roles[$0] != nil }
    for index in columns.indices {
      // Each row of a table with tags stands for itself.
      columns[index].isToFill =
        !table.isTagged && columns[index].meansTheValueAbove(widestPlace: widest)
    }
    var mapping = Self.frame(table, language)
    var names = roles.mapValues { "{\(table.columns[$0])}" }
    var made = MappingRules.Made(
      action: ColumnMeaning.unnamedAction(language),
      gaps: Set(columns.filter { $0.empty > 0 && !$0.isToFill }.compactMap(\.role)))
    made.currency = roles[.amount].flatMap { Self.currency(in: table.columns[$0]) }
    let taken = Set(table.columns.map(\.folded))
    var meanings: [Int: ColumnMeaning] = [:]
    for column in columns {
      let meaning = ColumnMeaning(column, in: language, taken: taken)
      meanings[column.index] = meaning
      if column.role == .role { made.relation = meaning.made }
      if column.role == .kind { made.group = meaning.made }
      if column.role == .amount, roles[.currency] == nil {
        made.currency = made.currency ?? meaning.made
      }
    }
    let period = roles[.period].flatMap { columns[$0].hasYears ? table.columns[$0] : nil }
    if let period {
      let rule = Self.years(of: period, language)
      mapping.columns.append(rule)
      names[.start] = names[.start] ?? "{\(rule.extract[0].column)}"
      names[.end] = names[.end] ?? "{\(rule.extract[1].column)}"
    }
    body = roles[.body] == nil ? ListedBody.name(in: table, roles) : nil
    names[.body] = names[.body] ?? body
    lacksBody = roles[.role] != nil && names[.body] == nil
    let rules = MappingRules(names, made)
    mapping.rules = rules.rules
    for index in columns.indices {
      guard let role = columns[index].role,
        rules.used.contains(role) || table.columns[index] == period
      else {
        columns[index].role = nil
        meanings[index] = nil
        continue
      }
      mapping.columns += meanings[index]?.rules ?? []
      mapping.tables += meanings[index]?.terms ?? []
    }
    self.mapping = mapping
    self.columns = columns
    self.language = language
    remarks = meanings.mapValues(\.remarks)
    rowCount = table.rows.count
    name = table.name
  }

  /// What a mapping of the table has before anything is known of its columns.
  private static func frame(_ table: SourceTable, _ language: Language) -> TableMapping {
    var mapping = TableMapping()
    if case .sheet = table.place { mapping.sheet = table.name }
    mapping.header = table.headerRow
    mapping.source = "s1"
    mapping.settings = [.init(header: MapHeader(name: "languages"), text: language.rawValue)]
    mapping.tables = [
      .init(
        table: "sources",
        cells: [
          .init(header: MapHeader(name: "id"), text: "s1"),
          .init(
            header: MapHeader(name: "title"),
            text: (table.titles.max { $0.count < $1.count } ?? table.name).trimmed),
        ])
    ]
    return mapping
  }

  /// The years of “2019-2023”, in two new columns.
  private static func years(of column: String, _ language: Language) -> TableMapping.ColumnRule {
    let start = LocalizedText(en: "First year", fr: "Première année")
    let end = LocalizedText(en: "Last year", fr: "Dernière année")
    return .init(
      column: column,
      extract: [
        .init(column: start(language), pattern: #"\b(\d{4})\D{1,5}\d{4}\b"#),
        .init(column: end(language), pattern: #"\b\d{4}\D{1,5}(\d{4})\b"#),
      ])
  }

  /// The currency that a heading names: “Budget (USD)”. Francs CFA are two currencies.
  private static func currency(in heading: String) -> String? {
    let codes = [
      "USD", "EUR", "GBP", "CHF", "XOF", "XAF", "CAD", "CDF", "GNF", "MGA", "NGN", "ETB",
    ]
    if let code = heading.firstMatch(of: /(?:^|[^A-Z])([A-Z]{3})(?:$|[^A-Z])/).map({ String($0.1) }
    ),
      codes.contains(code)
    {
      return code
    }
    if heading.contains("€") || heading.folded.contains(/\beuros?\b/) { return "EUR" }
    return heading.folded.contains(/\bus ?\$|\bdollars? us\b/) ? "USD" : nil
  }
}
