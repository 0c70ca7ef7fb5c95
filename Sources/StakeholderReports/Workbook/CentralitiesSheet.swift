import CoordinationAnalysis
import StakeholderModel

/// How central each party is, by a readable set of measures.
struct CentralitiesSheet: ReportSheet {
  let title = LocalizedText(en: "Centralities", fr: "Centralités")
  let purpose = LocalizedText(
    en: """
      A row is a party with its place in the network of ties in force, those with most contacts first. Several ties \
      between two parties count as one.
      """,
    fr: """
      Une ligne est une partie prenante et sa place dans le réseau des liens en vigueur, celles qui ont le plus de \
      contacts d’abord. Plusieurs liens entre deux parties comptent pour un.
      """)

  func content(of report: WorkbookReport) -> SheetContent {
    let (names, language) = (report.names, report.language)
    let analysis: CentralityAnalysis
    switch report.analyses.centralities {
    case .success(let found): analysis = found
    case .failure(let error): return .nothing(error.message)
    }
    guard analysis.projection.graph.edgeCount > 0 else {
      return .nothing(
        LocalizedText(
          en: "The map has no tie in force between two parties.",
          fr: "La carte n’a aucun lien en vigueur entre deux parties prenantes."))
    }
    let ids = analysis.projection.ids
    let measures = analysis.measures.enumerated().map { index, measure in
      SheetColumn<Int>(measure.title, 16, help: measure.meaning) {
        analysis.scores[index][$0].map(SheetValue.score)
      }
    }
    let columns = [
      SheetColumn<Int>(LocalizedText(en: "Party", fr: "Partie prenante"), 50) {
        .text(names.full(ids[$0]))
      },
      SheetColumn(LocalizedText(en: "Code", fr: "Code"), 24) { .text(ids[$0]) },
    ]
    let meanings = analysis.measures.map {
      "\($0.title(language))\(language.colon) \($0.meaning(language).decapitalized)"
    }
    return .rows(
      SheetTable(
        analysis.order(by: 0), columns + measures,
        remarks: [CentralityText.head(analysis, language)] + meanings
          + CentralityText.warnings(analysis, names), in: language))
  }
}
