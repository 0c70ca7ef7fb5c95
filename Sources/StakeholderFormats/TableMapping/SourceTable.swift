import Foundation
import Spreadsheets
import StakeholderModel

/// A table of any form as it stands in a file: a CSV file, one sheet of a workbook, or the JSON of a table with HXL tags.
struct SourceTable: Sendable {
  /// The sheet, or the name of the file.
  var name: String
  var isHidden = false
  var place: TableSource
  /// The headings; columns without one are called by their letters.
  var columns: [String]
  /// The HXL tag of each column, such as `#org`, where the table has a row of them.
  var tags: [String]
  var isTagged: Bool { tags.contains { !$0.isEmpty } }
  var rows: [TextRecord]
  var diagnostics: [Diagnostic] = []

  /// The row of the headings, counted from 1.
  var headerRow: Int
  /// What stands above the headings, each alone in its row or merged over several cells.
  var titles: [String]

  /// - Parameter header: the row of the headings where it is known.
  fileprivate init?(
    _ records: [TextRecord], name: String, place: TableSource, header: Int? = nil
  ) {
    let tagRow = HXLTagRow(records.lazy.map(\.cells))
    // The headings stand above the tags; a table of tags alone has no other.
    let aboveTags = tagRow.flatMap { tags in records[..<tags.row].indices.last ?? tags.row }
    let index =
      header.map { row in records.firstIndex { $0.line == row } }
      ?? aboveTags ?? Self.header(among: records)
    guard let index else { return nil }
    self.name = name
    self.place = place
    headerRow = records[index].line
    titles = records[..<index].map { Set($0.cells.map(\.oneLine).filter { !$0.isEmpty }) }
      .filter { $0.count == 1 }.compactMap(\.first)
    rows = Array(records[(index + 1)...])
    let width = records[index...].map(\.cells.count).max() ?? 0
    var seen: Set<String> = []
    columns = (0..<width).map { column in
      let text =
        records[index].cells.indices.contains(column) ? records[index].cells[column].oneLine : ""
      let name = text.isEmpty ? "column \(CellAddress.letters(of: column + 1))" : text
      return seen.insert(name).inserted ? name : "\(name) (\(CellAddress.letters(of: column + 1)))"
    }
    tags = [String](repeating: "", count: width)
    if let tagRow, index <= tagRow.row {
      for (column, tag) in tagRow.tags.enumerated() where column < width { tags[column] = tag }
      rows = Array(records[tagRow.end...])
    }
    rows.removeAll { record in
      guard let total = TotalRow(record) else { return false }
      diagnostics.append(total.diagnostic(at: place.place(line: record.line, column: nil)))
      return true
    }
  }

  /// The row that looks like headings: the first that has nearly as many texts as the rows below have
  /// cells.
  private static func header(among records: [TextRecord]) -> Int? {
    func filled(_ record: TextRecord) -> Int { record.cells.count { !$0.isEmpty } }
    let widths = records.map(filled).sorted()
    guard let usual = widths.isEmpty ? nil : widths[widths.count / 2], usual > 0 else { return nil }
    return records.prefix(50).firstIndex { record in
      let texts = record.cells.filter { !$0.isEmpty && Double($0) == nil }
      return filled(record) >= min(usual, 2) && Double(texts.count) >= 0.7 * Double(usual)
        && Set(texts).count == texts.count
    }
  }

  /// The tables of a file, each sheet of a workbook being one.
  /// - Throws: ``FormatError``.
  static func all(in start: FileStart) throws -> [SourceTable] {
    try all(in: start, sheet: nil, header: nil)
  }

  /// The table that a mapping means.
  /// - Throws: ``FormatError``.
  static func one(in location: URL, _ mapping: TableMapping) throws -> SourceTable {
    let tables = try all(in: FileStart(location), sheet: mapping.sheet, header: mapping.header)
    guard let table = tables.first else {
      throw FormatError.noTable(location.path, sheet: mapping.sheet, header: mapping.header)
    }
    return table
  }

  private static func all(
    in start: FileStart, sheet: String?, header: Int?
  ) throws -> [SourceTable] {
    let location = start.location
    let file = location.lastPathComponent
    if let workbook = start.workbook {
      do {
        let sheets = try workbook.get().sheets
        return try sheets.filter { sheet == nil || $0.name.folded == sheet?.folded }
          .compactMap { sheet in
            let place = TableSource.sheet(sheet.name, workbook: file)
            let records = try SheetRecords(sheet, source: place)
            var table = SourceTable(
              records.records, name: sheet.name, place: place, header: header)
            table?.isHidden = sheet.isHidden
            table?.diagnostics += records.diagnostics
            return table
          }
      } catch let error as WorkbookError {
        throw FormatError.unreadableWorkbook(location.path, error)
      }
    }
    if HXLJSON.recognises(start) {
      let records = HXLJSON.records(try JSONFile.read(location))
      let table = SourceTable(records, name: file, place: .file(file), header: header)
      return table.map { [$0] } ?? []
    }
    // Every line of these would be a row.
    guard start.text.prefixMatch(of: /[\s\u{FEFF}]*(<[?!A-Za-z]|\{\s*"|\[\s*[\[{"])/) == nil else {
      throw FormatError.noTable(location.path, sheet: nil, header: nil)
    }
    let data = try CSVLimits().contents(of: location)
    var csv = CSVReader(data, file: file)
    let records = csv.records()
    var table = SourceTable(records, name: file, place: .file(file), header: header)
    table?.diagnostics += csv.diagnostics
    return table.map { [$0] } ?? []
  }
}

extension String {
  /// Headings are often broken over several lines.
  fileprivate var oneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
