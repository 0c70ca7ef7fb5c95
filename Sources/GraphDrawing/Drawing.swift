/// A graph to be drawn, as a value.
///
/// Its nodes, edges and lanes are written in the order in which they stand, so that equal drawings
/// give equal pictures.
public struct Drawing: Hashable, Codable, Sendable {
  public enum Direction: String, Hashable, Codable, Sendable {
    case down = "TB"
    case right = "LR"
  }

  /// How nodes find their places where they have none of their own.
  public enum Arrangement: Hashable, Codable, Sendable {
    /// In rows, edges running from one to the next.
    case layered
    /// Wherever edges draw them together: near to each other where many edges join them.
    case spread
  }

  public enum Splines: String, Hashable, Codable, Sendable {
    /// Round the nodes: takes minutes in a spread drawing of many hundreds.
    case curved = "true"
    case straight = "line"
  }

  /// Always set: Graphviz names its groups and ids after it.
  public var name: String
  public var nodes: [DrawingNode] = []
  public var edges: [DrawingEdge] = []
  /// Nodes that stand in one row (in one column when the direction is ``Direction/right``).
  public var rows: [[String]] = []
  public var lanes: [DrawingLane] = []
  public var arrangement = Arrangement.layered
  public var direction = Direction.down
  public var splines = Splines.curved
  /// Points between neighbours in a row, and between rows; in a spread drawing, between neighbours.
  public var nodeSeparation = 18.0
  public var rowSeparation = 36.0
  public var fontFamily = "DejaVu Sans"
  public var fontSize = 10.0
  public var background: Colour?

  public init(name: String) { self.name = name }

  /// Whether every node has its place, so that there is nothing to lay out.
  public var isPinned: Bool { !nodes.isEmpty && nodes.allSatisfy { $0.position != nil } }
}

/// A box, or another shape, with a label.
public struct DrawingNode: Hashable, Codable, Sendable {
  public enum Shape: String, Hashable, Codable, Sendable {
    case box, ellipse, plain, plaintext, point, cylinder, note, hexagon
  }

  /// Unique in the drawing.
  public var id: String
  public var label: Label
  public var shape = Shape.box
  public var fill: Colour?
  public var stroke: Colour?
  public var dash = Dash.solid
  public var strokeWidth = 1.0
  public var isRounded = false
  public var textColour: Colour?
  /// What a pointer shows, and what a screen reader reads.
  public var tooltip: String
  public var link: Link?
  public var classes: [String] = []
  /// A fixed place in points, for engines that take one (`neato`).
  public var position: (x: Double, y: Double)? {
    get { pinned.map { ($0.x, $0.y) } }
    set { pinned = newValue.map { Point(x: $0.x, y: $0.y) } }
  }
  var pinned: Point?
  public var isInvisible = false
  /// In points: the least size.
  public var width: Double?
  public var height: Double?

  /// The `id` of its group in SVG.
  public var elementID: String { Self.elementID(of: id) }
  /// The `id` of the group of the node of an id.
  public static func elementID(of id: String) -> String { "node-" + SafeText.identifier(id) }

  struct Point: Hashable, Codable, Sendable {
    var x: Double
    var y: Double
  }

  public init(id: String, label: Label, tooltip: String) {
    self.id = id
    self.label = label
    self.tooltip = tooltip
  }
}

/// How a line is broken up.
public enum Dash: String, Hashable, Codable, Sendable {
  case solid, dashed, dotted
}

/// A line between two nodes.
public struct DrawingEdge: Hashable, Codable, Sendable {
  public enum Arrow: String, Hashable, Codable, Sendable {
    case none, normal, empty, vee, dot, odot, diamond, odiamond, tee, box, obox, inv
  }

  public var from: String
  public var to: String
  /// Space is made for it in the layout.
  public var label: [TextRun]?
  public var colour = Colour.black
  public var dash = Dash.solid
  public var width = 1.0
  public var head = Arrow.normal
  public var tail = Arrow.none
  /// The size of the arrows; Graphviz lets them grow with the width of the line.
  public var arrowScale = 1.0
  /// Whether the edge takes part in the ranking of its ends.
  public var shapesLayout = true
  public var weight: Int?
  public var minimumRows: Int?
  /// In a spread drawing, how far apart its ends had best be, in points.
  public var length: Double?
  public var isInvisible = false
  public var tooltip: String
  public var id: String?
  public var classes: [String] = []

  /// The `id` of its group in SVG, which an edge without an id of its own has from its place in the drawing.
  public func elementID(_ place: Int) -> String {
    "edge-" + SafeText.identifier(id ?? String(place))
  }

  public init(from: String, to: String, tooltip: String) {
    self.from = from
    self.to = to
    self.tooltip = tooltip
  }
}

/// A band behind the nodes of some rows, from edge to edge of the drawing.
public struct DrawingLane: Hashable, Codable, Sendable {
  /// The nodes that lie in it.
  public var nodes: [String]
  public var fill: Colour

  public init(nodes: [String], fill: Colour) {
    self.nodes = nodes
    self.fill = fill
  }
}

/// A rectangle behind the drawing, in the layout's points with y upward.
public struct DrawingBand: Hashable, Codable, Sendable {
  public var left: Double
  public var bottom: Double
  public var right: Double
  public var top: Double
  public var fill: Colour

  public init(left: Double, bottom: Double, right: Double, top: Double, fill: Colour) {
    self.left = left
    self.bottom = bottom
    self.right = right
    self.top = top
    self.fill = fill
  }
}
