import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// What a diagram of levels shows of a map, and in which lane.
struct LevelLanes {
  struct Line: Hashable {
    let lower: String
    let upper: String
    let kind: LineUp.Kind
    let reserve: TieReserve?
    /// The row of its tie; a parent has none.
    let tie: Int?
    /// How many ties say so.
    var count = 1
  }

  /// The bodies, and the others to which their lines lead, level by level.
  let shown: [String]
  /// Levels from the nation down at which no body is known.
  let empty: [Level]
  let lines: [Line]
  /// Whether the lines of a body lead up; of none of the national level or above.
  let states: [String: ChainsUp.State]
  /// Bodies that are left out since nobody states their level.
  let levelless: [String]
  /// How many bodies of a level have no room.
  let hidden: [(level: Level, count: Int)]
  /// At how many levels a body is known.
  let bodyLevels: Int

  private let order: [(level: Level, members: [String])]
  private let areas: [Level: Int]

  private static let mostBodies = 8

  init(_ index: MapIndex) {
    let bodies = index.homeBodies.compactMap(index.stakeholder)
      .filter { $0.kind == .known(.coordinationBody) }
    levelless = bodies.filter { $0.level.value?.isKnownTerm != true }.map(\.id)
    let levelled = Dictionary(
      grouping: bodies.filter { $0.level.value?.isKnownTerm == true }, by: { $0.level.value })
    bodyLevels = levelled.count
    let states = ChainsUp(index.map).states
    let superiors = Set(bodies.flatMap { index.linesUp(from: $0).map(\.to) })
    // Where not all have room, those come first of whose lines most is to be asked.
    func urgency(_ body: Stakeholder) -> Int {
      switch states[body.id] {
      case .broken: 0
      case .unknown: 1
      default: superiors.contains(body.id) ? 0 : 2
      }
    }
    var chosen: [String] = []
    for level in Level.terms.map({ Level(rawValue: $0.id) }) {
      let all = levelled[level] ?? []
      let kept = Set(
        all.enumerated().sorted {
          (urgency($0.element), $0.offset) < (urgency($1.element), $1.offset)
        }
        .prefix(Self.mostBodies).map(\.element.id))
      chosen += all.map(\.id).filter { kept.contains($0) }
    }
    let (lines, others) = Self.lines(from: chosen, index)
    let members = chosen + others
    let byLevel = Dictionary(grouping: members) { index.stakeholder($0)?.level.value }
    let national = Level.national.order
    let spanned = Level.terms.indices.compactMap { place -> (level: Level, members: [String])? in
      let level = Level(rawValue: Level.terms[place].id)
      let own = byLevel[level] ?? []
      // From the nation down, an empty level is a gap; above it, it is none.
      return own.isEmpty && place < national ? nil : (level, own)
    }
    order = spanned
    empty = spanned.map(\.level).filter { levelled[$0] == nil && $0.order >= national }
    shown = spanned.flatMap(\.members)
    self.lines = lines
    self.states = states
    hidden = spanned.compactMap { level, members in
      let count = (levelled[level] ?? []).count { !members.contains($0.id) }
      return count == 0 ? nil : (level, count)
    }
    areas = Dictionary(
      index.map.areas.compactMap(\.level.value).map { ($0, 1) }, uniquingKeysWith: +)
  }

  static func stub(_ id: String) -> String { "stub-\(id)" }
  static func empty(_ level: Level) -> String { "empty-\(level.rawValue)" }

  /// The lines to a higher level, and those on the way to it through others of the same level; with those whom
  /// they reach.
  private static func lines(from bodies: [String], _ index: MapIndex) -> ([Line], [String]) {
    var lines: [Line] = []
    var way = bodies
    var next = 0
    while next < way.count {
      let id = way[next]
      next += 1
      guard let party = index.stakeholder(id), let level = party.level.value,
        level > .national, level.isKnownTerm
      else { continue }
      for line in index.linesUp(from: party) {
        guard line.to != id, let upper = index.stakeholder(line.to), let height = upper.level.value,
          height.isKnownTerm, height <= level
        else { continue }
        let found = Line(
          lower: id, upper: line.to, kind: line.kind,
          reserve: line.tie.flatMap { TieReserve(index.map.ties[$0]) }, tie: line.tie)
        let place = lines.firstIndex {
          $0.lower == found.lower && $0.upper == found.upper && $0.kind == found.kind
            && $0.reserve == found.reserve
        }
        if let place { lines[place].count += 1 } else { lines.append(found) }
        if !way.contains(line.to) { way.append(line.to) }
      }
    }
    return (lines, Array(way.dropFirst(bodies.count)))
  }

  /// Rows of boxes under rows of stubs; who stands under another of the level stands in a row below.
  func lanes(_ setting: DiagramSetting) -> [OrganogramRows.Lane] {
    // Few bodies stand at a level: the sheet is high enough for narrow rows, and they come out larger.
    let isLying = setting.pageSize.isLying && !setting.mayTurn
    let widest = isLying ? OrganogramRows.widestRow(setting) : OrganogramRows.narrowRow
    return order.map { level, members in
      var rows: [[String]] = []
      for tier in tiers(members) {
        let count = (tier.count + widest - 1) / widest
        let length = (tier.count + count - 1) / count
        for start in stride(from: 0, to: tier.count, by: length) {
          let row = Array(tier[start..<min(start + length, tier.count)])
          let stubs = row.filter { states[$0] == .unknown }.map(Self.stub)
          rows += stubs.isEmpty ? [row] : [stubs, row]
        }
      }
      if empty.contains(level) { rows.append([Self.empty(level)]) }
      return OrganogramRows.Lane(
        level: level, rows: rows, detail: areas(at: level, setting.language))
    }
  }

  /// How many places of a level below the nation the map has.
  private func areas(at level: Level, _ language: Language) -> String? {
    guard level > .national, let count = areas[level] else { return nil }
    return count == 1
      ? language.say(en: "one area on the map", fr: "un territoire sur la carte")
      : language.say(en: "\(count) areas on the map", fr: "\(count) territoires sur la carte")
  }

  /// The members of a level, those above others of it first.
  private func tiers(_ members: [String]) -> [[String]] {
    var tiers: [[String]] = []
    var rest = members
    while !rest.isEmpty {
      let free = rest.filter { id in
        !lines.contains { $0.lower == id && $0.upper != id && rest.contains($0.upper) }
      }
      // Those that stand in a ring stand side by side.
      let tier = free.isEmpty ? rest : free
      tiers.append(tier)
      rest.removeAll { tier.contains($0) }
    }
    return tiers
  }
}
