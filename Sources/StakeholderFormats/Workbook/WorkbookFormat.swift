import Foundation
import Spreadsheets
import StakeholderModel

/// A map as an Excel workbook: the same tables as sheets, in any order, under names and headings in
/// French or English.
public struct WorkbookFormat: MapFormat {
  public let id = "workbook"
  public let title = LocalizedText(en: "workbook (.xlsx)", fr: "classeur (.xlsx)")
  public let canWrite = true

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    start.workbook != nil
  }

  public func claims(_ newLocation: URL) -> Bool {
    newLocation.pathExtension.lowercased() == "xlsx"
  }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    let name = location.lastPathComponent
    let workbook: Workbook
    do {
      workbook = try start.workbook?.get() ?? WorkbookReader(location).read()
    } catch let error as WorkbookError {
      throw FormatError.unreadableWorkbook(location.path, error)
    }
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    var sheets: [String: Sheet] = [:]
    var unknown: [(sheet: Sheet, guess: SheetGuess?)] = []
    var hasSettings = false
    for sheet in workbook.sheets {
      let source = TableSource.sheet(sheet.name, workbook: name)
      switch WorkbookSheets.meaning(of: sheet.name) {
      case .help: continue
      case .settings:
        SettingsSheet.read(sheet, source: source, into: &reading)
        hasSettings = true
      case .table(let table) where sheets[table] == nil: sheets[table] = sheet
      case .table(let table): reading.diagnostics.append(twice(table, at: source))
      case .unknown: unknown.append((sheet, SheetGuess(sheet)))
      }
    }
    // A sheet that is the only one to look like a table without which there is no map is that table:
    // to refuse it would hide all that is to be said of its rows.
    let taken = StakeholderMap.requiredTables.filter { sheets[$0] == nil }
    for name in taken {
      let fitting = unknown.filter { $0.guess?.table?.name == name }
      guard fitting.count == 1, fitting[0].guess?.hasItsHeadings == true else {
        throw FormatError.missingSheet(
          StakeholderMap.table(name)?.title ?? LocalizedText(), path: location.path,
          sheets: workbook.sheets.map(\.name), nearest: fitting.first?.sheet.name)
      }
      sheets[name] = fitting[0].sheet
    }
    for (sheet, guess) in unknown {
      let place = TableSource.sheet(sheet.name, workbook: name).place(line: nil, column: nil)
      let isRead = taken.contains { $0 == guess?.table?.name }
      reading.diagnostics.append(guess?.diagnostic(at: place, isRead: isRead) ?? notRead(at: place))
    }
    if !hasSettings, let language = WorkbookSheets.language(of: workbook.sheets.map(\.name)) {
      reading.map.settings.languages = [language]
      reading.diagnostics.append(withoutSettings(language, workbook: name))
    }
    for table in TableReader.order {
      guard let sheet = sheets[table.name] else { continue }
      do {
        try read(sheet, as: table, .sheet(sheet.name, workbook: name), into: &reading)
      } catch let error as WorkbookError {
        throw FormatError.unreadableWorkbook(location.path, error)
      }
    }
    MissingCodes.fill(in: &reading)
    NamedReferences.resolve(in: &reading)
    return reading
  }

  private func read(
    _ sheet: Sheet, as table: MapTable, _ source: TableSource, into reading: inout MapReading
  ) throws {
    if sheet.isHidden { reading.diagnostics.append(hidden(at: source)) }
    let headings = ColumnHeadings(table)
    let required = table.columns.filter(\.isRequired).map { MapHeader(name: $0.name) }
    let rows = try SheetRecords(sheet, source: source) { cells in
      let known = headings.headers(of: cells).compactMap { $0 }
      // A row of data may hold a word that is also a heading, so one is not enough.
      return known.count >= min(2, table.columns.count)
        ? known.count + (required.allSatisfy(known.contains) ? table.columns.count : 0) : 0
    }
    reading.diagnostics += rows.diagnostics
    let hasCells = !sheet.rows.isEmpty
    // An empty sheet is a table without rows.
    guard !rows.records.isEmpty || hasCells else { return }
    TableReader(table: table, source: source).read(rows.records, into: &reading)
  }

  public func write(_ map: StakeholderMap, to location: URL) throws -> [Diagnostic] {
    let language = map.settings.languages.first { Language.spoken.contains($0) } ?? .english
    let workbook = MapWorkbook(map, language: language)
    if let first = workbook.tooLong.first {
      throw FormatError.cellTooLong(
        location.path, table: first.table, row: first.row + 2, column: first.column,
        limit: WorkbookWriter.longestText)
    }
    try Self.write(workbook, to: location)
    return []
  }

  static func write(_ workbook: MapWorkbook, to location: URL) throws {
    do {
      try AtomicFile.write(try WorkbookWriter.data(workbook.draft()), to: location)
    } catch let error as WorkbookError {
      throw FormatError.unreadableWorkbook(location.path, error)
    }
  }

  private func withoutSettings(_ language: Language, workbook: String) -> Diagnostic {
    let title = StakeholderMap.settingsTable.title
    let names: [Language: LocalizedText] = [
      .french: LocalizedText(en: "French", fr: "français"),
      .english: LocalizedText(en: "English", fr: "anglais"),
    ]
    let name = names[language] ?? LocalizedText(verbatim: language.rawValue)
    return Diagnostic(
      .note, code: "no-settings",
      summary: LocalizedText(
        en: "There is no sheet “\(title)”; by its sheets, the map is in this language: \(name).",
        fr: """
          Aucune feuille « \(title(.french)) » ; d’après ses feuilles, la carte est dans cette \
          langue : \(name(.french)).
          """),
      at: .file(workbook, line: nil, column: nil),
      remedy: LocalizedText(
        en: "Write languages, title and date of the data into a sheet of that name.",
        fr: "Écrire langues, titre et date des données dans une feuille de ce nom."))
  }

  private func notRead(at place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(
      .note, code: "unknown-sheet",
      summary: LocalizedText(
        en: "This sheet is none of a map’s tables and is not read.",
        fr: "Cette feuille n’est aucun des tableaux d’une carte et n’est pas lue."),
      at: place,
      remedy: LocalizedText(
        en: "Nothing need be done, unless its name is misspelt.",
        fr: "Il n’y a rien à faire, sauf si son nom est mal écrit."))
  }

  private func twice(_ table: String, at source: TableSource) -> Diagnostic {
    let title = StakeholderMap.table(table)?.title
    return Diagnostic(
      .error, code: "duplicate-sheet",
      summary: LocalizedText(
        en: "A second sheet for the table “\(title?(.english) ?? table)”, which is not read.",
        fr:
          "Une seconde feuille pour le tableau « \(title?(.french) ?? table) », qui n’est pas lue."),
      at: source.place(line: nil, column: nil),
      remedy: LocalizedText(
        en: "Put the rows of both into one sheet, or rename this one.",
        fr: "Réunir les lignes des deux dans une feuille, ou renommer celle-ci."))
  }

  private func hidden(at source: TableSource) -> Diagnostic {
    Diagnostic(
      .note, code: "hidden-sheet",
      summary: LocalizedText(
        en: "This sheet is hidden; it is read like the others.",
        fr: "Cette feuille est masquée ; elle est lue comme les autres."),
      at: source.place(line: nil, column: nil),
      remedy: LocalizedText(
        en: "Show it, or delete it if its rows no longer count.",
        fr: "L’afficher, ou la supprimer si ses lignes ne comptent plus."))
  }
}
