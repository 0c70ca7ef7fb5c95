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
  /// In points: as narrow as a number with two decimals allows.
  private static let cellWidth = 22.0

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let analysis = setting.overlaps(of: map)
    guard !analysis.pairs.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map has fewer than two bodies.", fr: "la carte a moins de deux organes."))
    }
    let bodies = Self.bodies(of: analysis, map)
    let pairs = Dictionary(
      analysis.pairs.map { ([$0.a, $0.b].sorted(), $0) }, uniquingKeysWith: { first, _ in first })
    let names = NameInSentence(map, in: setting.language)
    let theme = setting.theme
    func text(_ text: String, bold: Bool = false, size: Double = 8.5) -> [[TextRun]] {
      [[TextRun(text, bold: bold, size: size, colour: theme.text)]]
    }
    var shown: Set<OverlapClass> = []
    var rows = bodies.enumerated().dropFirst().map { row, body -> [LabelCell] in
      let name = WrappedName.lines(names.short(body), width: 34, language: setting.language)
      let label = name.enumerated().map { line, part in
        [TextRun((line == 0 ? "\(row + 1)  " : "") + part, size: 8.5, colour: theme.text)]
      }
      return [LabelCell(label, padding: 3)]
        + bodies.indices.dropLast().map { column in
          guard column < row, let pair = pairs[[body, bodies[column]].sorted()] else {
            return LabelCell([])
          }
          shown.insert(pair.class)
          let shade = OverlapShade(pair.class)
          let share = pair.members.jaccard.flatMap { $0 > 0 ? $0 : nil }
            .map { $0.text(digits: 2, setting.language) }
          let lines =
            text(shade.letter(setting.language), bold: true)
            + (share.map { text($0, size: 8) } ?? [])
          return LabelCell(
            lines, alignment: .center, background: shade.fill(theme), rules: "LTRB",
            ruleColour: theme.boxFill, width: Self.cellWidth, height: 24, padding: 1)
        }
    }
    rows.append(
      [LabelCell([])]
        + bodies.indices.dropLast().map { column in
          LabelCell(
            text("\(column + 1)  ", bold: true), alignment: .center, width: Self.cellWidth,
            padding: 1)
        })
    // The first body has no row: its name stands above the others'.
    rows.insert(
      [LabelCell(text("1  " + names.short(bodies[0])), columnSpan: bodies.count, padding: 3)], at: 0
    )
    var drawing = Drawing(name: "overlap-matrix")
    drawing.fontFamily = theme.fontFamily
    var node = DrawingNode(
      id: "matrix", label: .table(LabelTable(rows: rows, cellPadding: 1)),
      tooltip: title(setting.language))
    node.shape = .plain
    drawing.nodes = [node]
    var legend = Legend()
    for kind in OverlapClass.allCases where shown.contains(kind) {
      let shade = OverlapShade(kind)
      legend.add(
        .box(
          BoxStyle(
            fill: shade.fill(theme), stroke: theme.boxStroke,
            text: TextRun(shade.letter(setting.language), bold: true, size: 8, colour: theme.text))),
        kind.label(setting.language))
    }
    let sources = analysis.pairs.flatMap(\.evidence).flatMap(\.sources)
      .map { SourceReference($0).source }
    return Diagram(
      body: drawing, legend: legend,
      notes: notes(
        bodies.count, of: analysis.bodies,
        hasNumbers: analysis.pairs.contains { ($0.members.jaccard ?? 0) > 0 }, setting.language),
      sources: Set(sources))
  }

  /// In the order of the map.
  private static func bodies(of analysis: OverlapAnalysis, _ map: StakeholderMap) -> [String] {
    var strongest: [String] = []
    for pair in analysis.pairs {
      for id in [pair.a, pair.b] where !strongest.contains(id) { strongest.append(id) }
      if strongest.count >= mostBodies { break }
    }
    let chosen = Set(strongest.prefix(mostBodies))
    return map.stakeholders.map(\.id).filter(chosen.contains)
  }

  private func notes(
    _ shown: Int, of all: Int, hasNumbers: Bool, _ language: Language
  ) -> [String] {
    var notes: [String] = []
    if hasNumbers {
      notes.append(
        language.say(
          en: "The number is the share of all their members that sit in both (Jaccard).",
          fr: """
            Le nombre est la part de l’ensemble des membres qui siègent dans les deux organes (Jaccard).
            """))
    }
    if shown < all {
      notes.append(
        language.say(
          en: "Shown are the \(shown) bodies with the strongest pairs, of \(all).",
          fr: "Sont représentés les \(shown) organes aux paires les plus fortes, sur \(all)."))
    }
    return notes
  }
}

/// How a class looks in a table: a letter, and a shade that is darker the stronger the claim.
private struct OverlapShade {
  private let kind: OverlapClass

  init(_ kind: OverlapClass) { self.kind = kind }

  func letter(_ language: Language) -> String {
    let letter =
      switch kind {
      case .duplicate: LocalizedText(en: "D", fr: "Do")
      case .nested: LocalizedText(en: "N", fr: "E")
      case .successor: LocalizedText(en: "S", fr: "Su")
      case .parallel: LocalizedText(en: "P", fr: "Pl")
      case .partial: LocalizedText(en: "Pa", fr: "R")
      case .complementary: LocalizedText(en: "C", fr: "Co")
      case .unknown: LocalizedText(verbatim: "?")
      }
    return letter(language)
  }

  func fill(_ theme: Theme) -> Colour {
    let place = OverlapClass.allCases.firstIndex(of: kind) ?? 0
    return theme.shades.indices.contains(place) ? theme.shades[place] : theme.boxFill
  }
}
