import Foundation
import Spreadsheets
import StakeholderModel

/// Projects of Kumu: a workbook or CSV file of elements and connections, or a blueprint in JSON
/// (https://docs.kumu.io/guides/import/import).
///
/// An element is a stakeholder, a connection a tie; several elements in “To” are several ties. What only a connection
/// names is an element. “Type” is the kind or the relation where it is a known one, “Description” the notes. Sheets named
/// “(ignore)” are not read. Loops, maps and how they are drawn are not read either, which is said.
public struct KumuFormat: MapFormat {
  public let id = "kumu"
  public let title = LocalizedText(
    en: "project of Kumu (.kumu.xlsx, .kumu.json)", fr: "projet de Kumu (.kumu.xlsx, .kumu.json)")
  public let canWrite = true

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    if let workbook = start.workbook {
      return (try? workbook.get()).map(KumuSheets.recognises) ?? false
    }
    return start.first == "{" ? KumuBlueprint.recognises(start.text) : KumuSheets.recognises(start)
  }

  public func claims(_ newLocation: URL) -> Bool {
    let name = newLocation.lastPathComponent.lowercased()
    return name.hasSuffix(".kumu.xlsx") || name.hasSuffix(".kumu.json")
  }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    let file = location.lastPathComponent
    let graph =
      start.first == "{"
      ? KumuBlueprint.graph(try JSONFile.read(location)) : try KumuSheets.graph(start)
    return graph.reading(id, file: file)
  }

  public func write(_ map: StakeholderMap, to location: URL) throws -> [Diagnostic] {
    let graph = GraphContent(map, allTables: false)
    let data =
      location.pathExtension.lowercased() == "json"
      ? try KumuBlueprint.data(graph) : try KumuSheets.data(graph, location)
    try AtomicFile.write(data, to: location)
    return notHeld(of: map).diagnostics(
      LocalizedText(en: "A project of Kumu", fr: "Un projet de Kumu"))
  }

  public func notHeld(of map: StakeholderMap) -> NotHeld {
    NotHeld(map) { table, header in
      table.name == MapSettings.schema.name || GraphContent.holds(table, header)
    }
  }
}
