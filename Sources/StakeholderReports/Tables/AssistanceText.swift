import CoordinationAnalysis
import StakeholderModel

/// The analysis of technical assistance for a terminal: a heading and a table for each side of it that the map tells
/// of.
public struct AssistanceText: Sendable {
  public let text: String

  /// What can be shown apart.
  public enum Part: String, Sendable, CaseIterable {
    case engagements, stages, times, load, faults, lines, delegation

    public var title: LocalizedText {
      switch self {
      case .engagements: LocalizedText(en: "Engagements", fr: "Missions d’assistance")
      case .stages: LocalizedText(en: "Stages", fr: "Étapes")
      case .times: LocalizedText(en: "Times of stages", fr: "Durée des étapes")
      case .load: LocalizedText(en: "Load", fr: "Charge")
      case .faults: LocalizedText(en: "Faults looked for", fr: "Défauts recherchés")
      case .lines:
        LocalizedText(
          en: "Technical and administrative lines", fr: "Lignes technique et administrative")
      case .delegation:
        LocalizedText(en: "Delegation to third parties", fr: "Délégation à des tiers")
      }
    }
  }

  public init(_ analysis: AssistanceAnalysis, _ map: StakeholderMap, _ names: NameInSentence) {
    let language = names.language
    guard !analysis.engagements.isEmpty else {
      text =
        language.say(
          en: "The map has no technical assistance: its table “Engagements” is empty.",
          fr: """
            La carte ne contient aucune assistance technique : son tableau « Missions d’assistance » est vide.
            """) + "\n"
      return
    }
    text = Part.allCases.compactMap { part in
      let table = Self.table(part, analysis, map, names)
      return table.rows.isEmpty ? nil : "\(part.title(language))\n\n\(table.text)"
    }.joined(separator: "\n")
  }

  public static func table(
    _ part: Part, _ analysis: AssistanceAnalysis, _ map: StakeholderMap, _ names: NameInSentence
  ) -> ResultTable {
    table(part, analysis, map, names, codes: nil)
  }

  /// - Parameter codes: those of the sources of stages; without them, sources are not shown.
  static func table(
    _ part: Part, _ analysis: AssistanceAnalysis, _ map: StakeholderMap, _ names: NameInSentence,
    codes: PlaceCodes?
  ) -> ResultTable {
    let engagements = EngagementNames(map, names)
    let name = engagements.name(of:)
    return switch part {
    case .engagements: .engagements(map, names)
    case .stages:
      .stages(
        analysis.stages, subject: name, of: LocalizedText(en: "Engagement", fr: "Mission"), names,
        codes)
    case .times: .stageTimes(analysis.stageTimes, names)
    case .load: .assistanceLoads(analysis.loads, names)
    case .faults: .assistanceFaults(analysis, name, names)
    // Whoever supervises or answers to whom may do so on the matter or on the contract: that is no line.
    case .lines: .assistanceLines(analysis.lines.filter { $0.line != nil }, name, names)
    case .delegation: .delegations(analysis.delegations, name, names)
    }
  }
}

/// How engagements are called in tables: by their title, else by who assists whom.
struct EngagementNames {
  private var names: [String: String] = [:]

  init(_ map: StakeholderMap, _ names: NameInSentence) {
    for engagement in map.engagements where self.names[engagement.id] == nil {
      func list(_ parties: Fact<[String]>) -> String {
        parties.elements.isEmpty ? "?" : parties.elements.map(names.short).joined(separator: ", ")
      }
      self.names[engagement.id] =
        engagement.title.map(names.said)
        ?? "\(list(engagement.provider)) → \(list(engagement.recipient))"
    }
  }

  func name(of id: String) -> String { names[id] ?? id }
}
