import Spreadsheets
import StakeholderModel

/// The rows of a sheet as texts: the header first, wherever it stands, without examples and empty
/// rows.
struct SheetRecords {
  private(set) var records: [TextRecord] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let source: TableSource

  /// How far down a header may stand below titles and remarks.
  private static let deepestHeader = 100

  /// One of our own tables, with remarks left out.
  /// - Parameter isHeader: how well a row would serve as the header; 0 for not at all. The first best
  ///   row is taken.
  init(_ sheet: Sheet, source: TableSource, isHeader: ([String]) -> Int) {
    self.source = source
    var rows = filled(sheet)
    let scores = rows.prefix(Self.deepestHeader).map { row in
      isHeader(texts(row, width: row.cells.last?.column ?? 0))
    }
    guard let best = scores.max(), best > 0, let header = scores.firstIndex(of: best) else {
      return
    }
    rows.removeFirst(header)
    take(rows, width: rows[0].cells.last?.column ?? 0, withoutRemarks: true)
  }

  /// A table of any form.
  init(_ sheet: Sheet, source: TableSource) {
    self.source = source
    let rows = filled(sheet)
    let width = rows.prefix(Self.deepestHeader).compactMap(\.cells.last?.column).max() ?? 0
    take(rows, width: width, withoutRemarks: false)
  }

  private mutating func take(_ rows: [SheetRow], width: Int, withoutRemarks: Bool) {
    noteErrors(rows)
    noteLost(rows, beyond: width)
    for (index, row) in rows.enumerated() {
      if withoutRemarks, index > 0, isRemark(row) { continue }
      let cells = texts(row, width: width)
      guard cells.contains(where: { !$0.isEmpty }) else { continue }
      records.append(TextRecord(line: row.number, cells: cells))
    }
  }

  /// Rows are as wide as the header, not as the widest row: a sheet may hold something far to the
  /// right, in many rows.
  private func texts(_ row: SheetRow, width: Int) -> [String] {
    var texts = [String](repeating: "", count: width)
    for cell in row.cells where cell.column <= width {
      texts[cell.column - 1] = text(cell.content)
    }
    if let first = texts.firstIndex(where: { !$0.isEmpty }) {
      texts[first] = CellEscape.remarks.removed(from: texts[first])
    }
    return texts
  }

  private mutating func noteLost(_ rows: [SheetRow], beyond width: Int) {
    var count = 0
    var first: (line: Int, column: Int)?
    for row in rows {
      for cell in row.cells.reversed() {
        guard cell.column > width else { break }
        guard !text(cell.content).isEmpty else { continue }
        count += 1
        first = first ?? (row.number, cell.column)
      }
    }
    guard let first else { return }
    diagnostics.append(
      Diagnostic(
        .warning, code: "column-without-name",
        summary: LocalizedText(
          en:
            "Cells to the right of the last heading, which are left out: \(count); the first is here.",
          fr: """
            Cellules à droite du dernier en-tête, qui ne sont pas lues : \(count) ; voici la première.
            """),
        at: source.place(line: first.line, column: first.column),
        remedy: LocalizedText(
          en: "Name their columns in the header.",
          fr: "Nommer leurs colonnes dans l’en-tête.")))
  }

  /// A row whose first cell begins with # is an example or a remark.
  private func isRemark(_ row: SheetRow) -> Bool {
    row.cells.lazy.map { text($0.content) }.first { !$0.isEmpty }?.hasPrefix("#") == true
  }

  private func text(_ content: CellContent) -> String {
    if case .error = content { return "" }
    return content.text.trimmed
  }

  /// The rows with merged cells filled: one value that stands for several rows is given to each.
  private mutating func filled(_ sheet: Sheet) -> [SheetRow] {
    let tall = sheet.merged.filter { $0.first.row < $0.last.row }
    guard !tall.isEmpty else { return sheet.rows }
    var rows = sheet.rows
    let places = Dictionary(rows.enumerated().map { ($1.number, $0) }) { first, _ in first }
    for range in tall {
      guard let top = places[range.first.row],
        let value = rows[top].cells.first(where: { $0.column == range.first.column })
      else { continue }
      for number in (range.first.row + 1)...range.last.row {
        // A row of nothing but a merged value says nothing of its own.
        guard let row = places[number] else { continue }
        let index = rows[row].cells.firstIndex { $0.column >= value.column }
        guard index.map({ rows[row].cells[$0].column != value.column }) ?? true else { continue }
        rows[row].cells.insert(value, at: index ?? rows[row].cells.count)
      }
    }
    diagnostics.append(
      Diagnostic(
        .note, code: "merged-cells",
        summary: LocalizedText(
          en: "Merged cells were read as if their value stood in each row: \(tall.count).",
          fr:
            "Cellules fusionnées lues comme si leur valeur figurait à chaque ligne : \(tall.count)."
        ),
        at: source.place(line: tall[0].first.row, column: tall[0].first.column),
        remedy: LocalizedText(
          en: "Write the value in each row.", fr: "Écrire la valeur à chaque ligne.")))
    return rows
  }

  private mutating func noteErrors(_ rows: [SheetRow]) {
    for row in rows {
      for cell in row.cells {
        guard case .error(let error) = cell.content else { continue }
        diagnostics.append(
          Diagnostic(
            .error, code: "formula-error",
            summary: LocalizedText(
              en: "The formula gives \(error); the cell is read as not known.",
              fr: "La formule donne \(error) ; la cellule est lue comme non connue."),
            at: source.place(line: row.number, column: cell.column),
            remedy: LocalizedText(
              en: "Mend the formula, or write the value.",
              fr: "Corriger la formule, ou écrire la valeur.")))
      }
    }
  }
}
