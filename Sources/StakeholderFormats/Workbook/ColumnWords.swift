import Spreadsheets
import StakeholderModel

/// The words that a column offers: those of its vocabulary, or, where it takes any text, some that are
/// usual, so that one map says the same thing in the same word.
struct ColumnWords {
  /// Columns with the same key have the same words.
  let key: String
  /// Whether another word is out of the ordinary.
  let isClosed: Bool
  private let known: [CellDraft.Content]
  /// The columns whose words in the map are offered too: each a table and a column.
  private let places: [String]

  /// `nil` for a column that offers nothing.
  init?(_ column: MapColumn, of table: String, in map: StakeholderMap, language: Language) {
    let place = "\(table).\(column.name)"
    let choices = CellWording.choices(of: column, terms: map.terms, in: language)
    if !choices.isEmpty {
      key = Self.vocabulary(column) ?? place
      let denial = column.mayBeDenied ? Self.denials[key].map { [$0(language)] } ?? [] : []
      (known, places, isClosed) = ((choices + denial).map { .text($0) }, [], true)
    } else if Self.ranks == place {
      key = place
      (known, places, isClosed) = ((1...5).map { .number(Double($0)) }, [], true)
    } else if Self.currencies.contains(place) {
      key = "currency"
      let base = map.settings.baseCurrency.map { [$0.cell] } ?? []
      known = (base + UsualWords.currencies).map { .text($0) }
      (places, isClosed) = (Self.currencies, false)
    } else if let usual = UsualWords.byColumn[place] {
      key = place
      (known, places, isClosed) = (usual.map { .text($0(language)) }, [place], false)
    } else {
      return nil
    }
  }

  /// Each word once, those of the map after the usual ones. O(rows).
  func words(in map: StakeholderMap) -> [CellDraft.Content] {
    var seen: Set<CellDraft.Content> = []
    let used = places.flatMap { Self.used(in: $0, map) }.sorted()
    return (known + used.map { .text($0) }).filter { seen.insert($0).inserted }
  }

  private static func vocabulary(_ column: MapColumn) -> String? {
    if case .term(let vocabulary) = column.reference { return vocabulary }
    return column.shape == .flag ? "yes-no" : column.vocabulary?.name
  }

  /// What is often denied, and how that is said, by key.
  private static let denials: [String: LocalizedText] = [
    "sector": LocalizedText(en: "none", fr: "aucun"),
    "mandate": LocalizedText(en: "none", fr: "aucun"),
    "function": LocalizedText(en: "none", fr: "aucune"),
    "regularity": LocalizedText(en: "none", fr: "aucune"),
  ]

  private static let ranks = "stakeholders.rank"

  static let currencies = [
    "ties.currency", "ties.stated_currency", "plans.currency", "rates.currency", "rates.per",
    "settings.baseCurrency",
  ]

  /// The words that stand in a column of the map, but for long texts.
  private static func used(in place: String, _ map: StakeholderMap) -> Set<String> {
    let parts = place.split(separator: ".").map(String.init)
    guard let table = StakeholderMap.table(parts[0]) else { return [] }
    let cells = (0..<table.rowCount(map)).map { table.cell(map, $0, MapHeader(name: parts[1])) }
    return Set(cells).filter { !$0.isEmpty && $0 != Fact<String>.denial && $0.count <= 60 }
  }
}
