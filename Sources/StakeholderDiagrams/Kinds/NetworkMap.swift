import GraphDrawing
import StakeholderModel

/// All parties that are tied to another, and all their ties: each layer with an arrow and width of its own, near to
/// each other those whom many ties join.
struct NetworkMap: DiagramKind {
  let id = "network"
  let title = LocalizedText(
    en: "All parties and their ties", fr: "Toutes les parties prenantes et leurs liens")

  /// How many parties have room on a sheet for their names; on a sheet without bounds as many as can be laid out in
  /// seconds.
  private static let mostParties = (ofPage: 120, ofExact: 600)
  /// How many parties no sheet parts.
  private static let mostTogether = 12
  /// How many parties of other sheets have room on one.
  private static let mostReferences = 4

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let all = LayerLine.lines(of: map)
    guard !all.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map has no tie between two stakeholders.",
          fr: "la carte ne contient aucun lien entre deux parties prenantes."))
    }
    let order = Self.byTies(all, map)
    let most = setting.pageSize.isExact ? Self.mostParties.ofExact : Self.mostParties.ofPage
    let own = setting.sheet?.part.members ?? Set(order.prefix(most))
    let elsewhere =
      setting.sheet?.references(
        all.map { SheetReferences.Tie(ends: [$0.from, $0.to], strength: $0.ties.count) },
        atMost: Self.mostReferences) ?? []
    // What joins two parties of other sheets is theirs.
    let (lines, undrawn) = all.reduce(into: ([LayerLine](), [LayerLine]())) { parts, line in
      let isDrawn =
        line.ends.isSubset(of: own.union(elsewhere)) && !line.ends.isDisjoint(with: own)
      if isDrawn { parts.0.append(line) } else { parts.1.append(line) }
    }
    let names = NameInSentence(map, in: setting.language)
    let bodies = Set(MapIndex(map).bodies)
    var legend = Legend()
    var drawing = Drawing(name: id)
    drawing.arrangement = .spread
    drawing.fontFamily = setting.theme.fontFamily
    drawing.nodeSeparation = 8
    if lines.count > 200 { drawing.splines = .straight }
    let shown = map.stakeholders.filter { own.contains($0.id) && order.contains($0.id) }
    let hasBodies = shown.contains { bodies.contains($0.id) }
    drawing.nodes = shown.map {
      node($0, isBody: bodies.contains($0.id), besideBodies: hasBodies, names, &legend, setting)
    }
    var places = Legend()
    let references = ReferenceBox(names: names, setting: setting)
    drawing.nodes += elsewhere.sorted().map { references.node($0, width: 18, &places) }
    drawing.edges = lines.map { line in
      var edge = line.edge(setting.theme, names)
      edge.length = 70
      return edge
    }
    LayerLine.addLayers(of: lines, to: &legend, setting)
    LayerLine.addReserves(of: lines, to: &legend, setting) { reserves in
      setting.language.alternatives(reserves.map { $0.label(setting.language) })
    }
    for item in places.items { legend.add(item.sign, item.text) }
    return Diagram(
      body: drawing, legend: legend,
      notes: notes(lines, undrawn, of: map, order.count, shown.count, names, setting),
      sources: Set(
        lines.flatMap(\.ties).flatMap(\.sources).map(\.source)
          + shown.flatMap(\.sources).map(\.source)))
  }

  /// Those that many ties join on one sheet.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let lines = LayerLine.lines(of: map)
    let names = NameInSentence(map, in: setting.language)
    return ConnectedGroups(
      Self.byTies(lines, map), links: lines.map { ($0.from, $0.to) }, atMost: Self.mostTogether
    ).groups.map { DiagramPart.Group(names.short($0[0]), $0) }
  }

  /// The parties that have a line, those with most first, then in the order of the map.
  private static func byTies(_ lines: [LayerLine], _ map: StakeholderMap) -> [String] {
    var counts: [String: Int] = [:]
    for line in lines { for end in line.ends { counts[end, default: 0] += line.ties.count } }
    return map.stakeholders.map(\.id).filter { counts[$0] != nil }.enumerated()
      .sorted { (-(counts[$0.element] ?? 0), $0.offset) < (-(counts[$1.element] ?? 0), $1.offset) }
      .map(\.element)
  }

  private func node(
    _ party: Stakeholder, isBody: Bool, besideBodies: Bool, _ names: NameInSentence,
    _ legend: inout Legend, _ setting: DiagramSetting
  ) -> DrawingNode {
    let theme = setting.theme
    let lines = WrappedName.lines(names.short(party.id), width: 18, language: setting.language)
      .map { [TextRun($0, bold: isBody, size: 9, colour: theme.text)] }
    var node = DrawingNode(
      id: party.id,
      label: .table(LabelTable(rows: [[LabelCell(lines, alignment: .center)]], cellPadding: 1)),
      tooltip: names.full(party.id))
    var style = BoxStyle(
      fill: isBody ? theme.anchorFill : theme.boxFill, stroke: theme.boxStroke,
      width: isBody ? 1.8 : 0.8, isRounded: isBody)
    let kind =
      isBody
      ? LocalizedText(en: "coordination body or network", fr: "organe ou réseau de coordination")
      : besideBodies
        ? LocalizedText(en: "other party", fr: "autre partie prenante")
        : LocalizedText(en: "party", fr: "partie prenante")
    if party.isNotAtWork {
      style.dash = .dashed
      legend.add(
        .box(BoxStyle(fill: theme.boxFill, stroke: theme.boxStroke, dash: .dashed)),
        OrganogramBox.notAtWork(setting.language))
    } else {
      legend.add(.box(style), kind(setting.language))
    }
    (node.fill, node.stroke, node.strokeWidth, node.dash, node.isRounded) = (
      style.fill, style.stroke, style.width, style.dash, style.isRounded
    )
    node.classes = ["stakeholder", party.kind.value?.rawValue ?? "unspecified"]
    return node
  }

  private func notes(
    _ lines: [LayerLine], _ undrawn: [LayerLine], of map: StakeholderMap, _ tied: Int,
    _ shown: Int, _ names: NameInSentence, _ setting: DiagramSetting
  ) -> [String] {
    let language = setting.language
    var notes = [LayerLine.note(language)]
    if setting.sheet != nil {
      notes.append(
        language.say(
          en: "Of \(tied) parties, this sheet shows \(shown).",
          fr: "Sur \(tied) parties, cette planche en présente \(shown)."))
    } else if shown < tied {
      notes.append(
        language.say(
          en: "This shows the \(shown) parties with most ties, of \(tied).",
          fr: "Sont représentées les \(shown) parties qui ont le plus de liens, sur \(tied)."))
    }
    let unlinked = map.stakeholders.count - tied
    if unlinked > 0 {
      notes.append(
        language.say(
          en: "Parties without a known tie, not shown: \(unlinked).",
          fr: "Parties prenantes sans lien connu, non représentées : \(unlinked)."))
    }
    if let sheet = setting.sheet {
      notes += sheet.note(undrawn: undrawn.map { ($0.from, $0.to) }, language)
    }
    return notes
      + LineRemark.note(of: lines.map { ($0.from, $0.to, $0.ties.count) }, names)
  }
}
