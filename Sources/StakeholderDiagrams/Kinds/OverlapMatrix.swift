import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// Every pair of bodies in a half table: the letter and shade of its class, with the share of members that
/// sit in both where it is known.
struct OverlapMatrix: DiagramKind {
  let id = "overlap-matrix"
  let title = LocalizedText(en: "Bodies compared pair by pair", fr: "Organes comparés deux à deux")
  let order = RowOrder.ofTable

  /// How many bodies have room on a sheet; those with the strongest pairs are shown.
  private static let mostBodies = 24

  let partUnit = PartUnit.body
  // Bodies are compared whether or not a tie joins them.
  let tiesJoinParts = false
  let growsDownward = true

  func prepared(_ setting: DiagramSetting, for map: StakeholderMap) -> DiagramSetting {
    var setting = setting
    setting.overlaps = setting.overlaps(of: map)
    return setting
  }

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let analysis = setting.overlaps(of: map)
    guard !analysis.pairs.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map has fewer than two bodies.", fr: "la carte a moins de deux organes."))
    }
    guard analysis.pairs.contains(where: { $0.class != .unknown }) else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map tells too little of its bodies to compare any two of them.",
          fr: "la carte en dit trop peu sur ses organes pour en comparer deux."))
    }
    let names = NameInSentence(map, in: setting.language)
    let theme = setting.theme
    var cells = OverlapCells(analysis, names: names, setting: setting)
    let all = Self.bodies(of: analysis, map, atMost: .max)
    let shown = Self.bodies(of: analysis, map, atMost: Self.mostBodies)
    // A body has the same number on all sheets of a set.
    let rows =
      setting.sheet.map { cells.rows(of: $0.part.members, among: all) }
      ?? cells.halfTable(of: shown, numberedIn: setting.parts.isEmpty ? shown : all)
    var drawing = Drawing(name: "overlap-matrix")
    drawing.fontFamily = theme.fontFamily
    var node = DrawingNode(
      id: "matrix", label: .table(LabelTable(rows: rows, cellPadding: 1)),
      tooltip: title(setting.language))
    node.shape = .plain
    drawing.nodes = [node]
    var legend = Legend()
    for kind in OverlapClass.allCases where cells.classes.contains(kind) {
      let shade = OverlapShade(kind)
      legend.add(
        .box(
          BoxStyle(
            fill: shade.fill(theme), stroke: theme.boxStroke,
            text: TextRun(kind.letter(setting.language), bold: true, size: 8, colour: theme.text))),
        kind.label(setting.language))
    }
    let sources = analysis.pairs.flatMap(\.evidence).flatMap(\.sources)
      .map { SourceReference($0).source }
    var diagram = Diagram(
      body: drawing, legend: legend,
      notes: notes(
        shown.count, of: analysis.bodies,
        hasNumbers: analysis.pairs.contains { ($0.members.jaccard ?? 0) > 0 }, setting),
      sources: Set(sources))
    // Each acronym of a column is spelt out where its body has a row.
    diagram.explainsAcronyms = setting.sheet == nil
    return diagram
  }

  /// Body by body in the order of the map; on its sheet each is compared with those before it.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let names = NameInSentence(map, in: setting.language)
    return Self.bodies(of: setting.overlaps(of: map), map, atMost: .max)
      .map { DiagramPart.Group(names.short($0), [$0]) }
  }

  /// Those with the strongest pairs, in the order of the map.
  private static func bodies(of analysis: OverlapAnalysis, _ map: StakeholderMap, atMost most: Int)
    -> [String]
  {
    var strongest: [String] = []
    var known: Set<String> = []
    for pair in analysis.pairs {
      for id in [pair.a, pair.b] where known.insert(id).inserted { strongest.append(id) }
      if strongest.count >= most { break }
    }
    let chosen = Set(strongest.prefix(most))
    return map.stakeholders.map(\.id).filter(chosen.contains)
  }

  private func notes(
    _ shown: Int, of all: Int, hasNumbers: Bool, _ setting: DiagramSetting
  ) -> [String] {
    let language = setting.language
    var notes: [String] = []
    if hasNumbers {
      notes.append(
        language.say(
          en: "The number is the share of all their members that sit in both (Jaccard).",
          fr: """
            Le nombre est la part de l’ensemble des membres qui siègent dans les deux organes (Jaccard).
            """))
    }
    if setting.sheet != nil {
      notes.append(
        language.say(
          en: """
            Each body is compared with those whose number is lower. Columns show only the bodies with which one of \
            this sheet overlaps; other pairs complement each other, or too little is known of them.
            """,
          fr: """
            Chaque organe est comparé à ceux dont le numéro est inférieur. Seuls figurent en colonne les organes qui \
            recoupent l’un de ceux de la planche ; les autres paires sont complémentaires ou trop peu connues.
            """))
    } else if shown < all {
      notes.append(
        language.say(
          en: "This shows the \(shown) bodies with the strongest pairs, of \(all).",
          fr: "Sont représentés les \(shown) organes aux paires les plus fortes, sur \(all)."))
    }
    return notes
  }
}
