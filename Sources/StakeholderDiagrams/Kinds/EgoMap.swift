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
  /// How many parties of one group no sheet parts; of two rings fewer, for those of the outer one may hang on others.
  private static let mostTogether = (ofOneRing: 12, ofTwo: 8)
  /// How many parties of other sheets have room on one so that ties to them can be read, of one ring and of two.
  static let mostReferences = (ofOneRing: 4, ofTwo: 3)

  /// Whose ties they are: "The Civil Society Alliance (ASC) and its ties".
  func title(of map: StakeholderMap, _ setting: DiagramSetting) -> String {
    let language = setting.language
    guard let centre = try? centre(of: map, Self.ties(of: map), setting) else {
      return title(language)
    }
    let names = NameInSentence(map, in: language)
    let name = names.withArticle(centre).capitalizedFirst
    let (isPluralInFrench, isPlural) = (
      names.french(centre).isPlural, names.english(centre).isPlural
    )
    return language.say(
      en: isPlural ? "\(name) and their ties" : "\(name) and its ties",
      fr: isPluralInFrench ? "\(name) et leurs liens" : "\(name) et ses liens")
  }

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let lines = LayerLine.lines(of: map)
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
    let all = Self.rings(around: centre, lines, counts, steps: setting.steps)
    var room = Self.mostParties - 1
    let stubs = stubs(of: all, lines, setting)
    let rings = all.map { ring in
      if let sheet = setting.sheet {
        return ring.filter { sheet.part.members.contains($0) || stubs.contains($0) }
      }
      let kept = Array(ring.prefix(max(0, room)))
      room -= kept.count
      return kept
    }
    let ring = Dictionary(
      uniqueKeysWithValues: [(centre, 0)]
        + rings.enumerated().flatMap { number, ids in ids.map { ($0, number + 1) } })
    let drawn = lines.filter { line in
      guard let a = ring[line.from], let b = ring[line.to], a + b < 4 else { return false }
      // What joins two parties of other sheets is theirs.
      return a == 0 || b == 0 || !stubs.isSuperset(of: line.ends)
    }

    let names = NameInSentence(map, in: setting.language)
    var drawing = Drawing(name: "ego")
    drawing.fontFamily = setting.theme.fontFamily
    var boxes: [String: DrawingNode] = [:]
    for (id, number) in ring {
      boxes[id] = box(id, ring: number, isStub: stubs.contains(id), names, setting)
    }
    func placed(at places: [String: (x: Double, y: Double)]) -> [DrawingNode] {
      ([centre] + rings.joined()).compactMap { id in
        var node = boxes[id]
        node?.position = places[id]
        return node
      }
    }
    let places = RingPlaces.best(
      centre: centre, rings: rings, ties: drawn.map { ($0.from, $0.to) },
      sizes: boxes.mapValues { ($0.width ?? 0, $0.height ?? 0) }
    ) { Self.words(of: drawn, among: placed(at: $0), setting.language).hindrances }
    drawing.nodes = placed(at: places)
    drawing.edges = drawn.map { $0.edge(setting.theme, names) }
    addWords(of: drawn, to: &drawing, setting)
    var legend = legend(drawn, rings, setting)
    if !stubs.isEmpty {
      legend.add(.box(Self.stub(setting.theme)), DiagramSheet.elsewhere(setting.language))
    }
    return Diagram(
      body: drawing, legend: legend,
      notes: notes(centre, rings, of: all, drawn, names, setting)
        + (setting.sheet.map { sheet in
          let ends = Set(drawn.map(\.ends))
          let missing = lines.filter { !ends.contains($0.ends) && !isOuter($0, all) }
          return sheet.note(undrawn: missing.map { ($0.from, $0.to) }, setting.language)
        } ?? []),
      sources: Set(drawn.flatMap(\.ties).flatMap(\.sources).map(\.source)))
  }

  /// By the groups that the parties belong to, each with the party in the middle.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let counts = Self.ties(of: map)
    guard let centre = try? centre(of: map, counts, setting) else { return [] }
    let rings = Self.rings(around: centre, LayerLine.lines(of: map), counts, steps: setting.steps)
    let most = setting.steps > 1 ? Self.mostTogether.ofTwo : Self.mostTogether.ofOneRing
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
    let last = other(setting.language)
    return (order.filter { $0 != last } + order.filter { $0 == last }).flatMap { title in
      (members[title] ?? []).evenParts(atMost: most).map {
        DiagramPart.Group(title, $0, naming: .groups)
      }
    }
  }

  /// The party that is asked for, else the one with most ties, the first of several.
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

  /// The parties one step away, and those two steps away, those with most ties first, then in the order of the lines.
  private static func rings(
    around centre: String, _ lines: [LayerLine], _ counts: [String: Int], steps: Int
  ) -> [[String]] {
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
      last = last.enumerated()
        .sorted {
          (-(counts[$0.element] ?? 0), $0.offset) < (-(counts[$1.element] ?? 0), $1.offset)
        }
        .map(\.element)
      return last
    }
  }

  private func box(
    _ id: String, ring: Int, isStub: Bool, _ names: NameInSentence, _ setting: DiagramSetting
  ) -> DrawingNode {
    let theme = setting.theme
    let size = [12.0, 9, 8][ring]
    let text = ring == 0 ? names.full(id) : names.short(id)
    var lines = WrappedName.lines(
      text, width: ring == 0 ? 24 : 18, language: setting.language)
    var runs = lines.map {
      [TextRun($0, bold: ring == 0, size: size, colour: isStub ? theme.muted : theme.text)]
    }
    if isStub, let number = setting.sheet?.number(of: id) {
      lines.append(DiagramSheet.reference(number, setting.language))
      runs.append([TextRun(lines[lines.count - 1], italic: true, size: size, colour: theme.muted)])
    }
    var node = DrawingNode(
      id: id,
      label: .table(
        LabelTable(rows: [[LabelCell(runs, alignment: .center)]], cellPadding: ring == 0 ? 4 : 1)),
      tooltip: names.full(id))
    node.fill = ring == 0 ? theme.anchorFill : theme.boxFill
    node.stroke = ring == 2 ? theme.muted : theme.boxStroke
    node.strokeWidth = [2.6, 1.2, 0.6][ring]
    node.isRounded = ring < 2
    if isStub {
      let style = Self.stub(theme)
      (node.stroke, node.dash, node.strokeWidth) = (style.stroke, style.dash, style.width)
    }
    // DejaVu Sans is about 0.62 em wide on average, 0.7 in bold; the places rest on these sizes.
    let longest = Double(lines.map(\.count).max() ?? 0)
    node.width = longest * size * (ring == 0 ? 0.7 : 0.62) + (ring == 0 ? 22 : 14)
    node.height = Double(lines.count) * size * 1.3 + (ring == 0 ? 20 : 10)
    node.classes = ["stakeholder", "ring-\(ring)"] + (isStub ? ["elsewhere"] : [])
    return node
  }
}
