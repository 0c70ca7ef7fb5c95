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

  /// What no sheet parts: a domain with its items, or an item without one. A domain of many items is several blocks,
  /// each with the row of the domain, which stands once on a sheet.
  struct Block {
    let id: String
    let lines: [Line]
  }

  struct Part {
    let table: ScoreTable
    let lines: [Line]
    /// Whether the framework assesses several, so that rows must say whom.
    var hasSeveralSubjects: Bool { Set(table.items.map(\.subject)).count > 1 }
    /// What levels are called, where the part is drawn as a strip of them.
    let strip: Rubric?

    init(_ table: ScoreTable, _ lines: [Line], _ rubrics: RubricCatalog) {
      (self.table, self.lines) = (table, lines)
      strip = AlignmentStrip.rubric(of: table, in: rubrics)
    }
  }

  let parts: [Part]
  /// How many rows have no room.
  let hidden: Int
  /// Of all tables but strips; last respondents whose group is not known.
  let groups: [String?]

  /// How many rows have room on a sheet.
  private static let most = 36
  /// How many items of one domain no sheet parts, on one that may stand and on one that must lie.
  private static let mostTogether = (standing: 6, lying: 3)

  /// All lines of the blocks of its sheet or, of a whole, as many as one sheet has room for.
  init(_ tables: [ScoreTable], _ setting: DiagramSetting) {
    let named = Set(
      tables.filter { AlignmentStrip.rubric(of: $0, in: setting.rubrics) == nil }.flatMap(\.groups))
    groups =
      named.compactMap { $0.map { RespondentGroup(rawValue: $0) } }.sorted().map(\.rawValue)
      + (named.contains(nil) ? [nil] : [])
    if let members = setting.sheet?.part.members {
      let own = Self.blocks(tables, setting).map { blocks -> [Line] in
        var lines: [Line] = []
        var last: ScoreTable.Row?
        for block in blocks where members.contains(block.id) {
          let isSameDomain = block.lines[0].row == last
          last = block.lines[0].row
          lines += block.lines.dropFirst(isSameDomain ? 1 : 0)
        }
        return lines
      }
      parts = zip(tables, own).filter { !$1.isEmpty }.map { Part($0, $1, setting.rubrics) }
      hidden = 0
      return
    }
    let all = tables.map(Self.lines)
    let isFull = all.joined().count > Self.most
    let chosen = all.map { lines in lines.filter { !isFull || !$0.isDetail } }
    var room = Self.most
    let shown = chosen.map { lines -> [Line] in
      let fitting = Array(lines.prefix(room))
      room -= fitting.count
      return fitting
    }
    parts = zip(tables, shown).filter { !$1.isEmpty }.map { Part($0, $1, setting.rubrics) }
    hidden = chosen.joined().count - shown.joined().count
  }

  /// Table by table, numbered as they stand.
  static func blocks(_ tables: [ScoreTable], _ setting: DiagramSetting) -> [[Block]] {
    let most = setting.mustLie ? mostTogether.lying : mostTogether.standing
    return tables.enumerated().map { number, table in
      var found: [[Line]] = []
      for line in lines(table) {
        if line.isDetail { found[found.count - 1].append(line) } else { found.append([line]) }
      }
      let blocks = found.flatMap { lines -> [[Line]] in
        lines.count == 1
          ? [lines]
          : Array(lines.dropFirst()).evenParts(atMost: most).map { [lines[0]] + $0 }
      }
      return blocks.enumerated().map {
        Block(id: "\(number + 1).\($0.offset + 1)", lines: $0.element)
      }
    }
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
