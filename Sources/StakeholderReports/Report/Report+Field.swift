import CoordinationAnalysis
import StakeholderModel

/// Where several do the same, where many work, and where nobody is known to.
extension Report {
  /// How many encounters a report lists.
  private static let mostEncounters = 20

  var hasEncounters: Bool { !field.encounters.isEmpty }

  /// Nothing where the same is drawn.
  var grid: ResultTable? {
    hasCoverage && figure("coverage").isEmpty ? .grid(field, names) : nil
  }

  /// Beside the tables of places and sectors.
  var fieldBlocks: [ReportBlock] {
    var parts = figure("coverage")
    if let grid {
      let sectors = Set(field.cells.map(\.sector)).count
      let title =
        grid.columns.count - 1 < sectors
        ? say(
          "Parties by place and sector, the \(grid.columns.count - 1) sectors with most parties",
          """
          Intervenants par territoire et secteur, pour les \(grid.columns.count - 1) secteurs qui en \
          comptent le plus
          """)
        : say("Parties by place and sector", "Intervenants par territoire et secteur")
      parts.append(captioned(grid, as: .grid, title))
    }
    let sentences = hasCoverage ? [crowded, empty].compactMap(\.self) : []
    if !sentences.isEmpty { parts.append(.paragraph(sentences.joined(separator: " "))) }
    if hasEncounters {
      let table = ResultTable.encounters(field, names, most: Self.mostEncounters)
      let title = say(
        "The same action in the same place by several",
        "Une même action, au même endroit, par plusieurs intervenants")
      parts += [
        captioned(
          table, as: .encounters, title + share(table.rows.count, of: field.encounters.count)),
        .paragraph(reserve),
      ]
    }
    return parts
  }

  /// How many cells a sentence names.
  private static let mostCells = 8

  private var crowded: String? {
    let cells = field.cells.filter { $0.state == .crowded }
      .enumerated().sorted { (-$0.element.atOnce, $0.offset) < (-$1.element.atOnce, $1.offset) }
      .map(\.element)
    guard !cells.isEmpty else { return nil }
    let list = named(cells) { " (\($0.atOnce))" }
    return say(
      """
      \(field.crowdedFrom) efforts or more may be under way at one time in one sector of a place, parties \
      that act together counting as one: \(list).
      """,
      """
      Secteurs où \(field.crowdedFrom) interventions ou plus peuvent se croiser sur un même territoire, \
      celles menées en commun comptant pour une : \(list).
      """)
  }

  /// Nobody known is not nobody.
  private var empty: String? {
    let cells = field.cells.filter { $0.state == .empty && $0.around.isEmpty }
    guard !cells.isEmpty else { return nil }
    let (count, all) = (cells.count, field.cells.count)
    let list = count <= Self.mostCells ? " (" + named(cells) { _ in "" } + ")" : ""
    return say(
      """
      Of \(all) pairs of a sector and a place, no activity is known for \(count)\(list), nor for an area \
      around the place.
      """,
      """
      Sur \(all) couples d’un secteur et d’un territoire, \(count) n’ont aucune activité connue\(list), \
      pas même sur un territoire plus large.
      """)
  }

  private func named(
    _ cells: [FieldOverlaps.Cell], _ after: (FieldOverlaps.Cell) -> String
  ) -> String {
    let (shown, rest) = cells.shown(atMost: Self.mostCells)
    let list = shown.map {
      "\(names.term($0.sector, of: "sector")) – \(names.area($0.place))\(after($0))"
    }
    let others = say("\(rest) others", "\(rest) autres")
    return (list + (rest > 0 ? [others] : [])).joined(separator: language.semicolon)
  }

  /// What the table of encounters does not prove.
  private var reserve: String {
    let joint = field.jointActions
    let together =
      joint == 0
      ? ""
      : say(
        " Actions in one place that several are known to carry out together: \(joint).",
        " Actions menées en commun sur un même territoire, d’après les sources : \(joint).")
    return say(
      """
      Parties joined by + have a tie, or one passage of a source names them together; of the others none is \
      known, which does not prove that they work apart. What is not dated may be at any time.\(together)
      """,
      """
      Les intervenants réunis par un + ont un lien, ou un même passage d’une source les cite ensemble ; \
      entre les autres, aucun lien n’est connu, ce qui ne prouve pas qu’ils travaillent séparément. Une \
      action non datée peut avoir eu lieu à tout moment.\(together)
      """)
  }
}
