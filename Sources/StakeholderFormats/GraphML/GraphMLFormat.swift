import Foundation
import StakeholderModel
import XMLEvents

/// Graphs as Gephi, yEd, Cytoscape, igraph and NetworkX exchange them
/// (http://graphml.graphdrawing.org/specification.html).
///
/// A node is a stakeholder of unspecified kind, named by its label; an edge is a tie of unspecified
/// relation, mutual where it is undirected. All other attributes are kept as columns of their names.
/// Graphs within nodes are read as part of the one graph; ports and hyperedges are not, which is said.
public struct GraphMLFormat: MapFormat {
  public let id = "graphml"
  public let title = LocalizedText(en: "graph (GraphML)", fr: "graphe (GraphML)")
  public let canWrite = false

  public init() {}

  public func recognises(_ location: URL) -> Bool {
    guard !location.isFolder, let file = try? FileHandle(forReadingFrom: location),
      let start = try? file.read(upToCount: 4_096)
    else { return false }
    return String(decoding: start, as: UTF8.self).contains(/<(\w+:)?graphml[\s>\/]/)
  }

  public func claims(_ newLocation: URL) -> Bool { false }

  public func read(_ location: URL) throws -> MapReading {
    let data = try CSVLimits().contents(of: location)
    let handler = GraphMLHandler()
    var offset = data.startIndex
    do {
      try XMLReader.read(
        { buffer in
          let count = min(buffer.count, data.endIndex - offset)
          data.copyBytes(to: buffer, from: offset..<offset + count)
          offset += count
          return count
        }, handler)
    } catch XMLError.malformed(let line, let column, let reason) {
      throw FormatError.malformed(location.path, line: line, column: column, reason: reason)
    } catch XMLError.declaresEntities {
      throw FormatError.malformed(
        location.path, line: 1, column: 1, reason: "it declares a document type")
    }
    return reading(handler, location.lastPathComponent)
  }

  public func write(_ map: StakeholderMap, to location: URL) throws -> [Diagnostic] {
    throw FormatError.unknownTarget(location.path, known: [])
  }

  private func reading(_ handler: GraphMLHandler, _ file: String) -> MapReading {
    var reading = MapReading(
      map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    let map = handler.names
    for node in handler.nodes {
      var stakeholder = Stakeholder()
      stakeholder.id = node.id
      let label = node.data.first { ["label", "name"].contains(map($0.key).folded) }
      stakeholder.name = label.map(\.value).flatMap { $0.isEmpty ? nil : $0 } ?? node.id
      stakeholder.kind = .known(.unspecified)
      for (key, value) in node.data where key != label?.key {
        stakeholder.extras[Self.column(map(key), in: Stakeholder.schema.name)] = value
      }
      reading.map.stakeholders.append(stakeholder)
    }
    for edge in handler.edges {
      var tie = Tie()
      (tie.from, tie.to) = (edge.source, edge.target)
      tie.relation = .unspecified
      tie.id = edge.id
      if !edge.isDirected { tie.mutual = true }
      for (key, value) in edge.data {
        tie.extras[Self.column(map(key), in: Tie.schema.name)] = value
      }
      reading.map.ties.append(tie)
    }
    for (table, rows) in [
      ("stakeholders", reading.map.stakeholders.map(\.extras)),
      ("ties", reading.map.ties.map(\.extras)),
    ] {
      var columns: [String] = []
      for name in rows.flatMap(\.keys) where !columns.contains(name) { columns.append(name) }
      if !columns.isEmpty { reading.map.extraColumns[table] = columns }
    }
    if handler.leftOut > 0 {
      reading.diagnostics.append(
        Diagnostic(
          .warning, code: "not-read",
          summary: LocalizedText(
            en: "Ports and hyperedges, which a map cannot hold: \(handler.leftOut).",
            fr: "Ports et hyperliens, qu’une carte ne peut contenir : \(handler.leftOut)."),
          at: .file(file, line: nil, column: nil)))
    }
    return reading
  }

  /// The name of an attribute as a column of its own: one that the table has would be read as its.
  private static func column(_ name: String, in table: String) -> String {
    guard StakeholderMap.table(table)?.has(MapHeader(name)) == true else { return name }
    return "graphml-\(name)"
  }
}

/// Collects nodes, edges and their attributes.
private final class GraphMLHandler: XMLEventHandler {
  struct Node {
    var id: String
    var data: [(key: String, value: String)] = []
  }
  struct Edge {
    var id: String?
    var source: String
    var target: String
    var isDirected: Bool
    var data: [(key: String, value: String)] = []
  }
  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  private(set) var leftOut = 0
  private var attributes: [String: String] = [:]
  private var isDirected = [true]
  /// What the attribute at hand belongs to: nodes may hold graphs, so that they nest.
  private var owners: [Owner] = []
  private var key: String?
  private var text = ""
  let hasEnough = false

  private enum Owner {
    case node(Int)
    case edge(Int)
    case other
  }

  /// What an attribute is called; its key where it was not declared.
  func names(_ key: String) -> String { attributes[key] ?? key }

  func started(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "key", let id = attributes["id"] {
      self.attributes[id] = attributes["attr.name"] ?? id
    } else if name == "graph" {
      isDirected.append(attributes["edgedefault"]?.trimmed != "undirected")
      owners.append(.other)
    } else if name == "node" {
      nodes.append(Node(id: attributes["id"] ?? ""))
      owners.append(.node(nodes.count - 1))
    } else if name == "edge" {
      let directed = attributes["directed"]?.trimmed
      edges.append(
        Edge(
          id: attributes["id"], source: attributes["source"] ?? "",
          target: attributes["target"] ?? "",
          isDirected: directed.map { $0 == "true" } ?? isDirected.last ?? true))
      owners.append(.edge(edges.count - 1))
    } else if name == "port" || name == "hyperedge" {
      leftOut += 1
      owners.append(.other)
    } else if name == "data" {
      key = attributes["key"]
      text = ""
    }
  }

  func ended(_ name: XMLName) {
    if name == "data" {
      if let key { keep(key, text.trimmed) }
      key = nil
    } else if name == "graph" {
      isDirected.removeLast()
      owners.removeLast()
    } else if name == "node" || name == "edge" || name == "port" || name == "hyperedge" {
      owners.removeLast()
    }
  }

  func found(_ text: UnsafeBufferPointer<UInt8>) {
    if key != nil { self.text += String(decoding: text, as: UTF8.self) }
  }

  private func keep(_ key: String, _ value: String) {
    guard !value.isEmpty else { return }
    switch owners.last {
    case .node(let index): nodes[index].data.append((key, value))
    case .edge(let index): edges[index].data.append((key, value))
    case .other, nil: break
    }
  }
}
