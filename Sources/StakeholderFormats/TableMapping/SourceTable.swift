import Foundation
import Spreadsheets
import StakeholderModel

/// A table of any form as it stands in a file: a CSV file, or one sheet of a workbook.
struct SourceTable: Sendable {
  /// The sheet, or the name of the file.
  var name: String
  var isHidden = false
  var place: TableSource
  /// The headings; columns without one are called by their letters.
  var columns: [String]
  /// The HXL tag of each column, such as `#org`, where the table has a row of them.
  var tags: [String]
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
    let index =
      header.map { row in records.firstIndex { $0.line == row } } ?? Self.header(among: records)
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
    if let tagRow = rows.prefix(3).firstIndex(where: Self.holdsTags) {
      for (column, tag) in rows[tagRow].cells.enumerated() {
        tags[column] = tag.hasPrefix("#") ? tag : ""
      }
      rows.removeFirst(tagRow + 1)
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

  /// Humanitarian Exchange Language (https://hxlstandard.org): a row of tags below the headings. A cell
  /// that somebody added since may have none.
  private static func holdsTags(_ record: TextRecord) -> Bool {
    let cells = record.cells.filter { !$0.isEmpty }
    let tags = cells.count { $0.hasPrefix("#") }
    return tags > 0 && tags * 3 >= cells.count * 2
  }

  /// The tables of a file, each sheet of a workbook being one.
  /// - Throws: ``FormatError``.
  static func all(in location: URL) throws -> [SourceTable] {
    try all(in: location, sheet: nil, header: nil)
  }

  /// The table that a mapping means.
  /// - Throws: ``FormatError``.
  static func one(in location: URL, _ mapping: TableMapping) throws -> SourceTable {
    let tables = try all(in: location, sheet: mapping.sheet, header: mapping.header)
    guard let table = tables.first else {
      throw FormatError.noTable(location.path, sheet: mapping.sheet, header: mapping.header)
    }
    return table
  }

  private static func all(in location: URL, sheet: String?, header: Int?) throws -> [SourceTable] {
    let file = location.lastPathComponent
    if WorkbookReader.mayBeWorkbook(location) {
      do {
        let sheets = try WorkbookReader(location).read().sheets
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
