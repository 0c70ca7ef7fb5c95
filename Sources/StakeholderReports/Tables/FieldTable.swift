import CoordinationAnalysis
import StakeholderModel

extension ResultTable {
  /// Who does the same action in the same place at the same time.
  /// - Parameter most: how many rows to show.
  public static func encounters(
    _ field: FieldOverlaps, _ names: NameInSentence, most: Int = .max
  ) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Action", fr: "Action"), LocalizedText(en: "Place", fr: "Territoire"),
      LocalizedText(en: "Who, and who together", fr: "Qui, et qui avec qui"),
      LocalizedText(en: "At one time, at most", fr: "En même temps, au plus"),
      LocalizedText(en: "Of these certain", fr: "Dont certains"),
      LocalizedText(en: "The same in a wider area", fr: "De même sur un territoire plus large"),
    ]
    let table = ResultTable(
      columns: columns.map { $0(language) },
      rows: field.encounters.prefix(most).map { encounter in
        [
          names.said(encounter.action), names.area(encounter.area),
          encounter.efforts.map { $0.map(names.short).joined(separator: " + ") }
            .joined(separator: language.semicolon),
          String(encounter.atOnce),
          encounter.certainlyAtOnce > 1 ? String(encounter.certainlyAtOnce) : unknown,
          encounter.around.isEmpty
            ? unknown : encounter.around.map(names.short).joined(separator: ", "),
        ]
      })
    // Columns of which nothing is known say nothing.
    return table.keeping { column in
      column < 4 || table.rows.contains { $0[column] != unknown }
    }
  }

  /// Sectors and places, by how many parties are at work.
  public static func cells(_ field: FieldOverlaps, _ names: NameInSentence) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Sector", fr: "Secteur"), LocalizedText(en: "Place", fr: "Territoire"),
      LocalizedText(en: "State", fr: "État"), LocalizedText(en: "Parties", fr: "Intervenants"),
      LocalizedText(en: "At one time, at most", fr: "En même temps, au plus"),
      LocalizedText(en: "Who", fr: "Qui"),
      LocalizedText(en: "In a wider area", fr: "Sur un territoire plus large"),
    ]
    func list(_ ids: [String]) -> String {
      ids.isEmpty ? unknown : ids.map(names.short).joined(separator: ", ")
    }
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: field.cells.map { cell in
        [
          names.term(cell.sector, of: "sector"), names.area(cell.place), cell.state.label(language),
          cell.parties.isEmpty ? unknown : String(cell.parties.count),
          cell.parties.isEmpty ? unknown : String(cell.atOnce), list(cell.parties),
          list(cell.around),
        ]
      })
  }

  /// How many sectors stand beside each other on a page.
  static let mostSectorColumns = 7
  private static let mostPlaceRows = 60

  /// Places by sectors, each cell the number of parties; the sectors with most parties. `nil` for what is no
  /// comparison, and for more places than a page shows.
  static func grid(_ field: FieldOverlaps, _ names: NameInSentence) -> ResultTable? {
    let (shown, places) = (field.sectors.prefix(mostSectorColumns), field.places)
    guard shown.count > 1, (2...mostPlaceRows).contains(places.count) else { return nil }
    var counts: [[String]: Int] = [:]
    for cell in field.cells { counts[[cell.sector, cell.place]] = cell.parties.count }
    return ResultTable(
      columns: [LocalizedText(en: "Place", fr: "Territoire")(names.language)]
        + shown.map { names.term($0, of: "sector") },
      rows: places.map { place in
        [names.area(place)]
          + shown.map { sector in
            let count = counts[[sector, place]] ?? 0
            return count == 0 ? unknown : String(count)
          }
      })
  }
}

extension FieldOverlaps.State {
  public var label: LocalizedText {
    switch self {
    case .empty: LocalizedText(en: "nobody known", fr: "aucune présence connue")
    case .single: LocalizedText(en: "one party", fr: "un seul intervenant")
    case .several: LocalizedText(en: "several parties", fr: "plusieurs intervenants")
    case .crowded: LocalizedText(en: "crowded", fr: "forte concentration")
    }
  }
}
