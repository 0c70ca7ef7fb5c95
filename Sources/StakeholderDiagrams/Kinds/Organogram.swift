import GraphDrawing
import StakeholderModel

/// Who is placed under whom: lanes by level, a box for each body with its seats, and the lines of
/// reporting, supervision, creation, convening and hosting told apart.
///
/// Shown are the bodies of the area that most of them belong to, and the parties they are tied to by
/// such a line. A body whose convener is not its host is marked.
struct Organogram: DiagramKind {
  let id = "organogram"
  let title = LocalizedText(en: "Organogram of coordination", fr: "Organigramme de la coordination")
  /// That of its rows.
  let order = RowOrder.ofTable

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let index = MapIndex(map)
    let sheet = setting.sheet
    let selection = OrganogramSelection(index, members: sheet?.part.members)
    guard !selection.bodies.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map has no coordination body and no seat.",
          fr: "la carte ne contient ni organe de coordination ni siège."))
    }
    let names = NameInSentence(map, in: setting.language)
    let rows = OrganogramRows(
      selection, index, widestRow: OrganogramRows.widestRow(setting),
      own: setting.mustLie ? sheet?.part.members : nil)
    let boxes = OrganogramBox(index: index, names: names, setting: setting, rows: rows)
    let references = ReferenceBox(names: names, setting: setting)

    var drawing = Drawing(name: "organogram")
    drawing.fontFamily = setting.theme.fontFamily
    drawing.nodeSeparation = 19
    drawing.rowSeparation = 17
    var legend = Legend()
    for id in selection.shown {
      guard let stakeholder = index.stakeholder(id) else { continue }
      if let sheet, !sheet.part.members.contains(id) {
        drawing.nodes.append(references.node(id, width: rows.nameWidth(of: id), &legend))
        continue
      }
      drawing.nodes.append(
        boxes.node(stakeholder, isBody: selection.bodies.contains(id), &legend))
    }
    for line in selection.lines {
      let relation = OrganogramLine(line.relation)
      let style = relation.style(setting.theme)
      // Edges run downward whatever the direction of the tie, so that no row is turned over.
      let isUpward = (rows.row(of: line.from) ?? 0) > (rows.row(of: line.to) ?? 0)
      var edge = DrawingEdge(
        from: isUpward ? line.to : line.from, to: isUpward ? line.from : line.to,
        tooltip: """
          \(names.full(line.from)) \(names.verb(line.relation, by: line.from)) \(names.full(line.to))
          """)
      edge.apply(style, reversed: isUpward)
      edge.classes = [line.relation.rawValue]
      edge.weight = 4
      edge.label = LineRemark(count: line.count, reserve: line.reserve).runs(setting)
      drawing.edges.append(edge)
      legend.add(.line(style), relation.legend(setting.language))
    }
    rows.addLanes(to: &drawing, setting)
    return Diagram(
      body: drawing, legend: legend, notes: notes(selection, names, boxes, setting.language),
      sources: sources(selection, map))
  }

  /// How many of one family stand together, as long as a sheet holds them.
  private static let mostTogether = 12

  /// Level by level from above, so that the set reads as the whole does; within a level families, those who are
  /// connected by supervision, creation, convening, hosting or facilitation.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let index = MapIndex(map)
    let selection = OrganogramSelection(index)
    let rows = OrganogramRows(selection, index, widestRow: OrganogramRows.narrowRow)
    let names = NameInSentence(map, in: setting.language)
    let ties = Dictionary(
      map.ties.filter { !$0.isAbsent }.flatMap { [($0.from, 1), ($0.to, 1)] },
      uniquingKeysWith: +)
    return rows.lanes.flatMap { lane in
      ConnectedGroups(
        lane.rows.joined().map(\.self), links: selection.lines.map { ($0.from, $0.to) },
        atMost: Self.mostTogether
      ).groups.map { family in
        DiagramPart.Group(
          OrganogramRows.label(lane.level, setting.language).lowercased(), family,
          naming: .landmarks(
            family.filter(selection.bodies.contains).map {
              DiagramPart.Landmark(id: $0, name: names.short($0), weight: ties[$0] ?? 0)
            }), mayBeParted: true)
      }
    }
  }

  /// Of the parties that are drawn, and of the ties of the bodies among them.
  private func sources(_ selection: OrganogramSelection, _ map: StakeholderMap) -> Set<String> {
    let shown = Set(selection.shown)
    let references =
      map.stakeholders.filter { shown.contains($0.id) }.flatMap(\.sources)
      + map.ties.filter { selection.bodies.contains($0.from) || selection.bodies.contains($0.to) }
      .flatMap(\.sources)
    return Set(references.map(\.source))
  }

  private func notes(
    _ selection: OrganogramSelection, _ names: NameInSentence, _ boxes: OrganogramBox,
    _ language: Language
  ) -> [String] {
    var notes = [
      LocalizedText(
        en:
          "Seats are those that the sources name; a body without a list of members may have some.",
        fr: """
          Les sièges indiqués sont ceux que les sources nomment ; un organe sans liste de membres peut \
          en avoir.
          """)(language)
    ]
    let own = selection.shown.filter { boxes.setting.sheet?.part.members.contains($0) != false }
    if selection.lines.contains(where: { $0.count > 1 })
      || own.contains(where: boxes.hasMergedSeats)
    {
      notes.append(LineRemark.note(language))
    }
    if !selection.elsewhere.isEmpty {
      let list = names.list(selection.elsewhere.map(names.full))
      notes.append(
        LocalizedText(
          en: "Not shown, as they belong to another area: \(list).",
          fr: "Non représentés, car d’un autre territoire : \(list).")(language))
    }
    return notes
  }
}
