import Spreadsheets
import StakeholderModel

/// The columns of a table's sheet: which there are, in which order, how wide, and which are folded away.
struct SheetColumns {
  let table: MapTable
  let headers: [MapHeader]
  let headings: [String]
  private let map: StakeholderMap

  /// The columns that most maps need, by table; the others are folded away until a map uses them. A
  /// table that is not here shows all.
  static let essentials: [String: [String]] = [
    "stakeholders": [
      "id", "name", "acronym", "kind", "group", "level", "area", "sectors", "mandates", "functions",
      "parent", "status", "complete", "notes", "sources", "confidence",
    ],
    "ties": [
      "from", "relation", "to", "status", "start", "amount", "currency", "flow", "notes",
      "sources", "confidence",
    ],
    "instruments": ["id", "title", "kind", "date", "period", "responsible", "notes", "sources"],
    "engagements": [
      "id", "provider", "recipient", "requested_by", "funder", "purpose", "start", "end", "notes",
      "sources",
    ],
    "sources": ["id", "title", "author", "date", "kind", "locator", "url"],
  ]

  init(_ table: MapTable, of map: StakeholderMap, in language: Language) {
    self.table = table
    self.map = map
    headers = Self.headers(table, map, language)
    headings = ColumnHeadings(table).headings(of: headers, in: language)
  }

  var drafts: [ColumnDraft] {
    let used = Set(table.headersInUse(in: map))
    let essential = Self.essentials[table.name]
    return zip(headers, headings).map { header, heading in
      let column = table.column(header)
      let isShown =
        essential.map { $0.contains(header.name) } ?? true
        || used.contains(header)
          && (0..<table.rowCount(map)).contains { !table.cell(map, $0, header).isEmpty }
      return ColumnDraft(
        width: max(Self.width(header, column), Self.width(ofHeading: heading)),
        isText: column.map { ![.integer, .number].contains($0.shape) } ?? true, isFolded: !isShown)
    }
  }

  /// Whether a row needs something in a column. Codes are made where they are missing.
  func isRequired(_ header: MapHeader) -> Bool {
    if header.name == "id", MissingCodes.named.contains(where: { $0.table == table.name }) {
      return false
    }
    return table.column(header)?.isRequired == true
  }

  /// The columns in the order in which they are read: a tie says who, does what, to whom.
  private static func headers(_ table: MapTable, _ map: StakeholderMap, _ language: Language)
    -> [MapHeader]
  {
    var headers = table.headersToFillIn(in: map, language: language)
    if table.name == "ties", let to = headers.firstIndex(of: MapHeader(name: "to")),
      let relation = headers.firstIndex(of: MapHeader(name: "relation"))
    {
      headers.swapAt(to, relation)
    }
    return headers
  }

  private static func width(_ header: MapHeader, _ column: MapColumn?) -> Double {
    switch header.name {
    case "name", "title", "action": 42
    case "notes": 60
    case "id": 18
    default:
      switch column?.shape {
      case .integer, .number, .date, .flag: 12
      case .list: 24
      default:
        switch column?.reference {
        case .stakeholder, .stakeholderOrInstrument, .subject: 34
        case nil: 18
        default: 22
        }
      }
    }
  }

  /// The room that the longest word needs beside the button to filter by, in bold letters as wide as
  /// those of a program that has not the font.
  private static func width(ofHeading heading: String) -> Double {
    let longest = heading.split(separator: " ").map(\.count).max() ?? 0
    return min(60, Double(longest) * 1.4 + 4)
  }
}
