/// A graph as the text of a GraphML file, which yEd shows with its labels.
enum GraphMLText {
  private static let namespace = "http://graphml.graphdrawing.org/xmlns"
  private static let drawings = "http://www.yworks.com/xml/graphml"

  static func text(_ graph: GraphContent) -> XMLText {
    var xml = XMLText()
    let keys = [
      Keys("graph", "g", [graph.attributes]), Keys("node", "n", graph.nodes.map(\.attributes)),
      Keys("edge", "e", graph.edges.map(\.attributes)),
    ]
    xml.element("graphml", [("xmlns", namespace), ("xmlns:y", drawings)]) { xml in
      for keys in keys { keys.declare(in: &xml) }
      xml.element(
        "key", [("id", "label"), ("for", "node"), ("attr.name", "label"), ("attr.type", "string")])
      for domain in ["node", "edge"] {
        xml.element(
          "key",
          [("id", "\(domain)-drawing"), ("for", domain), ("yfiles.type", "\(domain)graphics")])
      }
      xml.element(
        "graph", [("id", "map"), ("edgedefault", graph.isUndirected ? "undirected" : "directed")]
      ) { xml in
        keys[0].write(graph.attributes, to: &xml)
        for node in graph.nodes {
          xml.element("node", [("id", node.id)]) { xml in
            xml.element("data", [("key", "label")], text: node.label ?? node.id)
            keys[1].write(node.attributes, to: &xml)
            drawing("node", "ShapeNode", "NodeLabel", node.label ?? node.id, &xml)
          }
        }
        for (row, edge) in graph.edges.enumerated() {
          let attributes = [
            ("id", "e\(row)"), ("source", edge.source), ("target", edge.target),
          ]
          xml.element("edge", attributes) { xml in
            keys[2].write(edge.attributes, to: &xml)
            drawing("edge", "PolyLineEdge", "EdgeLabel", edge.label ?? "", &xml)
          }
        }
      }
    }
    return xml
  }

  private static func drawing(
    _ domain: String, _ shape: String, _ label: String, _ text: String, _ xml: inout XMLText
  ) {
    guard !text.isEmpty else { return }
    xml.element("data", [("key", "\(domain)-drawing")]) { xml in
      xml.element("y:\(shape)") { $0.element("y:\(label)", text: text) }
    }
  }

  /// The attributes of nodes, of edges or of the graph, each declared once.
  private struct Keys {
    private let domain: String
    private let prefix: String
    private let kinds: [(name: String, isNumber: Bool)]
    private let ids: [String: String]

    init(_ domain: String, _ prefix: String, _ rows: [[GraphContent.Attribute]]) {
      (self.domain, self.prefix) = (domain, prefix)
      kinds = GraphContent.kinds(rows)
      ids = Dictionary(
        uniqueKeysWithValues: kinds.enumerated().map { ($0.element.name, "\(prefix)\($0.offset)") })
    }

    func declare(in xml: inout XMLText) {
      for (place, kind) in kinds.enumerated() {
        xml.element(
          "key",
          [
            ("id", "\(prefix)\(place)"), ("for", domain), ("attr.name", kind.name),
            ("attr.type", kind.isNumber ? "double" : "string"),
          ])
      }
    }

    func write(_ attributes: [GraphContent.Attribute], to xml: inout XMLText) {
      for attribute in attributes {
        xml.element("data", [("key", ids[attribute.name])], text: attribute.value)
      }
    }
  }
}
