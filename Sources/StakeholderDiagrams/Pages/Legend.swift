import GraphDrawing

/// What the signs of a drawing mean; only of signs that it uses.
public struct Legend: Hashable, Sendable {
  public enum Sign: Hashable, Sendable {
    case line(LineStyle)
    case box(BoxStyle)
  }

  public struct Item: Hashable, Sendable {
    public var sign: Sign
    public var text: String
  }

  public private(set) var items: [Item] = []

  public init() {}

  /// Adds an entry unless it is there.
  public mutating func add(_ sign: Sign, _ text: String) {
    let item = Item(sign: sign, text: text)
    if !items.contains(item) { items.append(item) }
  }
}

/// How a line of one meaning is drawn.
public struct LineStyle: Hashable, Sendable {
  public var colour: Colour
  public var dash = Dash.solid
  public var width = 1.2
  public var head = DrawingEdge.Arrow.normal
}

/// How a box of one meaning is drawn.
public struct BoxStyle: Hashable, Sendable {
  public var fill: Colour
  public var stroke: Colour
  public var dash = Dash.solid
  public var width = 1.0
  public var isRounded = true
  /// A short text in it.
  public var text: TextRun?
}

extension DrawingEdge {
  /// The edge with the look of its meaning. When `reversed`, the edge runs against the tie it stands
  /// for, and the arrow moves to its tail.
  mutating func apply(_ style: LineStyle, reversed: Bool) {
    colour = style.colour
    dash = style.dash
    width = style.width
    head = reversed ? .none : style.head
    tail = reversed ? style.head : .none
    // An arrow grows with its line; this keeps it in bounds.
    arrowScale = style.width > 2 ? 0.45 + 0.4 / style.width : 0.8
  }
}

extension Legend {
  /// The legend as a drawing of its own: samples with their words, in columns, everything in a fixed
  /// place.
  func drawing(columns: Int, _ theme: Theme) -> Drawing {
    var drawing = Drawing(name: "legend")
    drawing.fontFamily = theme.fontFamily
    drawing.fontSize = Self.fontSize
    drawing.splines = .straight
    let rows = (items.count + columns - 1) / columns
    let holdsText = items.contains {
      if case .box(let style) = $0.sign { style.text != nil } else { false }
    }
    let pitch = holdsText ? 19.0 : 14.0
    var left = 0.0
    for first in stride(from: 0, to: items.count, by: rows) {
      let column = Array(items[first..<min(first + rows, items.count)])
      let width = column.map { Self.width(of: $0.text) }.max() ?? 0
      for (row, item) in column.enumerated() {
        add(item, number: first + row, x: left, y: -Double(row) * pitch, width, theme, to: &drawing)
      }
      left += Self.sampleWidth + 6 + width + 16
    }
    return drawing
  }

  private static let fontSize = 8.0
  private static let sampleWidth = 38.0

  /// DejaVu Sans is about 0.6 em wide on average; a little more leaves no word cut.
  private static func width(of text: String) -> Double { Double(text.count) * fontSize * 0.62 + 4 }

  private func add(
    _ item: Item, number: Int, x: Double, y: Double, _ width: Double, _ theme: Theme,
    to drawing: inout Drawing
  ) {
    switch item.sign {
    case .line(let style):
      let ends = ["from-\(number)", "to-\(number)"]
      for (end, offset) in zip(ends, [0, Self.sampleWidth]) {
        var node = DrawingNode(id: end, label: .plain(""), tooltip: "")
        node.shape = .point
        node.isInvisible = true
        node.width = 0.1
        node.height = 0.1
        node.position = (x + offset, y)
        drawing.nodes.append(node)
      }
      var edge = DrawingEdge(from: ends[0], to: ends[1], tooltip: item.text)
      edge.apply(style, reversed: false)
      drawing.edges.append(edge)
    case .box(let style):
      let label = style.text.map {
        Label.table(LabelTable(rows: [[LabelCell([[$0]], padding: 0)]], cellPadding: 0))
      }
      var node = DrawingNode(
        id: "box-\(number)", label: label ?? .plain(""), tooltip: item.text)
      node.isRounded = style.isRounded
      node.fill = style.fill
      node.stroke = style.stroke
      node.dash = style.dash
      node.strokeWidth = style.width
      node.width = Self.sampleWidth - 8
      node.height = style.text == nil ? 9 : 11
      node.position = (x + Self.sampleWidth / 2, y)
      drawing.nodes.append(node)
    }
    let cell = LabelCell([[TextRun(item.text, colour: theme.text)]], width: width, padding: 0)
    var words = DrawingNode(
      id: "text-\(number)", label: .table(LabelTable(rows: [[cell]], cellPadding: 0)),
      tooltip: item.text)
    words.shape = .plain
    words.position = (x + Self.sampleWidth + 6 + width / 2, y)
    drawing.nodes.append(words)
  }
}
