import StakeholderModel
import XMLEvents

/// Collects the nodes and edges of a GraphML file with their attributes.
final class GraphMLHandler: XMLEventHandler {
  private(set) var graph = GraphContent()
  let hasEnough = false

  /// An attribute as it is declared.
  private struct Key {
    var name: String
    /// `node`, `edge`, `graph` or `all`.
    var domain: String
    var defaultValue: String?
    /// Whether it holds a drawing, as yEd's do.
    var isDrawing: Bool
  }
  /// What the attribute at hand belongs to: nodes may hold graphs, so that they nest.
  private enum Owner {
    case graph
    case node(Int)
    case edge(Int)
    case other
  }
  private var keys: [String: Key] = [:]
  private var isDirected = [true]
  private var owners: [Owner] = []
  private var declared: String?
  private var key: String?
  private var text: String?
  private var label: String?
  private var portsAndHyperedges = 0
  private var hasDrawings = false

  func started(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "data" {
      key = attributes["key"]
      (text, label) = ("", nil)
    } else if name == "node" {
      graph.nodes.append(.init(id: attributes["id"] ?? "", line: attributes.line))
      owners.append(.node(graph.nodes.count - 1))
    } else if name == "edge" {
      let directed = attributes["directed"]?.trimmed
      graph.edges.append(
        .init(
          id: attributes["id"], source: attributes["source"] ?? "",
          target: attributes["target"] ?? "",
          isMutual: !(directed.map { $0 == "true" } ?? isDirected.last ?? true),
          line: attributes.line))
      owners.append(.edge(graph.edges.count - 1))
    } else if name == "graph" {
      isDirected.append(attributes["edgedefault"]?.trimmed != "undirected")
      // Only the outermost graph is the map.
      owners.append(isDirected.count == 2 ? .graph : .other)
    } else if name == "port" || name == "hyperedge" {
      portsAndHyperedges += 1
      owners.append(.other)
    } else if name == "key", let id = attributes["id"] {
      keys[id] = Key(
        name: attributes["attr.name"] ?? id, domain: attributes["for"] ?? "all",
        isDrawing: attributes["yfiles.type"] != nil)
      declared = id
    } else if name == "default", declared != nil {
      text = ""
    } else if name == "NodeLabel" || name == "EdgeLabel" {
      text = ""
    }
  }

  func ended(_ name: XMLName) {
    if name == "data" {
      if let key { keep(key) }
      (key, text) = (nil, nil)
    } else if name == "NodeLabel" || name == "EdgeLabel" {
      // The first label is the name; yEd adds others for decoration.
      if label == nil, let text = text?.trimmed, !text.isEmpty { label = text }
      text = key == nil ? nil : ""
    } else if name == "default", let declared {
      keys[declared]?.defaultValue = text?.trimmed
      text = nil
    } else if name == "key" {
      declared = nil
    } else if name == "graph" {
      isDirected.removeLast()
      owners.removeLast()
    } else if name == "node" || name == "edge" || name == "port" || name == "hyperedge" {
      owners.removeLast()
    }
  }

  func found(_ text: UnsafeBufferPointer<UInt8>) {
    self.text?.append(String(decoding: text, as: UTF8.self))
  }

  private func keep(_ key: String) {
    let declared = keys[key]
    if declared?.isDrawing == true {
      hasDrawings = true
      switch owners.last {
      case .node(let row): graph.nodes[row].label = graph.nodes[row].label ?? label
      case .edge(let row): graph.edges[row].label = graph.edges[row].label ?? label
      default: break
      }
      return
    }
    // People indent their files; stakemap does not.
    guard let value = graph.isOurs ? text : text?.trimmed, !value.isEmpty else { return }
    let attribute = GraphContent.Attribute(name: declared?.name ?? key, value: value)
    switch owners.last {
    case .graph: graph.attributes.append(attribute)
    case .node(let row): graph.nodes[row].attributes.append(attribute)
    case .edge(let row): graph.edges[row].attributes.append(attribute)
    case .other, nil: break
    }
  }

  /// The graph, once all is read: with the defaults where a node or edge says nothing, and the label of a node taken
  /// from the attribute that has it.
  var content: GraphContent {
    var graph = graph
    let defaults = keys.filter { $0.value.defaultValue?.isEmpty == false && !$0.value.isDrawing }
      .sorted { $0.key < $1.key }.map(\.value)
    func values(_ domain: String) -> [GraphContent.Attribute] {
      defaults.filter { [domain, "all"].contains($0.domain) }.compactMap { key in
        key.defaultValue.map { .init(name: key.name, value: $0) }
      }
    }
    graph.add(defaults: values("node"), edges: values("edge"))
    // What a drawing shows may be shortened; it is never more than what we wrote ourselves.
    for row in graph.nodes.indices where graph.isOurs || graph.nodes[row].label == nil {
      graph.nodes[row].takeLabel()
    }
    if portsAndHyperedges > 0 {
      graph.leftOut.append(
        LocalizedText(
          en: "Ports and hyperedges, which a map cannot hold: \(portsAndHyperedges).",
          fr: "Ports et hyperliens, qu’une carte ne peut contenir : \(portsAndHyperedges)."))
    }
    if hasDrawings, !graph.isOurs { graph.leftOut.append(GraphContent.drawing) }
    return graph
  }
}
