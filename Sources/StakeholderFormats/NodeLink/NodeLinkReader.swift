import StakeholderModel

/// The graph that a JSON of nodes and links is, in any of its dialects.
struct NodeLinkReader {
  private(set) var graph = GraphContent()
  private let isMutual: Bool
  /// How many nodes the file lists.
  private var listed = 0
  /// Links without an end.
  private var endless = 0

  init(_ root: JSONValue) {
    let object = root.object ?? [:]
    let options = object["options"]?.object ?? object["info"]?.object ?? [:]
    // D3 and vis.js draw arrows where they are asked to; NetworkX and graphology say so.
    let isDirected =
      object["directed"]?.flag ?? options["directed"]?.flag
      ?? options["type"]?.string.map { $0 != "undirected" }
    isMutual = isDirected == false
    if let attributes = object["graph"] ?? object["attributes"] {
      graph.attributes = attributes.attributes(but: [])
    }
    for node in object["nodes"]?.array ?? [] { add(node: node) }
    listed = graph.nodes.count
    for link in object["links"]?.array ?? object["edges"]?.array ?? [] { add(link: link) }
    graph.leaveOut(endless: endless)
  }

  private mutating func add(node: JSONValue) {
    let place = "\(graph.nodes.count)"
    guard let members = node.object else {
      // A bare name.
      return graph.add(GraphContent.Node(id: node.cell.isEmpty ? place : node.cell))
    }
    let key = Self.first(of: ["id", "key", "name"], in: members)
    let inner = members["attributes"]?.object.map { JSONValue.object($0) }
    var result = GraphContent.Node(id: key?.value.cell ?? place)
    result.attributes =
      node.attributes(but: inner == nil ? ["id", "key"] : ["id", "key", "attributes"])
      + (inner?.attributes(but: []) ?? [])
    let label =
      inner?.object.flatMap { Self.first(of: Self.labels, in: $0) }
      ?? Self.first(of: Self.labels, in: members)
    if let label, let at = result.attributes.firstIndex(where: { $0.name == label.name }) {
      result.label = result.attributes.remove(at: at).value
    }
    graph.add(result)
  }

  private static let labels = ["label", "name", "lab", "title"]
  private mutating func add(link: JSONValue) {
    guard let members = link.object,
      let source = Self.first(of: ["source", "from", "n1"], in: members),
      let target = Self.first(of: ["target", "to", "n2"], in: members)
    else {
      endless += 1
      return
    }
    var taken: Set<String> = [source.name, target.name, "key", "directed", "undirected"]
    let inner = members["attributes"]?.object.map { JSONValue.object($0) }
    if inner != nil { taken.insert("attributes") }
    var edge = GraphContent.Edge(source: end(source.value), target: end(target.value))
    edge.isMutual =
      members["directed"]?.flag.map { !$0 } ?? members["undirected"]?.flag ?? isMutual
    edge.attributes = link.attributes(but: taken) + (inner?.attributes(but: []) ?? [])
    for (name, path) in [("id", \GraphContent.Edge.id), ("label", \GraphContent.Edge.label)] {
      guard let at = edge.attributes.firstIndex(where: { $0.name == name }) else { continue }
      edge[keyPath: path] = edge.attributes.remove(at: at).value
    }
    for id in [edge.source, edge.target] { graph.addEnd(id) }
    graph.edges.append(edge)
  }

  /// The node that a link means: by its id, or by its place in the list, as D3 has it.
  private func end(_ value: JSONValue) -> String {
    // A link may hold the node itself, as D3 leaves it after a layout.
    let id =
      value.object.flatMap { Self.first(of: ["id", "key", "name"], in: $0)?.value.cell }
      ?? value.cell
    guard graph.places[id] == nil, case .number = value, let place = Int(id),
      (0..<listed).contains(place)
    else { return id }
    return graph.nodes[place].id
  }

  private static func first(
    of names: [String], in members: [String: JSONValue]
  ) -> (name: String, value: JSONValue)? {
    for name in names {
      if let value = members[name], !value.cell.isEmpty { return (name, value) }
    }
    return nil
  }
}

extension JSONValue {
  /// A truth, also as the only one of a list, as R writes it.
  fileprivate var flag: Bool? {
    switch self {
    case .bool(let value): value
    case .array(let values) where values.count == 1: values[0].flag
    default: nil
    }
  }
}
