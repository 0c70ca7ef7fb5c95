import Foundation
import StakeholderModel

/// A project of Kumu as the JSON that it exports and imports
/// (https://docs.kumu.io/guides/import/blueprints).
enum KumuBlueprint {
  static func recognises(_ text: String) -> Bool {
    text.contains(/"(proxyImages|attributeRelevance)"\s*:/)
      || (text.contains(/"elements"\s*:\s*\[/) && text.contains(/"connections"\s*:\s*\[/))
  }

  /// What Kumu itself keeps with an element or connection, which says nothing of it.
  private static let internals: Set<String> = [
    "_id", "id", "attributes", "from", "to", "direction", "delayed", "reversed", "pinned",
  ]

  static func graph(_ root: JSONValue) -> GraphContent {
    let root = root.object ?? [:]
    var graph = GraphContent()
    graph.attributes = root[GraphContent.mark]?.attributes(but: []) ?? []
    let ends = KumuEnds()
    var (nameless, endless) = (0, 0)
    for element in root["elements"]?.array ?? [] {
      guard
        let node = KumuFields.node(
          fields(element), id: element.id, line: nil, isOurs: graph.isOurs)
      else {
        nameless += 1
        continue
      }
      ends.add(node, to: &graph)
    }
    for connection in root["connections"]?.array ?? [] {
      guard let from = connection.object?["from"]?.cell, let to = connection.object?["to"]?.cell,
        !from.isEmpty, !to.isEmpty
      else {
        endless += 1
        continue
      }
      var edge = KumuFields.edge(
        fields(connection), from: ends.id(from, in: &graph), to: ends.id(to, in: &graph),
        direction: connection.object?["direction"]?.string, line: nil, isOurs: graph.isOurs)
      edge.id = connection.id
      graph.edges.append(edge)
    }
    graph.leaveOut(endless: endless)
    if nameless > 0 {
      graph.leftOut.append(
        LocalizedText(
          en: "Elements without a label, left out: \(nameless).",
          fr: "Éléments sans nom, laissés de côté : \(nameless)."))
    }
    let loops = root["loops"]?.array?.count ?? 0
    if loops > 0 {
      graph.leftOut.append(
        LocalizedText(
          en: "Loops, which a map does not have: \(loops).",
          fr: "Boucles, qu’une carte ne connaît pas : \(loops)."))
    }
    if root["maps"]?.array?.isEmpty == false { graph.leftOut.append(GraphContent.drawing) }
    return graph
  }

  private static func fields(_ value: JSONValue) -> [KumuFields.Field] {
    let outer = value.attributes(but: internals)
    let inner = value.object?["attributes"]?.attributes(but: []) ?? []
    let names = Set(outer.map(\.name.folded))
    return (outer + inner.filter { !names.contains($0.name.folded) }).map { ($0.name, $0.value) }
  }

  static func data(_ graph: GraphContent) throws -> Data {
    let language = graph.language
    func object(_ fields: [KumuFields.Field], type: String) -> JSONValue {
      // In a blueprint, fields are in small letters, and types say of what.
      .object(
        Dictionary(
          fields.map { field in
            switch field.name {
            case "Label", "Description": (field.name.lowercased(), .string(field.value))
            case "Type": (type, .string(field.value))
            default: (field.name, .string(field.value))
            }
          }, uniquingKeysWith: { first, _ in first }))
    }
    let elements = graph.nodes.map { node in
      JSONValue.object([
        "_id": .string(node.id),
        "attributes": object(KumuFields.fields(of: node, language), type: "element type"),
      ])
    }
    let connections = graph.edges.enumerated().map { row, edge in
      JSONValue.object([
        "_id": .string("conn-\(row)"), "from": .string(edge.source), "to": .string(edge.target),
        "direction": .string(edge.isMutual ? "mutual" : "directed"),
        "attributes": object(KumuFields.fields(of: edge, language), type: "connection type"),
      ])
    }
    let settings = graph.attributes.map { ($0.name, JSONValue.string($0.value)) }
    let root = JSONValue.object([
      GraphContent.mark: .object(Dictionary(settings, uniquingKeysWith: { $1 })),
      "elements": .array(elements), "connections": .array(connections),
    ])
    return Data((try root.text(pretty: true) + "\n").utf8)
  }
}

extension JSONValue {
  fileprivate var id: String? {
    (object?["_id"] ?? object?["id"]).map(\.cell).flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension GraphContent {
  /// The first language of the map that the graph was made of.
  var language: Language {
    attributes.first { $0.name == "languages" }?.value.split(separator: "|").first
      .map { Language(rawValue: String($0)) } ?? .english
  }
}

/// Finds the elements that connections name by id or by label, and makes those that nothing else names.
final class KumuEnds {
  private var labels: [String: String] = [:]
  /// The attributes of the elements that came more than once.
  private var known: [Int: Set<String>] = [:]

  /// An element under an id that is there already only adds what is not known of it.
  func add(_ node: GraphContent.Node, to graph: inout GraphContent) {
    if let row = graph.places[node.id] {
      var names = known.removeValue(forKey: row) ?? Set(graph.nodes[row].attributes.map(\.name))
      graph.nodes[row].attributes += node.attributes.filter { names.insert($0.name).inserted }
      known[row] = names
      return
    }
    labels[(node.label ?? node.id).folded] = labels[(node.label ?? node.id).folded] ?? node.id
    graph.add(node)
  }

  func id(_ name: String, in graph: inout GraphContent) -> String {
    if graph.places[name] != nil { return name }
    if let id = labels[name.folded] { return id }
    add(GraphContent.Node(id: name), to: &graph)
    return name
  }
}
