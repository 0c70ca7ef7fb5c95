import GraphDrawing
import StakeholderModel

extension EgoMap {
  private static let wordSize = 8.0

  /// Where the words of lines have room.
  static func words(
    of lines: [LayerLine], among boxes: [DrawingNode], _ language: Language
  ) -> LineWords {
    LineWords(
      lines.map { line in
        LineWords.Line(
          from: line.from, to: line.to,
          words: line.words(language).map {
            (Double($0.count) * wordSize * 0.62 + 4, wordSize * 1.3)
          })
      },
      boxes: boxes.map { ($0.position ?? (0, 0), ($0.width ?? 0, $0.height ?? 0)) },
      of: boxes.map(\.id))
  }

  /// Words beside the lines, as boxes of their own where there is room for one. A line that a box is in the way of is
  /// two, from one end to its words and from there to the other.
  func addWords(
    of lines: [LayerLine], to drawing: inout Drawing, _ setting: DiagramSetting
  ) {
    let words = lines.map { $0.words(setting.language) }
    let room = Self.words(of: lines, among: drawing.nodes, setting.language)
    var edges: [DrawingEdge] = []
    for (number, words) in words.enumerated() {
      var edge = drawing.edges[number]
      let runs = words.map { [TextRun($0, size: Self.wordSize, colour: setting.theme.muted)] }
      guard let runs, let place = room.places[number] else {
        edge.label = runs
        edges.append(edge)
        continue
      }
      var node = DrawingNode(
        id: "words-\(number)",
        // Lines of others end behind the words, not in them.
        label: .table(
          LabelTable(
            rows: [[LabelCell([runs], background: .white, padding: 0)]],
            cellPadding: 0)),
        tooltip: edge.tooltip)
      node.shape = .plain
      node.position = (place.x, place.y)
      node.classes = ["words"]
      drawing.nodes.append(node)
      guard place.isOnWay else {
        edges.append(edge)
        continue
      }
      var second = edge
      (edge.to, edge.head) = (node.id, .none)
      (second.from, second.tail) = (node.id, .none)
      edges += [edge, second]
    }
    drawing.edges = edges
  }
}
