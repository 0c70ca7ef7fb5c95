import CoordinationAnalysis
import StakeholderModel

/// Rule by rule, how its subjects came out in each map. A map in which nothing is known or the rule does not apply has
/// no value: "not found" there would only be "not asked".
enum ComparedRules {
  /// Those that at least one map knows enough to answer, in the order of the catalogue.
  static func rows(_ maps: [ComparedMap], _ grounds: ComparisonGrounds) -> [ComparedRow] {
    RuleCatalog.rules.compactMap { rule in
      let values = maps.map { map -> ComparedValue? in
        guard let count = map.gaps.counts.first(where: { $0.code == rule.code }) else { return nil }
        let outcomes = ComparedValue.Outcomes(
          fails: count.fails, holds: count.holds, notKnown: count.notKnown,
          notApplicable: count.notApplicable)
        return outcomes.isSettled ? .outcomes(outcomes) : nil
      }
      guard values.contains(where: { $0 != nil }) else { return nil }
      return ComparedRow(
        "rule", .gaps, of: [rule.code], values: values, reasons: grounds.reasons([]))
    }
  }
}

extension ComparedRow {
  /// Whether a rule fails somewhere in one map and nowhere in another that can answer it.
  public var isSplitRule: Bool {
    let known = values.compactMap { value -> ComparedValue.Outcomes? in
      if case .outcomes(let outcomes) = value { outcomes } else { nil }
    }
    return known.contains { $0.fails > 0 } && known.contains { $0.fails == 0 }
  }
}
