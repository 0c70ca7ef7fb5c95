import Foundation
import Spreadsheets
import StakeholderModel

/// Who does what where (3W, 4W, 5W) as tables with tags of the Humanitarian Exchange Language: a sheet of a workbook, a
/// CSV file, or JSON (https://hxlstandard.org).
///
/// The tags say what the columns are; where a tag says what no map has, the heading may say more. Each row is an activity
/// of an organisation in a place; who funds it (`+funder`, `+funding`, `+provider`) and who has it done (`+prog`) are
/// tied to it. Of several tables with tags the one that says most is read; a mapping file reads any other, see
/// ``TableMapping``. Columns that are not read are named.
public struct HXLFormat: MapFormat {
  public let id = "hxl"
  public let title = LocalizedText(
    en: "who does what where, with HXL tags (csv, xlsx, json)",
    fr: "qui fait quoi où, avec étiquettes HXL (csv, xlsx, json)")
  public let canWrite = false

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    guard !start.isFolder else { return false }
    if let workbook = start.workbook {
      return (try? workbook.get())?.sheets.contains { sheet in
        HXLTagRow(sheet.rows.lazy.map { row in row.cells.map { $0.content.text.trimmed } }) != nil
      } ?? false
    }
    guard !start.bytes.isEmpty, start.first != "<", start.first != "{" else { return false }
    if HXLJSON.recognises(start) { return true }
    var csv = CSVReader(start.bytes, file: start.location.lastPathComponent)
    return HXLTagRow(csv.records().lazy.map(\.cells)) != nil
  }

  public func claims(_ newLocation: URL) -> Bool { false }

  public func read(_ start: FileStart) throws -> MapReading {
    let tables = try SourceTable.all(in: start).filter(\.isTagged)
    guard let guess = MappingGuess(bestOf: tables) else {
      throw FormatError.noTable(start.location.path, sheet: nil, header: nil)
    }
    var reading = try guess.reading()
    reading.diagnostics += guess.diagnostics
    if let title = reading.map.sources.first?.title {
      let after = LocalizedText(en: "After “\(title)”", fr: "D’après « \(title) »")
      reading.map.settings.subtitles[guess.language] = after(guess.language)
    }
    return reading
  }
}
