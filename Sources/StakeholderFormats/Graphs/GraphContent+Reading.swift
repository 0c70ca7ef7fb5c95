import Foundation
import StakeholderModel

extension GraphContent {
  /// The map that a graph is: a node is a stakeholder, named by its label, an edge a tie, mutual where it has no
  /// direction.
  ///
  /// Kinds and relations are unspecified where no attribute says them; the label of an edge is its relation where it is
  /// one, else what the tie is about. Attributes are columns, as ``GraphColumns`` says.
  /// - Parameters: the id of the format and the name of the file, for columns and messages. O(attributes).
  func reading(_ format: String, file: String) -> MapReading {
    var reading = MapReading(map: StakeholderMap(), diagnostics: diagnostics, origin: MapOrigin())
    let isOurs = isOurs
    if isOurs {
      readSettings(into: &reading, file)
      readTables(into: &reading, file)
    }
    readNodes(into: &reading, format, file, isOurs)
    readEdges(into: &reading, format, file, isOurs)
    reading.diagnostics += leftOut.map {
      Diagnostic(
        .warning, code: "not-read", summary: $0, at: .file(file, line: nil, column: nil))
    }
    return reading
  }

  private func readSettings(into reading: inout MapReading, _ file: String) {
    let table = StakeholderMap.settingsTable
    for attribute in attributes
    where attribute.name != Self.mark && !attribute.name.hasPrefix(Self.prefix) {
      reading.diagnostics += table.replace(
        0, MapHeader(attribute.name), attribute.value, &reading.map
      ).map { Diagnostic($0.fault, at: .file("\(file) (\($0.header))", line: nil, column: nil)) }
    }
  }

  /// The tables of which a graph has no rows.
  private func readTables(into reading: inout MapReading, _ file: String) {
    for table in TableReader.order {
      guard let text = attributes.first(where: { $0.name == Self.prefix + table.name })?.value
      else {
        continue
      }
      let place = "\(file) (\(table.name))"
      var csv = CSVReader(Data(text.utf8), file: place)
      let records = csv.records()
      reading.diagnostics += csv.diagnostics
      TableReader(table: table, source: .file(place)).read(records, into: &reading)
    }
  }

  private func readNodes(
    into reading: inout MapReading, _ format: String, _ file: String, _ isOurs: Bool
  ) {
    for (name, label) in Self.nodeTables {
      guard let table = StakeholderMap.table(name) else { continue }
      let rows = nodes.filter { $0.table(isOurs) == name }
      let columns = GraphColumns(
        rows.lazy.map(\.attributes), of: table, isOurs: isOurs, format: format)
      var origin = MapOrigin.TableOrigin(source: .file(file))
      for node in rows {
        var cells = [("id", node.id), (label, node.label ?? node.id)]
        if !isOurs { cells.append(("kind", StakeholderKind.unspecified.rawValue)) }
        append(node.attributes, after: cells, to: table, columns, node.line, file, &reading)
        if let line = node.line { origin.lines.append(line) }
      }
      keep(columns, of: table, origin, &reading)
    }
  }

  private func readEdges(
    into reading: inout MapReading, _ format: String, _ file: String, _ isOurs: Bool
  ) {
    guard let table = StakeholderMap.table(Tie.schema.name) else { return }
    let columns = GraphColumns(
      edges.lazy.map(\.attributes), of: table, isOurs: isOurs, format: format)
    var origin = MapOrigin.TableOrigin(source: .file(file))
    for edge in edges {
      var cells = [("from", edge.source), ("to", edge.target)]
      if !isOurs {
        cells.append(("id", edge.id ?? ""))
        cells.append(("mutual", edge.isMutual ? true.cell : ""))
        cells += Self.relation(edge.label ?? "")
      }
      append(edge.attributes, after: cells, to: table, columns, edge.line, file, &reading)
      if let line = edge.line { origin.lines.append(line) }
    }
    keep(columns, of: table, origin, &reading)
  }

  /// What the label of an edge says.
  private static func relation(_ label: String) -> [(String, String)] {
    let label = label.trimmed
    let known = Relation.terms.first { term in
      ([term.id] + term.label.languages.compactMap { term.label[$0] })
        .contains { $0.folded == label.folded }
    }
    return [
      ("relation", known?.id ?? Relation.unspecified.rawValue), ("role", known == nil ? label : ""),
    ]
  }

  private func append(
    _ attributes: [Attribute], after cells: [(String, String)], to table: MapTable,
    _ columns: GraphColumns, _ line: Int?, _ file: String, _ reading: inout MapReading
  ) {
    // A later cell under the same header wins, so that an attribute may say the kind.
    let faults = table.append(
      cells.map { (MapHeader($0), $1) }
        + attributes.filter { $0.name != Self.table }.map { (columns.header($0.name), $0.value) },
      &reading.map)
    reading.diagnostics += faults.map {
      Diagnostic($0.fault, at: .file("\(file) (\($0.header))", line: line, column: nil))
    }
  }

  private func keep(
    _ columns: GraphColumns, of table: MapTable, _ origin: MapOrigin.TableOrigin,
    _ reading: inout MapReading
  ) {
    let others = columns.others(than: table)
    if !others.isEmpty { reading.map.extraColumns[table.name] = others }
    if !origin.lines.isEmpty { reading.origin.tables[table.name] = origin }
  }
}

extension GraphContent.Node {
  /// The table whose row the node is.
  fileprivate func table(_ isOurs: Bool) -> String {
    let other = isOurs ? attributes.first { $0.name == GraphContent.table }?.value : nil
    return other ?? Stakeholder.schema.name
  }
}
