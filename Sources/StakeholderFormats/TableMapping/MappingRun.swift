import OrderedCollections
import StakeholderModel

/// Makes a map of a table by a mapping.
struct MappingRun {
  private let mapping: TableMapping
  private let table: SourceTable
  private var mapped: MappedColumns
  private var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
  private var made: [String: MadeRows] = [:]
  private let folded = FoldedTexts()

  /// - Throws: ``FormatError`` where the mapping names what the table has not.
  static func run(_ mapping: TableMapping, on table: SourceTable) throws -> MapReading {
    var run = MappingRun(mapping, table, try MappedColumns(table, mapping))
    return try run.run()
  }

  private init(_ mapping: TableMapping, _ table: SourceTable, _ mapped: MappedColumns) {
    self.mapping = mapping
    self.table = table
    self.mapped = mapped
  }

  private mutating func run() throws -> MapReading {
    reading.diagnostics = table.diagnostics
    for cell in mapping.settings {
      reading.diagnostics += StakeholderMap.settingsTable
        .replace(0, cell.header, cell.text, &reading.map).map { Diagnostic($0.fault, at: .map) }
    }
    for row in mapping.tables {
      add(row.cells.map { MadeCell(header: $0.header, text: $0.text) }, to: row.table, line: nil)
    }
    let templates = try mapping.rules.map { rule in
      (
        template: try RowTemplate(rule, mapped), only: try columns(rule.only),
        skip: try columns(rule.skip)
      )
    }
    var shared: [Int] = []
    var unmade = [(count: Int, line: Int)](repeating: (0, 0), count: templates.count)
    let (only, skip) = (try columns(mapping.only), try columns(mapping.skip))
    let rows = table.rows.map { (line: $0.line, row: mapped.row($0)) }
      .filter { Self.passes($0.row, only: only, skip: skip) }
    func make(_ index: Int, _ line: Int, _ row: MappedRow) throws {
      let rule = templates[index]
      guard Self.passes(row, only: rule.only, skip: rule.skip) else { return }
      var made = try rule.template.rows(from: row, at: table.place.place(line: line, column: nil))
      if SharedAmount.part(&made, of: rule.template.table, in: language) { shared += [line] }
      for cells in made { add(cells, to: rule.template.table.name, line: line) }
      guard made.isEmpty else { return }
      if unmade[index].count == 0 { unmade[index].line = line }
      unmade[index].count += 1
    }
    // Parties rule by rule: what an earlier rule says of one counts, in whichever row it stands. All
    // else row by row, since a place is known by what stands beside it.
    let parties = templates.indices.filter { templates[$0].template.table.name == "stakeholders" }
    for index in parties { for (line, row) in rows { try make(index, line, row) } }
    let others = templates.indices.filter { !parties.contains($0) }
    for (line, row) in rows { for index in others { try make(index, line, row) } }
    for (rule, lost) in zip(templates, unmade) where lost.count > 0 {
      reading.diagnostics.append(
        rule.template.nothingMade(lost.count, at: table.place.place(line: lost.line, column: nil)))
    }
    if let first = shared.first {
      reading.diagnostics.append(
        SharedAmount.diagnostic(
          shared.count, at: table.place.place(line: first, column: nil)))
    }
    finish()
    return reading
  }

  /// A filter whose column has been found.
  private typealias Condition = (column: Int, name: String, values: Set<String>)

  private func columns(_ filters: [TableMapping.Filter]) throws -> [Condition] {
    try filters.map {
      let column = try mapped.column(named: $0.column)
      return (column, $0.column.folded, Set($0.values.map(\.folded)))
    }
  }

  private static func passes(_ row: MappedRow, only: [Condition], skip: [Condition]) -> Bool {
    func has(_ filter: Condition) -> Bool {
      row.values(of: filter.column, named: filter.name).contains {
        filter.values.contains($0.folded)
      }
    }
    return only.allSatisfy(has) && !skip.contains(where: has)
  }

  // MARK: Rows

  /// Adds a row, or joins it to the one that it repeats.
  private mutating func add(_ made: [MadeCell], to name: String, line: Int?) {
    guard let table = StakeholderMap.table(name) else { return }
    var cells = made.map { cell -> (MapHeader, String) in
      // The value of a column is what a rule has made of that column, whatever else has its name.
      guard let column = cell.column, let kind = table.column(cell.header)?.reference?.named,
        let id = self.made[kind]?.ids[column]?[folded[cell.text]]
      else { return (cell.header, cell.text) }
      return (cell.header, id)
    }
    let key = key(&cells, table)
    if let known = self.made[name]?.rows[key] {
      let filled = Set(known.cells.filter { !$0.1.isEmpty }.map(\.0))
      self.made[name]?.rows[key]?.cells =
        known.cells.filter { filled.contains($0.0) } + cells.filter { !filled.contains($0.0) }
      if let line { self.made[name]?.rows[key]?.lines.append(line) }
    } else {
      self.made[name, default: MadeRows()].rows[key] = (cells, line.map { [$0] } ?? [])
      self.made[name]?.note(cells, code: key)
    }
    for cell in made where cell.header.name == "name" {
      guard let column = cell.column else { continue }
      self.made[name]?.ids[column, default: [:]][folded[cell.text]] = key
    }
  }

  /// What makes rows the same: the code, made of the acronym or name where there is none; else all
  /// cells but the sources.
  private func key(_ cells: inout [(MapHeader, String)], _ table: MapTable) -> String {
    func text(_ name: String) -> String {
      cells.first { $0.0 == MapHeader(name: name) }?.1 ?? ""
    }
    guard table.key == ["id"] else {
      return cells.filter { $0.0.name != "sources" }.sorted { $0.0.text < $1.0.text }
        .map { "\($0.0.text)=\($0.1)" }.joined(separator: "\u{1F}")
    }
    if text("id").isEmpty {
      let id = newCode(text, table)
      cells.removeAll { $0.0 == MapHeader(name: "id") }
      cells.insert((MapHeader(name: "id"), id), at: 0)
    }
    return text("id")
  }

  /// The code of a row that has none: that of the row with its name, else one made of its acronym or
  /// name. Two parties of one acronym are two, and so are places of one name in two places or levels.
  private func newCode(_ text: (String) -> String, _ table: MapTable) -> String {
    let made = made[table.name] ?? MadeRows()
    func known(_ id: String, _ column: String) -> String? {
      made.rows[id]?.cells.first { $0.0 == MapHeader(name: column) && !$0.1.isEmpty }?.1
    }
    func isOther(_ id: String, _ column: String) -> Bool {
      guard let known = known(id, column), !text(column).isEmpty else { return false }
      return known != text(column) && folded[known] != folded[text(column)]
    }
    let (name, acronym) = (text("name"), text("acronym"))
    if !acronym.isEmpty, let id = made.codes[folded[name]], !isOther(id, "name") { return id }
    let first = [acronym, name, text("title")].first { !$0.isEmpty } ?? ""
    var id = made.codes[folded[first]] ?? MissingCodes.code(first)
    if !acronym.isEmpty, isOther(id, "name") {
      return made.codes[folded[name]] ?? MissingCodes.code(name)
    }
    for column in ["level", "parent"] where isOther(id, column) {
      id += "-" + MissingCodes.code(text(column))
    }
    return id
  }

  /// The codes of what is named stand for the names in rows without a code of their own, and rows that
  /// are the same by now are one: a party may be spelt in several ways. Ties of a party to itself, which
  /// a table has where somebody funds its own work, are none.
  private mutating func joinSpellings() {
    for table in StakeholderMap.tables where table.key != ["id"] {
      guard let rows = made[table.name]?.rows.values else { continue }
      var joined: OrderedDictionary<String, (cells: [(MapHeader, String)], lines: [Int])> = [:]
      var toThemselves: [Int] = []
      for row in rows {
        var cells = row.cells.map { header, text in
          let kind = table.column(header)?.reference?.named
          return (header, kind.flatMap { made[$0]?.code(meantBy: text) } ?? text)
        }
        let ends = ["from", "to"].map { name in cells.first { $0.0.text == name }?.1 }
        if table.name == "ties", ends[0] == ends[1], !row.lines.isEmpty {
          toThemselves += row.lines
          continue
        }
        joined[key(&cells, table), default: (cells, [])].lines += row.lines
      }
      made[table.name]?.rows = joined
      guard let first = toThemselves.min() else { continue }
      let count = Set(toThemselves).count
      reading.diagnostics.append(
        Diagnostic(
          .note, code: "tie-to-itself",
          summary: LocalizedText(
            en: "Rows in which a party is tied to itself, which make no tie: \(count).",
            fr:
              "Lignes où une partie prenante est liée à elle-même, qui ne font pas de lien : \(count)."
          ),
          at: self.table.place.place(line: first, column: nil),
          remedy: LocalizedText(en: "Nothing need be done.", fr: "Il n’y a rien à faire.")))
    }
  }

  private mutating func finish() {
    joinSpellings()
    for table in TableReader.order {
      guard let rows = made[table.name]?.rows.values, !rows.isEmpty else { continue }
      var wordings: [MapHeader: CellWording] = [:]
      for header in Set(rows.flatMap { $0.cells.map(\.0) }) {
        wordings[header] = table.column(header).map { CellWording($0, terms: reading.map.terms) }
      }
      var origin = MapOrigin.TableOrigin(source: self.table.place)
      for row in rows {
        var cells = row.cells
        if let source = mapping.source, !row.lines.isEmpty, table.has(MapHeader(name: "sources")) {
          let place = "\(source)#\(RowRanges(row.lines).text(in: language))"
          let others = cells.filter { $0.0.name == "sources" && !$0.1.isEmpty }.map(\.1)
          cells.removeAll { $0.0.name == "sources" }
          cells.append((MapHeader(name: "sources"), (others + [place]).joined(separator: "|")))
        }
        cells = cells.map { header, text in (header, wordings[header]?.stored(text) ?? text) }
        origin.lines.append(row.lines.first ?? self.table.headerRow)
        reading.diagnostics += table.append(cells, &reading.map).map {
          Diagnostic($0.fault, at: self.table.place.place(line: row.lines.first, column: nil))
        }
      }
      reading.origin.tables[table.name] = origin
    }
    NamedReferences.resolve(in: &reading)
  }

  private var language: Language { reading.map.settings.languages.first ?? .english }
}

extension Reference {
  /// The table whose rows are named by the values of a column.
  fileprivate var named: String? {
    switch self {
    case .stakeholder, .stakeholderOrInstrument, .subject: "stakeholders"
    case .area: "areas"
    default: nil
    }
  }
}
