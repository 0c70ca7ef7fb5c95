import Foundation
import StakeholderModel

/// Nodes and links as JSON, in the words of NetworkX and D3 (`nodes`, `links` or `edges`, `source`, `target`), of vis.js
/// (`from`, `to`), of graphology (`key`, `attributes`) and of netsJSON (`lab`).
///
/// Written as NetworkX's `node_link_data` has it
/// (https://networkx.org/documentation/stable/reference/readwrite/json_graph.html), with `links`. The ends of a link are
/// ids of nodes; where nodes have none, their places in the list, counted from 0. A node that only links name is made.
public struct NodeLinkFormat: MapFormat {
  public let id = "node-link"
  public let title = LocalizedText(
    en: "nodes and links (JSON)", fr: "nœuds et liens (JSON)")
  public let canWrite = true

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    start.first == "{" && start.text.contains(/"(nodes|links|edges)"\s*:\s*\[/)
  }

  public func claims(_ newLocation: URL) -> Bool {
    newLocation.pathExtension.lowercased() == "json"
  }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    let root = try JSONFile.read(location)
    return NodeLinkReader(root).graph.reading(id, file: location.lastPathComponent)
  }

  public func write(_ map: StakeholderMap, to location: URL) throws -> [Diagnostic] {
    let graph = GraphContent(map, allTables: true)
    func object(
      _ attributes: [GraphContent.Attribute], _ own: [String: JSONValue] = [:]
    ) -> [String: JSONValue] {
      Dictionary(attributes.map { ($0.name, .string($0.value)) }, uniquingKeysWith: { $1 })
        .merging(own) { $1 }
    }
    let nodes = graph.nodes.map { node in
      JSONValue.object(
        object(
          node.attributes, ["id": .string(node.id), "label": .string(node.label ?? node.id)]))
    }
    let links = graph.edges.enumerated().map { row, edge in
      // NetworkX tells parallel links apart by "key".
      JSONValue.object(
        object(
          edge.attributes,
          [
            "source": .string(edge.source), "target": .string(edge.target),
            "key": .number(Decimal(row)),
          ]))
    }
    let root = JSONValue.object([
      "directed": .bool(!graph.isUndirected), "multigraph": .bool(true),
      "graph": .object(object(graph.attributes)),
      "nodes": .array(nodes), "links": .array(links),
    ])
    try AtomicFile.write(Data((try root.text(pretty: true) + "\n").utf8), to: location)
    return notHeld(of: map).diagnostics(
      LocalizedText(en: "A file of nodes and links", fr: "Un fichier de nœuds et de liens"))
  }

  public func notHeld(of map: StakeholderMap) -> NotHeld { NotHeld(map) { _, _ in true } }
}
