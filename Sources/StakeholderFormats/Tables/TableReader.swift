import Foundation
import StakeholderModel

/// Puts the rows of one table as it stood in a file into one table of a map.
struct TableReader {
  let table: MapTable
  let source: TableSource

  /// The tables in the order in which they are best read: a map's own terms come first, since other
  /// tables may say them by their labels.
  static let order =
    StakeholderMap.tables.filter { $0.name == "terms" }
    + StakeholderMap.tables.filter { $0.name != "terms" }

  /// Reads everything that can be read, with what was wrong and where the rows stood.
  /// - Parameter records: the first is the header.
  func read(_ records: [TextRecord], into reading: inout MapReading) {
    var diagnostics: [Diagnostic] = []
    var origin = MapOrigin.TableOrigin(source: source)
    defer {
      reading.diagnostics += diagnostics
      reading.origin.tables[table.name] = origin
    }
    guard let first = records.first else {
      diagnostics.append(emptyTable())
      return
    }

    let unnamed = first.cells.indices.filter { first.cells[$0].isEmpty }
    var lost: Set<Int> = []
    for record in records.dropFirst() where lost.count < unnamed.count {
      for column in unnamed.prefix(while: { $0 < record.cells.count })
      where !record.cells[column].isEmpty { lost.insert(column) }
    }
    let headers = headers(first, losing: lost, &diagnostics)
    let wordings = headers.map { header -> CellWording? in
      guard let column = header.flatMap({ table.column($0) }) else { return nil }
      let wording = CellWording(column, terms: reading.map.terms)
      return wording.isPlain ? nil : wording
    }
    for (index, header) in headers.enumerated() where header != nil {
      origin.columns[header?.text ?? ""] = index + 1
    }
    origin.headings = first.cells
    let extra = headers.compactMap { $0 }.filter { !table.has($0) }.map(\.text)
    if !extra.isEmpty { reading.map.extraColumns[table.name] = extra }

    var rows: [Int] = []
    let needed = table.columns.count { $0.isRequired && $0.name != "id" }
    for (row, record) in records.dropFirst().enumerated() {
      if let total = TotalRow(record, orAlone: needed > 1) {
        diagnostics.append(total.diagnostic(at: source.place(line: record.line, column: nil)))
        continue
      }
      diagnostics += ragged(record, headers.count)
      var cells: [(MapHeader, String)] = []
      cells.reserveCapacity(headers.count)
      for (index, cell) in record.cells.prefix(headers.count).enumerated() {
        guard let header = headers[index] else { continue }
        // White space at the ends of a cell is no part of it, also where quotation marks kept it.
        let hasSpace = cell.first?.isWhitespace == true || cell.last?.isWhitespace == true
        let text = hasSpace ? cell.trimmed : cell
        guard let wording = wordings[index] else {
          cells.append((header, text))
          continue
        }
        let (stored, liberty) = wording.read(text)
        cells.append((header, stored))
        if let liberty {
          diagnostics.append(
            Diagnostic(
              wording.note(text, stored, liberty),
              at: source.place(line: record.line, column: index + 1)))
        }
      }
      for fault in table.append(cells, &reading.map) {
        diagnostics.append(
          Diagnostic(
            fault.fault,
            at: source.place(line: record.line, column: origin.columns[fault.header])))
      }
      origin.lines.append(record.line)
      rows.append(isSheet ? record.line - 2 : row)
    }
    reading.map.noteRows(rows, of: table.name)
  }

  private func emptyTable() -> Diagnostic {
    Diagnostic(
      .error, code: "empty-file",
      summary: LocalizedText(
        en: "There is no header row.", fr: "Il n’y a pas de ligne d’en-tête."),
      at: source.place(line: nil, column: nil),
      remedy: LocalizedText(
        en: "Write the names of the columns in the first row: \(required(in: .english)).",
        fr: "Écrire les noms des colonnes à la première ligne : \(required(in: .french))."))
  }

  private func required(in language: Language) -> String {
    required.map { heading($0)(language) }.joined(separator: isSheet ? ", " : ",")
  }

  private var isSheet: Bool { if case .sheet = source { true } else { false } }

  /// What a column is called where the table stands: by its heading in a workbook, by its name in CSV.
  private func heading(_ name: String) -> LocalizedText {
    guard isSheet, let column = table.column(MapHeader(name: name)) else {
      return LocalizedText([.english: name, .french: name])
    }
    return column.heading
  }

  private var required: [String] { table.columns.filter(\.isRequired).map(\.name) }

  /// The headers, `nil` for a column that can't be named.
  /// - Parameter lost: the columns without a name that hold something.
  private func headers(
    _ record: TextRecord, losing lost: Set<Int>, _ diagnostics: inout [Diagnostic]
  ) -> [MapHeader?] {
    var seen: Set<MapHeader> = []
    var written: Set<String> = []
    let known = ColumnHeadings(table).headers(of: record.cells)
    let guess = HeadingGuess(table, besides: known, isSheet: isSheet)
    /// By the column that is probably meant.
    var misnamed: [String: String] = [:]
    let headers = record.cells.enumerated().map { index, cell -> MapHeader? in
      let place = source.place(line: record.line, column: index + 1)
      guard !cell.isEmpty else {
        guard lost.contains(index) else { return nil }
        diagnostics.append(
          Diagnostic(
            .warning, code: "column-without-name",
            summary: LocalizedText(
              en: "This column has no name and is left out.",
              fr: "Cette colonne n’a pas de nom et n’est pas lue."), at: place,
            remedy: LocalizedText(en: "Name it in the header.", fr: "La nommer dans l’en-tête.")))
        return nil
      }
      // The name of an unknown column stays as it is written, whatever its colons may mean.
      let header = known[index] ?? MapHeader(name: cell)
      guard written.insert(cell).inserted, seen.insert(header).inserted else {
        diagnostics.append(
          Diagnostic(
            .error, code: "duplicate-column",
            summary: LocalizedText(
              en: "The column “\(cell)” stands twice; the second is left out.",
              fr: "La colonne « \(cell) » figure deux fois ; la seconde n’est pas lue."), at: place,
            remedy: LocalizedText(en: "Rename one of the two.", fr: "Renommer l’une des deux.")))
        return nil
      }
      if !table.has(header) {
        let meant = guess.column(meantBy: header)
        if let meant { misnamed[meant.column] = cell }
        diagnostics.append(unknownColumn(header, meant?.heading, at: place))
      }
      return header
    }
    for name in required where !seen.contains(MapHeader(name: name)) {
      // In a workbook codes are made where there are none.
      if name == "id", isSheet { continue }
      let heading = heading(name)
      diagnostics.append(
        Diagnostic(
          .error, code: "missing-column",
          summary: LocalizedText(
            en: "The column “\(heading(.english))” is missing.",
            fr: "La colonne « \(heading(.french)) » manque."),
          at: source.place(line: record.line, column: nil),
          remedy: misnamed[name].map {
            LocalizedText(
              en: "If it is the column “\($0)”, rename it; else add it to the header.",
              fr: "Si c’est la colonne « \($0) », la renommer ; sinon, l’ajouter à l’en-tête.")
          }
            ?? LocalizedText(
              en: "Add it to the header; every row needs a value in it.",
              fr: "L’ajouter à l’en-tête ; chaque ligne doit la remplir.")))
    }
    return headers
  }

  private func unknownColumn(
    _ header: MapHeader, _ nearest: String?, at place: Diagnostic.Place
  ) -> Diagnostic {
    // Where a column of ours is probably meant, all that stands in it would count for nothing.
    Diagnostic(
      nearest == nil ? .note : .warning, code: "unknown-column",
      summary: LocalizedText(
        en: "The column “\(header.text)” is not one of this table; it is kept as it is.",
        fr: "La colonne « \(header.text) » n’appartient pas à ce tableau ; elle est conservée."),
      at: place,
      remedy: nearest.map {
        LocalizedText(
          en: "Did you mean “\($0)”? Then rename it: as it is, nothing counts that stands in it.",
          fr: """
            Vouliez-vous dire « \($0) » ? Alors la renommer : en l’état, rien de ce qu’elle contient ne \
            compte.
            """)
      })
  }

  private func ragged(_ record: TextRecord, _ width: Int) -> [Diagnostic] {
    let extra = record.cells.dropFirst(width).filter { !$0.isEmpty }
    if !extra.isEmpty {
      return [
        Diagnostic(
          .error, code: "ragged-row",
          summary: LocalizedText(
            en:
              "The row has \(record.cells.count) cells and the header \(width); left out: \(extra.joined(separator: " · ")).",
            fr:
              "La ligne a \(record.cells.count) cellules et l’en-tête \(width) ; non lu : \(extra.joined(separator: " · "))."
          ),
          at: source.place(line: record.line, column: width + 1),
          remedy: LocalizedText(
            en: "A cell that holds a comma must stand in quotation marks.",
            fr: "Une cellule qui contient une virgule doit être entre guillemets droits."))
      ]
    }
    // A row of a sheet ends with its last filled cell; a line of a file has all its separators.
    guard record.cells.count < width, case .file = source else { return [] }
    return [
      Diagnostic(
        .warning, code: "ragged-row",
        summary: LocalizedText(
          en:
            "The row has \(record.cells.count) cells and the header \(width); the rest is not known.",
          fr:
            "La ligne a \(record.cells.count) cellules et l’en-tête \(width) ; le reste n’est pas connu."
        ),
        at: source.place(line: record.line, column: record.cells.count + 1),
        remedy: LocalizedText(
          en: "Add the missing separators at the end of the row.",
          fr: "Ajouter les séparateurs qui manquent à la fin de la ligne."))
    ]
  }
}
