import Spreadsheets
import StakeholderModel

/// The first sheet: how to fill the others in.
enum InstructionSheet {
  static func draft(in language: Language) -> SheetDraft {
    var sheet = SheetDraft(name: WorkbookSheets.instructions(language))
    sheet.columns = [ColumnDraft(width: 26), ColumnDraft(width: 100)]
    sheet.isLandscape = false
    sheet.tab = .help
    sheet.rows = [[CellDraft(.text(Instructions.title(language)), .title)], []]
    for (heading, text) in Instructions.steps(for: .workbook) {
      sheet.rows.append([
        CellDraft(.text(heading(language)), .label), CellDraft(.text(text(language)), .wrapped),
      ])
    }
    sheet.rows.append([])
    for table in WorkbookSheets.tables {
      sheet.rows.append([
        CellDraft(.text(table.title(language)), .label),
        CellDraft(.text(table.purpose(language)), .wrapped),
      ])
    }
    return sheet
  }
}
