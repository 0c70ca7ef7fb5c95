import Spreadsheets
import StakeholderModel

/// The names of a table's rows, for the columns of other tables that refer to them: a range that grows
/// with the sheet and begins below its examples.
enum NameRange {
  /// By which column people know a row. A source is cited by its code, an engagement has no name.
  private static let columns = [
    "stakeholders": "name", "areas": "name", "instruments": "title", "engagements": "id",
    "sources": "id",
  ]

  /// Nobody looks further down a list, and the formula must not become too long for Excel.
  private static let lastListed = 99_999

  /// The table whose rows a column offers. A tie mostly leads to a party, so parties are offered where
  /// instruments may stand too; nothing is where a list of one table would mislead.
  static func table(of reference: Reference) -> MapTable? {
    switch reference {
    case .stakeholder, .stakeholderOrInstrument: StakeholderMap.table("stakeholders")
    case .source: StakeholderMap.table("sources")
    case .area: StakeholderMap.table("areas")
    case .instrument: StakeholderMap.table("instruments")
    case .engagement: StakeholderMap.table("engagements")
    case .subject, .term: nil
    }
  }

  /// The formula for the range of the names in a sheet; `nil` for a table whose rows have none. The last
  /// filled row counts, since there may be empty ones between.
  /// - Parameters:
  ///   - examples: how many rows below the headings are examples; they may be deleted or overwritten.
  ///   - last: the last row that the list reaches.
  static func range(_ sheet: SheetColumns, in language: Language, examples: Int, last: Int)
    -> String?
  {
    guard let name = columns[sheet.table.name],
      let index = sheet.headers.firstIndex(of: MapHeader(name: name))
    else { return nil }
    let page = WorkbookSheets.quoted(sheet.table.title(language))
    let column = CellAddress.letters(of: index + 1)
    // The headings count too: a range of examples alone would break when these are deleted.
    let remarks = "COUNTIF(\(page)!$A$1:$A$\(examples + 1),\"#*\")"
    let names = "\(page)!$\(column)$1:$\(column)$\(min(last, lastListed))"
    let lastFilled = "SUMPRODUCT(MAX((\(names)<>\"\")*ROW(\(names))))"
    return "OFFSET(\(page)!$\(column)$1,1+\(remarks),0,MAX(1,\(lastFilled)-1-\(remarks)))"
  }
}
