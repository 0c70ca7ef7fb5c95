import CoordinationAnalysis
import StakeholderModel

/// Pairs of bodies for a terminal: the table, then what could be done about the groups.
public struct OverlapText: Sendable {
  public let text: String

  public init(
    _ analysis: OverlapAnalysis, _ groups: [OverlapGroup], _ map: StakeholderMap,
    in language: Language
  ) {
    let names = NameInSentence(map, in: language)
    guard analysis.bodies > 1 else {
      text =
        language.say(
          en: "There are no two bodies to compare.", fr: "Il n’y a pas deux organes à comparer.")
        + "\n"
      return
    }
    text =
      ResultTable.overlaps(analysis, map, in: language).text
      + RecommendationSentence.lines(groups, names)
  }
}
