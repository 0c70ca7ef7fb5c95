import GraphDrawing
import StakeholderModel

/// One party in the middle, those that are tied to it in a ring around it, and the parties that are tied to these
/// in a second, smaller ring where two steps are asked for.
///
/// Ties of all layers are drawn, each layer with an arrow and width of its own. A source's denial is not drawn; what
/// is not plain fact is broken and says by a word what it is.
struct EgoMap: DiagramKind {
  let id = "ego"
  let title = LocalizedText(
    en: "One party and its ties", fr: "Une partie prenante et ses liens")

  /// How many parties have room on a sheet, the one in the middle among them.
  private static let mostParties = 40
  /// How many parties of one group no sheet parts.
  private static let mostTogether = 12

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let lines = EgoLine.lines(of: map)
    let counts = Self.ties(of: map)
    let centre = try centre(of: map, counts, setting)
    guard lines.contains(where: { $0.ends.contains(centre) }) else {
      let name = NameInSentence(map, in: setting.language).full(centre)
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map tells of no tie of “\(name)” to another party.",
          fr: "la carte ne contient aucun lien de « \(name) » avec une autre partie prenante."))
    }
    let all = Self.rings(around: centre, lines, steps: setting.steps)
    var room = Self.mostParties - 1
    let rings = all.map { ring in
      if let sheet = setting.sheet { return ring.filter(sheet.part.members.contains) }
      let order = ring.enumerated().sorted {
        (-(counts[$0.element] ?? 0), $0.offset) < (-(counts[$1.element] ?? 0), $1.offset)
      }
      let kept = Set(order.prefix(room).map(\.element))
      room -= kept.count
      return ring.filter(kept.contains)
    }
    let ring = Dictionary(
      uniqueKeysWithValues: [(centre, 0)]
        + rings.enumerated().flatMap { number, ids in ids.map { ($0, number + 1) } })
    let drawn = lines.filter { line in
      guard let a = ring[line.from], let b = ring[line.to] else { return false }
      return a + b < 4
    }

    let names = NameInSentence(map, in: setting.language)
    let index = MapIndex(map)
    var drawing = Drawing(name: "ego")
    drawing.fontFamily = setting.theme.fontFamily
    var boxes: [String: DrawingNode] = [:]
    for (id, number) in ring {
      boxes[id] = box(id, ring: number, index.stakeholder(id), names, setting)
    }
    let places = RingPlaces(
      centre: centre, rings: rings, ties: drawn.map { ($0.from, $0.to) },
      sizes: boxes.mapValues { ($0.width ?? 0, $0.height ?? 0) }
    ).places
    drawing.nodes = ([centre] + rings.joined()).compactMap { id in
      var node = boxes[id]
      node?.position = places[id]
      return node
    }
    drawing.edges = drawn.map { $0.edge(setting.theme, names) }
    addWords(of: drawn, to: &drawing, setting)
    return Diagram(
      body: drawing, legend: legend(drawn, rings, setting),
      notes: notes(centre, rings, of: all, drawn, names, setting),
      sources: Set(drawn.flatMap(\.ties).flatMap(\.sources).map(\.source)))
  }

  /// By the groups that the parties belong to, each with the party in the middle.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    guard let centre = try? centre(of: map, Self.ties(of: map), setting) else { return [] }
    let rings = Self.rings(around: centre, EgoLine.lines(of: map), steps: setting.steps)
    let index = MapIndex(map)
    let other = LocalizedText(en: "Other parties", fr: "Autres parties prenantes")
    var order: [String] = []
    var members: [String: [String]] = [:]
    for id in rings.joined() {
      let group = index.stakeholder(id)?.group.value?.label(setting.language)
      let title = group ?? other(setting.language)
      if members[title] == nil { order.append(title) }
      members[title, default: []].append(id)
    }
    return order.flatMap { title -> [DiagramPart.Group] in
      let all = members[title] ?? []
      return stride(from: 0, to: all.count, by: Self.mostTogether).map { start in
        DiagramPart.Group(title, Array(all[start..<min(start + Self.mostTogether, all.count)]))
      }
    }
  }

  /// The party that is asked for, else the one with most ties, the first in the map of several.
  private func centre(
    of map: StakeholderMap, _ counts: [String: Int], _ setting: DiagramSetting
  ) throws -> String {
    if let word = setting.centre {
      guard let party = map.stakeholders(called: word).first else {
        throw DiagramError.nothingToDraw(
          title(setting.language),
          LocalizedText(
            en: "the map has no stakeholder “\(word)”.",
            fr: "la carte ne contient aucune partie prenante « \(word) »."))
      }
      return party.id
    }
    let most = counts.values.max() ?? 0
    guard most > 0, let party = map.stakeholders.first(where: { counts[$0.id] == most }) else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map has no tie in force between two stakeholders.",
          fr: "la carte ne contient aucun lien en vigueur entre deux parties prenantes."))
    }
    return party.id
  }

  /// How many ties in force each party has with others.
  private static func ties(of map: StakeholderMap) -> [String: Int] {
    let ids = Set(map.stakeholders.map(\.id))
    var counts: [String: Int] = [:]
    for tie in map.ties where tie.isInForce && tie.from != tie.to {
      guard ids.contains(tie.from), ids.contains(tie.to) else { continue }
      for id in Set([tie.from, tie.to] + [tie.via.value].compactMap { $0 }) where ids.contains(id) {
        counts[id, default: 0] += 1
      }
    }
    return counts
  }

  /// The parties one step away, and those two steps away, in the order of the lines.
  private static func rings(around centre: String, _ lines: [EgoLine], steps: Int) -> [[String]] {
    var seen: Set<String> = [centre]
    var last = [centre]
    return (0..<steps).map { _ in
      let inner = Set(last)
      last = []
      for line in lines {
        for (near, far) in [(line.from, line.to), (line.to, line.from)]
        where inner.contains(near) && seen.insert(far).inserted {
          last.append(far)
        }
      }
      return last
    }
  }

  private func box(
    _ id: String, ring: Int, _ stakeholder: Stakeholder?, _ names: NameInSentence,
    _ setting: DiagramSetting
  ) -> DrawingNode {
    let theme = setting.theme
    let size = [12.0, 9, 8][ring]
    let text = ring == 0 ? names.full(id) : names.short(id)
    let lines = WrappedName.lines(
      text, width: ring == 0 ? 24 : 18, language: setting.language)
    let runs = lines.map { [TextRun($0, bold: ring == 0, size: size, colour: theme.text)] }
    var node = DrawingNode(
      id: id,
      label: .table(
        LabelTable(rows: [[LabelCell(runs, alignment: .center)]], cellPadding: ring == 0 ? 4 : 1)),
      tooltip: names.full(id))
    node.fill = ring == 0 ? theme.anchorFill : theme.boxFill
    node.stroke = ring == 2 ? theme.muted : theme.boxStroke
    node.strokeWidth = [2.6, 1.2, 0.6][ring]
    node.isRounded = ring < 2
    // DejaVu Sans is about 0.62 em wide on average, 0.7 in bold; the places rest on these sizes.
    let longest = Double(lines.map(\.count).max() ?? 0)
    node.width = longest * size * (ring == 0 ? 0.7 : 0.62) + (ring == 0 ? 22 : 14)
    node.height = Double(lines.count) * size * 1.3 + (ring == 0 ? 20 : 10)
    node.classes = ["stakeholder", "ring-\(ring)"]
    return node
  }

  /// Words beside the lines, as boxes of their own where there is room for one. A line that a box is in the way of is
  /// two, from one end to its words and from there to the other.
  private func addWords(
    of lines: [EgoLine], to drawing: inout Drawing, _ setting: DiagramSetting
  ) {
    let size = 8.0
    let words = lines.map { $0.words(setting.language) }
    let room = LineWords(
      zip(lines, words).map { line, words in
        LineWords.Line(
          from: line.from, to: line.to,
          words: words.map { (Double($0.count) * size * 0.62 + 4, size * 1.3) })
      },
      boxes: drawing.nodes.map { ($0.position ?? (0, 0), ($0.width ?? 0, $0.height ?? 0)) },
      of: drawing.nodes.map(\.id))
    var edges: [DrawingEdge] = []
    for (number, words) in words.enumerated() {
      var edge = drawing.edges[number]
      let runs = words.map { [TextRun($0, size: size, colour: setting.theme.muted)] }
      guard let runs, let place = room.places[number] else {
        edge.label = runs
        edges.append(edge)
        continue
      }
      var node = DrawingNode(
        id: "words-\(number)",
        label: .table(LabelTable(rows: [[LabelCell([runs], padding: 0)]], cellPadding: 0)),
        tooltip: edge.tooltip)
      node.shape = .plain
      node.position = (place.x, place.y)
      node.classes = ["words"]
      drawing.nodes.append(node)
      guard place.isOnWay else {
        edges.append(edge)
        continue
      }
      var second = edge
      (edge.to, edge.head) = (node.id, .none)
      (second.from, second.tail) = (node.id, .none)
      edges += [edge, second]
    }
    drawing.edges = edges
  }
}
