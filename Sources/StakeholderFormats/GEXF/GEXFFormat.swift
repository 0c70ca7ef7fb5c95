import Foundation
import StakeholderModel

/// Graphs as Gephi keeps them, versions 1.1 to 1.3 (https://gexf.net/schema.html).
///
/// Attributes are read with their defaults; of values that change in time, each stands with its times in one cell.
/// Nodes within nodes are read as nodes of the one graph. Positions, sizes and colours are not read, which is said.
/// Version 1.3 is written, with attributes in place of times.
public struct GEXFFormat: MapFormat {
  public let id = "gexf"
  public let title = LocalizedText(en: "graph of Gephi (GEXF)", fr: "graphe de Gephi (GEXF)")
  public let canWrite = true

  public init() {}

  public func recognises(_ start: FileStart) -> Bool { start.rootElement == "gexf" }

  public func claims(_ newLocation: URL) -> Bool {
    newLocation.pathExtension.lowercased() == "gexf"
  }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    let handler = GEXFHandler()
    try XMLFile.read(location, handler)
    return handler.content.reading(id, file: location.lastPathComponent)
  }

  public func write(_ map: StakeholderMap, to location: URL) throws -> [Diagnostic] {
    let text = GEXFText.text(GraphContent(map, allTables: false))
    try AtomicFile.write(Data(text.text.utf8), to: location)
    let subject = LocalizedText(en: "A GEXF file", fr: "Un fichier GEXF")
    return notHeld(of: map).diagnostics(subject) + text.diagnostics(subject)
  }

  /// Of the settings there is a place for the title only.
  public func notHeld(of map: StakeholderMap) -> NotHeld {
    NotHeld(map) { table, header in
      table.name == MapSettings.schema.name
        ? header.text == "title" : GraphContent.holds(table, header)
    }
  }
}
