import CoordinationAnalysis
import StakeholderModel

/// Findings and questions for a terminal: a paragraph each, since sentences do not fit in columns.
public struct GapText: Sendable {
  public let text: String

  public init(_ report: GapReport, in language: Language) {
    func say(_ english: Phrase, _ french: String) -> String {
      LocalizedText(en: english, fr: french)(language)
    }
    var text = ""
    for finding in report.findings {
      let confidence = finding.confidence.label(language).lowercased()
      let rows = finding.evidence.map { "\($0.table):\($0.row)" }.joined(separator: " ")
      text += """
        \(finding.severity.label(language).uppercased())  \(finding.code)  (\(confidence))
          \(finding.message)
          \(say("Suggested:", "Suggestion :")) \(finding.recommendation)
          \(say("Rows:", "Lignes :")) \(rows)


        """
    }
    if report.findings.isEmpty { text += say("No findings.", "Aucun constat.") + "\n\n" }
    let totals = report.rules.reduce(into: (holds: 0, notKnown: 0)) {
      $0.holds += $1.holds
      $0.notKnown += $1.notKnown
    }
    text += say(
      "\(report.findings.count) findings, \(totals.holds) in order, \(totals.notKnown) not known",
      """
      \(report.findings.count) constats, \(totals.holds) cas conformes, \(totals.notKnown) sans \
      réponse connue
      """)
    text += report.questions.isEmpty ? ".\n" : say(", to ask:\n", ", à demander :\n")
    for question in report.questions { text += "  – \(question.question)\n" }
    self.text = text
  }
}
