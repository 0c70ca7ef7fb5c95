import GraphDrawing
import StakeholderModel

/// The ties of one layer, direction and reserve between two parties, drawn as one line.
struct LayerLine {
  let from: String
  let to: String
  let layer: Layer
  let reserve: TieReserve?
  let isMutual: Bool
  private(set) var ties: [Tie]

  var ends: Set<String> { [from, to] }

  /// The lines of a map, in its order. A tie that runs through a third party is two lines; what a source denies
  /// is none.
  static func lines(of map: StakeholderMap) -> [LayerLine] {
    let ids = Set(map.stakeholders.map(\.id))
    var lines: [LayerLine] = []
    var rows: [[String]: Int] = [:]
    for tie in map.ties where !tie.isAbsent {
      for (from, to) in legs(of: tie, ids) where from != to {
        guard ids.contains(from), ids.contains(to) else { continue }
        let isMutual = tie.mutual == true || isMutual(tie.relation)
        let layer = tie.relation.layer
        let reserve = TieReserve(tie)
        let ends = isMutual ? [from, to].sorted() : [from, to]
        let key = ends + [layer.rawValue, reserve?.rawValue ?? "", isMutual ? "mutual" : ""]
        if let row = rows[key] {
          lines[row].ties.append(tie)
        } else {
          rows[key] = lines.count
          lines.append(
            LayerLine(
              from: from, to: to, layer: layer, reserve: reserve, isMutual: isMutual, ties: [tie]))
        }
      }
    }
    return lines
  }

  private static func legs(of tie: Tie, _ ids: Set<String>) -> [(String, String)] {
    guard let via = tie.via.value, ids.contains(via) else { return [(tie.from, tie.to)] }
    return [(tie.from, via), (via, tie.to)]
  }

  /// Who works with another is worked with.
  private static func isMutual(_ relation: Relation) -> Bool {
    relation == .coordinatesWith || relation == .collaboratesWith
  }

  func edge(_ theme: Theme, _ names: NameInSentence) -> DrawingEdge {
    var edge = DrawingEdge(
      from: from, to: to,
      tooltip: ties.map { CoordinationLine.text(of: $0, names) }
        .joined(separator: names.language.semicolon))
    let style = Self.style(layer, reserve, theme)
    edge.apply(style, reversed: false)
    if isMutual { edge.tail = style.head }
    edge.classes = [layer.rawValue] + (reserve.map { [$0.rawValue] } ?? [])
    return edge
  }

  /// What stands beside the line: how many ties it is where it is several, and its reserve.
  func words(_ language: Language) -> String? {
    LineRemark(count: ties.count, reserve: reserve).text(language)
  }

  /// Adds the layers that lines have.
  static func addLayers(
    of lines: [LayerLine], to legend: inout Legend, _ setting: DiagramSetting
  ) {
    for layer in Layer.terms.map({ Layer(rawValue: $0.id) })
    where lines.contains(where: { $0.layer == layer }) {
      legend.add(.line(style(layer, nil, setting.theme)), layer.label(setting.language))
    }
  }

  /// Adds the reserves that lines have, those of one look in one line, in words of the caller.
  static func addReserves(
    of lines: [LayerLine], to legend: inout Legend, _ setting: DiagramSetting,
    words: ([TieReserve]) -> String
  ) {
    let reserves = TieReserve.allCases.filter { reserve in
      lines.contains { $0.reserve == reserve }
    }
    for dash in [Dash.dashed, .dotted] {
      let alike = reserves.filter { Self.style(.other, $0, setting.theme).dash == dash }
      guard let first = alike.first else { continue }
      var look = Self.style(.other, first, setting.theme)
      look.head = .none
      legend.add(.line(look), words(alike))
    }
  }

  /// How the lines are read.
  static func note(_ language: Language) -> String {
    language.say(
      en: """
        Arrows run from the party that acts, sits or reports to the other one; with two arrowheads, the tie is \
        mutual. The map may not include all ties.
        """,
      fr: """
        Les flèches vont de la partie qui agit, siège ou rend compte vers l’autre ; à deux pointes, le lien \
        est réciproque. La carte ne connaît peut-être pas tous les liens.
        """)
  }

  /// The arrow and width say the layer; the dash says that a tie is not plain fact.
  static func style(_ layer: Layer, _ reserve: TieReserve?, _ theme: Theme) -> LineStyle {
    var style =
      switch layer {
      case .governance: LineStyle(colour: theme.blue, width: 1.6, head: .normal)
      case .coordination: LineStyle(colour: theme.green, width: 1.2, head: .vee)
      case .funding: LineStyle(colour: theme.orange, width: 3, head: .normal)
      case .assistance: LineStyle(colour: theme.purple, width: 1.4, head: .empty)
      case .accountability: LineStyle(colour: theme.text, width: 1.2, head: .diamond)
      case .history: LineStyle(colour: theme.muted, width: 1.2, head: .tee)
      default: LineStyle(colour: theme.muted, width: 1, head: .odot)
      }
    switch reserve {
    case .inferred, .disputed: style.dash = .dashed
    case .planned, .proposed, .lapsed: style.dash = .dotted
    case nil: break
    }
    return style
  }
}
