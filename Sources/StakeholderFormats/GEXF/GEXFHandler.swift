import OrderedCollections
import StakeholderModel
import XMLEvents

/// Collects the nodes and edges of a GEXF file with their attributes.
final class GEXFHandler: XMLEventHandler {
  private(set) var graph = GraphContent()
  let hasEnough = false

  private struct Key {
    var name: String
    var defaultValue: String?
  }
  private enum Domain: String { case node, edge }
  private enum Owner {
    case node(Int)
    case edge(Int)
  }

  /// The words of version 1.3 and before for when something was there.
  private static let times: [StaticString] = [
    "start", "startopen", "end", "endopen", "timestamp", "timestamps", "intervals",
  ]
  private var keys: [Domain: OrderedDictionary<String, Key>] = [:]
  /// The key whose default may come.
  private var declared: String?
  private var domain = Domain.node
  private var isMutual = false
  /// Nodes may stand in nodes.
  private var owners: [Owner] = []
  private var text: String?
  private var isMeta = false
  private var spells = 0
  private var hasDrawing = false

  func started(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "attvalue" {
      keepValue(attributes)
    } else if name == "node" {
      startNode(attributes)
    } else if name == "edge" {
      startEdge(attributes)
    } else if name == "graph" {
      // Undirected unless it says otherwise; so is the schema's default.
      isMutual = (attributes["defaultedgetype"] ?? "undirected") != "directed"
    } else if name == "attributes" {
      domain = attributes["class"].flatMap(Domain.init) ?? .node
    } else if name == "attribute", let id = attributes["id"] {
      keys[domain, default: [:]][id] = Key(name: attributes["title"] ?? id)
      declared = id
    } else if name == "default" {
      text = ""
    } else if name == "meta" {
      isMeta = true
    } else if isMeta {
      text = ""
    } else if name == "spell" {
      spells += 1
    } else if name == "color" || name == "position" || name == "size" || name == "shape"
      || name == "thickness"
    {
      hasDrawing = true
    }
  }

  private func startNode(_ attributes: XMLAttributes) {
    var node = GraphContent.Node(
      id: attributes["id"] ?? "", label: attributes["label"], line: attributes.line)
    if node.label?.isEmpty == true { node.label = nil }
    node.attributes = Self.plain(attributes, ["pid", "kind"] + Self.times)
    graph.nodes.append(node)
    owners.append(.node(graph.nodes.count - 1))
  }

  private func startEdge(_ attributes: XMLAttributes) {
    var edge = GraphContent.Edge(
      id: attributes["id"], source: attributes["source"] ?? "", target: attributes["target"] ?? "",
      isMutual: attributes["type"].map { $0 != "directed" } ?? isMutual,
      label: attributes["label"], line: attributes.line)
    edge.attributes = Self.plain(attributes, ["kind", "weight"] + Self.times)
    graph.edges.append(edge)
    owners.append(.edge(graph.edges.count - 1))
  }

  private static func plain(
    _ attributes: XMLAttributes, _ names: [StaticString]
  ) -> [GraphContent.Attribute] {
    names.compactMap { name in
      attributes[name].flatMap { $0.isEmpty ? nil : .init(name: "\(name)", value: $0) }
    }
  }

  private func keepValue(_ attributes: XMLAttributes) {
    // "id" was what version 1.0 called it.
    guard let id = attributes["for"] ?? attributes["id"], let owner = owners.last,
      var value = attributes["value"], !value.isEmpty
    else { return }
    let times = Self.plain(attributes, Self.times).map { "\($0.name) \($0.value)" }
    if !times.isEmpty { value += " (\(times.joined(separator: ", ")))" }
    func put(_ all: inout [GraphContent.Attribute], _ domain: Domain) {
      all.append(.init(name: keys[domain]?[id]?.name ?? id, value: value))
    }
    switch owner {
    case .node(let row): put(&graph.nodes[row].attributes, .node)
    case .edge(let row): put(&graph.edges[row].attributes, .edge)
    }
  }

  func ended(_ name: XMLName) {
    if name == "node" || name == "edge" {
      owners.removeLast()
    } else if name == "default" {
      if let text = text?.trimmed, !text.isEmpty, let declared {
        keys[domain]?[declared]?.defaultValue = text
      }
      text = nil
    } else if name == "meta" {
      isMeta = false
    } else if isMeta, let value = text {
      keepMeta(name, value.trimmed)
      text = nil
    }
  }

  /// The description of a file that stakemap wrote is the title of the map.
  private func keepMeta(_ name: XMLName, _ value: String) {
    if name == "creator", value == GraphContent.mark {
      graph.attributes.append(.init(name: GraphContent.mark, value: "1"))
    } else if name == "description", graph.isOurs, !value.isEmpty {
      graph.attributes.append(.init(name: "title", value: value))
    }
  }

  func found(_ text: UnsafeBufferPointer<UInt8>) {
    self.text?.append(String(decoding: text, as: UTF8.self))
  }

  /// The graph, once all is read.
  var content: GraphContent {
    var graph = graph
    for row in graph.nodes.indices {
      graph.nodes[row].attributes = graph.nodes[row].attributes.joined()
    }
    for row in graph.edges.indices {
      graph.edges[row].attributes = graph.edges[row].attributes.joined()
    }
    graph.add(defaults: defaults(.node), edges: defaults(.edge))
    if hasDrawing { graph.leftOut.append(GraphContent.drawing) }
    if spells > 0 {
      graph.leftOut.append(
        LocalizedText(
          en: "Spells of time, of which a party or tie can have but one: \(spells).",
          fr: "Périodes, dont une partie ou un lien ne peut avoir qu’une : \(spells)."))
    }
    return graph
  }

  private func defaults(_ domain: Domain) -> [GraphContent.Attribute] {
    (keys[domain] ?? [:]).values.compactMap { key in
      key.defaultValue.map { .init(name: key.name, value: $0) }
    }
  }
}
