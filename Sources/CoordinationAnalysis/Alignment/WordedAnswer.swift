import StakeholderModel

/// An answer in words, to an item that has no mark from the same respondent.
public struct WordedAnswer: Codable, Hashable, Sendable {
  public let framework: String
  public let subject: String
  @ExplicitNull public var domain: String?
  public let item: String
  @ExplicitNull public var group: String?
  @ExplicitNull public var respondent: String?
  public let answer: String
  @ExplicitNull public var date: String?
  public let evidence: Evidence

  /// - Parameter rows: those of frameworks; of these, the ones without a score that say more than “n/a”.
  static func all(_ rows: [Int], groupOf: (Int) -> String?, _ map: StakeholderMap)
    -> [WordedAnswer]
  {
    rows.compactMap { row in
      let answer = map.assessments[row]
      guard answer.score == nil, !answer.isNotApplicable, let words = answer.answer, !words.isEmpty
      else { return nil }
      return WordedAnswer(
        framework: answer.framework, subject: answer.subject, domain: answer.domain.value,
        item: answer.item, group: groupOf(row), respondent: answer.respondent.value,
        answer: words, date: answer.date.value?.description,
        evidence: Evidence.assessment(row, in: map))
    }
  }
}
