/// Writes a drawing as DOT text.
///
/// Nodes are called `n0`, `n1`, … in DOT; their real ids stand in the `id` attribute. Nothing that
/// comes from data can become an attribute of its own. O(nodes + edges).
public struct DOTWriter: Sendable {
  private let drawing: Drawing
  private let names: [String: String]
  /// The nodes in whose label a box stands: their edges end there.
  private let boxed: Set<String>

  /// - Throws: ``DrawingError`` for ids that stand twice.
  public init(_ drawing: Drawing) throws {
    self.drawing = drawing
    var names: [String: String] = [:]
    for (index, node) in drawing.nodes.enumerated() {
      guard names.updateValue("n\(index)", forKey: node.id) == nil else {
        throw DrawingError.duplicateNode(node.id, drawing: drawing.name)
      }
    }
    self.names = names
    boxed = Set(drawing.nodes.filter(\.label.holdsBox).map(\.id))
  }

  /// The internal name of a node.
  public func name(of id: String) throws -> String {
    guard let name = names[id] else {
      throw DrawingError.unknownNode(id, drawing: drawing.name)
    }
    return name
  }

  /// The text of the drawing, with bands behind it if given.
  /// - Throws: ``DrawingError`` for text that can't be drawn and edges that lead nowhere.
  public func text(bands: [DrawingBand] = []) throws -> String {
    var lines = ["digraph \(SafeText.quoted(SafeText.identifier(drawing.name))) {"]
    lines.append("  graph [\(attributes(graphAttributes(bands)))]")
    lines.append(
      "  node [fontname=\(SafeText.quoted(drawing.fontFamily)) fontsize=\(drawing.fontSize.dot)]")
    lines.append(
      "  edge [fontname=\(SafeText.quoted(drawing.fontFamily)) fontsize=\((drawing.fontSize * 0.9).dot)]"
    )
    for node in drawing.nodes {
      lines.append("  \(try name(of: node.id)) [\(attributes(try nodeAttributes(node)))]")
    }
    for row in drawing.rows {
      let members = try row.map { try name(of: $0) }.joined(separator: "; ")
      lines.append("  { rank=same; \(members) }")
    }
    for (index, edge) in drawing.edges.enumerated() {
      let ends = "\(try name(of: edge.from)) -> \(try name(of: edge.to))"
      lines.append("  \(ends) [\(attributes(try edgeAttributes(edge, index)))]")
    }
    lines.append("}\n")
    return lines.joined(separator: "\n")
  }

  private typealias Attributes = [(String, String)]

  private func attributes(_ pairs: Attributes) -> String {
    pairs.map { "\($0.0)=\($0.1)" }.joined(separator: " ")
  }

  private func graphAttributes(_ bands: [DrawingBand]) -> Attributes {
    var result: Attributes = [
      ("rankdir", drawing.direction.rawValue), ("splines", drawing.splines.rawValue),
      ("nodesep", (drawing.nodeSeparation / 72).dot), ("ranksep", (drawing.rowSeparation / 72).dot),
      ("pad", "\"0.0555\""), ("margin", "0"), ("outputorder", "edgesfirst"),
      ("charset", "\"UTF-8\""),
      ("tooltip", "\" \""),
      ("bgcolor", SafeText.quoted(drawing.background?.description ?? "transparent")),
    ]
    if drawing.arrangement == .spread, !drawing.isPinned {
      let room = SafeText.quoted("+\(drawing.nodeSeparation.dot)")
      // Nodes are moved apart where they would lie upon each other; the whole is not blown up for it.
      result += [("overlap", "prism"), ("overlap_scaling", "0"), ("sep", room)]
    }
    if drawing.arrangement == .spread || drawing.isPinned {
      // How far lines keep from boxes: more leads them round where they can pass between two.
      result.append(("esep", "\"+2\""))
    }
    if !bands.isEmpty {
      result.append(("_background", SafeText.quoted(bands.map(\.xdot).joined(separator: " "))))
    }
    return result
  }

  private func nodeAttributes(_ node: DrawingNode) throws -> Attributes {
    var result: Attributes = [
      ("label", try node.label.dot()), ("shape", node.shape.rawValue),
      ("id", SafeText.quoted(node.elementID)),
      ("tooltip", try SafeText.tooltip(node.tooltip)),
    ]
    if node.isInvisible {
      result.append(("style", "invis"))
    } else {
      var style = node.fill == nil ? [] : ["filled"]
      if node.isRounded { style.append("rounded") }
      if node.dash != .solid { style.append(node.dash.rawValue) }
      if !style.isEmpty { result.append(("style", SafeText.quoted(style.joined(separator: ",")))) }
    }
    if let fill = node.fill { result.append(("fillcolor", "\"\(fill)\"")) }
    if let stroke = node.stroke { result.append(("color", "\"\(stroke)\"")) }
    if node.strokeWidth != 1 { result.append(("penwidth", node.strokeWidth.dot)) }
    if let colour = node.textColour { result.append(("fontcolor", "\"\(colour)\"")) }
    // A table has its own padding, so it needs less room around it than Graphviz gives to text.
    if case .table = node.label, node.shape == .box {
      result += [("margin", "\"0.05,0.04\"")] + (node.height == nil ? [("height", "0.3")] : [])
    }
    if let width = node.width { result.append(("width", (width / 72).dot)) }
    if let height = node.height { result.append(("height", (height / 72).dot)) }
    if let point = node.pinned {
      result.append(("pos", "\"\((point.x / 72).dot),\((point.y / 72).dot)!\""))
    } else if drawing.arrangement == .spread {
      let start = StartPlace.of(node.id)
      result.append(("pos", "\"\(start.x.dot),\(start.y.dot)\""))
    }
    if let link = node.link { result.append(("URL", SafeText.quoted(link.escaped))) }
    if !node.classes.isEmpty { result.append(("class", classes(node.classes))) }
    return result
  }

  private func edgeAttributes(_ edge: DrawingEdge, _ index: Int) throws -> Attributes {
    var result: Attributes = [
      ("id", SafeText.quoted(edge.elementID(index))),
      ("tooltip", try SafeText.tooltip(edge.tooltip)),
      ("color", "\"\(edge.colour)\""), ("arrowhead", edge.head.rawValue),
    ]
    if edge.tail != .none {
      result.append(("dir", "both"))
      result.append(("arrowtail", edge.tail.rawValue))
    }
    if edge.isInvisible {
      result.append(("style", "invis"))
    } else if edge.dash != .solid {
      result.append(("style", edge.dash.rawValue))
    }
    if edge.width != 1 { result.append(("penwidth", edge.width.dot)) }
    if edge.arrowScale != 1 { result.append(("arrowsize", edge.arrowScale.dot)) }
    if let label = edge.label {
      // The padding keeps the next line from running through the words.
      let table = LabelTable(rows: [[LabelCell([label])]], cellPadding: 4)
      result.append(("label", try Label.table(table).dot()))
    }
    if !edge.shapesLayout { result.append(("constraint", "false")) }
    if let weight = edge.weight { result.append(("weight", String(weight))) }
    if boxed.contains(edge.from) { result.append(("tailport", "\"box:c\"")) }
    if boxed.contains(edge.to) { result.append(("headport", "\"box:c\"")) }
    if let length = edge.length { result.append(("len", (length / 72).dot)) }
    if let rows = edge.minimumRows { result.append(("minlen", String(rows))) }
    if !edge.classes.isEmpty { result.append(("class", classes(edge.classes))) }
    return result
  }

  private func classes(_ names: [String]) -> String {
    SafeText.quoted(names.map(SafeText.identifier).joined(separator: " "))
  }
}

extension DrawingBand {
  /// A filled polygon in xdot's language.
  fileprivate var xdot: String {
    let colour = "\(fill)"
    let corners = [(left, bottom), (right, bottom), (right, top), (left, top)]
      .map { "\($0.0.dot) \($0.1.dot)" }.joined(separator: " ")
    return
      "c \(colour.utf8.count) -\(colour) C \(colour.utf8.count) -\(colour) P 4 \(corners)"
  }
}
