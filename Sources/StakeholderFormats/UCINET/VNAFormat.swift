import Foundation
import StakeholderModel

/// NetDraw's VNA files: `*Node data` and `*Tie data`, each with a row of headings
/// (https://gephi.org/users/supported-graph-formats/netdraw-vna-format/).
///
/// How nodes are drawn (`*Node properties`) is not read, which is said.
public struct VNAFormat: MapFormat {
  public let id = "vna"
  public let title = LocalizedText(en: "data of NetDraw (VNA)", fr: "données de NetDraw (VNA)")
  public let canWrite = false

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    start.text.contains(/(?m)^[ \t\u{FEFF}]*\*(?i:node|tie)[ \t]+(?i:data)/)
  }

  public func claims(_ newLocation: URL) -> Bool { false }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    let file = try GraphTextFile(location)
    var graph = GraphContent()
    graph.diagnostics = file.diagnostics
    var (section, header) = ("", [String]())
    for line in file.lines {
      let words = GraphTextFile.words(of: line.text, alsoBetween: [","])
      guard let first = words.first else { continue }
      if first.hasPrefix("*") {
        (section, header) = (words.joined(separator: " ").lowercased(), [])
        if section == "*node properties" { graph.leftOut.append(GraphContent.drawing) }
      } else if header.isEmpty {
        header = words
      } else if section == "*node data" {
        graph.add(
          .init(id: first, attributes: Self.attributes(header, words, from: 1), line: line.number))
      } else if section == "*tie data" {
        guard words.count > 1 else {
          throw file.fault(
            line.number,
            LocalizedText(en: "a tie has two ends", fr: "un lien a deux extrémités"))
        }
        for id in words.prefix(2) { graph.addEnd(id, line: line.number) }
        graph.edges.append(
          .init(
            source: words[0], target: words[1],
            attributes: Self.attributes(header, words, from: 2), line: line.number))
      }
    }
    for row in graph.nodes.indices { graph.nodes[row].takeLabel() }
    return graph.reading(id, file: location.lastPathComponent)
  }

  private static func attributes(
    _ header: [String], _ words: [String], from first: Int
  ) -> [GraphContent.Attribute] {
    zip(header, words).dropFirst(first).filter { !$1.isEmpty }.map { .init(name: $0, value: $1) }
  }
}
