import CoordinationAnalysis
import StakeholderModel

/// Which rows of a framework a sheet has room for: items below their domain where all have room, else domains and
/// items without one only. A domain of one item is one row.
struct AlignmentRows {
  struct Line {
    let row: ScoreTable.Row
    /// Whether it is an item below its domain.
    let isDetail: Bool
  }

  struct Part {
    let table: ScoreTable
    let lines: [Line]
    /// Whether the framework assesses several, so that rows must say whom.
    var hasSeveralSubjects: Bool { Set(table.items.map(\.subject)).count > 1 }
  }

  let parts: [Part]
  /// How many rows have no room.
  let hidden: Int
  /// Of all tables; last respondents whose group is not known.
  let groups: [String?]

  /// How many rows have room on a sheet.
  private static let most = 36

  init(_ tables: [ScoreTable]) {
    let all = tables.map(Self.lines)
    let isFull = all.joined().count > Self.most
    let chosen = all.map { lines in lines.filter { !isFull || !$0.isDetail } }
    var room = Self.most
    let shown = chosen.map { lines -> [Line] in
      let fitting = Array(lines.prefix(room))
      room -= fitting.count
      return fitting
    }
    parts = zip(tables, shown).filter { !$1.isEmpty }.map(Part.init)
    hidden = chosen.joined().count - shown.joined().count
    let named = Set(tables.flatMap(\.groups))
    groups =
      named.compactMap { $0.map { StakeholderGroup(rawValue: $0) } }.sorted().map(\.rawValue)
      + (named.contains(nil) ? [nil] : [])
  }

  private static func lines(_ table: ScoreTable) -> [Line] {
    func isAnswered(_ row: ScoreTable.Row) -> Bool {
      row.cells.contains { $0.marks > 0 || $0.notApplicable > 0 }
    }
    var lines: [Line] = []
    for domain in table.domains where isAnswered(domain) {
      let own = table.items.filter {
        $0.subject == domain.subject && $0.domain?.folded == domain.domain?.folded
      }
      lines.append(Line(row: own.count == 1 ? own[0] : domain, isDetail: false))
      guard own.count > 1 else { continue }
      lines += own.filter(isAnswered).map { Line(row: $0, isDetail: true) }
    }
    return lines
      + table.items.filter { ($0.domain ?? "").isEmpty && isAnswered($0) }
      .map { Line(row: $0, isDetail: false) }
  }
}
