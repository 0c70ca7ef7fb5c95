import Spreadsheets
import StakeholderModel

/// A map as a workbook to be filled in: a sheet for each table, with headings and explanations in a
/// language, and the choices that each column has.
struct MapWorkbook {
  let map: StakeholderMap
  let language: Language
  /// Rows that show how to fill a table in; they are written as remarks.
  var examples = StakeholderMap()

  /// How many empty rows get their choices.
  private static let spareRows = 1_000

  /// The columns that most maps need, by table; the others are folded away until a map uses them. A
  /// table that is not here shows all.
  static let essentials: [String: [String]] = [
    "stakeholders": [
      "id", "name", "acronym", "kind", "group", "level", "area", "sectors", "mandates", "functions",
      "parent",
      "status", "notes", "sources", "confidence",
    ],
    "ties": [
      "from", "relation", "to", "status", "start", "amount", "currency", "flow", "notes",
      "sources", "confidence",
    ],
    "instruments": ["id", "title", "kind", "date", "period", "responsible", "notes", "sources"],
    "engagements": [
      "id", "provider", "recipient", "requested_by", "funder", "purpose", "start", "end", "notes",
      "sources",
    ],
    "sources": ["id", "title", "author", "date", "locator", "url"],
  ]

  /// Texts that no cell can hold, by table, row (counted from 0) and column.
  private(set) var tooLong: [(table: String, row: Int, column: String)] = []

  init(_ map: StakeholderMap, language: Language, examples: StakeholderMap = StakeholderMap()) {
    self.map = map
    self.language = language
    self.examples = examples
    for table in StakeholderMap.tables {
      for header in table.headersInUse(in: map) {
        for row in 0..<table.rowCount(map)
        where table.cell(map, row, header).utf16.count > WorkbookWriter.longestText {
          tooLong.append((table.name, row, header.text))
        }
      }
    }
  }

  func draft() -> WorkbookDraft {
    var draft = WorkbookDraft()
    draft.title = map.settings.title(in: language)
    draft.author = map.settings.authors.joined(separator: ", ")
    let lists = ChoiceSheet(map, language: language)
    draft.sheets = [InstructionSheet.draft(in: language), SettingsSheet.draft(map, in: language)]
    draft.sheets += StakeholderMap.tables.map { sheet($0, lists) }
    draft.sheets.append(lists.draft)
    return draft
  }

  private func sheet(_ table: MapTable, _ lists: ChoiceSheet) -> SheetDraft {
    var sheet = SheetDraft(name: table.title(language))
    let headers = headers(table)
    let headings = ColumnHeadings(table).headings(of: headers, in: language)
    let used = Set(table.headersInUse(in: map))
    let essential = Self.essentials[table.name]
    sheet.columns = headers.map { header in
      let column = table.column(header)
      let isShown =
        essential?.contains(header.name) ?? true
        || used.contains(header)
          && (0..<table.rowCount(map)).contains { !table.cell(map, $0, header).isEmpty }
      return ColumnDraft(
        width: Self.width(header, column),
        isText: column.map { ![.integer, .number].contains($0.shape) } ?? true, isFolded: !isShown)
    }
    sheet.rows = [
      zip(headers, headings).map { header, heading in
        let column = table.column(header)
        return CellDraft(
          .text(heading), column?.isRequired == true ? .requiredHeading : .heading,
          comment: column?.help(language))
      }
    ]
    let wordings = headers.map { header in
      table.column(header).map { CellWording($0, terms: map.terms) }
    }
    for row in 0..<table.rowCount(examples) {
      sheet.rows.append(cells(of: row, in: examples, table, headers, wordings, isRemark: true))
    }
    for row in 0..<table.rowCount(map) {
      sheet.rows.append(cells(of: row, in: map, table, headers, wordings, isRemark: false))
    }
    sheet.frozenRows = 1
    sheet.frozenColumns = table.key.isEmpty ? 0 : 2
    sheet.hasFilter = true
    let last = sheet.rows.count + Self.spareRows
    for (index, header) in headers.enumerated() {
      guard let column = table.column(header), let range = lists.range(of: column) else { continue }
      sheet.choices.append(
        ChoiceList(
          column: index + 1, rows: 2...last, range: range,
          warning: column.shape == .list ? nil : warning(column)))
    }
    return sheet
  }

  private func cells(
    of row: Int, in map: StakeholderMap, _ table: MapTable, _ headers: [MapHeader],
    _ wordings: [CellWording?], isRemark: Bool
  ) -> [CellDraft?] {
    var texts = zip(headers, wordings).map { header, wording in
      let cell = table.cell(map, row, header)
      return wording?.shown(cell, in: language) ?? cell
    }
    if let first = texts.firstIndex(where: { !$0.isEmpty }) {
      texts[first] =
        isRemark ? "# " + texts[first] : CellEscape.remarks.added(to: texts[first])
    }
    return zip(headers, texts).map { header, text in
      guard !text.isEmpty else { return nil }
      let look: CellDraft.Look = isRemark ? .example : .plain
      if let shape = table.column(header)?.shape, [.integer, .number].contains(shape),
        let number = Double(text), CellContent.number(number).text == text
      {
        return CellDraft(.number(number), look)
      }
      return CellDraft(.text(text), look)
    }
  }

  /// The columns in the order in which they are read: a tie says who, does what, to whom.
  private func headers(_ table: MapTable) -> [MapHeader] {
    let used = table.headersInUse(in: map)
    var headers = table.columns.flatMap { column -> [MapHeader] in
      guard column.isLocalized else { return [MapHeader(name: column.name)] }
      let inUse = used.filter { $0.name == column.name && $0.language != nil }
      let spoken = map.settings.languages.count < 2 ? [] : map.settings.languages
      let wanted = spoken.map { MapHeader(name: column.name, language: $0) }
      return inUse + wanted.filter { !inUse.contains($0) }
    }
    if table.name == "ties", let to = headers.firstIndex(of: MapHeader(name: "to")),
      let relation = headers.firstIndex(of: MapHeader(name: "relation"))
    {
      headers.swapAt(to, relation)
    }
    return headers + used.filter { !table.has($0) }
  }

  private static func width(_ header: MapHeader, _ column: MapColumn?) -> Double {
    switch header.name {
    case "name", "title", "action": 42
    case "notes": 60
    case "id": 18
    default:
      switch column?.shape {
      case .integer, .number, .date, .flag: 12
      case .list: 24
      default: column?.reference == nil ? 18 : 22
      }
    }
  }

  private func warning(_ column: MapColumn) -> (title: String, text: String) {
    let title = LocalizedText(en: "Not in the list", fr: "Hors de la liste")
    let text =
      column.reference == nil
      ? LocalizedText(
        en: "This is none of the known values. Keep it all the same?",
        fr: "Cette valeur n’est pas dans la liste. La garder quand même ?")
      : LocalizedText(
        en: "No row has this code yet. Keep it all the same?",
        fr: "Aucune ligne n’a encore ce code. Le garder quand même ?")
    return (title(language), text(language))
  }
}
