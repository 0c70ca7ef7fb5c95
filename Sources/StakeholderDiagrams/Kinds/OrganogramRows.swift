import GraphDrawing
import StakeholderModel

/// In which row each box of an organogram stands.
///
/// Lanes are levels. Within a lane, those who supervise, create, convene or host stand above, by the
/// longest way down; a row that grows too wide for a sheet continues in the next. Parties that no line
/// connects to the others stand beside them where there is room, else below.
struct OrganogramRows {
  struct Lane {
    let level: Level?
    var rows: [[String]]
    /// Below the name of the level.
    var detail: String?
    /// Those that follow it in the same lane.
    var lowerLevels: [Level?] = []
  }

  /// How many boxes no sheet of a set parts.
  static let narrowRow = 3

  /// How many boxes have room side by side at the size that a sheet is read at.
  static func widestRow(_ setting: DiagramSetting) -> Int {
    setting.sheet == nil ? (setting.mustLie ? 7 : 4) : (setting.mustLie ? 5 : narrowRow)
  }

  let lanes: [Lane]
  private let rowOf: [String: Int]

  init(lanes: [Lane]) {
    self.lanes = lanes
    var rowOf: [String: Int] = [:]
    for (number, row) in lanes.flatMap(\.rows).enumerated() {
      for id in row { rowOf[id] = number }
    }
    self.rowOf = rowOf
  }

  /// - Parameter own: where a sheet is low, the parties that are its own: levels that follow each other and of which
  ///   it has none share a lane.
  init(
    _ selection: OrganogramSelection, _ index: MapIndex, widestRow: Int, own: Set<String>? = nil
  ) {
    let above = Self.above(selection)
    let levels = Self.levels(selection, index, above)
    let byLevel = Dictionary(grouping: selection.shown) { levels[$0] ?? nil }
    let order = byLevel.keys.compactMap { $0 }.sorted()
    let lanes = (order.map(Optional.some) + [nil]).compactMap { level -> Lane? in
      guard let members = byLevel[level], !members.isEmpty else { return nil }
      return Lane(level: level, rows: Self.rows(of: members, above, index, widestRow))
    }
    self.init(lanes: own.map { Self.gathered(lanes, apartFrom: $0, widestRow) } ?? lanes)
  }

  private static func gathered(_ lanes: [Lane], apartFrom own: Set<String>, _ widestRow: Int)
    -> [Lane]
  {
    func isElsewhere(_ lane: Lane) -> Bool { own.isDisjoint(with: lane.rows.joined()) }
    return lanes.reduce(into: []) { gathered, lane in
      guard var last = gathered.last, isElsewhere(last), isElsewhere(lane) else {
        gathered.append(lane)
        return
      }
      last.rows = (last.rows + lane.rows).joined().map(\.self).evenParts(atMost: widestRow)
      last.lowerLevels.append(lane.level)
      gathered[gathered.count - 1] = last
    }
  }

  func row(of id: String) -> Int? { rowOf[id] }

  /// Who stands directly above whom.
  private static func above(_ selection: OrganogramSelection) -> [String: Set<String>] {
    var above: [String: Set<String>] = [:]
    for line in selection.lines {
      let isDownward = line.relation == .supervises || line.relation == .facilitates
      let (lower, upper) = isDownward ? (line.to, line.from) : (line.from, line.to)
      above[lower, default: []].insert(upper)
    }
    return above
  }

  /// The level of each; a party without one stands with those it is above.
  private static func levels(
    _ selection: OrganogramSelection, _ index: MapIndex, _ above: [String: Set<String>]
  ) -> [String: Level] {
    var levels: [String: Level] = [:]
    for id in selection.shown { levels[id] = index.stakeholder(id)?.level.value }
    for id in selection.shown where levels[id] == nil && !selection.bodies.contains(id) {
      let below = selection.shown.filter { above[$0]?.contains(id) == true }
      levels[id] = below.compactMap { index.stakeholder($0)?.level.value }.min()
    }
    return levels
  }

  private static func rows(
    of members: [String], _ above: [String: Set<String>], _ index: MapIndex, _ widestRow: Int
  ) -> [[String]] {
    let inLane = Set(members)
    var depths: [String: Int] = [:]
    func depth(_ id: String, _ visiting: Set<String>) -> Int {
      if let known = depths[id] { return known }
      let uppers = (above[id] ?? []).intersection(inLane).subtracting(visiting)
      let depth =
        uppers.map { depth($0, visiting.union([id])) + 1 }.max()
        ?? topRow(id, index)
      depths[id] = depth
      return depth
    }
    for id in members { _ = depth(id, [id]) }
    // A party that stands above others is drawn just above the highest of them.
    for id in members where (above[id] ?? []).intersection(inLane).isEmpty {
      guard index.stakeholder(id)?.rank.value == nil else { continue }
      let below = members.filter { above[$0]?.contains(id) == true }.compactMap { depths[$0] }
      if let highest = below.min() { depths[id] = max(depths[id] ?? 0, highest - 1) }
    }
    var rows: [[String]] = []
    for component in components(of: members, above) {
      let byDepth = Dictionary(grouping: component) { depths[$0] ?? 0 }
      let first = byDepth.keys.min() ?? 0
      let own = (first...(byDepth.keys.max() ?? first)).flatMap {
        packed(byDepth[$0] ?? [], above, widestRow)
      }
      place(own, from: first, in: &rows, widestRow)
    }
    return rows.filter { !$0.isEmpty }
  }

  /// Puts the rows of a component beside those that are there, from the highest row on in which all
  /// of them fit.
  private static func place(
    _ own: [[String]], from first: Int, in rows: inout [[String]], _ widestRow: Int
  ) {
    func width(_ row: Int) -> Int { rows.indices.contains(row) ? rows[row].count : 0 }
    var start = first
    while !own.indices.allSatisfy({ width(start + $0) + own[$0].count <= widestRow }) { start += 1 }
    for (offset, row) in own.enumerated() {
      while rows.count <= start + offset { rows.append([]) }
      rows[start + offset] += row
    }
  }

  /// The members in groups that lines connect, the largest first.
  private static func components(of members: [String], _ above: [String: Set<String>])
    -> [[String]]
  {
    var components: [[String]] = []
    for id in members {
      let (near, far) = components.reduce(into: ([[String]](), [[String]]())) { parts, component in
        let isTied = component.contains {
          above[$0]?.contains(id) == true || above[id]?.contains($0) == true
        }
        if isTied { parts.0.append(component) } else { parts.1.append(component) }
      }
      components = far + [near.flatMap { $0 } + [id]]
    }
    let order = Dictionary(uniqueKeysWithValues: zip(members, members.indices))
    return components.map { $0.sorted { (order[$0] ?? 0) < (order[$1] ?? 0) } }
      .sorted { (-$0.count, order[$0[0]] ?? 0) < (-$1.count, order[$1[0]] ?? 0) }
  }

  /// Heads of state and of government stand in the first row, ministers in the second, by their rank
  /// where a source gives it; what nobody stands above begins in the second.
  private static func topRow(_ id: String, _ index: MapIndex) -> Int {
    guard let rank = index.stakeholder(id)?.rank.value else { return 1 }
    return min(2, max(0, rank.value - 2))
  }

  /// A row in as many as it takes that none is too wide; those who stand under the same parties stay
  /// together where they fit in one row.
  private static func packed(
    _ row: [String], _ above: [String: Set<String>], _ widestRow: Int
  ) -> [[String]] {
    var families: [[String]] = []
    for id in row {
      if let family = families.firstIndex(where: { above[$0[0]] ?? [] == above[id] ?? [] }) {
        families[family].append(id)
      } else {
        families.append([id])
      }
    }
    var rows: [[String]] = [[]]
    for family in families {
      for part in family.evenParts(atMost: widestRow) {
        if rows[rows.count - 1].count + part.count > widestRow { rows.append([]) }
        rows[rows.count - 1] += part
      }
    }
    return rows.filter { !$0.isEmpty }
  }

  /// Characters a line for a name in the row of `id`: fewer boxes have more room.
  func nameWidth(of id: String) -> Int {
    let neighbours = row(of: id).map { lanes.flatMap(\.rows)[$0].count } ?? 1
    return switch neighbours {
    case ...2: 38
    case 3: 24
    default: 18
    }
  }

  /// Adds the rows, the lanes' headings down the left side, and the bands behind them.
  ///
  /// Each row stands between its heading and a wall on the right. Headings and walls are each drawn
  /// into one line, and pulled together, so that the sheet is no wider than its widest row; within
  /// that, only the ties say where a box goes.
  func addLanes(to drawing: inout Drawing, _ setting: DiagramSetting) {
    var previous: (heading: String, wall: String)?
    for (number, lane) in lanes.enumerated() {
      var members: [String] = []
      for (position, row) in lane.rows.enumerated() {
        let isNamed = position == (lane.rows.count - 1) / 2
        let sides = (heading: "lane-\(number)-\(position)", wall: "wall-\(number)-\(position)")
        drawing.nodes.append(heading(sides.heading, isNamed ? lane : nil, setting))
        drawing.nodes.append(wall(sides.wall))
        drawing.rows.append([sides.heading] + row + [sides.wall])
        drawing.edges += row.flatMap {
          [hidden(sides.heading, $0, weight: 1), hidden($0, sides.wall, weight: 1)]
        }
        drawing.edges.append(hidden(sides.heading, sides.wall, weight: 50))
        if let previous {
          drawing.edges.append(hidden(previous.heading, sides.heading, weight: 1_000))
          drawing.edges.append(hidden(previous.wall, sides.wall, weight: 1_000))
        }
        previous = sides
        members += [sides.heading] + row
      }
      let fills = setting.theme.laneFills
      drawing.lanes.append(DrawingLane(nodes: members, fill: fills[number % fills.count]))
    }
  }

  static func label(_ level: Level?, _ language: Language) -> String {
    let unknown = LocalizedText(en: "Level not stated", fr: "Échelon non précisé")
    return (level?.label ?? unknown)(language)
  }

  private func wall(_ id: String) -> DrawingNode {
    var node = DrawingNode(id: id, label: .plain(""), tooltip: "")
    node.shape = .point
    node.isInvisible = true
    node.width = 0.1
    node.height = 0.1
    return node
  }

  private func heading(_ id: String, _ lane: Lane?, _ setting: DiagramSetting) -> DrawingNode {
    let text =
      lane.map { lane in
        ([lane.level] + lane.lowerLevels).map { Self.label($0, setting.language) }
          .joined(separator: ", ").uppercased()
      } ?? ""
    let lines = WrappedName.lines(text, width: 12, language: setting.language)
    let cell = LabelCell(
      lines.map { [TextRun($0, bold: true, size: 8, colour: setting.theme.muted)] }
        + WrappedName.lines(lane?.detail ?? "", width: 14, language: setting.language).map {
          [TextRun($0, size: 8, colour: setting.theme.muted)]
        },
      width: 66)
    var node = DrawingNode(
      id: id, label: .table(LabelTable(rows: [[cell]])), tooltip: text)
    node.shape = .plain
    return node
  }

  private func hidden(_ from: String, _ to: String, weight: Int) -> DrawingEdge {
    var edge = DrawingEdge(from: from, to: to, tooltip: "")
    edge.isInvisible = true
    edge.weight = weight
    return edge
  }
}
