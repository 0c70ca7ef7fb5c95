import CoordinationAnalysis
import StakeholderModel

/// What the rules would have to know.
struct QuestionsSheet: ReportSheet {
  let title = LocalizedText(en: "Open questions", fr: "Questions ouvertes")
  let purpose = LocalizedText(
    en:
      "A row is one thing that the map does not say and a rule would have to know: what to ask, about whom.",
    fr: """
      Une ligne est une chose que la carte ne dit pas et qu’une règle aurait besoin de connaître : que demander, \
      et au sujet de qui.
      """)

  func content(of report: WorkbookReport) -> SheetContent {
    let (names, language) = (report.names, report.language)
    let questions = report.analyses.gaps.questions
    guard !questions.isEmpty else {
      return .nothing(
        LocalizedText(
          en: "No rule lacks an answer.", fr: "Aucune règle ne reste sans réponse."))
    }
    return .rows(
      SheetTable(
        questions,
        [
          SheetColumn(.ruleCode, 30) { .text($0.code) },
          SheetColumn(LocalizedText(en: "Field", fr: "Domaine"), 20) {
            .known($0.family?.label(language))
          },
          SheetColumn(LocalizedText(en: "Question", fr: "Question"), 80) {
            .text($0.question(names))
          },
          SheetColumn(.subjects, 44) { .known(report.inFull($0.subjects)) },
          SheetColumn(.subjectCodes, 24) { .known($0.subjects.joined(separator: ", ")) },
        ], in: language))
  }
}
