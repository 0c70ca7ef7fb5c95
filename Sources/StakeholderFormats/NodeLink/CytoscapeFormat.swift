import Foundation
import StakeholderModel

/// Networks of Cytoscape and Cytoscape.js (https://js.cytoscape.org/#notation/elements-json): elements with `data`, by
/// kind or in one list.
public struct CytoscapeFormat: MapFormat {
  public let id = "cyjs"
  public let title = LocalizedText(
    en: "network of Cytoscape (cyjs)", fr: "réseau de Cytoscape (cyjs)")
  public let canWrite = false

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    (start.first == "{" || start.first == "[")
      && start.text.contains(/"data"\s*:\s*\{/)
      && (start.first == "[" || start.text.contains(/"(elements|nodes|edges)"\s*:/))
  }

  public func claims(_ newLocation: URL) -> Bool { false }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    let root = try JSONFile.read(location)
    return Self.graph(root).reading(id, file: location.lastPathComponent)
  }

  private static func graph(_ root: JSONValue) -> GraphContent {
    var graph = GraphContent()
    let elements = root.object?["elements"] ?? root
    let listed = elements.array ?? []
    var hasDrawing = false
    // In one list, an edge is what has a source.
    let isEdge = { (element: JSONValue) in element.object?["data"]?.object?["source"] != nil }
    let nodes = elements.object?["nodes"]?.array ?? listed.filter { !isEdge($0) }
    let edges = elements.object?["edges"]?.array ?? listed.filter(isEdge)
    for element in nodes {
      guard let data = element.object?["data"] else { continue }
      hasDrawing = hasDrawing || element.object?["position"] != nil
      var node = GraphContent.Node(
        id: data.object?["id"]?.cell ?? "\(graph.nodes.count)",
        attributes: data.attributes(but: ["id"]))
      node.takeLabel()
      graph.nodes.append(node)
    }
    var endless = 0
    for element in edges {
      guard let data = element.object?["data"], let source = data.object?["source"]?.cell,
        let target = data.object?["target"]?.cell
      else {
        endless += 1
        continue
      }
      graph.edges.append(
        GraphContent.Edge(
          id: data.object?["id"]?.cell, source: source, target: target,
          label: data.object?["interaction"]?.cell ?? data.object?["label"]?.cell,
          attributes: data.attributes(
            but: ["id", "source", "target", "interaction", "label"])))
    }
    graph.leaveOut(endless: endless)
    if hasDrawing { graph.leftOut.append(GraphContent.drawing) }
    return graph
  }
}
