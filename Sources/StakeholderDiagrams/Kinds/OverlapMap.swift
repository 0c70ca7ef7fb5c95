import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// Which bodies overlap: a line for each pair that does the same or part of the same, drawn by its class.
struct OverlapMap: DiagramKind {
  let id = "overlap"
  let title = LocalizedText(en: "Overlaps between bodies", fr: "Recouvrements entre organes")

  /// How many pairs have room on a sheet; the strongest are drawn.
  private static let mostPairs = 120
  /// How many bodies that overlap no sheet parts, on one that may stand and on one that must lie.
  private static let mostTogether = (standing: 6, lying: 4)
  /// How many lines of a sheet of a set have room for a number between them.
  private static let mostNumbers = 12
  /// How many bodies of other sheets have room on one.
  private static let mostReferences = 3

  let partUnit = PartUnit.body
  // Bodies overlap without a tie, and are tied without an overlap.
  let tiesJoinParts = false

  func prepared(_ setting: DiagramSetting, for map: StakeholderMap) -> DiagramSetting {
    var setting = setting
    setting.overlaps = setting.overlaps(of: map)
    return setting
  }

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let analysis = setting.overlaps(of: map)
    let pairs = analysis.pairs.filter(Self.isDrawn)
    guard !pairs.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "no two bodies are known to overlap.",
          fr: "aucun recouvrement entre organes n’est établi."))
    }
    let shown =
      setting.sheet.map { Self.pairs(pairs, on: $0) } ?? Array(pairs.prefix(Self.mostPairs))
    let hasNumbers = setting.sheet == nil || shown.count <= Self.mostNumbers
    let isLow = setting.sheet != nil && setting.mustLie
    let names = NameInSentence(map, in: setting.language)
    let index = MapIndex(map)
    let bodies = Set(shown.flatMap { [$0.a, $0.b] })
    var drawing = Drawing(name: "overlap")
    drawing.arrangement = .spread
    drawing.fontFamily = setting.theme.fontFamily
    drawing.nodeSeparation = 14
    if shown.count > 60 { drawing.splines = .straight }
    var legend = Legend()
    let references = ReferenceBox(names: names, setting: setting)
    drawing.nodes = map.stakeholders.filter { bodies.contains($0.id) }.map { body in
      setting.sheet?.part.members.contains(body.id) != false
        ? node(body, names, setting) : references.node(body.id, width: 22, &legend)
    }
    // What the lines mean comes before where the boxes stand.
    let places = legend
    legend = Legend()
    for pair in shown {
      guard let line = OverlapLine(pair.class) else { continue }
      var edge = DrawingEdge(
        from: pair.a, to: pair.b,
        tooltip:
          "\(names.full(pair.a)) – \(names.full(pair.b)): \(pair.class.label(setting.language))")
      edge.apply(line.style(setting.theme), reversed: false)
      edge.classes = [pair.class.rawValue]
      edge.length = (pair.class == .parallel ? 170 : 130) * (isLow ? 0.7 : 1)
      edge.label = pair.members.jaccard.flatMap { jaccard in
        jaccard == 0 || !hasNumbers
          ? nil
          : [
            TextRun(jaccard.text(digits: 2, setting.language), size: 8, colour: setting.theme.muted)
          ]
      }
      drawing.edges.append(edge)
    }
    // In the order of their strength, not of their pairs.
    for line in OverlapLine.all where shown.contains(where: { $0.class == line.kind }) {
      legend.add(.line(line.style(setting.theme)), line.legend(setting.language))
    }
    for item in places.items { legend.add(item.sign, item.text) }
    let sources = shown.flatMap(\.evidence).flatMap(\.sources).map { SourceReference($0).source }
    return Diagram(
      body: drawing, legend: legend,
      notes: notes(analysis, shown, of: pairs, hasNumbers: hasNumbers, setting),
      sources: Set(sources + bodies.compactMap(index.stakeholder).flatMap(\.sources).map(\.source)))
  }

  /// By what overlaps, the bodies with most overlaps first.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let pairs = setting.overlaps(of: map).pairs.filter(Self.isDrawn)
    let bodies = Set(pairs.flatMap { [$0.a, $0.b] })
    let names = NameInSentence(map, in: setting.language)
    return ConnectedGroups(
      map.stakeholders.map(\.id).filter(bodies.contains), links: pairs.map { ($0.a, $0.b) },
      atMost: setting.mustLie ? Self.mostTogether.lying : Self.mostTogether.standing
    ).groups.map { DiagramPart.Group(names.short($0[0]), $0) }
  }

  /// Those among the bodies of a sheet, and the strongest of those with bodies of others.
  private static func pairs(_ all: [BodyPair], on sheet: DiagramSheet) -> [BodyPair] {
    var elsewhere: Set<String> = []
    return all.filter { pair in
      let others = [pair.a, pair.b].filter { !sheet.part.members.contains($0) }
      guard others.count < 2 else { return false }
      for other in others where !elsewhere.contains(other) {
        guard elsewhere.count < mostReferences else { return false }
        elsewhere.insert(other)
      }
      return true
    }
  }

  /// To have nothing but a sector or a function in common is true of most pairs, and would hide the rest.
  private static func isDrawn(_ pair: BodyPair) -> Bool {
    OverlapLine(pair.class) != nil
      && (pair.class != .partial || pair.reasons.contains("shared-members"))
  }

  private func node(
    _ body: Stakeholder, _ names: NameInSentence, _ setting: DiagramSetting
  ) -> DrawingNode {
    let lines = WrappedName.lines(names.short(body.id), width: 22, language: setting.language)
      .map { [TextRun($0, bold: true, size: 9.5, colour: setting.theme.text)] }
    var node = DrawingNode(
      id: body.id,
      label: .table(
        LabelTable(rows: [[LabelCell(lines, alignment: .center)]], cellPadding: 2)),
      tooltip: names.full(body.id))
    (node.fill, node.stroke, node.isRounded) = (
      setting.theme.boxFill, setting.theme.boxStroke, true
    )
    node.classes = ["stakeholder", body.kind.value?.rawValue ?? "unspecified"]
    return node
  }

  private func notes(
    _ analysis: OverlapAnalysis, _ shown: [BodyPair], of drawn: [BodyPair], hasNumbers: Bool,
    _ setting: DiagramSetting
  ) -> [String] {
    let language = setting.language
    let members = setting.sheet?.part.members
    func isHere(_ pair: BodyPair) -> Bool {
      members.map { $0.contains(pair.a) || $0.contains(pair.b) } ?? true
    }
    let all = drawn.count(where: isHere)
    var notes: [String] = []
    if !hasNumbers {
      notes.append(
        language.say(
          en: "How many members are shared: see the table of bodies compared pair by pair.",
          fr: "Part des membres communs : voir le tableau des organes comparés deux à deux."))
    } else if shown.contains(where: { ($0.members.jaccard ?? 0) > 0 }) {
      notes.append(
        language.say(
          en:
            "The number beside a line is the share of all their members that sit in both (Jaccard).",
          fr: """
            Le nombre placé sur un trait est la part de l’ensemble des membres qui siègent dans les deux \
            organes (Jaccard).
            """))
    }
    let low = shown.count { $0.certainty == .low }
    if low > 0 {
      notes.append(
        language.say(
          en: "Pairs of low certainty among those drawn: \(low).",
          fr: "Paires de certitude faible parmi celles représentées : \(low)."))
    }
    if setting.sheet != nil, shown.count < all {
      let rest = all - shown.count
      notes.append(
        language.say(
          en: "Weaker pairs with bodies of other sheets, not drawn: \(rest).",
          fr: "Paires plus faibles avec des organes d’autres planches, non représentées : \(rest)."
        ))
    } else if shown.count < all {
      let number = shown.count
      notes.append(
        language.say(
          en: "This shows the \(number) strongest of \(all) pairs.",
          fr: "Seules sont représentées les \(number) paires les plus fortes, sur \(all)."))
    }
    let slight = analysis.pairs.count { $0.class == .partial && !Self.isDrawn($0) && isHere($0) }
    if slight > 0 {
      notes.append(
        language.say(
          en: """
            Partial overlaps, in a field or a task but with no member in common, not drawn: \(slight) pairs; see the \
            table of bodies compared pair by pair.
            """,
          fr: """
            Recouvrements partiels, un domaine ou une tâche en commun mais aucun membre, non représentés : \
            \(slight) paires ; voir le tableau des organes comparés deux à deux.
            """))
    }
    let unknown = analysis.pairs.count { $0.class == .unknown && isHere($0) }
    if unknown > 0 {
      notes.append(
        language.say(
          en: "Pairs of which too little is known to compare them: \(unknown).",
          fr: "Paires trop peu connues pour être comparées : \(unknown)."))
    }
    return notes
  }
}
