import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// Whether the chain from commune to nation holds: levels as lanes, the coordination bodies of each with what is
/// known of their members, chair and meetings, and only the lines that lead from one level to a higher one.
///
/// A body of which no line up is known has a broken stub with a question mark; one of which the map knows all lines,
/// none of them up, has a mark and no stub. A level without a known body says so.
struct LevelChain: DiagramKind {
  let id = "levels"
  let title = LocalizedText(
    en: "Coordination from national to commune level",
    fr: "Chaîne de coordination, du national au communal")
  /// That of its rows.
  let order = RowOrder.ofTable

  // Rows are as wide on each sheet.
  let growsDownward = true

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let index = MapIndex(map)
    let chain =
      setting.sheet.map {
        LevelLanes(index, atMost: .max, members: $0.part.members)
      } ?? LevelLanes(index)
    guard chain.bodyLevels > 1 else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map does not tell of coordination bodies at two levels of the country.",
          fr: "la carte ne situe pas d’organes de coordination à deux échelons du pays."))
    }
    let names = NameInSentence(map, in: setting.language)
    var drawing = Drawing(name: "levels")
    drawing.fontFamily = setting.theme.fontFamily
    drawing.nodeSeparation = 19
    drawing.rowSeparation = 22
    var legend = Legend()
    let rows = OrganogramRows(lanes: chain.lanes(setting))
    let boxes = LevelBox(
      index: index, names: names, setting: setting, rows: rows, states: chain.states)
    let own = chain.shown.filter { setting.sheet?.part.members.contains($0) != false }
    let isOwn = Set(own)
    let references = ReferenceBox(names: names, setting: setting)
    for id in chain.shown {
      drawing.nodes.append(
        isOwn.contains(id)
          ? boxes.node(id, &legend)
          : references.node(id, width: rows.nameWidth(of: id), &legend))
    }
    for level in chain.empty { drawing.nodes.append(boxes.empty(level, &legend)) }
    for id in own where chain.states[id] == .unknown {
      drawing.nodes.append(boxes.stub(id))
      var edge = DrawingEdge(
        from: LevelLanes.stub(id), to: id,
        tooltip: setting.language.say(
          en: "\(names.full(id)): no line upward is known",
          fr: "\(names.full(id)) : rattachement non connu"))
      let style = LineStyle(colour: setting.theme.muted, dash: .dashed, width: 1.3, head: .none)
      edge.apply(style, reversed: false)
      edge.weight = 20
      drawing.edges.append(edge)
      legend.add(
        .line(style),
        setting.language.say(
          en: "? line to a higher level not known",
          fr: "? rattachement à un échelon supérieur non connu"))
    }
    for line in chain.lines { add(line, names, setting, to: &drawing, &legend) }
    rows.addLanes(to: &drawing, setting)
    return Diagram(
      body: drawing, legend: legend, notes: notes(chain, own, index, names, setting),
      sources: sources(chain, map))
  }

  /// Row by row from above, all bodies of a level, so that the set reads as the whole does.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let chain = LevelLanes(MapIndex(map), atMost: .max)
    return chain.bodyLevels > 1 ? chain.groups(setting.language) : []
  }

  /// Edges run downward whatever the direction of the tie, so that levels keep their order.
  private func add(
    _ line: LevelLanes.Line, _ names: NameInSentence, _ setting: DiagramSetting,
    to drawing: inout Drawing, _ legend: inout Legend
  ) {
    let language = setting.language
    let style = line.kind.style(setting.theme)
    var edge = DrawingEdge(
      from: line.upper, to: line.lower,
      tooltip: line.kind == .supervises
        ? "\(names.full(line.upper)) \(line.kind.legend(language)) \(names.full(line.lower))"
        : "\(names.full(line.lower)) \(line.kind.legend(language)) \(names.full(line.upper))")
    edge.apply(style, reversed: line.kind != .supervises)
    edge.weight = 6
    edge.label = LineRemark(count: line.count, reserve: line.reserve).runs(setting)
    drawing.edges.append(edge)
    legend.add(.line(style), line.kind.legend(language))
  }

  private func notes(
    _ chain: LevelLanes, _ own: [String], _ index: MapIndex, _ names: NameInSentence,
    _ setting: DiagramSetting
  ) -> [String] {
    let language = setting.language
    var notes = [
      language.say(
        en: "Only lines to a higher level are drawn. What is not known may exist on the ground.",
        fr: """
          Seules sont tracées les lignes qui mènent à un échelon supérieur. Ce qui n’est pas connu peut exister sur \
          le terrain.
          """)
    ]
    if chain.lines.contains(where: { $0.count > 1 }) { notes.append(LineRemark.note(language)) }
    if setting.sheet != nil, !chain.lines.isEmpty {
      notes.append(
        language.say(
          en: "A line is drawn on the sheet of the body from which it leads up.",
          fr: "Chaque ligne figure sur la planche de l’organe du bas."))
    }
    let supported = own.filter { chain.states[$0] == .unknown }.flatMap {
      LevelLanes.support(of: $0, index)
    }
    if !supported.isEmpty {
      var seen: Set<String> = []
      let bodies = supported.map(\.by).filter { seen.insert($0).inserted }.map { by in
        let found = supported.filter { $0.by == by }.map { names.short($0.body) }
        return "\(names.short(by)) (\(names.list(found)))"
      }
      let list = names.list(bodies)
      notes.append(
        language.say(
          en: "Ties of coordination from above, by which no line of authority is known: \(list).",
          fr: """
            Liens de coordination venus d’un échelon supérieur, sans rattachement hiérarchique connu : \(list).
            """))
    }
    let broken = own.filter { chain.states[$0] == .broken }
    if !broken.isEmpty {
      let list = names.list(broken.map(names.full))
      notes.append(
        language.say(
          en: "The map knows all lines of these bodies, and none leads to a higher level: \(list).",
          fr: """
            La carte connaît toutes les lignes des organes suivants, et aucune ne mène à un échelon supérieur : \
            \(list).
            """))
    }
    if !chain.levelless.isEmpty, setting.sheet.map({ $0.number == 1 }) ?? true {
      let list = names.list(chain.levelless.map(names.full))
      notes.append(
        language.say(
          en: "Not shown, as their level is not known: \(list).",
          fr: "Non représentés, leur échelon n’étant pas connu : \(list)."))
    }
    for (level, count) in chain.hidden {
      let name = level.label(language).lowercased()
      notes.append(
        count == 1
          ? language.say(
            en: "One more body of the level “\(name)” is not shown.",
            fr: "Un autre organe de l’échelon « \(name) » n’est pas représenté.")
          : language.say(
            en: "\(count) more bodies of the level “\(name)” are not shown.",
            fr: "\(count) autres organes de l’échelon « \(name) » ne sont pas représentés."))
    }
    return notes
  }

  private func sources(_ chain: LevelLanes, _ map: StakeholderMap) -> Set<String> {
    let shown = Set(chain.shown)
    let seats = map.ties.filter { shown.contains($0.to) && Seat($0.relation) != nil }
    let lines = chain.lines.compactMap(\.tie).map { map.ties[$0] }
    var references = map.stakeholders.filter { shown.contains($0.id) }.flatMap(\.sources)
    references += (seats + lines).flatMap(\.sources)
    references += map.meetings.filter { shown.contains($0.body) }.flatMap(\.sources)
    return Set(references.map(\.source))
  }
}
