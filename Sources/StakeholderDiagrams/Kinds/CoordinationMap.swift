import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// Who works with whom: parties near those they work with, their size by a measure, communities told
/// apart by number, border and hue, and marked where all hangs on one party or one tie.
struct CoordinationMap: DiagramKind {
  let id = "coordination"
  let title = LocalizedText(en: "Who works with whom", fr: "Qui travaille avec qui")

  /// How many parties have room on a sheet for their names.
  private static let mostParties = 120
  /// How many parties of one community no sheet parts.
  private static let mostTogether = 12
  /// How many parties of other sheets have room on one, beside those of bridges.
  private static let mostReferences = 4

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let graph = try graph(of: map, setting)
    guard !graph.links.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map has no tie of coordination and no seat.",
          fr: "la carte ne contient ni lien de coordination ni siège."))
    }
    let shown = setting.sheet?.part.members ?? Set(graph.mostCentral(Self.mostParties))
    let parties = graph.parties.filter { shown.contains($0.id) }
    let planned = Self.foreseen(of: map)
    let elsewhere = setting.sheet.map { self.references(graph, map, planned, $0) } ?? []
    /// Whether a line between two is drawn here: what joins two parties of other sheets is theirs.
    func isDrawn(_ ends: [String]) -> Bool {
      ends.allSatisfy { shown.contains($0) || elsewhere.contains($0) }
        && ends.contains(where: shown.contains)
    }
    let links = graph.links.filter { isDrawn($0.parties) }
    let foreseen = planned.filter { isDrawn([map.ties[$0[0]].from, map.ties[$0[0]].to]) }
    let symbols = CommunitySymbol(graph, setting.theme)
    let names = NameInSentence(map, in: setting.language)

    var drawing = Drawing(name: "coordination")
    drawing.arrangement = .spread
    drawing.fontFamily = setting.theme.fontFamily
    drawing.nodeSeparation = 6
    if links.count > 200 { drawing.splines = .straight }
    let index = MapIndex(map)
    drawing.nodes = parties.map { party in
      node(party, index.stakeholder(party.id), symbols, names, setting)
    }
    var places = Legend()
    let references = ReferenceBox(names: names, setting: setting)
    for id in elsewhere.sorted() {
      drawing.nodes.append(references.node(id, width: 18, &places))
    }
    var legend = Legend()
    let drawn = Set(parties.compactMap(\.community))
    for number in graph.communities.indices where drawn.contains(number) {
      addCommunity(number, graph, symbols, names, &legend)
    }
    if parties.contains(where: \.isCutPoint) {
      legend.add(
        .box(BoxStyle(fill: setting.theme.markFill, stroke: setting.theme.mark, width: 1.6)),
        LocalizedText(
          en: "Without it, others would be cut off from the rest",
          fr: "Partie dont dépend le lien d’autres parties avec le réseau")(setting.language))
    }
    let community = Dictionary(
      parties.map { ($0.id, $0.community) }, uniquingKeysWith: { first, _ in first })
    for link in links {
      let line = CoordinationLine(link, map)
      var edge = DrawingEdge(
        from: link.parties[0], to: link.parties[1], tooltip: line.tooltip(names))
      edge.apply(line.style(setting.theme), reversed: false)
      edge.classes = ["coordination"] + (link.isBridge ? ["bridge"] : [])
      let isWithin = community[link.parties[0]] == community[link.parties[1]]
      edge.length = isWithin ? 60 : 100
      drawing.edges.append(edge)
      let (style, text) = line.legend(setting.theme)
      legend.add(.line(style), text(setting.language))
    }
    addForeseen(foreseen, of: map, to: &drawing, &legend, setting)
    for item in places.items { legend.add(item.sign, item.text) }
    let sources = Set(
      (links.flatMap(\.ties) + foreseen.joined()).flatMap { map.ties[$0].sources }.map(\.source)
        + parties.compactMap { index.stakeholder($0.id) }.flatMap(\.sources).map(\.source))
    var notes = notes(graph, parties.count, setting)
    if let sheet = setting.sheet {
      let all =
        graph.links.map(\.parties) + planned.map { [map.ties[$0[0]].from, map.ties[$0[0]].to] }
      notes += sheet.note(
        undrawn: all.filter { !isDrawn($0) }.map { ($0[0], $0[1]) }, setting.language)
    }
    notes += LineRemark.note(
      of: links.map { ($0.parties[0], $0.parties[1], $0.ties.count) }
        + foreseen.map { (map.ties[$0[0]].from, map.ties[$0[0]].to, $0.count) }, names)
    return Diagram(body: drawing, legend: legend, notes: notes, sources: sources)
  }

  /// Communities are found once for all sheets.
  func prepared(_ setting: DiagramSetting, for map: StakeholderMap) -> DiagramSetting {
    var own = setting
    own.coordination = try? graph(of: map, setting)
    return own
  }

  private func graph(of map: StakeholderMap, _ setting: DiagramSetting) throws(DiagramError)
    -> CoordinationGraph
  {
    if let known = setting.coordination { return known }
    do {
      return try CoordinationGraph(map, by: setting.measure)
    } catch {
      throw .nothingToDraw(title(setting.language), error.message)
    }
  }

  /// Community by community - where there are none, whole by whole -, the largest first, from its centre outward; a large
  /// one may be on several sheets.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    guard let graph = try? graph(of: map, setting) else { return [] }
    let names = NameInSentence(map, in: setting.language)
    return (graph.communities.isEmpty ? graph.wholes : graph.communities).flatMap { members in
      let ordered = graph.mostCentral(members.count, among: Set(members))
      return ordered.evenParts(atMost: Self.mostTogether).map {
        DiagramPart.Group(names.short(ordered[0]), $0)
      }
    }
  }

  /// The parties of other sheets that stand on this one: those of bridges, and as many others as have room.
  private func references(
    _ graph: CoordinationGraph, _ map: StakeholderMap, _ foreseen: [[Int]], _ sheet: DiagramSheet
  ) -> Set<String> {
    sheet.references(
      graph.links.map {
        SheetReferences.Tie(ends: $0.parties, strength: $0.ties.count, isKey: $0.isBridge)
      }
        + foreseen.map {
          SheetReferences.Tie(
            ends: [map.ties[$0[0]].from, map.ties[$0[0]].to], strength: $0.count)
        },
      atMost: Self.mostReferences)
  }

  /// Ties that are planned or proposed join nobody yet: they are drawn between parties that are there, and
  /// count in no measure. The rows of each line.
  private static func foreseen(of map: StakeholderMap) -> [[Int]] {
    let isCoordination = CoordinationGraph.areCoordination(of: map)
    let rows = map.ties.indices.filter { row in
      let tie = map.ties[row]
      return tie.isForeseen && isCoordination(tie.relation) && tie.from != tie.to
    }
    return Dictionary(grouping: rows) { row in
      [map.ties[row].from, map.ties[row].to, TieReserve(map.ties[row])?.rawValue ?? ""]
    }.values.sorted { $0[0] < $1[0] }
  }

  private func addForeseen(
    _ lines: [[Int]], of map: StakeholderMap, to drawing: inout Drawing, _ legend: inout Legend,
    _ setting: DiagramSetting
  ) {
    let names = NameInSentence(map, in: setting.language)
    for rows in lines {
      let tie = map.ties[rows[0]]
      guard let reserve = TieReserve(tie) else { continue }
      let (style, text) = CoordinationLine.foreseen(tie, setting.theme)
      var edge = DrawingEdge(
        from: tie.from, to: tie.to,
        tooltip: rows.map { CoordinationLine.text(of: map.ties[$0], names) }
          .joined(separator: setting.language.semicolon))
      edge.apply(style, reversed: false)
      edge.classes = ["coordination", reserve.rawValue]
      edge.length = 100
      drawing.edges.append(edge)
      legend.add(.line(style), text(setting.language))
    }
  }

  private func node(
    _ party: CoordinationGraph.Party, _ stakeholder: Stakeholder?, _ symbols: CommunitySymbol,
    _ names: NameInSentence, _ setting: DiagramSetting
  ) -> DrawingNode {
    let theme = setting.theme
    let lines = WrappedName.lines(names.short(party.id), width: 18, language: setting.language)
      .map { [TextRun($0, bold: party.isCutPoint, size: 9, colour: theme.text)] }
    let rows = [
      [LabelCell(symbols.box(party), padding: 1)],
      // Lines end behind the name, not in it.
      [
        LabelCell(
          lines, alignment: .center, background: party.isCutPoint ? nil : theme.boxFill, padding: 1)
      ],
    ]
    var node = DrawingNode(
      id: party.id, label: .table(LabelTable(rows: rows, cellPadding: 0)),
      tooltip: names.full(party.id))
    if party.isCutPoint {
      (node.fill, node.stroke, node.strokeWidth) = (theme.markFill, theme.mark, 1.6)
      node.isRounded = true
    } else {
      node.shape = .plain
    }
    node.classes =
      ["stakeholder"] + (party.isCutPoint ? ["cut-point"] : [])
      + (party.community.map { ["community-\($0 + 1)"] } ?? [])
    return node
  }

  /// How many communities a legend has room for.
  private static let mostCommunities = 12

  private func addCommunity(
    _ number: Int, _ graph: CoordinationGraph, _ symbols: CommunitySymbol,
    _ names: NameInSentence, _ legend: inout Legend
  ) {
    guard number < Self.mostCommunities else { return }
    let members = graph.communities[number]
    let centre = names.short(graph.centre(of: members) ?? members[0])
    let rest = members.count - 1
    let others = names.language.say(
      en: rest == 1 ? "one other" : "\(rest) others",
      fr: rest == 1 ? "une autre" : "\(rest) autres")
    legend.add(
      .box(symbols.style(number)),
      names.language.say(
        en: "Community of \(centre) and \(others)", fr: "Communauté : \(centre) et \(others)"))
  }

  private func notes(_ graph: CoordinationGraph, _ shown: Int, _ setting: DiagramSetting)
    -> [String]
  {
    let language = setting.language
    let measure = graph.measure.title(language).lowercased()
    let meaning = graph.measure.meaning(language)
    var notes = [
      language.say(
        en: "The size of a sign grows with this measure: \(measure). \(meaning)",
        fr: "La taille des signes croît avec cette mesure : \(measure). \(meaning)"
      )
    ]
    if !graph.communities.isEmpty {
      let modularity = graph.modularity.text(digits: 2, language)
      notes.append(
        language.say(
          en: """
            A community is a set of parties that work with each other more than with the rest, found by \
            computation (Leiden’s method, modularity \(modularity)); no source names it.
            """,
          fr: """
            Une communauté réunit des parties qui travaillent davantage entre elles qu’avec les autres ; \
            elle résulte d’un calcul (méthode de Leiden, modularité \(modularity)) et non d’une source.
            """))
    }
    let all = graph.parties.count
    if setting.sheet != nil {
      notes.append(
        graph.communities.isEmpty
          ? language.say(
            en: "Of \(all) parties, this sheet shows \(shown).",
            fr: "Sur \(all) parties, cette planche en présente \(shown).")
          : language.say(
            en: "Of \(all) parties, this sheet shows \(shown), by their communities.",
            fr: "Sur \(all) parties, cette planche en présente \(shown), par communauté."))
    } else if shown < all {
      notes.append(
        language.say(
          en: "This shows the \(shown) most central parties of \(all).",
          fr: "Seules sont représentées les \(shown) parties les plus centrales, sur \(all)."))
    }
    if graph.unlinked > 0 {
      let count = graph.unlinked
      notes.append(
        language.say(
          en: "Parties without a known tie of coordination or seat, not shown: \(count).",
          fr: """
            Parties sans lien de coordination ni siège connu, non représentées : \(count).
            """))
    }
    return notes
  }
}
