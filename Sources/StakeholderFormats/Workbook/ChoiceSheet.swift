import Spreadsheets
import StakeholderModel

/// The hidden sheet with the words that columns offer, and the ranges in which they stand.
struct ChoiceSheet {
  private(set) var draft: SheetDraft
  /// By the key of the words.
  private var ranges: [String: String] = [:]
  /// By table.
  private let names: [String: String]
  private let language: Language
  private let map: StakeholderMap

  /// - Parameter names: the formulas for the names that stand in tables.
  init(_ map: StakeholderMap, language: Language, names: [String: String] = [:]) {
    self.map = map
    self.language = language
    self.names = names
    draft = SheetDraft(name: WorkbookSheets.lists(language))
    draft.isHidden = true
    var columns: [[CellDraft?]] = []
    var headings: Set<String> = []
    for table in StakeholderMap.tables {
      for column in table.columns {
        guard let list = words(column, of: table), ranges[list.key] == nil else { continue }
        var heading = column.heading(language)
        if !headings.insert(heading).inserted { heading += " (\(table.title(language)))" }
        let words = list.words(in: map)
        columns.append([CellDraft(.text(heading), .heading)] + words.map { CellDraft($0) })
        let letters = CellAddress.letters(of: columns.count)
        ranges[list.key] =
          "\(WorkbookSheets.quoted(draft.name))!$\(letters)$2:$\(letters)$\(words.count + 1)"
      }
    }
    draft.columns = columns.map { _ in ColumnDraft(width: 28) }
    draft.rows = (0..<(columns.map(\.count).max() ?? 0)).map { row in
      columns.map { $0.indices.contains(row) ? $0[row] : nil }
    }
  }

  private func words(_ column: MapColumn, of table: MapTable) -> ColumnWords? {
    ColumnWords(column, of: table.name, in: map, language: language)
  }

  /// What a column offers in some rows of its sheet: words of this sheet, or the names of what it refers
  /// to; `nil` where there is nothing to offer. Only a word that a column should not have is remarked
  /// on: what is referred to has a name, an acronym and a code.
  func choices(
    _ column: MapColumn, of table: MapTable, at index: Int, rows: ClosedRange<Int>
  ) -> ChoiceList? {
    if let list = words(column, of: table), let range = ranges[list.key] {
      let isOpen = !list.isClosed || column.shape == .list
      return ChoiceList(column: index, rows: rows, range: range, warning: isOpen ? nil : warning)
    }
    guard let named = column.reference.flatMap(NameRange.table), let range = names[named.name]
    else { return nil }
    return ChoiceList(column: index, rows: rows, range: range, warning: nil)
  }

  private var warning: (title: String, text: String) {
    (
      language.say(en: "Not in the list", fr: "Hors de la liste"),
      language.say(
        en: "This is none of the known values. Keep it all the same?",
        fr: "Cette valeur n’est pas dans la liste. La garder quand même ?")
    )
  }
}
