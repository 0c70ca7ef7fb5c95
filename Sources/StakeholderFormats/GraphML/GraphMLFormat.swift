import Foundation
import StakeholderModel

/// Graphs as Gephi, yEd, Cytoscape, igraph and NetworkX exchange them
/// (http://graphml.graphdrawing.org/specification.html).
///
/// Attributes are read with their defaults, labels also from the drawings of yEd. Graphs within nodes are read as part
/// of the one graph; ports, hyperedges and drawings are not, which is said. What is written shows its labels in yEd too.
/// A document type declaration is refused.
public struct GraphMLFormat: MapFormat {
  public let id = "graphml"
  public let title = LocalizedText(en: "graph (GraphML)", fr: "graphe (GraphML)")
  public let canWrite = true

  public init() {}

  public func recognises(_ start: FileStart) -> Bool { start.rootElement == "graphml" }

  public func claims(_ newLocation: URL) -> Bool {
    newLocation.pathExtension.lowercased() == "graphml"
  }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    let handler = GraphMLHandler()
    try XMLFile.read(location, handler)
    return handler.content.reading(id, file: location.lastPathComponent)
  }

  public func write(_ map: StakeholderMap, to location: URL) throws -> [Diagnostic] {
    let text = GraphMLText.text(GraphContent(map, allTables: true))
    try AtomicFile.write(Data(text.text.utf8), to: location)
    let subject = LocalizedText(en: "A GraphML file", fr: "Un fichier GraphML")
    return notHeld(of: map).diagnostics(subject) + text.diagnostics(subject)
  }

  public func notHeld(of map: StakeholderMap) -> NotHeld { NotHeld(map) { _, _ in true } }
}
