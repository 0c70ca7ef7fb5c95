import CoordinationAnalysis
import StakeholderModel

/// Who works where, sector by sector.
struct CoverageSheet: ReportSheet {
  let title = LocalizedText(en: "Coverage", fr: "Couverture")
  let purpose = LocalizedText(
    en: """
      A row is a sector in a place of the country, with the parties known at work in it; empty where nobody is known \
      to be, which does not mean that nobody is.
      """,
    fr: """
      Une ligne est un secteur dans un territoire du pays, avec les intervenants connus ; vide si l’on n’en connaît \
      aucun, ce qui ne veut pas dire qu’il n’y en a pas.
      """)

  func content(of report: WorkbookReport) -> SheetContent {
    let (field, names, language) = (report.analyses.field, report.names, report.language)
    guard !field.cells.isEmpty else {
      return .nothing(
        report.map.activities.isEmpty
          ? LocalizedText(
            en: "The map has no activities.", fr: "La carte ne contient aucune activité.")
          : LocalizedText(
            en: "No activity of the map has both a sector and a place that can be compared.",
            fr: "Aucune activité de la carte n’a à la fois un secteur et un territoire comparables."
          ))
    }
    func people(_ ids: [String]) -> SheetValue? {
      .known(ids.map(names.short).joined(separator: ", "))
    }
    let columns: [SheetColumn<FieldOverlaps.Cell>] = [
      SheetColumn(LocalizedText(en: "Place", fr: "Territoire"), 24) { .text(names.area($0.place)) },
      SheetColumn(LocalizedText(en: "Sector", fr: "Secteur"), 24) {
        .text(names.term($0.sector, of: "sector"))
      },
      SheetColumn(LocalizedText(en: "State", fr: "État"), 24) { .text($0.state.label(language)) },
      SheetColumn(LocalizedText(en: "Parties", fr: "Intervenants"), 13) {
        $0.parties.isEmpty ? nil : .count($0.parties.count)
      },
      SheetColumn(LocalizedText(en: "At one time, at most", fr: "En même temps, au plus"), 13) {
        $0.parties.isEmpty ? nil : .count($0.atOnce)
      },
      SheetColumn(LocalizedText(en: "Who", fr: "Qui"), 60) { people($0.parties) },
      SheetColumn(
        LocalizedText(en: "In a wider area", fr: "Sur un territoire plus large"), 40
      ) { people($0.around) },
      SheetColumn(LocalizedText(en: "Code of the place", fr: "Code du territoire"), 18) {
        .text($0.place)
      },
      SheetColumn(LocalizedText(en: "Code of the sector", fr: "Code du secteur"), 20) {
        .text($0.sector)
      },
    ]
    return .rows(
      SheetTable(field.cells, columns, remarks: remarks(report), in: language))
  }

  /// What the rows leave out: not known is not none.
  private func remarks(_ report: WorkbookReport) -> [String] {
    let coverage = report.analyses.coverage
    let (all, placeless, fieldless) = (
      coverage.activities, coverage.withoutPlace, coverage.withoutSector
    )
    return [
      report.language.say(
        en: """
          Known activities: \(all); of which the place is not known: \(placeless); of which the sector is not known: \
          \(fieldless).
          """,
        fr: """
          Activités recensées : \(all) ; dont le territoire n’est pas connu : \(placeless) ; dont le secteur n’est \
          pas connu : \(fieldless).
          """)
    ]
  }
}
