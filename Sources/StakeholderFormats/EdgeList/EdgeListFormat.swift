import Foundation
import StakeholderModel

/// A list of edges as Gephi's spreadsheet has it: `Source,Target,Type,Weight,Label`
/// (https://gephi.org/users/supported-graph-formats/csv-format/).
///
/// The relation is the label, unspecified where there is none. Other columns are those of the ties table that have their
/// names, or unknown ones, such as `Weight`. An undirected edge is a mutual tie. What is known of the ends stands in the
/// list of nodes beside it, see ``NodeList``; without one their kinds are unspecified.
public struct EdgeListFormat: MapFormat {
  public let id = "edges"
  public let title = LocalizedText(
    en: "edge list of Gephi (CSV with Source and Target)",
    fr: "liste de liens de Gephi (CSV avec Source et Target)")
  public let canWrite = true

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    var diagnostics: [Diagnostic] = []
    let records = Self.records(start.bytes, start.location, &diagnostics)
    let header = records.first?.cells.map { $0.lowercased() } ?? []
    return header.contains("source") && header.contains("target")
  }

  /// The rows; Gephi separates their cells by spaces too.
  private static func records(
    _ data: Data, _ location: URL, _ diagnostics: inout [Diagnostic]
  ) -> [TextRecord] {
    var csv = CSVReader(data, file: location.lastPathComponent)
    let records = csv.records()
    diagnostics = csv.diagnostics
    let header = records.first?.cells ?? []
    guard header.count == 1, header[0].lowercased().contains(/^source +target\b/) else {
      return records
    }
    return GraphTextFile(path: location.path, text: String(decoding: data, as: UTF8.self)).lines
      .map { TextRecord(line: $0.number, cells: GraphTextFile.words(of: $0.text)) }
      .filter { !$0.cells.isEmpty }
  }

  public func claims(_ newLocation: URL) -> Bool {
    newLocation.pathExtension.lowercased() == "csv"
  }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    let data = try CSVLimits().contents(of: location)
    let file = location.lastPathComponent
    var diagnostics: [Diagnostic] = []
    let records = Self.records(data, location, &diagnostics)
    var reading = MapReading(
      map: StakeholderMap(), diagnostics: diagnostics, origin: MapOrigin())
    let header = records.first?.cells ?? []
    let columns = Columns(header)
    var origin = MapOrigin.TableOrigin(
      source: .file(file), columns: ["from": columns.source + 1, "to": columns.target + 1])
    for (index, name) in columns.others { origin.columns[name] = index + 1 }
    if let label = columns.label { origin.columns["relation"] = label + 1 }
    let nodes = NodeList.location(beside: location)
    if NodeList.recognises(nodes) {
      let list = try NodeList.read(nodes)
      reading = MapReading(
        map: list.map, diagnostics: diagnostics + list.diagnostics, origin: list.origin)
    }
    var known = Set(reading.map.stakeholders.map(\.id) + reading.map.instruments.map(\.id))
    guard let ties = StakeholderMap.table("ties") else { return reading }

    for record in records.dropFirst() {
      func cell(_ index: Int?) -> String {
        index.flatMap { record.cells.indices.contains($0) ? record.cells[$0] : nil } ?? ""
      }
      let source = cell(columns.source)
      let target = cell(columns.target)
      guard !source.isEmpty, !target.isEmpty else {
        reading.diagnostics.append(
          Diagnostic(
            .error, code: "missing-cell",
            summary: LocalizedText(
              en: "The row has no source or no target and is left out.",
              fr: "La ligne n’a pas de source ou pas de cible et n’est pas lue."),
            at: .file(
              file, line: record.line,
              column: (source.isEmpty ? columns.source : columns.target) + 1),
            remedy: LocalizedText(en: "Fill in both.", fr: "Remplir les deux.")))
        continue
      }
      for id in [source, target] where known.insert(id).inserted {
        var stakeholder = Stakeholder()
        stakeholder.id = id
        stakeholder.name = id
        stakeholder.kind = .known(.unspecified)
        reading.map.stakeholders.append(stakeholder)
      }
      let label = cell(columns.label)
      let isMutual = cell(columns.type).lowercased() == "undirected"
      let cells = [
        ("from", source), ("to", target),
        ("relation", label.isEmpty ? Relation.unspecified.rawValue : label),
        ("mutual", isMutual ? true.cell : ""),
      ]
      let others = columns.others.map { ($0.name, cell($0.index)) }
      let faults = ties.append(
        (cells + others).map { (MapHeader($0), $1) }, &reading.map)
      reading.diagnostics += faults.map {
        Diagnostic(
          $0.fault, at: .file(file, line: record.line, column: origin.columns[$0.header]))
      }
      origin.lines.append(record.line)
    }
    let extra = columns.others.map(\.name).filter { !ties.has(MapHeader($0)) }
    if !extra.isEmpty { reading.map.extraColumns["ties"] = extra }
    reading.origin.tables["ties"] = origin
    return reading
  }

  public func write(_ map: StakeholderMap, to location: URL) throws -> [Diagnostic] {
    guard let ties = StakeholderMap.table(Tie.schema.name) else { return [] }
    // Undirected is mutual; that a tie is not mutual is more than a direction says.
    let taken =
      ["from", "to", "relation"] + (map.ties.contains { $0.mutual == false } ? [] : ["mutual"])
    let others = ties.headersInUse(in: map).filter {
      !taken.contains($0.text) && GraphContent.holds(ties, $0)
    }
    let rows = map.ties.enumerated().map { row, tie in
      [tie.from, tie.to, tie.mutual == true ? "Undirected" : "Directed", tie.relation.rawValue]
        + others.map { ties.cell(map, row, $0) }
    }
    let header =
      ["Source", "Target", "Type", "Label"] + others.map { $0.text == "id" ? "Id" : $0.text }
    var files = [(Data(CSVText.text(header: header, rows: rows).utf8), location)]
    let nodes = NodeList.location(beside: location)
    let isThere = FileManager.default.fileExists(atPath: nodes.path)
    // An old list would be read with the new edges; a file of another kind is not ours to replace.
    let isOurs = isThere && NodeList.recognises(nodes)
    let content = GraphContent(map, allTables: false).nodes
    if isOurs || NodeList.isNeeded(content, with: map.ties) {
      guard isOurs || !isThere else { throw FormatError.exists(nodes.path) }
      files.append((Data(NodeList.text(content).utf8), nodes))
    }
    try AtomicFile.write(files)
    return notHeld(of: map).diagnostics(
      LocalizedText(en: "An edge list", fr: "Une liste de liens"))
  }

  public func notHeld(of map: StakeholderMap) -> NotHeld {
    NotHeld(map) { table, header in GraphContent.holds(table, header) }
  }

  /// Which column is what, by the names in the header.
  private struct Columns {
    var source: Int
    var target: Int
    var type: Int?
    var label: Int?
    var others: [(index: Int, name: String)]

    init(_ header: [String]) {
      let names = header.map { $0.lowercased() }
      source = names.firstIndex(of: "source") ?? 0
      target = names.firstIndex(of: "target") ?? 1
      type = names.firstIndex(of: "type")
      label = names.firstIndex(of: "label")
      let taken = [source, target, type, label].compactMap { $0 }
      others = header.indices.filter { !taken.contains($0) && !header[$0].isEmpty }
        .map { ($0, header[$0] == "Id" ? "id" : header[$0]) }
    }
  }
}
