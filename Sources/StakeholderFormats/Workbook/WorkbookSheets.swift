import StakeholderModel

/// What the sheets of a map's workbook are called.
enum WorkbookSheets {
  static let instructions = LocalizedText(en: "Read me", fr: "Lisez-moi")
  static let lists = LocalizedText(en: "Lists", fr: "Listes")

  /// The tables without which a map says little.
  static let neededTables = ["sources", "stakeholders", "ties"]

  /// The tables in the order of their sheets, which is that of the work: every row names its source.
  static let tables =
    neededTables.compactMap { StakeholderMap.table($0) }
    + StakeholderMap.tables.filter { !neededTables.contains($0.name) }

  enum Meaning: Equatable {
    case table(String)
    case settings
    /// A sheet of ours that holds no data.
    case help
    case unknown
  }

  /// What a sheet holds, by its name in any language.
  static func meaning(of name: String) -> Meaning {
    let name = name.folded
    func isCalled(_ title: LocalizedText) -> Bool {
      title.languages.contains { title[$0]?.folded == name }
    }
    if isCalled(instructions) || isCalled(lists) { return .help }
    let settings = StakeholderMap.settingsTable
    if name == settings.name || isCalled(settings.title) { return .settings }
    if ["actors", "acteurs"].contains(name) { return .table("stakeholders") }
    let table = StakeholderMap.tables.first { $0.name == name || isCalled($0.title) }
    return table.map { .table($0.name) } ?? .unknown
  }

  /// The language that the names of sheets are in; `nil` where it cannot be told.
  static func language(of sheets: [String]) -> Language? {
    let titles =
      [instructions, lists, StakeholderMap.settingsTable.title] + StakeholderMap.tables.map(\.title)
    func count(_ language: Language, without other: Language) -> Int {
      let words = Set(titles.map { $0(language).folded }).subtracting(
        titles.map { $0(other).folded })
      return sheets.count { sheet in
        let name = sheet.folded
        return words.contains { name == $0 || name.hasPrefix($0 + " ") }
      }
    }
    let french = count(.french, without: .english)
    let english = count(.english, without: .french)
    return french > english ? .french : english > french ? .english : nil
  }

  /// A name for the formula of a range: `'Parties prenantes'`.
  static func quoted(_ name: String) -> String {
    "'\(name.replacing("'", with: "''"))'"
  }
}
