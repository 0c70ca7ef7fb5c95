import Foundation
import StakeholderModel

/// Graphs in the Graph Modelling Language (Himsolt, GML: A portable Graph File Format, 1997).
///
/// Of several graphs in a file the first is read, which is said. Lists within a node or edge become columns named by
/// their path, several values of one key stand in one cell; graphics are not read.
public struct GMLFormat: MapFormat {
  public let id = "gml"
  public let title = LocalizedText(en: "graph (GML)", fr: "graphe (GML)")
  public let canWrite = false

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    start.first != "<" && start.first != "{"
      && start.text.contains(/(?m)^[ \t\u{FEFF}]*graph\s*\[/)
  }

  public func claims(_ newLocation: URL) -> Bool { false }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    let file = try GraphTextFile(location)
    let graph = try Self.graph(try GMLParser(file).list(), file)
    return graph.reading(id, file: location.lastPathComponent)
  }

  private static func graph(_ pairs: [GMLParser.Pair], _ file: GraphTextFile) throws -> GraphContent
  {
    var graph = GraphContent(diagnostics: file.diagnostics)
    let graphs = pairs.filter { $0.key.lowercased() == "graph" }
    guard case .list(let content) = graphs.first?.value else { return graph }
    let isMutual = content.first { $0.key == "directed" }?.value.text != "1"
    var hasDrawing = false
    for pair in content {
      guard case .list(let members) = pair.value else { continue }
      switch pair.key {
      case "node":
        var node = GraphContent.Node(
          id: try only("id", members, pair.line, file) ?? "\(graph.nodes.count)", line: pair.line)
        node.label = try only("label", members, pair.line, file)
        node.attributes = attributes(members, but: ["id", "label"], &hasDrawing).joined()
        graph.nodes.append(node)
      case "edge":
        guard let source = try only("source", members, pair.line, file),
          let target = try only("target", members, pair.line, file)
        else {
          throw file.fault(
            pair.line,
            LocalizedText(
              en: "an edge has a source and a target", fr: "une arête a une source et une cible"))
        }
        var edge = GraphContent.Edge(
          source: source, target: target, isMutual: isMutual, line: pair.line)
        edge.id = try only("id", members, pair.line, file)
        edge.label = try only("label", members, pair.line, file)
        edge.attributes = attributes(
          members, but: ["id", "label", "source", "target"], &hasDrawing
        ).joined()
        graph.edges.append(edge)
      default: break
      }
    }
    if hasDrawing { graph.leftOut.append(GraphContent.drawing) }
    if graphs.count > 1 {
      graph.leftOut.append(
        LocalizedText(
          en: "The file holds \(graphs.count) graphs; only the first is read.",
          fr: "Le fichier contient \(graphs.count) graphes ; seul le premier est lu."))
    }
    return graph
  }

  /// The value of a key that may stand once.
  private static func only(
    _ key: String, _ members: [GMLParser.Pair], _ line: Int, _ file: GraphTextFile
  ) throws -> String? {
    let values = members.filter { $0.key == key }
    guard values.count < 2 else {
      throw file.fault(
        values[1].line,
        LocalizedText(
          en: "“\(key)” stands twice in one node or edge",
          fr: "« \(key) » figure deux fois dans un même nœud ou lien"))
    }
    return values.first?.value.text
  }

  private static func attributes(
    _ members: [GMLParser.Pair], but others: Set<String>, _ hasDrawing: inout Bool,
    path: String = ""
  ) -> [GraphContent.Attribute] {
    var result: [GraphContent.Attribute] = []
    for pair in members where !(path.isEmpty && others.contains(pair.key)) {
      guard pair.key.lowercased() != "graphics" else {
        hasDrawing = true
        continue
      }
      let name = path.isEmpty ? pair.key : "\(path).\(pair.key)"
      switch pair.value {
      case .list(let inner):
        result += attributes(inner, but: [], &hasDrawing, path: name)
      case .text(let text):
        guard !text.isEmpty else { continue }
        result.append(.init(name: name, value: text))
      }
    }
    return result
  }
}
