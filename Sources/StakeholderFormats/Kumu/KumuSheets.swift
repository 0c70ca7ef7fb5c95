import Foundation
import Spreadsheets
import StakeholderModel

/// A project of Kumu as sheets of a workbook, or as one CSV file: elements below “Label”, connections below “From” and
/// “To”.
enum KumuSheets {
  private static let settingsSheet = "\(GraphContent.mark) (ignore)"

  /// Which of the two a row of headings begins.
  private enum Kind {
    case elements, connections

    init?(_ headings: [String]) {
      let names = headings.map(\.folded)
      // “Label”, “From” or, before them, “ID” stands in the first cell.
      let first = names.first == "id" ? names.dropFirst().first : names.first
      switch first {
      case "label": self = .elements
      case "from" where names.contains("to"): self = .connections
      default: return nil
      }
    }
  }

  private static func isIgnored(_ name: String) -> Bool { name.lowercased().contains("(ignore)") }

  static func recognises(_ workbook: Workbook) -> Bool {
    // Our own sheet of ties has the headings of connections.
    let isOurs = workbook.sheets.contains {
      if case .table = WorkbookSheets.meaning(of: $0.name) { true } else { false }
    }
    return !isOurs
      && workbook.sheets.contains { sheet in
        !isIgnored(sheet.name) && Kind(headings(sheet)) != nil
      }
  }

  static func recognises(_ start: FileStart) -> Bool {
    guard !start.isFolder, !start.bytes.isEmpty else { return false }
    var reader = CSVReader(start.bytes, file: "")
    return reader.records().first.map { Kind($0.cells) != nil } ?? false
  }

  private static func headings(_ sheet: Sheet) -> [String] {
    guard let row = sheet.rows.first, row.cells.first?.column == 1 else { return [] }
    return row.cells.map { $0.content.text.trimmed }
  }

  /// - Throws: ``FormatError``.
  static func graph(_ start: FileStart) throws -> GraphContent {
    var graph = GraphContent()
    let ends = KumuEnds()
    var connections: [[TextRecord]] = []
    for (place, records) in try tables(start, &graph) {
      guard let first = records.first else { continue }
      guard let kind = Kind(first.cells) else {
        graph.diagnostics.append(notRead(first, at: place))
        continue
      }
      if kind == .connections {
        connections.append(records)
        continue
      }
      for record in records.dropFirst() {
        let fields = fields(first.cells, record.cells)
        let id = fields.first { $0.name.folded == "id" }?.value
        if let node = KumuFields.node(
          fields.filter { $0.name.folded != "id" }, id: id, line: record.line,
          isOurs: graph.isOurs)
        {
          ends.add(node, to: &graph)
        }
      }
    }
    // Connections may come first, and name elements of any sheet.
    for records in connections { add(records, ends, to: &graph) }
    return graph
  }

  private static func add(_ records: [TextRecord], _ ends: KumuEnds, to graph: inout GraphContent) {
    let headings = records[0].cells
    for record in records.dropFirst() {
      let fields = fields(headings, record.cells)
      func value(_ name: String) -> String? { fields.first { $0.name.folded == name }?.value }
      guard let from = value("from"), let to = value("to") else {
        graph.leftOut.append(
          LocalizedText(
            en: "The connection in row \(record.line) lacks an end and is left out.",
            fr: "La connexion de la ligne \(record.line) n’a pas ses deux bouts et n’est pas lue."))
        continue
      }
      let source = ends.id(from, in: &graph)
      let own = fields.filter { !["from", "to", "direction", "id"].contains($0.name.folded) }
      for target in to.split(separator: "|").map({ String($0).trimmed }) where !target.isEmpty {
        var edge = KumuFields.edge(
          own, from: source, to: ends.id(target, in: &graph), direction: value("direction"),
          line: record.line, isOurs: graph.isOurs)
        edge.id = value("id")
        graph.edges.append(edge)
      }
    }
  }

  private static func fields(_ headings: [String], _ cells: [String]) -> [KumuFields.Field] {
    zip(headings, cells).filter { !$0.isEmpty && !$1.isEmpty }.map { ($0, $1) }
  }

  private static func notRead(_ record: TextRecord, at place: TableSource) -> Diagnostic {
    Diagnostic(
      .warning, code: "not-read",
      summary: LocalizedText(
        en: "This sheet begins neither with “Label” nor with “From” and “To”, and is not read.",
        fr: "Cette feuille ne commence ni par « Label » ni par « From » et « To » et n’est pas lue."
      ),
      at: place.place(line: record.line, column: 1),
      remedy: LocalizedText(
        en: "If it holds no data, nothing need be done.",
        fr: "Si elle ne contient pas de données, il n’y a rien à faire."))
  }

  /// The sheets that hold something, each with its place.
  private static func tables(
    _ start: FileStart, _ graph: inout GraphContent
  ) throws -> [(TableSource, [TextRecord])] {
    let location = start.location
    guard let workbook = start.workbook else {
      var csv = CSVReader(
        try CSVLimits().contents(of: location), file: location.lastPathComponent)
      let records = csv.records()
      graph.diagnostics += csv.diagnostics
      return [(.file(location.lastPathComponent), records)]
    }
    do {
      return try workbook.get().sheets.compactMap { sheet in
        let place = TableSource.sheet(sheet.name, workbook: location.lastPathComponent)
        let sheetRecords = try SheetRecords(sheet, source: place)
        let records = sheetRecords.records
        if sheet.name == settingsSheet {
          graph.attributes = records.dropFirst().compactMap { record in
            record.cells.count > 1 ? .init(name: record.cells[0], value: record.cells[1]) : nil
          }
        }
        guard !isIgnored(sheet.name) else { return nil }
        graph.diagnostics += sheetRecords.diagnostics
        return (place, records)
      }
    } catch let error as WorkbookError {
      throw FormatError.unreadableWorkbook(location.path, error)
    }
  }

  /// - Throws: ``FormatError``.
  static func data(_ graph: GraphContent, _ location: URL) throws -> Data {
    let language = graph.language
    let labels = graph.nodes.map { $0.label ?? $0.id }
    // Labels are what people read, but only where each means one element.
    let ids = Set(graph.nodes.map(\.id))
    let areNames =
      Set(labels.map(\.folded)).count == labels.count && !labels.contains { $0.contains("|") }
      && zip(graph.nodes, labels).allSatisfy { $0.id == $1 || !ids.contains($1) }
    let names = Dictionary(
      graph.nodes.map { ($0.id, areNames ? $0.label ?? $0.id : $0.id) }, uniquingKeysWith: { $1 })
    let elements = graph.nodes.map { node in
      var fields = KumuFields.fields(of: node, language)
      fields.insert(("ID", node.id), at: 1)
      return fields
    }
    let connections = graph.edges.map { edge -> [KumuFields.Field] in
      [
        ("From", names[edge.source] ?? edge.source), ("To", names[edge.target] ?? edge.target),
        ("Direction", edge.isMutual ? "mutual" : "directed"),
      ] + KumuFields.fields(of: edge, language)
    }
    var draft = WorkbookDraft()
    draft.sheets = [
      sheet("Elements", elements, ["Label", "ID"]),
      sheet("Connections", connections, ["From", "To", "Direction"]),
      sheet(settingsSheet, graph.attributes.map { [("name", $0.name), ("value", $0.value)] }, []),
    ]
    do {
      return try WorkbookWriter.data(draft)
    } catch let error as WorkbookError {
      throw FormatError.unreadableWorkbook(location.path, error)
    }
  }

  private static func sheet(
    _ name: String, _ rows: [[KumuFields.Field]], _ first: [String]
  ) -> SheetDraft {
    var columns = first
    var known = Set(first)
    for field in rows.joined() where known.insert(field.name).inserted {
      columns.append(field.name)
    }
    var sheet = SheetDraft(name: name)
    sheet.frozenRows = 1
    sheet.columns = columns.map { ColumnDraft(width: $0 == "Description" ? 50 : 22) }
    sheet.rows = [columns.map { CellDraft(.text($0), .heading) }]
    sheet.rows += rows.map { row in
      let cells = Dictionary(
        row.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      return columns.map { column in cells[column].map { CellDraft(.text($0)) } }
    }
    return sheet
  }
}
