import CoordinationAnalysis
import StakeholderModel

/// Who funds whom, tie by tie.
struct FundingSheet: ReportSheet {
  let title = LocalizedText(en: "Funding", fr: "Financements")
  let purpose = LocalizedText(
    en: """
      A row is one tie by which somebody funds somebody. Not all may be added up: flows and currencies differ, some \
      rows tell of one payment, and some money is passed on.
      """,
    fr: """
      Une ligne est un lien par lequel une partie en finance une autre. Elles ne s’additionnent pas toutes : flux et \
      monnaies diffèrent, des lignes parlent du même versement et des fonds sont reçus puis transmis.
      """)

  func content(of report: WorkbookReport) -> SheetContent {
    let map = report.map
    let rows = map.ties.indices.filter {
      map.ties[$0].relation == .funds && !map.ties[$0].isAbsent
    }
    guard !rows.isEmpty else {
      return .nothing(
        LocalizedText(
          en: "The map has no tie by which somebody funds somebody.",
          fr: "La carte n’a aucun lien de financement."))
    }
    return .rows(
      SheetTable(
        rows, columns(report),
        remarks: [report.analyses.funding.countsSentence(report.language)], in: report.language))
  }

  private func columns(_ report: WorkbookReport) -> [SheetColumn<Int>] {
    let (map, names, language) = (report.map, report.names, report.language)
    func column(
      _ heading: LocalizedText, _ width: Double, _ value: @escaping (Tie) -> SheetValue?
    ) -> SheetColumn<Int> { SheetColumn(heading, width) { value(map.ties[$0]) } }
    return [
      column(FundingDimension.funder.label, 36) { .text(names.full($0.from)) },
      column(FundingDimension.recipient.label, 36) { .text(names.full($0.to)) },
      column(LocalizedText(en: "Through", fr: "Par l’intermédiaire de"), 28) {
        .known($0.via.value.map(names.full))
      },
      column(LocalizedText(en: "Amount", fr: "Montant"), 17) { $0.amount.map(SheetValue.amount) },
      column(LocalizedText(en: "Currency", fr: "Monnaie"), 10) { .known($0.currency?.rawValue) },
      column(LocalizedText(en: "Amount stated beside", fr: "Montant donné en regard"), 17) {
        $0.statedAmount.map(SheetValue.amount)
      },
      column(LocalizedText(en: "Its currency", fr: "Sa monnaie"), 10) {
        .known($0.statedCurrency?.rawValue)
      },
      column(LocalizedText(en: "Share", fr: "Part"), 9) { $0.share.map(SheetValue.share) },
      column(LocalizedText(en: "Flow", fr: "Flux"), 16) { .known($0.flow.value?.label(language)) },
      column(FundingDimension.channel.label, 22) { .known($0.channel.value?.label(language)) },
      column(LocalizedText(en: "Start", fr: "Début"), 12) { .date($0.start) },
      column(LocalizedText(en: "End", fr: "Fin"), 12) { .date($0.end) },
      column(FundingDimension.action.label, 30) { .known($0.role.map(names.said)) },
      column(FundingDimension.sector.label, 20) {
        .known(report.terms(($0.sectors.value ?? []).map(\.rawValue), of: "sector"))
      },
      column(FundingDimension.area.label, 18) { .known($0.area.value.map(names.area)) },
      column(LocalizedText(en: "Plan or text", fr: "Plan ou texte"), 30) {
        .known($0.instrument.value.map(names.full))
      },
      column(LocalizedText(en: "Status", fr: "Statut"), 12) {
        .known($0.status.value?.label(language))
      },
      column(ResultTable.certainty, 12) { .known($0.confidence.value?.label(language)) },
      column(ResultTable.sources, 50) { report.cited($0.sources) },
      column(LocalizedText(en: "Code of the funder", fr: "Code du financeur"), 18) {
        .text($0.from)
      },
      column(LocalizedText(en: "Code of the recipient", fr: "Code du bénéficiaire"), 18) {
        .text($0.to)
      },
      SheetColumn(LocalizedText(en: "Row in Ties", fr: "Ligne dans Liens"), 10) {
        .count(map.originalRow($0, of: "ties") + 2)
      },
    ]
  }
}
