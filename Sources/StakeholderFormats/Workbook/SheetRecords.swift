import Spreadsheets
import StakeholderModel

/// The rows of a sheet as texts: the header first, wherever it stands, without examples and empty
/// rows. A row ends with its last filled cell.
struct SheetRecords {
  private(set) var records: [TextRecord] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let source: TableSource

  /// How far down a header may stand below titles and remarks.
  private static let deepestHeader = 100
  /// How many texts the rows may come to, with the empty ones before the filled ones.
  static let mostTexts = 50_000_000

  /// One of our own tables, with remarks left out.
  /// - Parameter isHeader: how well the texts of a row would serve as the header; 0 for not at all.
  ///   The first best row is taken.
  /// - Throws: ``WorkbookError/tooLarge(_:)``.
  init(
    _ sheet: Sheet, source: TableSource, mostTexts: Int = Self.mostTexts,
    isHeader: ([String]) -> Int
  ) throws {
    self.source = source
    let rows = try MergedCells.filled(sheet)
    let scores = rows.prefix(Self.deepestHeader).map { row in
      isHeader(row.cells.map { text($0.content) })
    }
    guard let best = scores.max(), best > 0, let header = scores.firstIndex(of: best) else {
      return
    }
    let width = rows[header].cells.last { !text($0.content).isEmpty }?.column ?? 0
    noteMerged(sheet, under: rows[header].number)
    try take(rows[header...], width: width, withoutRemarks: true, mostTexts)
  }

  /// A table of any form.
  /// - Throws: ``WorkbookError/tooLarge(_:)``.
  init(_ sheet: Sheet, source: TableSource) throws {
    self.source = source
    noteMerged(sheet, under: 0)
    let rows = try MergedCells.filled(sheet)
    let width = rows.prefix(Self.deepestHeader).compactMap(\.cells.last?.column).max() ?? 0
    try take(rows[...], width: width, withoutRemarks: false, Self.mostTexts)
  }

  private mutating func take(
    _ rows: ArraySlice<SheetRow>, width: Int, withoutRemarks: Bool, _ mostTexts: Int
  ) throws {
    var total = 0
    var lost: [(line: Int, column: Int)] = []
    for row in rows {
      // The header itself may begin with any sign.
      if withoutRemarks, !records.isEmpty, isRemark(row) { continue }
      noteErrors(row)
      let cells = texts(row, width: width)
      total += cells.count
      guard total <= mostTexts else { throw WorkbookError.tooLarge(.cells(limit: mostTexts)) }
      if !cells.isEmpty { records.append(TextRecord(line: row.number, cells: cells)) }
      for cell in row.cells where cell.column > width && !text(cell.content).isEmpty {
        lost.append((row.number, cell.column))
      }
    }
    noteLost(lost)
  }

  /// The texts of a row up to its last filled cell, or as far as the header goes: a sheet may hold
  /// something far to the right, in many rows.
  private func texts(_ row: SheetRow, width: Int) -> [String] {
    var texts: [String] = []
    for cell in row.cells where cell.column <= width {
      var text = text(cell.content)
      guard !text.isEmpty else { continue }
      if texts.isEmpty { text = CellEscape.remarks.removed(from: text) }
      texts += Array(repeating: "", count: max(0, cell.column - 1 - texts.count))
      // Of two cells in one place the last one counts.
      if texts.count == cell.column { texts[cell.column - 1] = text } else { texts.append(text) }
    }
    return texts
  }

  /// A row whose first cell begins with # is an example or a remark.
  private func isRemark(_ row: SheetRow) -> Bool {
    row.cells.lazy.map { text($0.content) }.first { !$0.isEmpty }?.hasPrefix("#") == true
  }

  private func text(_ content: CellContent) -> String {
    if case .error = content { return "" }
    return content.text.trimmed
  }

  // MARK: What is said of them

  private mutating func noteLost(_ cells: [(line: Int, column: Int)]) {
    guard let first = cells.first else { return }
    diagnostics.append(
      Diagnostic(
        .warning, code: "column-without-name",
        summary: LocalizedText(
          en: """
            Cells to the right of the last heading, which are left out: \(cells.count); the first is \
            here.
            """,
          fr: """
            Cellules à droite du dernier en-tête, qui ne sont pas lues : \(cells.count) ; voici la \
            première.
            """),
        at: source.place(line: first.line, column: first.column),
        remedy: LocalizedText(
          en: "Name their columns in the header.",
          fr: "Nommer leurs colonnes dans l’en-tête.")))
  }

  /// How many merged cells are named each; the others are counted.
  private static let namedMerged = 5

  private mutating func noteMerged(_ sheet: Sheet, under header: Int) {
    let given = MergedCells.given(sheet).filter { $0.rows.upperBound > header }
    let remedy = LocalizedText(
      en: "Unmerge the cells, and write the value in each row it holds for.",
      fr: "Défusionner, et écrire la valeur à chaque ligne pour laquelle elle vaut.")
    diagnostics += given.prefix(Self.namedMerged).map { merged in
      Diagnostic(
        .warning, code: "merged-cells",
        summary: LocalizedText(
          en: """
            Merged cells \(merged.range): “\(merged.value)” was read in rows \(merged.rows.lowerBound) \
            to \(merged.rows.upperBound).
            """,
          fr: """
            Cellules fusionnées \(merged.range) : « \(merged.value) » a été lu aux lignes \
            \(merged.rows.lowerBound) à \(merged.rows.upperBound).
            """),
        at: source.place(line: merged.range.first.row, column: merged.range.first.column),
        remedy: remedy)
    }
    let others = given.dropFirst(Self.namedMerged)
    guard let first = others.first?.range.first else { return }
    diagnostics.append(
      Diagnostic(
        .warning, code: "merged-cells",
        summary: LocalizedText(
          en: "More merged cells that were read in the same way: \(others.count).",
          fr: "Autres cellules fusionnées lues de la même façon : \(others.count)."),
        at: source.place(line: first.row, column: first.column), remedy: remedy))
  }

  private mutating func noteErrors(_ row: SheetRow) {
    for cell in row.cells {
      guard case .error(let error) = cell.content else { continue }
      diagnostics.append(
        Self.formulaError(error, at: source.place(line: row.number, column: cell.column)))
    }
  }

  static func formulaError(_ error: String, at place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(
      .error, code: "formula-error",
      summary: LocalizedText(
        en: "The formula gives \(error); the cell is read as not known.",
        fr: "La formule donne \(error) ; la cellule est lue comme non connue."),
      at: place,
      remedy: LocalizedText(
        en: "Mend the formula, or write the value.",
        fr: "Corriger la formule, ou écrire la valeur."))
  }
}
