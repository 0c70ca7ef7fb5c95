import StakeholderModel

/// What an organogram shows of a map.
struct OrganogramSelection {
  struct Line: Hashable {
    let from: String
    let relation: Relation
    let to: String
  }

  /// Bodies, then the parties that they are placed under, in the order of the map.
  let shown: [String]
  let bodies: Set<String>
  let lines: [Line]
  /// Bodies of another area, which are left out.
  let elsewhere: [String]

  init(_ index: MapIndex) {
    let all = index.bodies
    let home = Self.home(all, index)
    let (here, elsewhere) = (
      all.filter { Self.isAt(home, $0, index) }, all.filter { !Self.isAt(home, $0, index) }
    )
    let bodies = Set(here)
    var seen: Set<Line> = []
    let lines = index.map.ties.compactMap { tie -> Line? in
      guard OrganogramLine.relations.contains(tie.relation), !tie.isAbsent,
        tie.status != .known(.lapsed),
        bodies.contains(tie.from) || bodies.contains(tie.to),
        index.stakeholder(tie.from) != nil, index.stakeholder(tie.to) != nil, tie.from != tie.to
      else { return nil }
      let line = Line(from: tie.from, relation: tie.relation, to: tie.to)
      return seen.insert(line).inserted ? line : nil
    }
    let tied = Set(lines.flatMap { [$0.from, $0.to] })
    self.bodies = bodies
    self.lines = lines
    self.elsewhere = elsewhere
    shown = index.map.stakeholders.map(\.id).filter { bodies.contains($0) || tied.contains($0) }
  }

  /// The area that most bodies belong to; the first of those that draw.
  private static func home(_ bodies: [String], _ index: MapIndex) -> String? {
    let areas = bodies.compactMap { index.stakeholder($0)?.area.value }
    let counts = Dictionary(areas.map { ($0, 1) }, uniquingKeysWith: +)
    return areas.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
  }

  /// Whether a body belongs to the area, to a part of it, or to no area in particular.
  private static func isAt(_ home: String?, _ body: String, _ index: MapIndex) -> Bool {
    guard let home, let area = index.stakeholder(body)?.area.value else { return true }
    let parents = Dictionary(
      index.map.areas.map { ($0.id, $0.parent.value) }, uniquingKeysWith: { first, _ in first })
    var next: String? = area
    var seen: Set<String> = []
    while let place = next, seen.insert(place).inserted {
      if place == home { return true }
      next = parents[place] ?? nil
    }
    return false
  }
}
