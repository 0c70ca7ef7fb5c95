import Spreadsheets
import StakeholderModel

/// Which table a sheet of an unknown name is probably meant for: "Liens TJ", or a sheet whose
/// headings are those of a table.
struct SheetGuess {
  /// `nil` for the settings.
  let table: MapTable?
  let title: LocalizedText
  /// Whether the headings are those of the table, whatever the sheet is called.
  let hasItsHeadings: Bool

  /// How far down headings are looked for.
  private static let deepestHeader = 20

  init?(_ sheet: Sheet) {
    let byHeadings = Self.table(withHeadingsOf: sheet)
    if let table = Self.table(named: sheet.name) ?? byHeadings {
      self.table = table
      hasItsHeadings = byHeadings?.name == table.name
      title = table.title
    } else if Self.resembles(sheet.name, StakeholderMap.settingsTable.title) {
      table = nil
      hasItsHeadings = false
      title = StakeholderMap.settingsTable.title
    } else {
      return nil
    }
  }

  private static func table(named name: String) -> MapTable? {
    let fitting = StakeholderMap.tables.filter { resembles(name, $0.title) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// Whether a name holds a title or begins one, or is a slip of it.
  private static func resembles(_ name: String, _ title: LocalizedText) -> Bool {
    let name = name.folded
    return Language.spoken.map { title($0).folded }.contains { title in
      let words = name.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
      return " \(words) ".contains(" \(title) ")
        || words.count >= 4 && title.hasPrefix(words)
        || NearestName(among: [title]).suggestion(for: words) != nil
    }
  }

  /// All required columns are there; codes are made where there are none.
  private static func table(withHeadingsOf sheet: Sheet) -> MapTable? {
    let rows = sheet.rows.prefix(deepestHeader).map { $0.cells.map(\.content.text.trimmed) }
    let fitting = StakeholderMap.tables.filter { table in
      let headings = ColumnHeadings(table)
      let all = table.columns.filter(\.isRequired).map { MapHeader(name: $0.name) }
      let named = all.filter { $0.name != "id" }
      let required = named.isEmpty ? all : named
      return rows.contains { row in
        let known = headings.headers(of: row).compactMap { $0 }
        return known.count >= 3 && required.allSatisfy(known.contains)
      }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// What is said of a sheet that is not read, or read as what it looks like.
  func diagnostic(at place: Diagnostic.Place, isRead: Bool) -> Diagnostic {
    Diagnostic(
      .warning, code: "unknown-sheet",
      summary: isRead
        ? LocalizedText(
          en: "This sheet is read as the table “\(title)”, which it looks like.",
          fr: "Cette feuille est lue comme le tableau « \(title(.french)) », auquel elle ressemble."
        )
        : LocalizedText(
          en: "This sheet is not read; it looks like the table “\(title)”.",
          fr: "Cette feuille n’est pas lue ; elle ressemble au tableau « \(title(.french)) »."),
      at: place,
      remedy: LocalizedText(
        en: "If it is, name the sheet “\(title)” and nothing more.",
        fr: "Si c’est bien lui, nommer la feuille « \(title(.french)) », sans rien de plus."))
  }
}
