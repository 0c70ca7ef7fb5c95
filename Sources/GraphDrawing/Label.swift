/// What stands in a node or beside an edge.
public enum Label: Hashable, Codable, Sendable {
  case plain(String)
  case table(LabelTable)

  var holdsBox: Bool {
    guard case .table(let table) = self else { return false }
    return table.rows.joined().contains { $0.box != nil }
  }
}

/// A piece of text with one look.
public struct TextRun: Hashable, Codable, Sendable {
  public var text: String
  public var isBold: Bool
  public var isItalic: Bool
  /// In points; `nil` for the size of the drawing.
  public var size: Double?
  public var colour: Colour?

  public init(
    _ text: String, bold: Bool = false, italic: Bool = false, size: Double? = nil,
    colour: Colour? = nil
  ) {
    self.text = text
    isBold = bold
    isItalic = italic
    self.size = size
    self.colour = colour
  }
}

/// A box of fixed size within a label, with a short text in it; edges end at it. A label has one at
/// most.
public struct LabelBox: Hashable, Codable, Sendable {
  public var text: TextRun
  /// The sides, in points.
  public var size: Double
  public var fill: Colour
  public var stroke: Colour
  public var strokeWidth: Double
  public var dash: Dash
  public var isRounded: Bool

  public init(
    _ text: TextRun, size: Double, fill: Colour, stroke: Colour, strokeWidth: Double = 1,
    dash: Dash = .solid, rounded: Bool = false
  ) {
    self.text = text
    self.size = size
    self.fill = fill
    self.stroke = stroke
    self.strokeWidth = strokeWidth
    self.dash = dash
    isRounded = rounded
  }
}

/// A cell of a table: lines of text, or a box.
public struct LabelCell: Hashable, Codable, Sendable {
  public enum Alignment: String, Hashable, Codable, Sendable {
    case left, center, right
  }

  public var lines: [[TextRun]]
  /// In the place of the lines.
  public var box: LabelBox?
  public var alignment: Alignment
  public var background: Colour?
  public var columnSpan: Int
  /// The sides that are ruled: any of `L`, `T`, `R`, `B`.
  public var rules: String
  public var ruleColour: Colour?
  /// In points: the least width and height of the cell.
  public var width: Double?
  public var height: Double?
  public var padding: Double?
  /// Where the whole cell leads.
  public var link: Link?

  public init(
    _ lines: [[TextRun]], alignment: Alignment = .left, background: Colour? = nil,
    columnSpan: Int = 1, rules: String = "", ruleColour: Colour? = nil, width: Double? = nil,
    height: Double? = nil, padding: Double? = nil
  ) {
    self.lines = lines
    self.alignment = alignment
    self.background = background
    self.columnSpan = columnSpan
    self.rules = rules
    self.ruleColour = ruleColour
    self.width = width
    self.height = height
    self.padding = padding
  }

  public init(_ box: LabelBox, padding: Double? = nil) {
    self.init([], alignment: .center, padding: padding)
    self.box = box
  }
}

/// A table as a label, typed so that no markup from data can reach Graphviz.
public struct LabelTable: Hashable, Codable, Sendable {
  public var rows: [[LabelCell]]
  public var background: Colour?
  public var border: Double
  public var borderColour: Colour?
  public var isRounded: Bool
  public var cellPadding: Double
  public var cellSpacing: Double

  public init(
    rows: [[LabelCell]], background: Colour? = nil, border: Double = 0,
    borderColour: Colour? = nil, rounded: Bool = false, cellPadding: Double = 2,
    cellSpacing: Double = 0
  ) {
    self.rows = rows
    self.background = background
    self.border = border
    self.borderColour = borderColour
    isRounded = rounded
    self.cellPadding = cellPadding
    self.cellSpacing = cellSpacing
  }
}
