import Spreadsheets
import StakeholderModel

/// The settings of a map upright: a row for each, with its name, its value and what it is for.
enum SettingsSheet {
  /// Puts the settings of a sheet into the map; what is no setting is kept as a property.
  static func read(_ sheet: Sheet, source: TableSource, into reading: inout MapReading) {
    let table = StakeholderMap.settingsTable
    let rows = sheet.rows.compactMap { row -> (number: Int, name: String, value: String)? in
      func text(_ column: Int) -> String {
        guard let content = row.cells.first(where: { $0.column == column })?.content else {
          return ""
        }
        guard case .error(let error) = content else { return content.text.trimmed }
        reading.diagnostics.append(
          SheetRecords.formulaError(error, at: source.place(line: row.number, column: column)))
        return ""
      }
      let name = text(1)
      return name.isEmpty || name.hasPrefix("#") ? nil : (row.number, name, text(2))
    }
    let headers = ColumnHeadings(table).headers(of: rows.map(\.name))
    // A setting that is not filled in keeps its name all the same.
    for (row, header) in zip(rows, headers) where !row.value.isEmpty {
      guard let header else {
        // The heading of the sheet itself is no property.
        if row.number > 1 { reading.map.settings.properties[row.name] = JSONValue.text(row.value) }
        continue
      }
      reading.diagnostics += table.replace(0, header, row.value, &reading.map).map {
        var diagnostic = Diagnostic($0.fault, at: source.place(line: row.number, column: 2))
        diagnostic.heading = row.name
        return diagnostic
      }
    }
  }

  static func draft(_ map: StakeholderMap, in language: Language, _ lists: ChoiceSheet)
    -> SheetDraft
  {
    let table = StakeholderMap.settingsTable
    var sheet = SheetDraft(name: table.title(language))
    sheet.tab = .required
    sheet.columns = [
      ColumnDraft(width: 30), ColumnDraft(width: 60), ColumnDraft(width: 80),
    ]
    sheet.frozenRows = 1
    let title = LocalizedText(
      en: "Setting|Value|What it is", fr: "Réglage|Valeur|De quoi il s’agit")
    sheet.rows = [
      title(language).split(separator: "|").map { CellDraft(.text(String($0)), .heading) }
    ]
    let headers = headers(map)
    for (header, heading) in zip(headers, ColumnHeadings(table).headings(of: headers, in: language))
    {
      let value = table.cell(map, 0, header)
      let row = sheet.rows.count + 1
      if let column = table.column(header),
        let choices = lists.choices(column, of: table, at: 2, rows: row...row)
      {
        sheet.choices.append(choices)
      }
      sheet.rows.append([
        CellDraft(.text(heading), .label), value.isEmpty ? nil : CellDraft(.text(value), .wrapped),
        table.column(header).map { CellDraft(.text($0.help(language)), .wrapped) },
      ])
    }
    for (key, value) in map.settings.properties.sorted(by: { $0.key < $1.key }) {
      sheet.rows.append([CellDraft(.text(key), .label), CellDraft(.text(value), .wrapped)])
    }
    return sheet
  }

  /// Every setting; those in several languages for each language of the map.
  private static func headers(_ map: StakeholderMap) -> [MapHeader] {
    let table = StakeholderMap.settingsTable
    return table.columns.flatMap { column -> [MapHeader] in
      guard column.isLocalized else { return [MapHeader(name: column.name)] }
      let used = table.headersInUse(in: map).filter { $0.name == column.name }
      // In one language the plain setting is enough, where there is one.
      let hasPlain = table.has(MapHeader(name: column.name))
      let wanted =
        hasPlain && map.settings.languages.count == 1
        ? [] : map.settings.languages.map { MapHeader(name: column.name, language: $0) }
      return wanted + used.filter { $0.language != nil && !wanted.contains($0) }
    }
  }
}

extension JSONValue {
  /// The text of a property: JSON as it is, anything else as a JSON string.
  fileprivate static func text(_ cell: String) -> String? {
    let value = (try? JSONValue(text: cell)) ?? .string(cell)
    return try? value.text(pretty: false)
  }
}
