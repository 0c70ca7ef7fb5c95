import OrderedCollections
import StakeholderModel

/// What a map tells of assessments and of how parties align: marks by group of respondents, the levels of a rubric that
/// they reach, how they change from round to round, what was agreed, and how far the process is.
///
/// Marks are told framework by framework and scale by scale, since marks on different scales are never mixed, and
/// subject by subject. The group is the one that the row states, else that of its respondent. What stands in the way of
/// parties and the questions of an interview guide are no framework; a framework without a mark that can be read has no
/// table. Answers that a question does not apply, and rows without a score, belong to the scale of their item, else to
/// the first of their framework. Of each group and item, `tables` and `levels` tell of the latest round. Empty lists on
/// a map without any of it. O(assessments × (groups + permutations)).
public struct AlignmentAnalysis: Codable, Hashable, Sendable {
  /// In the order of the map.
  public let tables: [ScoreTable]
  /// Of the frameworks that have a rubric with levels.
  public let levels: [LevelTable]
  /// What was marked in two rounds at least.
  public let progress: [ScoreProgress]
  public let measures: [AgreedMeasure]
  public let processes: [ProcessAccount]
  public let answers: [WordedAnswer]
  /// Scores whose scale is missing or cannot be read, or that lie outside it: they count nowhere.
  public let unreadable: [Evidence]

  /// - Parameters:
  ///   - rubrics: what the levels of frameworks are called.
  ///   - permutations: how many are drawn to test whether groups differ by chance, where they are too many to look at
  ///     all; 0 for no test.
  public init(
    _ map: StakeholderMap, rubrics: RubricCatalog = .builtIn, permutations: Int = 9_999
  ) {
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
    var tables: [ScoreTable] = []
    var progress: [ScoreProgress] = []
    for (framework, rows) in OrderedDictionary(grouping: rows, by: { all[$0].framework }) {
      let rounds = AssessmentRounds(rows, all)
      for (scale, rows) in Self.byScale(rows, isMark, all) {
        let table = ScoreTable(
          framework, scale, rows: rows, rounds: rounds, groupOf: groupOf,
          isSelfAssessed: rubrics.rubric(of: framework) != nil, permutations: permutations, map)
        tables.append(table)
        progress += ScoreProgress.all(
          framework, scale, rows: rows.filter { isMark($0) && all[$0].readScore != nil },
          rounds: rounds, groups: table.groups, groupOf: groupOf, all)
      }
    }
    (self.tables, self.progress) = (tables, progress)
    levels = tables.compactMap { table in
      rubrics.rubric(of: table.framework).flatMap { LevelTable(table, $0) }
    }
    measures = AgreedMeasure.all(map)
    processes = ProcessAccount.all(map)
    answers = WordedAnswer.all(rows, groupOf: groupOf, map)
  }

  private static func byScale(_ rows: [Int], _ isMark: (Int) -> Bool, _ all: [Assessment])
    -> [(MarkScale, [Int])]
  {
    let marked = rows.filter { isMark($0) && all[$0].readScore != nil }
    var byScale = OrderedDictionary(grouping: marked) { all[$0].readScore?.scale }
    let scaleOfItem = Dictionary(
      marked.map { (item(all[$0]), all[$0].readScore?.scale) },
      uniquingKeysWith: { first, _ in first }
    )
    for row in rows where !isMark(row) {
      guard let scale = scaleOfItem[item(all[row])] ?? byScale.keys.first else { continue }
      byScale[scale]?.append(row)
    }
    return byScale.compactMap { scale, rows in scale.map { ($0, rows.sorted()) } }
  }

  private static func item(_ row: Assessment) -> [String] {
    [row.subject, row.domain.value?.folded ?? "", row.item.folded]
  }
}
