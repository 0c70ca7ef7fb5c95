import GraphDrawing
import StakeholderModel

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
  /// The legend as a drawing of its own: samples with their words in columns, everything in a fixed place. Long
  /// entries break where their column ends.
  /// - Parameters:
  ///   - room: points across the sheet. The drawing may be a little wider, and is then reduced to it: rather
  ///     somewhat smaller words than one more line.
  ///   - columns: how many it may have: as many as make it lowest, the first of equals.
  func drawing(room: Double, columns: [Int] = [3, 2], _ theme: Theme, _ language: Language)
    -> Drawing
  {
    precondition(!columns.isEmpty, "A legend must have columns")
    let choices = columns.map { widestGrid(columns: $0, room: room * Self.slack, language) }
    let grid = choices.dropFirst().reduce(choices[0]) { $1.height < $0.height ? $1 : $0 }
    var drawing = Drawing(name: "legend")
    drawing.fontFamily = theme.fontFamily
    drawing.fontSize = Self.fontSize
    drawing.splines = .straight
    var left = 0.0
    for column in grid.columns {
      for (row, number) in column.numbers.enumerated() {
        add(
          items[number], grid.lines[number], number: number, x: left, y: -grid.middles[row],
          column.width, theme, to: &drawing)
      }
      left += Self.textOffset + column.width + Self.columnGap
    }
    return drawing
  }

  private static let fontSize = 8.0
  private static let sampleWidth = 38.0
  /// From the left of a sample to that of its words.
  private static let textOffset = sampleWidth + 6
  private static let columnGap = 16.0
  /// Words of 8 points come out at 7 at least, no smaller than those below the legend.
  private static let slack = 8.0 / 7
  /// DejaVu Sans is about 0.6 em wide on average; a little more leaves no word cut.
  private static let characterWidth = fontSize * 0.62

  private static func width(of text: String) -> Double {
    Double(text.count) * characterWidth + 4
  }

  /// The widest columns that the room has; entries break after twelve characters at the soonest.
  private func widestGrid(columns: Int, room: Double, _ language: Language) -> Grid {
    let longest = items.map(\.text.count).max() ?? 0
    for characters in stride(from: longest, through: 12, by: -1) {
      let grid = Grid(items, columns: columns, characters: characters, language)
      if grid.width <= room { return grid }
    }
    return Grid(items, columns: columns, characters: 12, language)
  }

  /// Which entries stand in which column, and how far down each row lies.
  private struct Grid {
    let columns: [(numbers: Range<Int>, width: Double)]
    /// The lines of each entry.
    let lines: [[String]]
    private(set) var middles: [Double] = []
    private(set) var height = 0.0

    init(_ items: [Item], columns count: Int, characters: Int, _ language: Language) {
      let rows = max(1, (items.count + count - 1) / count)
      let lines = items.map {
        WrappedName.lines(
          $0.text, width: characters, language: language, isSentence: true)
      }
      self.lines = lines
      columns = stride(from: 0, to: items.count, by: rows).map { first in
        let numbers = first..<min(first + rows, items.count)
        return (numbers, numbers.flatMap { lines[$0] }.map(Legend.width).max() ?? 0)
      }
      let holdsText = items.contains {
        if case .box(let style) = $0.sign { style.text != nil } else { false }
      }
      for row in 0..<rows {
        let most = columns.compactMap { column in
          row < column.numbers.count ? lines[column.numbers.lowerBound + row].count : nil
        }.max()
        let pitch = max(holdsText ? 19 : 14, Double(most ?? 1) * Legend.fontSize * 1.2 + 4)
        middles.append(height + pitch / 2)
        height += pitch
      }
    }

    var width: Double {
      columns.reduce(-Legend.columnGap) {
        $0 + Legend.textOffset + $1.width + Legend.columnGap
      }
    }
  }

  private func add(
    _ item: Item, _ lines: [String], number: Int, x: Double, y: Double, _ width: Double,
    _ theme: Theme, to drawing: inout Drawing
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
    let cell = LabelCell(
      lines.map { [TextRun($0, colour: theme.text)] }, width: width, padding: 0)
    var words = DrawingNode(
      id: "text-\(number)", label: .table(LabelTable(rows: [[cell]], cellPadding: 0)),
      tooltip: item.text)
    words.shape = .plain
    words.position = (x + Self.textOffset + width / 2, y)
    drawing.nodes.append(words)
  }
}
