import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// What is to come and what is no longer, beside what stands around it, in one drawing read from left to right: each
/// tie that comes or goes is a sentence between its parties, with its sign and status in words.
///
/// One drawing rather than two: what has ended is not there today, and a proposal is no decision, so that neither
/// "today" nor "tomorrow" would be true of all that the statuses say.
struct ChangeMap: DiagramKind {
  let id = "change"
  let title = LocalizedText(
    en: "Proposed changes and current situation", fr: "Changements proposés et situation actuelle")

  /// How many boxes that changes connect no sheet parts, on one that may stand and on one that must lie.
  private static let mostTogether = (standing: 6, lying: 3)

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let change = MapChange(statusesOf: map)
    guard !change.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "no status says that a party or tie is proposed, planned, dormant or ended.",
          fr: """
            aucun statut ne dit qu’une partie prenante ou un lien est proposé, prévu, en sommeil ou a pris fin.
            """))
    }
    let selection = ChangeSelection(change, members: setting.sheet?.part.members)
    let index = MapIndex(map)
    let names = NameInSentence(map, in: setting.language)
    let drawn = ChangeBoxes(selection, on: setting.sheet)
    let box = ChangeBox(names: names, setting: setting, isDense: selection.isDense)
    var drawing = Drawing(name: "change")
    drawing.direction = .right
    drawing.fontFamily = setting.theme.fontFamily
    drawing.nodeSeparation = selection.isDense ? 9 : 12
    drawing.rowSeparation = 20
    var legend = Legend()
    drawing.nodes = drawn.boxes.map { parties in
      box.node(parties, &legend)
    }
    for (number, sentence) in drawn.sentences.enumerated() {
      let words = box.sentence(sentence, number: number)
      drawing.nodes.append(words)
      let state = sentence.links[0].state
      let style = box.line(state)
      for (from, to) in sentence.from.map({ ($0, words.id) }) + [(words.id, sentence.to)] {
        var edge = DrawingEdge(from: from, to: to, tooltip: words.tooltip)
        edge.apply(style, reversed: false)
        if to == words.id { edge.head = .none }
        edge.weight = 8
        edge.classes = [state.rawValue]
        drawing.edges.append(edge)
      }
      legend.add(.line(style), box.meaning(ofTie: state))
    }
    for line in drawn.standing {
      var edge = DrawingEdge(
        from: line.from, to: line.to,
        tooltip: box.text(of: line.links))
      edge.apply(box.line(.stays), reversed: false)
      edge.label = LineRemark(count: line.count).runs(setting)
      edge.classes = [MapChange.State.stays.rawValue]
      drawing.edges.append(edge)
      legend.add(.line(box.line(.stays)), box.meaning(ofTie: .stays))
    }
    return Diagram(
      body: drawing, legend: legend, notes: notes(selection, drawn, setting.language),
      sources: sources(selection, index))
  }

  /// By what changes together, parties that are alike in one box.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let change = MapChange(statusesOf: map)
    let core = ChangeSelection.core(of: change)
    guard !core.isEmpty else { return [] }
    let drawn = ChangeBoxes(ChangeSelection(change, members: core))
    let boxes = drawn.boxes.map { $0.map(\.id) }.filter { core.contains($0[0]) }
    let members = Dictionary(uniqueKeysWithValues: boxes.map { ($0[0], $0) })
    let names = NameInSentence(map, in: setting.language)
    return ConnectedGroups(
      boxes.map { $0[0] },
      links: drawn.sentences.flatMap { sentence in sentence.from.map { ($0, sentence.to) } },
      atMost: setting.mustLie ? Self.mostTogether.lying : Self.mostTogether.standing
    ).groups.map { group in
      DiagramPart.Group(names.short(group[0]), group.flatMap { members[$0] ?? [] })
    }
  }

  private func sources(_ selection: ChangeSelection, _ index: MapIndex) -> Set<String> {
    let links = selection.changed + selection.standing.joined()
    let parties = selection.parties.compactMap { index.stakeholder($0.id) }
    return Set(links.flatMap(\.sources).map { SourceReference($0).source })
      .union(parties.flatMap(\.sources).map(\.source))
  }

  private func notes(_ selection: ChangeSelection, _ drawn: ChangeBoxes, _ language: Language)
    -> [String]
  {
    var notes = [
      language.say(
        en: """
          This shows the parties and ties whose status says that they are to come or are no longer active, and the \
          parties around them. What is proposed is not decided.
          """,
        fr: """
          Sont représentés les parties et les liens dont le statut indique qu’ils sont à venir ou ne sont plus actifs, \
          ainsi que les parties qui les entourent. Ce qui est proposé n’est pas décidé.
          """)
    ]
    if drawn.standing.contains(where: { $0.count > 1 })
      || drawn.sentences.contains(where: { $0.links[0].count > 1 })
    {
      notes.append(LineRemark.note(language))
    }
    if selection.hiddenChanges > 0 {
      let count = selection.hiddenChanges.grouped(in: language)
      notes.append(
        language.say(
          en: "Ties that come or go and have no room on the sheet: \(count).",
          fr: "Liens à venir ou terminés qui n’ont pas trouvé place : \(count)."))
    }
    if selection.hiddenParties > 0 {
      let count = selection.hiddenParties.grouped(in: language)
      notes.append(
        language.say(
          en: "Parties that come or go and have no room on the sheet: \(count).",
          fr: "Parties à venir ou inactives qui n’ont pas trouvé place : \(count)."))
    }
    if selection.hiddenStanding > 0 {
      let count = selection.hiddenStanding.grouped(in: language)
      notes.append(
        language.say(
          en: "Standing ties around them that are not drawn: \(count).",
          fr: "Liens en place autour de ces parties, non représentés : \(count)."))
    }
    return notes
  }
}
