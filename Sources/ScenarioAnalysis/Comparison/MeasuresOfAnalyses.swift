import CoordinationAnalysis
import GraphAlgorithms
import StakeholderModel

/// How far everything hangs on one party (Freeman 1978): 1 for a star.
enum CentralizationMeasures {
  private static let mostNamed = 3

  static let all: [ComparedMeasure] = [
    .init(
      id: "degree-centralization", family: .centralization,
      label: LocalizedText(
        en: "Centralization by number of partners", fr: "Centralisation par nombre de partenaires"),
      rests: [.size, .layers]
    ) { value($0, .degree) },
    .init(
      id: "betweenness-centralization", family: .centralization,
      label: LocalizedText(
        en: "Centralization by lying between others", fr: "Centralisation par intermédiarité"),
      rests: [.size, .layers]
    ) { value($0, .betweenness) },
    .init(
      id: "most-central", family: .centralization,
      label: LocalizedText(
        en: "Parties with most partners", fr: "Parties aux partenaires les plus nombreux"),
      rests: [.layers]
    ) { map in
      let found = map.coordination?.mostCentral(mostNamed) ?? []
      return found.isEmpty ? nil : .parties(found)
    },
  ]

  private static func value(_ map: ComparedMap, _ measure: CentralizationMeasure) -> ComparedValue?
  {
    guard let share = try? map.graph?.centralization(measure), share.isFinite else { return nil }
    return .share(share)
  }
}

/// Which bodies do the same work.
enum OverlapMeasures {
  /// Classes that say that two bodies have something in common.
  private static let telling = OverlapClass.allCases.filter {
    $0 != .unknown && $0 != .complementary
  }

  static let all: [ComparedMeasure] =
    telling.map { kind in
      let name = kind.label
      return .init(
        id: "overlap-\(kind.rawValue)", family: .overlap,
        label: LocalizedText(
          en: "Pairs of bodies: \(name(.english))", fr: "Paires d’organes : \(name(.french))"),
        rests: [.telling, .rosters]
      ) { map in
        map.bodies.count < 2 ? nil : .count(map.overlaps.count(of: kind))
      }
    } + [
      .init(
        id: "strongest-pair", family: .overlap,
        label: LocalizedText(en: "Strongest pair", fr: "Paire la plus nette"), rests: [.rosters]
      ) { map in
        guard let pair = map.overlaps.pairs.first, telling.contains(pair.class) else { return nil }
        return .pair(.init(a: pair.a, b: pair.b, class: pair.class))
      }
    ]
}

/// What the rules find.
enum GapMeasures {
  static let all: [ComparedMeasure] =
    Severity.allCases.map { severity in
      let name = severity.label
      return .init(
        id: "findings-\(severity.rawValue)", family: .gaps,
        label: LocalizedText(
          en: "Findings of severity: \(name(.english))",
          fr: "Constats de gravité : \(name(.french))"), rests: [.telling, .rules]
      ) { map in .count(map.gaps.findings.count { $0.severity == severity }) }
    }
    + RuleFamily.allCases.map { family in
      let name = family.label
      return .init(
        id: "findings-\(family.rawValue)", family: .gaps,
        label: LocalizedText(
          en: "Findings: \(name(.english))", fr: "Constats : \(name(.french))"),
        rests: [.telling, .rules]
      ) { map in
        let rules = map.gaps.counts.filter { $0.code.hasPrefix(family.rawValue + "/") }
        guard rules.contains(where: { $0.fails + $0.holds > 0 }) else { return nil }
        return .count(rules.reduce(0) { $0 + $1.fails })
      }
    } + [
      .init(
        id: "questions", family: .gaps,
        label: LocalizedText(en: "Questions that stay open", fr: "Questions en suspens"),
        rests: [.telling]
      ) { .count($0.gaps.questions.count) }
    ]
}

/// Who assists whom.
enum AssistanceMeasures {
  static let all: [ComparedMeasure] = [
    .init(
      id: "engagements", family: .assistance,
      label: LocalizedText(en: "Engagements", fr: "Missions d’assistance"), rests: [.telling]
    ) { map in
      map.assistance.engagements.isEmpty ? nil : .count(map.assistance.engagements.count)
    },
    .init(
      id: "engagements-with-faults", family: .assistance,
      label: LocalizedText(
        en: "Engagements with a fault", fr: "Missions présentant un défaut"), rests: [.telling]
    ) { map in
      let all = map.assistance.engagements
      guard !all.isEmpty else { return nil }
      return .count(all.count { $0.faults.contains { $0.outcome == "fails" } })
    },
  ]
}
