/// What makes a page hard to read: where things lie upon each other that should not.
struct Clashes: Hashable {
  /// Words upon other words.
  var textOverText: [String] = []
  /// Words that reach out of their own box or off the page.
  var textOutside: [String] = []
  /// Lines that run through boxes to which they don't lead.
  var edgeThroughBox: [String] = []
  /// Lines that run through words, those of a box that is counted above left aside.
  var edgeOverText: [String] = []
  /// Boxes upon other boxes.
  var boxOverBox: [String] = []

  var count: Counts {
    Counts(
      textOverText: textOverText.count, textOutside: textOutside.count,
      edgeThroughBox: edgeThroughBox.count, edgeOverText: edgeOverText.count,
      boxOverBox: boxOverBox.count)
  }

  struct Counts: Hashable {
    var textOverText = 0
    var textOutside = 0
    var edgeThroughBox = 0
    var edgeOverText = 0
    var boxOverBox = 0
  }

  /// Points of the page that things may lie upon each other unseen.
  static let tolerance = 1.0
  /// Points of a line that may run through a box or words: as much as it is thick.
  static let nick = 1.5

  init(_ page: DrawnPage) {
    let texts = page.texts
    for (index, a) in texts.enumerated() {
      for b in texts[(index + 1)...] where a.text.box.overlap(b.text.box) > Self.tolerance {
        textOverText.append("\(a.text.words) | \(b.text.words)")
      }
    }
    let sheet = DrawnBox(left: 0, top: 0, right: page.width, bottom: page.height)
    for (text, owner) in texts {
      var reachesOut = false
      if case .node(let index) = owner { reachesOut = page.nodes[index].isLeft(by: text) }
      if reachesOut || sheet.excess(of: text.box) > Self.tolerance {
        textOutside.append(text.words)
      }
    }
    for (index, a) in page.nodes.enumerated() {
      for b in page.nodes[(index + 1)...] where !a.shapes.isEmpty && !b.shapes.isEmpty {
        let overlap = a.shapes.flatMap { one in b.shapes.map { one.bounds.overlap($0.bounds) } }
        if (overlap.max() ?? 0) > Self.tolerance { boxOverBox.append("\(a.id) | \(b.id)") }
      }
    }
    let edges = page.edges.map(Course.init)
    for (number, course) in edges.enumerated() {
      let edge = page.edges[number]
      var crossed: Set<Int> = []
      for (index, node) in page.nodes.enumerated() {
        guard edge.part != node.part || !edge.ends.contains(node.name) else { continue }
        let inside = node.shapes.map { course.length(within: $0) }.max() ?? 0
        guard inside > Self.nick else { continue }
        crossed.insert(index)
        edgeThroughBox.append("\(edge.id) through \(node.id)")
      }
      for (text, owner) in texts {
        if case .node(let index) = owner {
          // At its ends a line runs under the box, or to it.
          if crossed.contains(index) || edge.leads(to: page.nodes[index]) { continue }
        }
        if course.length(within: text.box.shape) > Self.nick {
          edgeOverText.append("\(edge.id) over \(text.words)")
        }
      }
    }
  }
}

extension DrawnNode {
  /// Whether a text reaches out of the smallest of the shapes in which it stands, or into one in which it does not.
  fileprivate func isLeft(by text: DrawnText) -> Bool {
    let boxes = shapes.map(\.bounds)
    guard
      let own = boxes.filter({ $0.contains(text.box.centre) })
        .min(by: { $0.width * $0.height < $1.width * $1.height })
    else { return boxes.contains { $0.overlap(text.box) > Clashes.tolerance } }
    return own.excess(of: text.box) > Clashes.tolerance
  }
}

extension DrawnEdge {
  fileprivate func leads(to node: DrawnNode) -> Bool {
    part == node.part && ends.contains(node.name)
  }
}

extension DrawnBox {
  fileprivate var shape: DrawnShape {
    // Four corners always make a shape.
    DrawnShape([
      DrawnPoint(x: left, y: top), DrawnPoint(x: right, y: top),
      DrawnPoint(x: right, y: bottom), DrawnPoint(x: left, y: bottom),
    ])!
  }
}

/// The lines of an edge in steps of half a point at most, with the box around each.
private struct Course {
  private struct Line {
    let bounds: DrawnBox
    let steps: [(middle: DrawnPoint, length: Double)]
  }
  private let lines: [Line]

  init(_ edge: DrawnEdge) {
    lines = edge.lines.compactMap { points in
      guard let bounds = DrawnBox(around: points) else { return nil }
      return Line(
        bounds: bounds,
        steps: zip(points, points.dropFirst()).flatMap { a, b in
          let length = ((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)).squareRoot()
          let parts = max(1, Int((length / 0.5).rounded(.up)))
          return (0..<parts).map { part in
            let t = (Double(part) + 0.5) / Double(parts)
            return (
              DrawnPoint(x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t),
              length / Double(parts)
            )
          }
        })
    }
  }

  /// How many points of the longest of the lines lie in a shape.
  func length(within shape: DrawnShape) -> Double {
    lines.map { line in
      guard line.bounds.overlap(shape.bounds) >= 0 else { return 0 }
      return line.steps.reduce(0) { shape.contains($1.middle) ? $0 + $1.length : $0 }
    }.max() ?? 0
  }
}
