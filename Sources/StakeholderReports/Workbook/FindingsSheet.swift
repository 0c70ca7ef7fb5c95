import CoordinationAnalysis
import StakeholderModel

/// The gaps that the rules find, with what each rests on.
struct FindingsSheet: ReportSheet {
  let title = LocalizedText(en: "Findings", fr: "Constats")
  let purpose = LocalizedText(
    en: """
      A row is one gap, the gravest first: what it is, why it matters, what to do, whom it is about and the rows \
      of the map that it rests on. A finding is no surer than the least sure of these.
      """,
    fr: """
      Une ligne est une lacune, la plus grave d’abord : de quoi il s’agit, pourquoi c’est important, que faire, \
      qui est concerné et sur quelles lignes de la carte elle repose. Un constat n’est jamais plus sûr que la \
      moins sûre d’entre elles.
      """)

  func content(of report: WorkbookReport) -> SheetContent {
    let (gaps, names, language) = (report.analyses.gaps, report.names, report.language)
    guard !gaps.findings.isEmpty else {
      return .nothing(
        LocalizedText(
          en: "No rule fails on what the map says, which is no proof that all is well.",
          fr:
            "Aucune règle n’est enfreinte d’après la carte, ce qui ne prouve pas que tout va bien.")
      )
    }
    return .rows(
      SheetTable(
        gaps.findings,
        [
          SheetColumn(.ruleCode, 24) { .text($0.code) },
          SheetColumn(LocalizedText(en: "Severity", fr: "Gravité"), 11) {
            .text($0.severity.label(language))
          },
          SheetColumn(ResultTable.certainty, 12) { .text($0.confidence.label(language)) },
          SheetColumn(LocalizedText(en: "Finding", fr: "Constat"), 52) { .text($0.message(names)) },
          SheetColumn(LocalizedText(en: "Why it matters", fr: "Pourquoi c’est important"), 44) {
            .text($0.why(language))
          },
          SheetColumn(LocalizedText(en: "What to do", fr: "Que faire"), 52) {
            .text($0.recommendation(names))
          },
          SheetColumn(.subjects, 36) { .known(report.inFull($0.subjects)) },
          SheetColumn(.subjectCodes, 20) { .known($0.subjects.joined(separator: ", ")) },
          SheetColumn(LocalizedText(en: "Rests on", fr: "Repose sur"), 26) {
            .known($0.evidence.rows(in: language))
          },
          SheetColumn(ResultTable.sources, 40) {
            .known($0.sources.isEmpty ? nil : report.citations.list($0.sources))
          },
        ], in: language))
  }
}

extension LocalizedText {
  static let ruleCode = LocalizedText(en: "Rule", fr: "Règle")
  static let subjects = LocalizedText(en: "About", fr: "Au sujet de")
  static let subjectCodes = LocalizedText(en: "Codes of these", fr: "Codes correspondants")
}
