import Foundation
import StakeholderModel

/// A list of edges as Gephi's spreadsheet has it: `Source,Target,Type,Weight,Label`
/// (https://gephi.org/users/supported-graph-formats/csv-format/).
///
/// Kinds are unspecified; the relation is the label, unspecified where there is none. Other columns
/// are those of the ties table that have their names, or unknown ones, such as `Weight`. An
/// undirected edge is a mutual tie.
public struct EdgeListFormat: MapFormat {
  public let id = "edges"
  public let title = LocalizedText(
    en: "edge list (CSV with Source and Target)", fr: "liste de liens (CSV avec Source et Target)")
  public let canWrite = true

  public init() {}

  public func recognises(_ location: URL) -> Bool {
    guard !location.isFolder, let file = try? FileHandle(forReadingFrom: location),
      let start = try? file.read(upToCount: 4_096)
    else { return false }
    var reader = CSVReader(start, file: location.lastPathComponent)
    let header = reader.records().first?.cells.map { $0.lowercased() } ?? []
    return header.contains("source") && header.contains("target")
  }

  public func claims(_ newLocation: URL) -> Bool {
    newLocation.pathExtension.lowercased() == "csv"
  }

  public func read(_ location: URL) throws -> MapReading {
    let data = try CSVLimits().contents(of: location)
    let file = location.lastPathComponent
    var csv = CSVReader(data, file: file)
    let records = csv.records()
    var reading = MapReading(
      map: StakeholderMap(), diagnostics: csv.diagnostics, origin: MapOrigin())
    let header = records.first?.cells ?? []
    let columns = Columns(header)
    var origin = MapOrigin.TableOrigin(
      source: .file(file), columns: ["from": columns.source + 1, "to": columns.target + 1])
    for (index, name) in columns.others { origin.columns[name] = index + 1 }
    if let label = columns.label { origin.columns["relation"] = label + 1 }
    var known: Set<String> = []
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
        (cells + others).map { (MapHeader(name: $0), $1) }, &reading.map)
      reading.diagnostics += faults.map {
        Diagnostic(
          $0.fault, at: .file(file, line: record.line, column: origin.columns[$0.header]))
      }
      origin.lines.append(record.line)
    }
    let extra = columns.others.map(\.name).filter { !ties.has(MapHeader(name: $0)) }
    if !extra.isEmpty { reading.map.extraColumns["ties"] = extra }
    reading.origin.tables["ties"] = origin
    return reading
  }

  public func write(_ map: StakeholderMap, to location: URL) throws -> [Diagnostic] {
    let extra = map.extraColumns["ties"] ?? []
    let rows = map.ties.map { tie in
      [tie.from, tie.to, tie.mutual == true ? "Undirected" : "Directed", tie.relation.rawValue]
        + extra.map { tie.extras[$0] ?? "" }
    }
    let text = CSVText.text(header: ["Source", "Target", "Type", "Label"] + extra, rows: rows)
    try AtomicFile.write(Data(text.utf8), to: location)
    return losses(map)
  }

  private func losses(_ map: StakeholderMap) -> [Diagnostic] {
    let lost = StakeholderMap.tables.flatMap { table -> [String] in
      guard table.rowCount(map) > 0 else { return [] }
      let kept: Set<String> = table.name == "ties" ? ["from", "to", "relation", "mutual"] : ["id"]
      let isTies = table.name == "ties"
      return table.headersInUse(in: map).filter { header in
        !kept.contains(header.name) && !(isTies && !table.has(header))
          && (0..<table.rowCount(map)).contains { !table.cell(map, $0, header).isEmpty }
      }.map { "\(table.name).\($0.text)" }
    }
    guard !lost.isEmpty else { return [] }
    return [
      Diagnostic(
        .warning, code: "not-held",
        summary: LocalizedText(
          en: "An edge list cannot hold: \(lost.joined(separator: ", ")).",
          fr: "Une liste de liens ne peut contenir : \(lost.joined(separator: ", "))."),
        at: .map,
        remedy: LocalizedText(
          en: "Keep the package as the master copy.", fr: "Garder le paquet comme original."))
    ]
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
        .map { ($0, header[$0]) }
    }
  }
}
