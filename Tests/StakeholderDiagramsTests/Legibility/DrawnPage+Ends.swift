@testable import GraphDrawing

extension DrawnPage {
  /// The groups of a page bear the names of parties; which line of the body leads where, its drawing knows.
  mutating func takeEnds(of body: Drawing) {
    func id(_ node: String) -> String { "node-" + SafeText.identifier(node) }
    var ends: [String: Set<String>] = [:]
    for (index, edge) in body.edges.enumerated() {
      ends["edge-" + SafeText.identifier(edge.id ?? String(index))] = [id(edge.from), id(edge.to)]
    }
    for index in nodes.indices { nodes[index].name = nodes[index].id }
    // In the other parts ids have a prefix.
    for index in edges.indices { edges[index].ends = ends[edges[index].id] ?? [] }
  }
}
