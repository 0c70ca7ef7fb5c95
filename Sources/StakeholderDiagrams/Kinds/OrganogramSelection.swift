import StakeholderModel

/// What an organogram shows of a map.
struct OrganogramSelection {
  struct Line: Hashable {
    let from: String
    let relation: Relation
    let to: String
    let reserve: TieReserve?
    /// How many ties say so.
    var count = 1
  }

  /// Bodies, then the parties that they are placed under, in the order of the map.
  let shown: [String]
  let bodies: Set<String>
  let lines: [Line]
  /// Bodies of another area, which are left out.
  let elsewhere: [String]

  /// - Parameter members: of the sheet, where the whole is not drawn: these, and those whom a line joins to them.
  init(_ index: MapIndex, members: Set<String>? = nil) {
    let here = index.homeBodies
    let bodies = Set(here)
    var places: [Line: Int] = [:]
    var lines: [Line] = []
    for tie in index.map.ties {
      guard OrganogramLine.relations.contains(tie.relation), !tie.isAbsent,
        tie.status != .known(.lapsed),
        bodies.contains(tie.from) || bodies.contains(tie.to),
        members == nil || members?.contains(tie.from) == true || members?.contains(tie.to) == true,
        tie.relation != .facilitates || (bodies.contains(tie.from) && bodies.contains(tie.to)),
        index.stakeholder(tie.from) != nil, index.stakeholder(tie.to) != nil, tie.from != tie.to
      else { continue }
      let line = Line(
        from: tie.from, relation: tie.relation, to: tie.to, reserve: TieReserve(tie))
      if let place = places[line] {
        lines[place].count += 1
      } else {
        places[line] = lines.count
        lines.append(line)
      }
    }
    let tied = Set(lines.flatMap { [$0.from, $0.to] })
    self.bodies = bodies
    self.lines = lines
    elsewhere = index.bodies.filter { !bodies.contains($0) }
    shown = index.map.stakeholders.map(\.id).filter {
      tied.contains($0) || (bodies.contains($0) && members?.contains($0) != false)
    }
  }
}
