import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// Which bodies overlap: a line for each pair that does the same or part of the same, drawn by its class.
struct OverlapMap: DiagramKind {
  let id = "overlap"
  let title = LocalizedText(en: "Overlaps between bodies", fr: "Recouvrements entre organes")

  /// How many pairs have room on a sheet; the strongest are drawn.
  private static let mostPairs = 120

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
    let shown = pairs.prefix(Self.mostPairs)
    let names = NameInSentence(map, in: setting.language)
    let index = MapIndex(map)
    let bodies = Set(shown.flatMap { [$0.a, $0.b] })
    var drawing = Drawing(name: "overlap")
    drawing.arrangement = .spread
    drawing.fontFamily = setting.theme.fontFamily
    drawing.nodeSeparation = 14
    if shown.count > 60 { drawing.splines = .straight }
    drawing.nodes = map.stakeholders.filter { bodies.contains($0.id) }.map {
      node($0, names, setting)
    }
    var legend = Legend()
    for pair in shown {
      guard let line = OverlapLine(pair.class) else { continue }
      var edge = DrawingEdge(
        from: pair.a, to: pair.b,
        tooltip:
          "\(names.full(pair.a)) – \(names.full(pair.b)): \(pair.class.label(setting.language))")
      edge.apply(line.style(setting.theme), reversed: false)
      edge.classes = [pair.class.rawValue]
      edge.length = pair.class == .parallel ? 170 : 130
      edge.label = pair.members.jaccard.flatMap { jaccard in
        jaccard == 0
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
    let sources = shown.flatMap(\.evidence).flatMap(\.sources).map { SourceReference($0).source }
    return Diagram(
      body: drawing, legend: legend,
      notes: notes(analysis, Array(shown), of: pairs.count, setting.language),
      sources: Set(sources + bodies.compactMap(index.stakeholder).flatMap(\.sources).map(\.source)))
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
    _ analysis: OverlapAnalysis, _ shown: [BodyPair], of all: Int, _ language: Language
  ) -> [String] {
    var notes: [String] = []
    if shown.contains(where: { ($0.members.jaccard ?? 0) > 0 }) {
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
    if shown.count < all {
      let number = shown.count
      notes.append(
        language.say(
          en: "Shown are the \(number) strongest of \(all) pairs.",
          fr: "Seules sont représentées les \(number) paires les plus fortes, sur \(all)."))
    }
    let slight = analysis.pairs.count { $0.class == .partial && !Self.isDrawn($0) }
    if slight > 0 {
      notes.append(
        language.say(
          en: "Pairs that share a field or a task but no member, not drawn: \(slight).",
          fr: """
            Paires qui ont en commun un domaine ou une tâche mais aucun membre, non représentées : \
            \(slight).
            """))
    }
    let unknown = analysis.pairs.count { $0.class == .unknown }
    if unknown > 0 {
      notes.append(
        language.say(
          en: "Pairs of which too little is known to compare them: \(unknown).",
          fr: "Paires trop peu connues pour être comparées : \(unknown)."))
    }
    return notes
  }
}

/// How the line of a class is drawn: width, dash and arrow differ, so that it reads in grey.
struct OverlapLine {
  let kind: OverlapClass

  static let all: [OverlapLine] = OverlapClass.allCases.compactMap(OverlapLine.init)

  /// `nil` for classes that are no overlap.
  init?(_ kind: OverlapClass) {
    guard kind != .complementary, kind != .unknown else { return nil }
    self.kind = kind
  }

  func style(_ theme: Theme) -> LineStyle {
    switch kind {
    case .duplicate: LineStyle(colour: theme.mark, width: 3.5, head: .none)
    case .nested: LineStyle(colour: theme.blue, width: 1.6, head: .none)
    case .successor: LineStyle(colour: theme.green, dash: .dashed, width: 1.6, head: .none)
    case .parallel: LineStyle(colour: theme.purple, dash: .dotted, width: 2.2, head: .none)
    default: LineStyle(colour: theme.muted, width: 0.8, head: .none)
    }
  }

  func legend(_ language: Language) -> String {
    let text =
      switch kind {
      case .duplicate:
        LocalizedText(
          en: "duplicate: the same members and mandate",
          fr: "doublon : mêmes membres et même mandat")
      case .nested:
        LocalizedText(
          en: "nested: one within the other", fr: "emboîtement : l’un relève de l’autre")
      case .successor:
        LocalizedText(en: "one after the other in time", fr: "succession dans le temps")
      case .parallel:
        LocalizedText(
          en: "parallel: same field and level, no known tie",
          fr: "parallèles : même domaine et échelon, sans lien connu")
      default: LocalizedText(en: "some members in common", fr: "quelques membres communs")
      }
    return text(language)
  }
}
