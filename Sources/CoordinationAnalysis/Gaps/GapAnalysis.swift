import OrderedCollections
import StakeholderModel

/// What the rules say of a map.
public struct GapAnalysis: Hashable, Sendable {
  /// How the subjects of one rule came out.
  public struct Count: Hashable, Sendable, Encodable {
    public let code: String
    public let fails: Int
    public let holds: Int
    public let notKnown: Int
    public let notApplicable: Int
  }

  /// Gravest first, then in the order of the catalogue.
  public let findings: [Finding]
  public let counts: [Count]
  /// What is not known, as questions to ask.
  public let questions: [Finding]

  /// Asks every rule of the catalogue that the norms do not switch off.
  public init(
    _ map: StakeholderMap, norms: Norms = Norms(), rules: [any GapRule] = RuleCatalog.rules
  ) {
    self.init(Examination(map, norms: norms), rules: rules)
  }

  public init(_ examination: Examination, rules: [any GapRule] = RuleCatalog.rules) {
    var findings: [Finding] = []
    var questions: [Finding] = []
    var counts: [Count] = []
    for rule in rules where !examination.norms.switchedOff.contains(rule.code) {
      let verdicts = rule.examine(examination).map(examination.answerable)
      func number(_ outcome: Verdict.Outcome) -> Int { verdicts.count { $0.outcome == outcome } }
      counts.append(
        Count(
          code: rule.code, fails: number(.fails), holds: number(.holds),
          notKnown: number(.notKnown), notApplicable: number(.notApplicable)))
      findings += verdicts.filter { $0.outcome == .fails }.map { Finding(rule, $0) }
      questions += verdicts.filter { $0.outcome == .notKnown }.map { Finding(rule, $0) }
    }
    self.findings = findings.enumerated()
      .sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
      .map(\.element)
    self.questions = questions
    self.counts = counts
  }
}

/// One gap, or one question: a code with typed facts. Its wording is made where it is shown.
public struct Finding: Hashable, Sendable {
  public let code: String
  public let severity: Severity
  /// No stronger than the weakest row it rests on.
  public let confidence: Confidence
  public let verdict: Verdict
  /// The references at which every row can be looked up, the row that decides first.
  public let keySources: [String]
  /// The other references of the rows.
  public let otherSources: [String]
  /// The rule that found it, and that words it.
  private let rule: any GapRule

  init(_ rule: any GapRule, _ verdict: Verdict) {
    self.rule = rule
    code = rule.code
    severity = rule.severity
    confidence = verdict.evidence.weakestConfidence
    self.verdict = verdict
    (keySources, otherSources) = verdict.evidence.passages
  }

  public static func == (a: Finding, b: Finding) -> Bool {
    (a.code, a.severity, a.confidence, a.verdict) == (b.code, b.severity, b.confidence, b.verdict)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(verdict)
  }

  public var subjects: [String] { verdict.subjects }
  public var evidence: [Evidence] { verdict.evidence }
  /// The references of all rows, each once.
  public var sources: [String] { keySources + otherSources }

  public var family: RuleFamily? { rule.family }
  public func title(_ language: Language) -> String { rule.title(language) }
  public func message(_ names: NameInSentence) -> String { worded(names) { $0.message } }
  public func recommendation(_ names: NameInSentence) -> String {
    worded(names) { $0.recommendation }
  }
  public func question(_ names: NameInSentence) -> String { worded(names) { $0.question } }
  /// The question asked once of several subjects, `nil` where each is asked apart.
  public func questionOfSeveral(_ language: Language) -> String? {
    rule.questionOfSeveral(verdict).map { $0(language) }
  }
  /// What such a question names after itself, parties in full or by their acronyms.
  public func askedAbout(_ names: NameInSentence, inFull: Bool) -> [String] {
    verdict.text("engagement").isEmpty
      ? subjects.map(inFull ? names.full : names.short) : [names.engagement(verdict)]
  }
  /// Whether it can be asked once of several subjects.
  public var isAskedOfSeveral: Bool { rule.questionOfSeveral(verdict) != nil }
  public var domain: InterviewDomain { rule.domain }
  public func why(_ language: Language) -> String { rule.why(language) }

  private func worded(
    _ names: NameInSentence, _ part: (any GapRule) -> (Verdict, NameInSentence) -> String
  ) -> String {
    names.language.typeset(part(rule)(verdict, names))
  }
}

extension Finding {
  /// Whether a row it rests on has a source, but does not say how sure it is.
  public var leavesConfidenceOpen: Bool {
    evidence.contains { !$0.isStated && !$0.sources.isEmpty }
  }

  /// What the map must claim to know in full for the rule to fail; `nil` for a finding that rests on
  /// what its rows say.
  public var claim: CompleteAspect? { verdict.claim }

  /// Whether it is unsure only in that rows it rests on name no source.
  public var lacksSource: Bool {
    evidence.contains { $0.sources.isEmpty }
      && !evidence.contains { $0.confidence == .inferred && !$0.sources.isEmpty }
  }
}

extension [Evidence] {
  /// The references of these rows, each once, in two parts: `enough` to look every row up in one place, the row
  /// that decides first, and the others.
  ///
  /// A rule puts first the row that decides, and a row what bears it out best. Then comes, again and again, what
  /// most of the rows left name; of equals, the first.
  fileprivate var passages: (enough: [String], others: [String]) {
    var enough: [String] = []
    var left = filter { !$0.sources.isEmpty }.map(\.sources)
    if let first = left.first?.first { enough.append(first) }
    while true {
      left.removeAll { sources in sources.contains(where: enough.contains) }
      let named = OrderedDictionary(left.flatMap(\.self).map { ($0, 1) }, uniquingKeysWith: +)
      guard let most = named.values.max(), let next = named.first(where: { $0.value == most })?.key
      else { break }
      enough.append(next)
    }
    let all = OrderedSet(flatMap(\.sources))
    return (enough, all.filter { !enough.contains($0) })
  }
}
