/// A graph as the text of a GEXF file, version 1.3.
enum GEXFText {
  static func text(_ graph: GraphContent) -> XMLText {
    var xml = XMLText()
    let title = graph.attributes.first { $0.name == "title" }?.value
    xml.element("gexf", [("xmlns", "http://gexf.net/1.3"), ("version", "1.3")]) { xml in
      xml.element("meta") { xml in
        xml.element("creator", text: GraphContent.mark)
        if let title { xml.element("description", text: title) }
      }
      xml.element(
        "graph",
        [("defaultedgetype", graph.isUndirected ? "undirected" : "directed"), ("mode", "static")]
      ) { xml in
        let nodes = declare("node", graph.nodes.map(\.attributes), in: &xml)
        let edges = declare("edge", graph.edges.map(\.attributes), in: &xml)
        xml.element("nodes", [("count", "\(graph.nodes.count)")]) { xml in
          for node in graph.nodes {
            xml.element("node", [("id", node.id), ("label", node.label ?? node.id)]) {
              write(node.attributes, nodes, to: &$0)
            }
          }
        }
        xml.element("edges", [("count", "\(graph.edges.count)")]) { xml in
          for (row, edge) in graph.edges.enumerated() {
            let attributes = [
              ("id", "\(row)"), ("source", edge.source), ("target", edge.target),
              ("label", edge.label),
            ]
            xml.element("edge", attributes) { write(edge.attributes, edges, to: &$0) }
          }
        }
      }
    }
    return xml
  }

  /// Declares the attributes of nodes or edges and gives their ids.
  private static func declare(
    _ domain: String, _ rows: [[GraphContent.Attribute]], in xml: inout XMLText
  ) -> [String: String] {
    let kinds = GraphContent.kinds(rows)
    guard !kinds.isEmpty else { return [:] }
    xml.element("attributes", [("class", domain), ("mode", "static")]) { xml in
      for (place, kind) in kinds.enumerated() {
        xml.element(
          "attribute",
          [
            ("id", "\(place)"), ("title", kind.name),
            ("type", kind.isNumber ? "double" : "string"),
          ])
      }
    }
    return Dictionary(
      uniqueKeysWithValues: kinds.enumerated().map { ($0.element.name, "\($0.offset)") })
  }

  private static func write(
    _ attributes: [GraphContent.Attribute], _ ids: [String: String], to xml: inout XMLText
  ) {
    guard !attributes.isEmpty else { return }
    xml.element("attvalues") { xml in
      for attribute in attributes {
        xml.element("attvalue", [("for", ids[attribute.name]), ("value", attribute.value)])
      }
    }
  }
}
