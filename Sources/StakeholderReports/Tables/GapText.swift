import CoordinationAnalysis
import StakeholderModel

/// Findings and questions for a terminal: a paragraph each, since sentences do not fit in columns.
public struct GapText: Sendable {
  public let text: String

  public init(_ analysis: GapAnalysis, _ map: StakeholderMap, in language: Language) {
    let report = GapReport(analysis, map, in: language)
    let questions = QuestionTexts(names: NameInSentence(map, in: language))
      .texts(analysis.questions)
    func say(_ english: Phrase, _ french: String) -> String {
      LocalizedText(en: english, fr: french)(language)
    }
    var text = ""
    let citations = Citations(language)
    for (finding, found) in zip(report.findings, analysis.findings) {
      let confidence = finding.confidence.label(language).lowercased()
      text += """
        \(finding.severity.label(language).uppercased())  \(finding.code)  (\(confidence))
          \(finding.message)
          \(say("Suggested:", "Suggestion :")) \(finding.recommendation)
          \(finding.evidence.rows(in: language))
          \(say("Sources:", "Sources :")) \(citations.list(found.sources))


        """
    }
    if report.findings.isEmpty { text += say("No findings.", "Aucun constat.") + "\n\n" }
    let totals = report.rules.reduce(into: (holds: 0, notKnown: 0)) {
      $0.holds += $1.holds
      $0.notKnown += $1.notKnown
    }
    let found = report.findings.count
    text += say(
      "Findings: \(found); cases in order: \(totals.holds); not known: \(totals.notKnown).",
      """
      Constats : \(found) ; cas conformes : \(totals.holds) ; sans réponse connue : \
      \(totals.notKnown).
      """)
    text += questions.isEmpty ? "\n" : say(" To ask:\n", " À demander :\n")
    for question in questions { text += "  – \(question)\n" }
    self.text = text
  }
}
