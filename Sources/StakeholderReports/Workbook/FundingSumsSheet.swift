import CoordinationAnalysis
import StakeholderModel

/// What each funder gives, added up as far as may be.
struct FundingSumsSheet: ReportSheet {
  let title = LocalizedText(en: "Sums by funder", fr: "Sommes par financeur")
  let purpose = LocalizedText(
    en: """
      A row is what one funder gives in one flow and one currency, nothing counted twice. What it gives first hand \
      and what it passes on after receiving it stand apart and must not be added; rows without an amount may change \
      every sum.
      """,
    fr: """
      Une ligne est ce qu’un financeur apporte dans un flux et une monnaie, rien n’étant compté deux fois. Ses \
      apports directs et les fonds qu’il transmet après les avoir reçus sont séparés et ne s’additionnent pas ; les \
      lignes sans montant peuvent modifier chaque somme.
      """)

  private typealias Row = (funder: String?, sum: FundingAnalysis.Sum)

  func content(of report: WorkbookReport) -> SheetContent {
    let (funding, names, language) = (report.analyses.funding, report.names, report.language)
    let rows = funding.entries(by: .funder).flatMap { entry in
      entry.sums.map { Row(entry.id, $0) }
    }
    guard rows.contains(where: { $0.sum.currency != nil }) else {
      return .nothing(
        LocalizedText(
          en: "No funding tie that counts has an amount with its currency.",
          fr: "Aucun lien de financement pris en compte n’a de montant avec sa monnaie."))
    }
    return .rows(
      SheetTable(
        rows,
        [
          SheetColumn<Row>(FundingDimension.funder.label, 50) { .known($0.funder.map(names.full)) },
          SheetColumn(LocalizedText(en: "Flow", fr: "Flux"), 20) {
            .known($0.sum.flow.map { Flow(rawValue: $0).label(language) })
          },
          SheetColumn(LocalizedText(en: "Currency", fr: "Monnaie"), 10) { .known($0.sum.currency) },
          SheetColumn(LocalizedText(en: "First hand", fr: "Apports directs"), 20) {
            $0.sum.currency == nil ? nil : .amount($0.sum.firstHand)
          },
          SheetColumn(LocalizedText(en: "Passed on", fr: "Fonds reçus puis transmis"), 20) {
            $0.sum.currency == nil ? nil : .amount($0.sum.onward)
          },
          SheetColumn(LocalizedText(en: "Rows with an amount", fr: "Lignes avec montant"), 14) {
            .count($0.sum.rows)
          },
          SheetColumn(LocalizedText(en: "Rows without an amount", fr: "Lignes sans montant"), 14) {
            .count($0.sum.rowsWithoutAmount)
          },
          SheetColumn(LocalizedText(en: "Code of the funder", fr: "Code du financeur"), 20) {
            .known($0.funder)
          },
        ],
        remarks: funding.concentrations.filter { $0.funders > 1 }.map { $0.sentence(names) },
        in: language))
  }
}
