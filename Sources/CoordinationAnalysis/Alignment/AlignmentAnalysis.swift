import OrderedCollections
import StakeholderModel

/// How groups of respondents mark the same items: framework by framework and scale by scale, since marks on
/// different scales are never mixed, and subject by subject.
///
/// The group is the one that the row states, else that of its respondent. What stands in the way of parties and the
/// questions of an interview guide are no framework; a framework without a mark that can be read has no table.
/// Answers that a question does not apply, and rows without a score, belong to the scale of their item, else to the
/// first of their framework. O(assessments × groups).
public struct AlignmentAnalysis: Codable, Hashable, Sendable {
  /// In the order of the map.
  public let tables: [ScoreTable]
  /// Scores whose scale is missing or cannot be read, or that lie outside it: they count nowhere.
  public let unreadable: [Evidence]

  public init(_ map: StakeholderMap) {
    let all = map.assessments
    let index = MapIndex(map)
    let rows = all.indices.filter { all[$0].isOfFramework }
    let isMark = { (row: Int) in all[row].score != nil && !all[row].isNotApplicable }
    unreadable = rows.filter { isMark($0) && all[$0].readScore == nil }
      .map { Evidence.assessment($0, in: map) }
    let groupOf = { (row: Int) in
      all[row].respondentGroup.value?.rawValue
        ?? all[row].respondent.value.flatMap(index.stakeholder)?.group.value?.rawValue
    }
    tables = OrderedDictionary(grouping: rows) { all[$0].framework }.flatMap { framework, rows in
      let marked = rows.filter { isMark($0) && all[$0].readScore != nil }
      var byScale = OrderedDictionary(grouping: marked) { all[$0].readScore?.scale }
      let scaleOfItem = Dictionary(
        marked.map { (Self.item(all[$0]), all[$0].readScore?.scale) },
        uniquingKeysWith: { first, _ in first })
      for row in rows where !isMark(row) {
        guard let scale = scaleOfItem[Self.item(all[row])] ?? byScale.keys.first else { continue }
        byScale[scale]?.append(row)
      }
      return byScale.compactMap { scale, rows in
        scale.map { ScoreTable(framework, $0, rows: rows.sorted(), groupOf: groupOf, map) }
      }
    }
  }

  private static func item(_ row: Assessment) -> [String] {
    [row.subject, row.domain.value?.folded ?? "", row.item.folded]
  }
}
