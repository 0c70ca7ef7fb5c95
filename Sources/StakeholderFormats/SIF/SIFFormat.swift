import Foundation
import StakeholderModel

/// Cytoscape's simple interaction format: lines of `source relation target target …`
/// (https://manual.cytoscape.org/en/stable/Supported_Network_File_Formats.html).
///
/// Words are separated by tabs where a line has one, by spaces where it has none. A line with one name is a party without
/// a tie. Any three words of a text would do, so the name of the file must end in `.sif`.
public struct SIFFormat: MapFormat {
  public let id = "sif"
  public let title = LocalizedText(
    en: "simple interactions of Cytoscape (.sif)", fr: "interactions simples de Cytoscape (.sif)")
  public let canWrite = false

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    start.location.pathExtension.lowercased() == "sif" && !start.isFolder
  }

  public func claims(_ newLocation: URL) -> Bool { false }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    let file = try GraphTextFile(location)
    var graph = GraphContent()
    graph.diagnostics = file.diagnostics
    for line in file.lines {
      let separator: (Character) -> Bool =
        line.text.contains("\t") ? { $0 == "\t" } : { $0.isWhitespace }
      let words = line.text.split(whereSeparator: separator).map { String($0).trimmed }
        .filter { !$0.isEmpty }
      guard let source = words.first else { continue }
      guard words.count != 2 else {
        throw file.fault(
          line.number,
          LocalizedText(
            en: "a line has a source, a relation and a target, or one name",
            fr: "une ligne porte une source, une relation et une cible, ou un seul nom"))
      }
      graph.addEnd(source, line: line.number)
      for target in words.dropFirst(2) {
        graph.addEnd(target, line: line.number)
        graph.edges.append(
          .init(source: source, target: target, label: words[1], line: line.number))
      }
    }
    return graph.reading(id, file: location.lastPathComponent)
  }
}
