import Spreadsheets
import StakeholderModel

/// The hidden sheet with the values that columns offer, and the ranges in which they stand.
struct ChoiceSheet {
  private(set) var draft: SheetDraft
  private var ranges: [String: String] = [:]
  private let language: Language
  private let map: StakeholderMap

  /// How many codes a column that refers to another table offers: those there, and room for more.
  private static let spareRows = 1_000

  init(_ map: StakeholderMap, language: Language) {
    self.map = map
    self.language = language
    draft = SheetDraft(name: WorkbookSheets.lists(language))
    draft.isHidden = true
    var columns: [[CellDraft?]] = []
    for table in StakeholderMap.tables {
      for column in table.columns {
        guard let key = Self.key(column), ranges[key] == nil else { continue }
        let words = CellWording.choices(of: column, terms: map.terms, in: language)
        guard !words.isEmpty else { continue }
        columns.append(
          [CellDraft(.text(key), .heading)] + words.map { CellDraft(.text($0)) })
        let letters = CellAddress.letters(of: columns.count)
        ranges[key] =
          "\(WorkbookSheets.quoted(draft.name))!$\(letters)$2:$\(letters)$\(words.count + 1)"
      }
    }
    draft.columns = columns.map { _ in ColumnDraft(width: 28) }
    draft.rows = (0..<(columns.map(\.count).max() ?? 0)).map { row in
      columns.map { $0.indices.contains(row) ? $0[row] : nil }
    }
  }

  private static func key(_ column: MapColumn) -> String? {
    if case .term(let vocabulary) = column.reference { return vocabulary }
    if column.shape == .flag { return "yes-no" }
    return column.vocabulary?.name
  }

  /// Where the values of a column stand: in this sheet, or in the codes of the table it refers to.
  func range(of column: MapColumn) -> String? {
    if let key = Self.key(column) { return ranges[key] }
    guard let reference = column.reference, let table = Self.table(reference) else { return nil }
    let last = table.rowCount(map) + 1 + Self.spareRows
    return "\(WorkbookSheets.quoted(table.title(language)))!$A$2:$A$\(last)"
  }

  /// The table whose codes a column offers; none where it may refer to several.
  private static func table(_ reference: Reference) -> MapTable? {
    switch reference {
    case .stakeholder, .stakeholderOrInstrument, .subject: StakeholderMap.table("stakeholders")
    case .source: StakeholderMap.table("sources")
    case .area: StakeholderMap.table("areas")
    case .instrument: StakeholderMap.table("instruments")
    case .engagement: StakeholderMap.table("engagements")
    case .term: nil
    }
  }
}
