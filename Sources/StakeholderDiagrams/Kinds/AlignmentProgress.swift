import CoordinationAnalysis
import StakeholderModel

/// What a group gave in the last two rounds, found by the cell of the table.
struct AlignmentProgress {
  private struct Key: Hashable {
    let framework: String
    let scale: MarkScale
    let place: [String?]
  }

  private let all: [Key: ScoreProgress]

  init(_ progress: [ScoreProgress]) {
    all = Dictionary(
      progress.map { row in
        (
          Key(
            framework: row.framework, scale: row.scale,
            place: [row.subject, row.domain?.folded, row.item?.folded, row.group]), row
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// `nil` where there was one round only.
  func of(_ row: ScoreTable.Row, _ group: String?, _ table: ScoreTable) -> (
    before: ScoreProgress.Round, last: ScoreProgress.Round
  )? {
    let place = [row.subject, row.domain?.folded, row.item?.folded, group]
    let found = all[Key(framework: table.framework, scale: table.scale, place: place)]
    guard let rounds = found?.rounds, let last = rounds.last else { return nil }
    return (rounds[rounds.count - 2], last)
  }
}
