import StakeholderModel
import TestSupport

@testable import CoordinationAnalysis

extension GapRule {
  /// What the rule says of a map, verdict by verdict.
  func verdicts(_ map: StakeholderMap, _ norms: Norms = Norms()) -> [Verdict] {
    examine(Examination(map, norms: norms))
  }

  /// The verdict whose first subject is `id`.
  func verdict(_ map: StakeholderMap, on id: String, _ norms: Norms = Norms()) -> Verdict? {
    verdicts(map, norms).first { $0.subjects.first == id }
  }

  /// The outcome for the subject `id`.
  func outcome(_ map: StakeholderMap, on id: String, _ norms: Norms = Norms()) -> Verdict.Outcome? {
    verdict(map, on: id, norms)?.outcome
  }
}

extension Verdict {
  /// Table and row of the evidence, as they are printed.
  var rows: [String] { evidence.map { "\($0.table) \($0.row)" } }
}

/// A finding or a question as a reader meets it.
struct Wording {
  let message: String
  let recommendation: String
  let question: String

  init?(_ verdict: Verdict?, _ rule: any GapRule, _ map: StakeholderMap, _ language: Language) {
    guard let verdict else { return nil }
    let names = NameInSentence(map, in: language)
    let finding = Finding(rule, verdict)
    message = finding.message(names)
    recommendation = finding.recommendation(names)
    question = finding.question(names)
  }
}

extension Stakeholder {
  /// A row with a name in both languages.
  init(
    _ id: String, _ kind: StakeholderKind?, fr: String, en: String, _ acronym: String? = nil,
    _ change: (inout Stakeholder) -> Void = { _ in }
  ) {
    self.init(id, kind) {
      $0.name = fr
      $0.names = LocalizedText([.french: fr, .english: en])
      $0.acronym = acronym
      change(&$0)
    }
  }
}
