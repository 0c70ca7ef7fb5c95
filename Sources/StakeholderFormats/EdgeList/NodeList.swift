import Foundation
import StakeholderModel

/// The list of nodes beside a list of edges, as Gephi exports its two tables: `Id,Label` and any other columns
/// (https://gephi.org/users/supported-graph-formats/csv-format/).
///
/// It is `nodes.csv` beside `edges.csv`, `mali-nodes.csv` beside `mali-edges.csv`, and `mali-nodes.csv` beside `mali.csv`.
struct NodeList {
  private static let kind = "kind"

  /// The place of the nodes of a list of edges.
  static func location(beside edges: URL) -> URL {
    let name = edges.deletingPathExtension().lastPathComponent
    let nodes =
      name.range(of: "edges", options: [.caseInsensitive, .backwards]).map {
        name.replacingCharacters(
          in: $0, with: name[$0].first?.isUppercase == true ? "Nodes" : "nodes")
      } ?? "\(name)-nodes"
    return edges.deletingLastPathComponent().appending(path: "\(nodes).csv")
  }

  /// Whether a file is such a list.
  static func recognises(_ location: URL) -> Bool {
    let start = FileStart(location)
    var reader = CSVReader(start.bytes, file: location.lastPathComponent)
    let header = reader.records().first?.cells.map { $0.lowercased() } ?? []
    return header.contains("id") && !header.contains("source")
  }

  /// The stakeholders, and what else ties lead to, that a list names.
  /// - Throws: ``FormatError``.
  static func read(_ location: URL) throws -> MapReading {
    let file = location.lastPathComponent
    var csv = CSVReader(try CSVLimits().contents(of: location), file: file)
    let records = csv.records()
    let header = records.first?.cells ?? []
    let names = header.map { $0.lowercased() }
    let (id, label) = (names.firstIndex(of: "id"), names.firstIndex(of: "label"))
    var graph = GraphContent(
      attributes: [.init(name: GraphContent.mark, value: "1")], diagnostics: csv.diagnostics)
    for record in records.dropFirst() {
      func cell(_ index: Int?) -> String? {
        index.flatMap { record.cells.indices.contains($0) ? record.cells[$0] : nil }
          .flatMap { $0.isEmpty ? nil : $0 }
      }
      var node = GraphContent.Node(id: cell(id) ?? "", label: cell(label), line: record.line)
      node.attributes = header.indices.compactMap { index in
        guard index != id, index != label, !header[index].isEmpty else { return nil }
        return cell(index).map { .init(name: header[index], value: $0) }
      }
      if node.label == nil { node.takeLabel() }
      if !names.contains(kind) {
        node.attributes.append(.init(name: kind, value: StakeholderKind.unspecified.rawValue))
      }
      graph.nodes.append(node)
    }
    return graph.reading("edges", file: file)
  }

  /// Whether the list says more of a map than the edges do.
  static func isNeeded(_ nodes: [GraphContent.Node], with ties: [Tie]) -> Bool {
    let ends = Set(ties.flatMap { [$0.from, $0.to] })
    let unspecified = GraphContent.Attribute(
      name: kind, value: StakeholderKind.unspecified.rawValue)
    return nodes.contains {
      $0.label != $0.id || $0.attributes != [unspecified] || !ends.contains($0.id)
    }
  }

  static func text(_ nodes: [GraphContent.Node]) -> String {
    let names = GraphContent.kinds(nodes.map(\.attributes)).map(\.name)
    let columns = [kind] + names.filter { $0 != kind }
    let rows = nodes.map { node in
      let cells = Dictionary(
        node.attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
      return [node.id, node.label ?? ""] + columns.map { cells[$0] ?? "" }
    }
    return CSVText.text(header: ["Id", "Label"] + columns, rows: rows)
  }
}
