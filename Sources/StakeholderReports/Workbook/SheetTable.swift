import Spreadsheets
import StakeholderModel

/// One column of a sheet: what it is called beside what it holds of a row.
struct SheetColumn<Row> {
  let heading: LocalizedText
  /// In characters.
  let width: Double
  /// Shown when the pointer rests on the heading.
  let help: LocalizedText?
  let value: (Row) -> SheetValue?

  init(
    _ heading: LocalizedText, _ width: Double, help: LocalizedText? = nil,
    _ value: @escaping (Row) -> SheetValue?
  ) {
    self.heading = heading
    self.width = width
    self.help = help
    self.value = value
  }
}

/// The rows of a sheet under their headings. Columns of which nothing is known are left out; a cell of which
/// nothing is known is empty.
struct SheetTable {
  let headings: [CellDraft]
  let widths: [Double]
  let rows: [[SheetValue?]]
  /// What must be known of the rows, one sentence or several each; the first sheet says it.
  let remarks: [String]

  /// How many rows a sheet has at most: a tenth of what Excel takes, and more than anybody reads.
  private static let mostRows = 100_000

  /// - Parameters:
  ///   - total: how many rows there are, where `rows` are the first of them only.
  ///   - most: how many to show; that others were left out is remarked.
  /// - Complexity: O(rows × columns).
  init<Row>(
    _ rows: [Row], of total: Int? = nil, most: Int = mostRows, _ columns: [SheetColumn<Row>],
    remarks: [String] = [], in language: Language
  ) {
    let all = rows.prefix(most).map { row in columns.map { $0.value(row) } }
    let kept = columns.indices.filter { column in all.contains { $0[column] != nil } }
    headings = kept.map { column in
      CellDraft(
        .text(columns[column].heading(language)), .heading, comment: columns[column].help?(language)
      )
    }
    widths = kept.map { columns[$0].width }
    self.rows = all.map { row in kept.map { row[$0] } }
    let (shown, count) = (all.count, total ?? rows.count)
    let (few, whole) = (shown.grouped(in: language), count.grouped(in: language))
    let cut = language.say(
      en: "Only the first \(few) of \(whole) rows are listed.",
      fr: "Seules les \(few) premières lignes sur \(whole) sont données.")
    self.remarks = shown < count ? [cut] + remarks : remarks
  }

  /// - Parameter name: of its tab, as ``SheetNames`` gives it.
  func draft(named name: String) -> SheetDraft {
    var sheet = SheetDraft(name: name)
    sheet.columns = widths.map { ColumnDraft(width: $0, isText: false) }
    sheet.rows = [headings] + rows.map { row in row.map { $0?.cell } }
    sheet.frozenRows = 1
    sheet.frozenColumns = 1
    sheet.hasFilter = true
    return sheet
  }
}
