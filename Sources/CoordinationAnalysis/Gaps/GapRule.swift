import Foundation
import StakeholderModel

/// One question that is asked of a map: logic and wording in one file.
///
/// A rule fails only on what the map says, on a sourced denial, or on the absence of something that
/// the map claims to know in full. Everything else is "not known" and becomes a question.
public protocol GapRule: Sendable {
  /// Stable, `family/rule`.
  var code: String { get }
  var severity: Severity { get }
  /// What the rule looks for, as a heading.
  var title: LocalizedText { get }
  /// Why it matters.
  var why: LocalizedText { get }
  /// The norms that it heeds, by their names in a file of norms: `functioning.heldOfPlanned`.
  var norms: [String] { get }
  /// What its questions are about, in an interview.
  var domain: InterviewDomain { get }

  func examine(_ examination: Examination) -> [Verdict]

  /// The finding in a sentence, in the language of `names`.
  func message(_ verdict: Verdict, _ names: NameInSentence) -> String
  /// What to do about it.
  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String
  /// What to ask somebody, for a verdict of "not known".
  func question(_ verdict: Verdict, _ names: NameInSentence) -> String
  /// The same question asked once of several subjects, where the rule has one.
  var questionOfSeveral: LocalizedText? { get }
  /// The same where it is not the same for all verdicts.
  func questionOfSeveral(_ verdict: Verdict) -> LocalizedText?
}

extension GapRule {
  public var questionOfSeveral: LocalizedText? { nil }
  public func questionOfSeveral(_ verdict: Verdict) -> LocalizedText? { questionOfSeveral }
  public var norms: [String] { [] }
  public var domain: InterviewDomain { InterviewDomain(family) }

  /// The part of the code before the slash.
  public var family: RuleFamily? { RuleFamily(rawValue: String(code.prefix { $0 != "/" })) }
}

/// What a rule is about.
public enum RuleFamily: String, Sendable, CaseIterable {
  case anchoring, vertical, representation, coordination, functioning, accountability, coverage,
    money, assistance

  public var label: LocalizedText {
    switch self {
    case .anchoring: LocalizedText(en: "Anchoring", fr: "Ancrage")
    case .vertical: LocalizedText(en: "Levels and meetings", fr: "Échelons et réunions")
    case .representation: LocalizedText(en: "Representation", fr: "Représentation")
    case .coordination: LocalizedText(en: "Coordination", fr: "Coordination")
    case .functioning: LocalizedText(en: "Functioning", fr: "Fonctionnement")
    case .accountability: LocalizedText(en: "Accountability", fr: "Redevabilité")
    case .coverage: LocalizedText(en: "Coverage", fr: "Couverture")
    case .money: LocalizedText(en: "Money", fr: "Financements")
    case .assistance: LocalizedText(en: "Technical assistance", fr: "Assistance technique")
    }
  }
}

/// How much a gap matters.
public enum Severity: String, Codable, Hashable, Sendable, Comparable, CaseIterable {
  case high, medium, low

  public static func < (a: Severity, b: Severity) -> Bool { a.order < b.order }
  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public var label: LocalizedText {
    switch self {
    case .high: LocalizedText(en: "high", fr: "élevée")
    case .medium: LocalizedText(en: "medium", fr: "moyenne")
    case .low: LocalizedText(en: "low", fr: "faible")
    }
  }
}

/// What a rule says of one subject.
public struct Verdict: Hashable, Sendable {
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case fails, holds, notKnown, notApplicable
  }

  public let outcome: Outcome
  /// Ids of stakeholders.
  public let subjects: [String]
  public let facts: [String: FactValue]
  public let evidence: [Evidence]
  /// What the map claims to know in full, where the verdict rests on that claim.
  public let claim: CompleteAspect?

  init(
    _ outcome: Outcome, _ subjects: [String], facts: [String: FactValue] = [:],
    evidence: [Evidence] = [], claim: CompleteAspect? = nil
  ) {
    self.outcome = outcome
    self.claim = claim
    self.subjects = subjects
    self.facts = facts
    self.evidence = evidence
  }

  /// The stakeholders that a fact names.
  func stakeholders(_ fact: String) -> [String] {
    if case .stakeholders(let ids) = facts[fact] { ids } else { [] }
  }

  func text(_ fact: String) -> String {
    switch facts[fact] {
    case .text(let text): text
    case .terms(let terms): terms.first ?? ""
    default: ""
    }
  }

  func number(_ fact: String) -> Int {
    if case .number(let number) = facts[fact] { number } else { 0 }
  }

  func amounts(_ fact: String) -> [Money] {
    if case .amounts(let amounts) = facts[fact] { amounts } else { [] }
  }

  func terms(_ fact: String) -> [String] {
    if case .terms(let terms) = facts[fact] { terms } else { [] }
  }
}

/// A typed fact of a finding, from which its wording is made.
public enum FactValue: Hashable, Sendable, Encodable {
  case stakeholders([String])
  case terms([String])
  case text(String)
  case number(Int)
  case amounts([Money])

  private struct Amount: Encodable {
    let amount: Decimal
    let currency: String
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .stakeholders(let ids): try container.encode(ids)
    case .terms(let terms): try container.encode(terms)
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .amounts(let amounts):
      try container.encode(
        amounts.map { Amount(amount: $0.amount, currency: $0.currency.rawValue) })
    }
  }
}
