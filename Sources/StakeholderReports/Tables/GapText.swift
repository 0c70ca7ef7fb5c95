import CoordinationAnalysis
import StakeholderModel

/// Findings and questions for a terminal: a paragraph each, since sentences do not fit in columns.
public struct GapText: Sendable {
  public let text: String

  /// What is to be said of rows that are no plain report of a source.
  private static let reserves: [(Confidence, LocalizedText)] = [
    (
      .inferred,
      LocalizedText(
        en: "The map’s own reading, not said by a source in so many words:",
        fr: "Lecture propre à la carte, que les sources ne donnent pas en ces termes :")
    ),
    (
      .disputed,
      LocalizedText(
        en: "Sources contradict each other or are ambiguous:",
        fr: "Sources contradictoires ou ambiguës :")
    ),
  ]

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
          \(say("Sources:", "Sources :")) \(citations.list(found.keySources))

        """
      if !found.otherSources.isEmpty {
        text += "  \(say("See also:", "Voir aussi :")) \(citations.list(found.otherSources))\n"
      }
      for (confidence, says) in Self.reserves {
        let rows = found.evidence.filter { $0.confidence == confidence }
        if !rows.isEmpty { text += "  \(says(language)) \(rows.rows(in: language))\n" }
      }
      text += "\n"
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
