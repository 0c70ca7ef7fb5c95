/// What the map itself says, in other languages, of the words in its cells: a role, a stage, a question. A text that
/// several rows have needs its translation in one of them; where they differ, the first counts.
public struct MapWordings: Sendable {
  private var byText: [String: LocalizedText] = [:]
  /// For a text that has none of its own: the same in other capitals.
  private var byFolded: [String: LocalizedText] = [:]

  /// O(rows).
  public init(_ map: StakeholderMap) {
    for tie in map.ties + map.formerTies { note(tie.role, tie.roles) }
    for activity in map.activities {
      note(activity.action, activity.actions)
      note(activity.role, activity.roles)
    }
    for planned in map.plans {
      note(planned.action, planned.actions)
      note(planned.domain.value, planned.domains)
    }
    for engagement in map.engagements { note(engagement.title, engagement.titles) }
    for stage in map.stages { note(stage.stage, stage.stages) }
    for assessment in map.assessments {
      note(assessment.domain.value, assessment.domains)
      note(assessment.item, assessment.items)
      note(assessment.answer, assessment.answers)
    }
  }

  private mutating func note(_ text: String?, _ wordings: LocalizedText) {
    guard let text, !wordings.isEmpty else { return }
    for (language, wording) in wordings.byLanguage {
      Self.note(text, wording, language, in: &byText)
      Self.note(text.folded, wording, language, in: &byFolded)
    }
  }

  private static func note(
    _ key: String, _ wording: String, _ language: Language, in known: inout [String: LocalizedText]
  ) {
    guard known[key]?[language] == nil else { return }
    known[key, default: LocalizedText()][language] = wording
  }

  /// The text in a language; as it stands in the cell where nobody has put it into that language.
  public func text(_ cell: String, in language: Language) -> String {
    guard !byText.isEmpty else { return cell }
    return byText[cell]?[language] ?? byFolded[cell.folded]?[language] ?? cell
  }
}
