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
    let pages = WorkbookSheets.tables.map { SheetColumns($0, of: map, in: language) }
    let lists = ChoiceSheet(map, language: language, names: names(in: pages))
    draft.sheets = [
      InstructionSheet.draft(in: language), SettingsSheet.draft(map, in: language, lists),
    ]
    draft.sheets += pages.map { sheet($0, lists) }
    draft.sheets.append(lists.draft)
    return draft
  }

  /// The formulas for the names that stand in tables.
  private func names(in pages: [SheetColumns]) -> [String: String] {
    var names: [String: String] = [:]
    for page in pages {
      names[page.table.name] = NameRange.range(
        page, in: language, examples: page.table.rowCount(examples), last: lastRow(of: page.table))
    }
    return names
  }

  /// How far down the choices of a sheet reach.
  private func lastRow(of table: MapTable) -> Int {
    1 + table.rowCount(examples) + table.rowCount(map) + Self.spareRows
  }

  private func sheet(_ columns: SheetColumns, _ lists: ChoiceSheet) -> SheetDraft {
    let table = columns.table
    var sheet = SheetDraft(name: table.title(language))
    sheet.tab = WorkbookSheets.neededTables.contains(table.name) ? .required : .optional
    sheet.columns = columns.drafts
    sheet.rows = [
      zip(columns.headers, columns.headings).map { header, heading in
        CellDraft(
          .text(heading), columns.isRequired(header) ? .requiredHeading : .heading,
          comment: table.column(header)?.help(language))
      }
    ]
    let wordings = columns.headers.map { header in
      table.column(header).map { CellWording($0, terms: map.terms) }
    }
    for row in 0..<table.rowCount(examples) {
      sheet.rows.append(cells(of: row, in: examples, columns, wordings, isRemark: true))
    }
    for row in 0..<table.rowCount(map) {
      sheet.rows.append(cells(of: row, in: map, columns, wordings, isRemark: false))
    }
    sheet.frozenRows = 1
    sheet.frozenColumns = table.key.isEmpty ? 0 : 2
    sheet.hasFilter = true
    let rows = 2...lastRow(of: table)
    sheet.choices = columns.headers.enumerated().compactMap { index, header in
      table.column(header).flatMap { lists.choices($0, of: table, at: index + 1, rows: rows) }
    }
    return sheet
  }

  private func cells(
    of row: Int, in map: StakeholderMap, _ columns: SheetColumns, _ wordings: [CellWording?],
    isRemark: Bool
  ) -> [CellDraft?] {
    let table = columns.table
    var texts = zip(columns.headers, wordings).map { header, wording in
      let cell = table.cell(map, row, header)
      if isRemark, let name = name(cell, in: table.column(header)) { return name }
      return wording?.shown(cell, in: language) ?? cell
    }
    if let first = texts.firstIndex(where: { !$0.isEmpty }) {
      texts[first] =
        isRemark ? "# " + texts[first] : CellEscape.remarks.added(to: texts[first])
    }
    return zip(columns.headers, texts).map { header, text in
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

  /// The party that a cell of an example refers to, by its name, as the lists offer it.
  private func name(_ cell: String, in column: MapColumn?) -> String? {
    guard [.stakeholder, .stakeholderOrInstrument].contains(column?.reference) else { return nil }
    return examples.stakeholders.first { $0.id == cell }?.name
  }
}
