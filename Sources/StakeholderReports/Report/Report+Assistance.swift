import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// Who assists whom: engagement by engagement, stage by stage, and how much of it each party bears.
extension Report {
  /// What is told of engagements beside the table of them, in its order.
  private static let assistanceTables: [(kind: TableKind, part: AssistanceText.Part)] = [
    (.stages, .stages), (.assistanceLoad, .load), (.lines, .lines), (.delegations, .delegation),
  ]

  var assistanceSection: ReportSection? {
    let engagements =
      map.engagements.isEmpty
      ? nil
      : captioned(
        .engagements(map, names, codes), as: .engagements,
        say("Engagements", "Missions d’assistance"))
    let accounts = Self.assistanceTables.compactMap { kind, part -> ReportBlock? in
      guard hasAssistance(part) else { return nil }
      return captioned(
        AssistanceText.table(part, assistance, map, names, codes: codes), as: kind,
        part.caption(language))
    }
    let ties = ResultTable.assistance(map, codes, names).map {
      captioned($0, as: .assistance, say("Who assists whom", "Qui assiste qui"))
    }
    let tables = [engagements].compactMap(\.self) + accounts + [ties].compactMap(\.self)
    guard !tables.isEmpty else { return nil }
    return ReportSection(
      "assistance", say("Technical assistance", "Assistance technique"),
      figure("assistance") + tables)
  }

  /// How many engagements there are, and how far, and how many cases that sources tell of in general; `nil` where there
  /// is neither.
  var assistanceSentence: String? {
    guard !map.engagements.isEmpty else { return nil }
    let index = MapIndex(map)
    let told = map.engagements.indices.filter { !index.tellsOfCases(map.engagements[$0]) }
    let cases = map.engagements.count - told.count
    let states = counted(told.map { assistance.engagements[$0].status?.label(language) })
    let kinds = [
      told.isEmpty ? nil : "\(engagements(told.count)) (\(states))",
      cases == 0 ? nil : self.cases(cases, ofAssistance: told.isEmpty),
    ].compactMap(\.self)
    let longer = assistance.stages.count { $0.pace == .longer }
    let list = names.list(kinds)
    let sentence = say("It records \(list)", "Elle décrit \(list)")
    return longer == 0
      ? sentence + "."
      : sentence
        + say(
          longer == 1
            ? "; one stage took longer than usual."
            : "; \(stages(longer)) took longer than usual.",
          longer == 1
            ? " ; une étape a duré plus que d’habitude."
            : " ; \(stages(longer)) ont duré plus que d’habitude.")
  }

  /// "5 cases that are told of in general".
  private func cases(_ count: Int, ofAssistance: Bool) -> String {
    let assistance = ofAssistance ? say(" of technical assistance", " d’assistance technique") : ""
    return count == 1
      ? say(
        "one case\(assistance) told of in general terms",
        "un cas\(assistance) évoqué en termes généraux")
      : say(
        "\(number(count)) cases\(assistance) told of in general terms",
        "\(number(count)) cas\(assistance) évoqués en termes généraux")
  }

  /// "4 done, one requested and one of unknown status", most first; "all of them: done" where there is one for all.
  func counted(_ states: [String?]) -> String {
    let unknown = say("of unknown status", "de statut non précisé")
    let counts = OrderedDictionary(grouping: states) { $0?.decapitalized ?? unknown }
    if counts.count == 1, let only = counts.keys.first {
      if only == unknown { return say("status not told", "statut non précisé") }
      return states.count == 1
        ? only : say("all of them: \(only)", "toutes \(several(only))")
    }
    return names.list(
      counts.mapValues(\.count).enumerated()
        .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }
        .map { _, state in
          state.value == 1
            ? say("one \(state.key)", "une \(state.key)")
            : "\(number(state.value)) \(several(state.key))"
        })
  }

  /// "réalisées" for "réalisée"; all states are said of a feminine.
  private func several(_ state: String) -> String {
    state.hasSuffix("ée") || state == "prévue" ? state + "s" : state
  }

  /// Whether a part has rows of its own; the load of parties with one engagement each says no more than the engagements
  /// do.
  func hasAssistance(_ part: AssistanceText.Part) -> Bool {
    switch part {
    case .engagements, .faults, .times: false
    case .stages: !assistance.stages.isEmpty
    case .load:
      assistance.loads.contains {
        $0.given.engagements.count > 1 || $0.received.engagements.count > 1
      }
    case .lines: assistance.lines.contains(where: \.isStated)
    case .delegation: !assistance.delegations.isEmpty
    }
  }
}

extension AssistanceText.Part {
  /// Over a table of a report, where “stages” or “load” alone would leave open of what.
  fileprivate func caption(_ language: Language) -> String {
    switch self {
    case .stages:
      language.say(en: "Stages of engagements", fr: "Étapes des missions d’assistance")
    case .load:
      language.say(
        en:
          "Engagements given and received by each party, those requested, planned or declined left aside",
        fr:
          "Missions fournies et reçues par chaque partie, hors missions demandées, prévues ou refusées"
      )
    default: title(language)
    }
  }
}
