import StakeholderModel

/// The analysis worded in one language, in the shape of the published JSON, which
/// `Documentation/findings.schema.json` describes.
public struct GapReport: Encodable, Sendable {
  public struct Item: Encodable, Sendable {
    public let code: String
    public let severity: Severity
    public let confidence: Confidence
    public let subjects: [String]
    public let facts: [String: FactValue]
    public let evidence: [Evidence]
    public let title: String
    public let message: String
    public let why: String
    public let recommendation: String
  }

  public struct Question: Encodable, Sendable {
    public let code: String
    public let subjects: [String]
    public let question: String
  }

  /// Of the JSON's shape, not of the program: a new key, or a new word where the schema lists none, raises
  /// the minor number; a key that goes, is renamed or changes its type raises the major one.
  public static let version = "1.0"

  public let version = Self.version
  /// Title, date and caveat of the map, lest findings of made-up data pass for true ones.
  public let title: String?
  public let date: String?
  public let caveat: String?
  public let findings: [Item]
  public let rules: [GapAnalysis.Count]
  public let questions: [Question]

  public init(_ analysis: GapAnalysis, _ map: StakeholderMap, in language: Language) {
    let names = NameInSentence(map, in: language)
    title = map.settings.title(in: language)
    date = map.settings.date?.description
    caveat = map.settings.caveats.text(in: language)
    findings = analysis.findings.map {
      Item(
        code: $0.code, severity: $0.severity, confidence: $0.confidence, subjects: $0.subjects,
        facts: $0.verdict.facts, evidence: $0.evidence, title: $0.title(language),
        message: $0.message(names), why: $0.why(language),
        recommendation: $0.recommendation(names))
    }
    rules = analysis.counts
    questions = analysis.questions.map {
      Question(code: $0.code, subjects: $0.subjects, question: $0.question(names))
    }
  }
}
