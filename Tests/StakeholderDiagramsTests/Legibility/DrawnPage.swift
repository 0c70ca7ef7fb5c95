/// What lies where on a page, in its points with y downward: read from the SVG.
struct DrawnPage {
  var width = 0.0
  var height = 0.0
  var nodes: [DrawnNode] = []
  var edges: [DrawnEdge] = []

  /// All texts, each with the node or edge that it belongs to.
  var texts: [(text: DrawnText, owner: DrawnOwner)] {
    nodes.indices.flatMap { node in nodes[node].texts.map { ($0, .node(node)) } }
      + edges.indices.flatMap { edge in edges[edge].texts.map { ($0, .edge(edge)) } }
  }
}

enum DrawnOwner: Hashable {
  case node(Int)
  case edge(Int)
}

struct DrawnNode {
  /// As the file calls the group.
  var id: String
  var classes: [String]
  /// The drawing within the page: the body, the head or a foot.
  var part: Int
  /// What the drawing calls it, for its edges.
  var name = ""
  /// The outlines of all closed shapes that have an area, the first being that of the node where it has one.
  var shapes: [DrawnShape] = []
  var texts: [DrawnText] = []

  /// What it covers of the page; `nil` for nothing.
  var bounds: DrawnBox? {
    (shapes.map(\.bounds) + texts.map(\.box)).reduce(nil) { $0?.union($1) ?? $1 }
  }
}

struct DrawnEdge {
  var id: String
  var part: Int
  /// The names of its ends.
  var ends: Set<String> = []
  /// Its line and the outlines of its arrows.
  var lines: [[DrawnPoint]] = []
  var texts: [DrawnText] = []
}

struct DrawnText: Hashable {
  var words: String
  /// Its ink.
  var box: DrawnBox
}

struct DrawnPoint: Hashable {
  var x: Double
  var y: Double
}

/// A closed shape, as the corners of its outline.
struct DrawnShape {
  let corners: [DrawnPoint]
  let bounds: DrawnBox

  init?(_ corners: [DrawnPoint]) {
    guard let bounds = DrawnBox(around: corners) else { return nil }
    self.corners = corners
    self.bounds = bounds
  }

  /// By the number of sides to the right of the point.
  func contains(_ point: DrawnPoint) -> Bool {
    guard bounds.contains(point) else { return false }
    var isInside = false
    var last = corners[corners.count - 1]
    for corner in corners {
      if (corner.y > point.y) != (last.y > point.y),
        point.x < (last.x - corner.x) * (point.y - corner.y) / (last.y - corner.y) + corner.x
      {
        isInside.toggle()
      }
      last = corner
    }
    return isInside
  }
}

struct DrawnBox: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  init(left: Double, top: Double, right: Double, bottom: Double) {
    (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
  }

  /// `nil` around nothing.
  init?(around points: [DrawnPoint]) {
    guard let left = points.map(\.x).min(), let right = points.map(\.x).max(),
      let top = points.map(\.y).min(), let bottom = points.map(\.y).max()
    else { return nil }
    self.init(left: left, top: top, right: right, bottom: bottom)
  }

  var width: Double { right - left }
  var height: Double { bottom - top }
  var centre: DrawnPoint { DrawnPoint(x: (left + right) / 2, y: (top + bottom) / 2) }

  func contains(_ point: DrawnPoint) -> Bool {
    (left...right).contains(point.x) && (top...bottom).contains(point.y)
  }

  func union(_ other: DrawnBox) -> DrawnBox {
    DrawnBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// How far two boxes lie upon each other, across and down the page, the lesser of the two; nothing or less where
  /// they don't.
  func overlap(_ other: DrawnBox) -> Double {
    min(
      min(right, other.right) - max(left, other.left),
      min(bottom, other.bottom) - max(top, other.top))
  }

  /// How far the other box reaches out of this one.
  func excess(of other: DrawnBox) -> Double {
    max(left - other.left, other.right - right, top - other.top, other.bottom - bottom)
  }
}
