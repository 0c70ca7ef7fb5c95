import Foundation
import StakeholderModel

/// A rule of the catalogue as a reader chooses or switches it off.
public struct RuleDescription: Encodable, Sendable {
  public let code: String
  public let severity: Severity
  public let title: String
  public let why: String
  /// The norms that it heeds, `family.name`, with the values in force.
  public let norms: [String: String]
  public let isSwitchedOff: Bool

  /// All rules, in the order of the catalogue.
  public static func all(_ norms: Norms, in language: Language) -> [RuleDescription] {
    RuleCatalog.rules.map { rule in
      RuleDescription(
        code: rule.code, severity: rule.severity, title: rule.title(language),
        why: rule.why(language),
        norms: Dictionary(
          rule.norms.map { ($0, norms.text($0) ?? "") }, uniquingKeysWith: { first, _ in first }),
        isSwitchedOff: norms.switchedOff.contains(rule.code))
    }
  }
}

extension Norms {
  /// The value of a norm by its name in a file of norms, `family.name`; `nil` for a name that is none.
  func text(_ name: String) -> String? {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 2, let data = try? JSONEncoder().encode(self),
      let families = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let value = (families[parts[0]] as? [String: Any])?[parts[1]]
    else { return nil }
    if let list = value as? [String] { return list.joined(separator: ", ") }
    return "\(value)"
  }
}
