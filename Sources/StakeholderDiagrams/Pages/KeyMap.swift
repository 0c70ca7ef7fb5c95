import GraphDrawing
import StakeholderModel

/// What is on which sheet of a diagram that is too large to be drawn whole: a box for each sheet, and between two
/// boxes the number of ties that join their parties, where the kind is parted by such.
public enum KeyMap {
  /// The strongest pairs have room.
  private static let mostLines = 24
  /// Names in a box.
  private static let mostNames = 3

  /// - Parameter areDrawn: whether each part has a sheet, whose number its box then bears.
  public static func page(
    of parts: [DiagramPart], areDrawn: Bool, _ kind: any DiagramKind, _ map: StakeholderMap,
    _ setting: DiagramSetting
  ) -> Page {
    let names = NameInSentence(map, in: setting.language)
    let theme = setting.theme
    var drawing = Drawing(name: "key-map")
    drawing.arrangement = .spread
    drawing.fontFamily = theme.fontFamily
    drawing.nodeSeparation = 14
    drawing.nodes = parts.enumerated().map { place, part in
      box(place, part, kind.partUnit, areDrawn, map, names, setting)
    }
    let (lines, hidden) = kind.tiesJoinParts ? lines(between: parts, map) : ([], 0)
    var legend = Legend()
    let most = lines.map(\.count).max() ?? 1
    for line in lines {
      var edge = DrawingEdge(
        from: "sheet-\(line.a)", to: "sheet-\(line.b)",
        tooltip:
          "\(parts[line.a].title) – \(parts[line.b].title)\(setting.language.colon) \(line.count)")
      let width = 1 + 4 * (Double(line.count) / Double(most)).squareRoot()
      edge.apply(LineStyle(colour: theme.muted, width: width, head: .none), reversed: false)
      edge.label = [
        TextRun(line.count.grouped(in: setting.language), size: 8.5, colour: theme.text)
      ]
      edge.length = 110
      drawing.edges.append(edge)
    }
    if !lines.isEmpty {
      legend.add(
        .line(LineStyle(colour: theme.muted, width: 3, head: .none)),
        setting.language.say(en: "ties between them (number)", fr: "liens entre eux (nombre)"))
    }
    var diagram = Diagram(
      body: drawing, legend: legend, notes: notes(parts, hidden, areDrawn, setting.language),
      sources: Set(map.sources.map(\.id)))
    // Its few names are examples.
    diagram.explainsAcronyms = false
    return DiagramPage.page(of: diagram, titled: kind.title(of: map, setting), map, setting)
  }

  private static func box(
    _ place: Int, _ part: DiagramPart, _ unit: PartUnit, _ areDrawn: Bool, _ map: StakeholderMap,
    _ names: NameInSentence, _ setting: DiagramSetting
  ) -> DrawingNode {
    let (theme, language) = (setting.theme, setting.language)
    let members = unit.named(part.members, map, names)
    let total = unit.counted(unit == .party ? part.size : members.count, language)
    let (shown, rest) = members.names.shown(atMost: mostNames)
    let list = (shown + (rest > 0 ? ["…"] : [])).joined(separator: ", ")
    func lines(_ text: String, bold: Bool = false, size: Double, _ colour: Colour) -> [[TextRun]] {
      WrappedName.lines(text, width: 28, language: language)
        .map { [TextRun($0, bold: bold, size: size, colour: colour)] }
    }
    var rows: [[LabelCell]] = []
    if areDrawn {
      let number = TextRun("\(place + 1)", bold: true, size: 15, colour: theme.text)
      rows.append([LabelCell([[number]], alignment: .center)])
    }
    rows.append([
      LabelCell(
        lines(part.title, bold: true, size: 10, theme.text)
          + lines(total, size: 8.5, theme.muted) + lines(list, size: 8.5, theme.text),
        alignment: .center)
    ])
    var node = DrawingNode(
      id: "sheet-\(place)", label: .table(LabelTable(rows: rows, cellPadding: 1)),
      tooltip: "\(part.title)\(language.colon) \(shown.isEmpty ? total : list)")
    (node.isRounded, node.fill, node.stroke) = (true, theme.anchorFill, theme.boxStroke)
    node.classes = ["sheet"]
    return node
  }

  private struct Line {
    let a: Int
    let b: Int
    let count: Int
  }

  /// Ties that are not denied, whatever they say; the strongest pairs, and how many are left out.
  private static func lines(between parts: [DiagramPart], _ map: StakeholderMap)
    -> (shown: [Line], hidden: Int)
  {
    var place: [String: Int] = [:]
    for (number, part) in parts.enumerated() {
      for id in part.members { place[id] = number }
    }
    var counts: [[Int]: Int] = [:]
    for tie in map.ties where !tie.isAbsent {
      guard let from = place[tie.from], let to = place[tie.to], from != to else { continue }
      counts[[min(from, to), max(from, to)], default: 0] += 1
    }
    let all = counts.map { Line(a: $0.key[0], b: $0.key[1], count: $0.value) }
      .sorted { ($1.count, $0.a, $0.b) < ($0.count, $1.a, $1.b) }
    return (Array(all.prefix(mostLines)), max(0, all.count - mostLines))
  }

  private static func notes(
    _ parts: [DiagramPart], _ hidden: Int, _ areDrawn: Bool, _ language: Language
  ) -> [String] {
    var notes = [
      areDrawn
        ? language.say(
          en: "Too large for one sheet: each box stands for the sheet of its number.",
          fr: "Trop vaste pour une seule planche : chaque case renvoie à la planche de son numéro.")
        : language.say(
          en: """
            Too large to be drawn in full: each box stands for what it counts. To see that, draw a part (--only \
            with a level, a group, a kind or codes).
            """,
          fr: """
            Trop vaste pour un dessin complet : chaque case regroupe plusieurs éléments. Pour les voir, dessiner une \
            partie (--only avec un échelon, un groupe, un type ou des codes).
            """)
    ]
    let all = parts.reduce(into: Set<String>()) { $0.formUnion($1.members.union($1.beside)) }
    if parts.reduce(0, { $0 + $1.size }) > all.count {
      notes.append(
        language.say(
          en:
            "A party that sits in several bodies, or pays several recipients, may be counted in several boxes.",
          fr: """
            Une partie qui siège dans plusieurs organes, ou qui finance plusieurs bénéficiaires, peut être comptée \
            dans plusieurs cases.
            """))
    }
    if hidden > 0 {
      notes.append(
        language.say(
          en:
            "Shown are the \(mostLines) strongest pairs. Pairs joined by ties that are not drawn: \(hidden).",
          fr: """
            Sont représentées les \(mostLines) paires les plus liées. Paires reliées, non représentées : \(hidden).
            """))
    }
    return notes
  }
}
