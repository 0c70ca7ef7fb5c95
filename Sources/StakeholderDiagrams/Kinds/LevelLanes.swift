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
  /// Whether the lines of a body of the sheet lead up; of none of the national level or above.
  let states: [String: ChainsUp.State]
  /// Bodies that are left out since nobody states their level.
  let levelless: [String]
  /// How many bodies of a level have no room.
  let hidden: [(level: Level, count: Int)]
  /// At how many levels a body is known.
  let bodyLevels: Int

  private let order: [(level: Level, members: [String])]
  private let areas: [Level: Int]

  /// How many bodies of a level have room where all levels stand on one sheet.
  static let mostBodies = 8

  /// - Parameters:
  ///   - most: how many bodies of a level are shown.
  ///   - members: of the sheet, where the whole is not drawn: these, and those to whom their lines lead. A level
  ///     without a body is shown where its ``empty(_:)`` is among them.
  init(_ index: MapIndex, atMost most: Int = Self.mostBodies, members: Set<String>? = nil) {
    // A body of the world is no level of the country, unless a line leads to it.
    let ofTheWorld = index.bodiesOfTheWorld
    let bodies = index.homeBodies.compactMap(index.stakeholder)
      .filter { $0.kind == .known(.coordinationBody) && !ofTheWorld.contains($0.id) }
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
        .prefix(most).map(\.element.id))
      chosen += all.map(\.id).filter { kept.contains($0) }
    }
    let (all, others) = Self.lines(from: chosen, index)
    let lines = all.filter { members?.contains($0.lower) != false }
    let reached = Set(lines.map(\.upper))
    let parties = (chosen + others).filter {
      members?.contains($0) != false || reached.contains($0)
    }
    let byLevel = Dictionary(grouping: parties) { index.stakeholder($0)?.level.value }
    let national = Level.national.order
    let spanned = Level.terms.indices.compactMap { place -> (level: Level, members: [String])? in
      let level = Level(rawValue: Level.terms[place].id)
      let own = byLevel[level] ?? []
      // From the nation down, an empty level is a gap; above it, it is none.
      let isGap = place >= national && members?.contains(Self.empty(level)) != false
      return own.isEmpty && !isGap ? nil : (level, own)
    }
    order = spanned
    empty = spanned.map(\.level).filter {
      levelled[$0] == nil && $0.order >= national
        && members?.contains(Self.empty($0)) != false
    }
    shown = spanned.flatMap(\.members)
    self.lines = lines
    self.states = states.filter { members?.contains($0.key) != false }
    let kept = Set(chosen)
    hidden = spanned.compactMap { level, _ in
      let count = (levelled[level] ?? []).count { !kept.contains($0.id) }
      return count == 0 ? nil : (level, count)
    }
    areas = Dictionary(
      index.map.areas.compactMap(\.level.value).map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The bodies of higher levels that coordinate with a body, or facilitate its work, though no line leads to them.
  static func support(of id: String, _ index: MapIndex) -> [(by: String, body: String)] {
    guard let level = index.stakeholder(id)?.level.value else { return [] }
    let partners =
      index.ties(to: id).filter { index.map.ties[$0].isInForce }.map { index.map.ties[$0] }
      .filter { $0.relation.layer == .coordination }.map(\.from)
    var seen: Set<String> = []
    return partners.filter { partner in
      guard seen.insert(partner).inserted else { return false }
      return index.stakeholder(partner)?.level.value.map { $0 < level } == true
    }.map { ($0, id) }
  }

  static func stub(_ id: String) -> String { "stub-\(id)" }
  static func empty(_ level: Level) -> String { "empty-\(level.rawValue)" }

  /// The lines to a higher level, and those on the way to it through others of the same level; with those whom
  /// they reach.
  private static func lines(from bodies: [String], _ index: MapIndex) -> ([Line], [String]) {
    var lines: [Line] = []
    var known: [[String]: Int] = [:]
    var way = bodies
    var found = Set(bodies)
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
        let reserve = line.tie.flatMap { TieReserve(index.map.ties[$0]) }
        let key = [id, line.to, "\(line.kind)", reserve?.rawValue ?? ""]
        if let place = known[key] {
          lines[place].count += 1
        } else {
          known[key] = lines.count
          lines.append(
            Line(lower: id, upper: line.to, kind: line.kind, reserve: reserve, tie: line.tie))
        }
        if found.insert(line.to).inserted { way.append(line.to) }
      }
    }
    return (lines, Array(way.dropFirst(bodies.count)))
  }

  /// Rows of boxes under rows of stubs; who stands under another of the level stands in a row below.
  func lanes(_ setting: DiagramSetting) -> [OrganogramRows.Lane] {
    // Few bodies stand at a level: the sheet is high enough for narrow rows, and they come out larger.
    lanes(
      widestRow: setting.mustLie ? OrganogramRows.widestRow(setting) : OrganogramRows.narrowRow,
      setting.language)
  }

  private func lanes(widestRow widest: Int, _ language: Language) -> [OrganogramRows.Lane] {
    order.map { level, members in
      var rows: [[String]] = []
      for tier in tiers(members) {
        for row in tier.evenParts(atMost: widest) {
          let stubs = row.filter { states[$0] == .unknown }.map(Self.stub)
          rows += stubs.isEmpty ? [row] : [stubs, row]
        }
      }
      if empty.contains(level) { rows.append([Self.empty(level)]) }
      return OrganogramRows.Lane(
        level: level, rows: rows, detail: areas(at: level, language))
    }
  }

  /// Row by row from above: what no sheet parts, the place for a body that nobody knows of among it.
  func groups(_ language: Language) -> [DiagramPart.Group] {
    let stubs = Set(states.filter { $0.value == .unknown }.map { Self.stub($0.key) })
    return lanes(widestRow: OrganogramRows.narrowRow, language).flatMap { lane in
      lane.rows.filter { !stubs.contains($0[0]) }.map {
        DiagramPart.Group(OrganogramRows.label(lane.level, language).lowercased(), $0)
      }
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
    let uppers = Dictionary(grouping: lines) { $0.lower }
      .mapValues { Set($0.map(\.upper)) }
    var tiers: [[String]] = []
    var rest = members
    while !rest.isEmpty {
      let left = Set(rest)
      let free = rest.filter { id in
        (uppers[id] ?? []).allSatisfy { $0 == id || !left.contains($0) }
      }
      // Those that stand in a ring stand side by side.
      let tier = free.isEmpty ? rest : free
      tiers.append(tier)
      let placed = Set(tier)
      rest.removeAll { placed.contains($0) }
    }
    return tiers
  }
}
