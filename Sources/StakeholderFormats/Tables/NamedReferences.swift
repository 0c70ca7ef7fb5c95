import StakeholderModel

/// References by name: people write "Ministère de la Santé" or "MSP" where the map has a code.
enum NamedReferences {
  /// A cell as it was written and as it was read.
  private struct Reading {
    let row: Int
    let column: String
    let written: String
    let read: String
  }

  /// Puts the code in the place of a name, acronym or alias that belongs to one row only; anything
  /// else stays, and validation says what it is. Leaves a note for each table. O(cells).
  static func resolve(in reading: inout MapReading) {
    let map = reading.map
    let names = RowNames(map)
    for table in StakeholderMap.tables where table.rowCount(map) > 0 {
      var named: [Reading] = []
      var slips: [Reading] = []
      let columns = table.columns.filter { column in column.reference.map(names.has) ?? false }
      let headers = columns.map { MapHeader(name: $0.name) }
      for row in 0..<(columns.isEmpty ? 0 : table.rowCount(map)) {
        for (column, cell) in zip(columns, table.cells(map, row, headers)) where !cell.isEmpty {
          guard let kind = column.reference else { continue }
          let writing = ReferenceWriting(names: names, kind: kind)
          let (parts, isSlip) = column.shape == .list ? writing.parts(of: cell) : ([cell], false)
          if isSlip {
            slips.append(
              Reading(
                row: row, column: column.name, written: cell, read: parts.joined(separator: "|")))
          }
          var hasChanged = isSlip
          let ids = parts.map { part -> String in
            guard let id = writing.id(meantBy: part) else { return part }
            hasChanged = true
            named.append(Reading(row: row, column: column.name, written: part, read: id))
            return id
          }
          guard hasChanged else { continue }
          _ = table.replace(
            row, MapHeader(name: column.name), ids.joined(separator: "|"), &reading.map)
        }
      }
      func place(_ cell: Reading) -> Diagnostic.Place {
        reading.origin.located(.cell(table: table.name, row: cell.row + 2, column: cell.column))
      }
      reading.diagnostics += slips.map { note($0, at: place($0)) }
      if let first = named.first {
        reading.diagnostics.append(note(named.count, first, at: place(first)))
      }
    }
  }

  private static func note(_ count: Int, _ first: Reading, at place: Diagnostic.Place) -> Diagnostic
  {
    Diagnostic(
      .note, code: "named-reference",
      summary: LocalizedText(
        en: """
          References by name that were read as codes: \(count); the first is “\(first.written)”, read \
          as \(first.read).
          """,
        fr: """
          Renvois par le nom lus comme des codes : \(count) ; le premier est « \(first.written) », lu \
          \(first.read).
          """),
      at: place,
      remedy: LocalizedText(en: "Nothing need be done.", fr: "Il n’y a rien à faire."))
  }

  private static func note(_ cell: Reading, at place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(
      .note, code: "list-separator",
      summary: LocalizedText(
        en: "“\(cell.written)” was read as “\(cell.read)”.",
        fr: "« \(cell.written) » a été lu « \(cell.read) »."),
      at: place,
      remedy: LocalizedText(
        en: "Separate several by |, and put the place in a source behind #.",
        fr: "En séparer plusieurs par |, et mettre # devant l’endroit dans une source."))
  }
}

/// How people write what refers to rows of one kind.
private struct ReferenceWriting {
  let names: RowNames
  let kind: Reference

  /// The parts of a list, and whether it was separated by something else than |. Commas and semicolons
  /// separate only where each part means a row; before a page they stand for #: "s2, p. 4".
  func parts(of cell: String) -> (parts: [String], isSlip: Bool) {
    let parts = cell.split(separator: "|").map(String.init)
    guard parts.count == 1, !isKnown(cell) else { return (parts, false) }
    for separator: Character in [";", ","] {
      let pieces = cell.split(separator: separator).map(\.trimmed)
      if pieces.count > 1, pieces.allSatisfy(isKnown) { return (pieces, true) }
    }
    if kind == .source, cell.utf8.count <= 500,
      let match = cell.wholeMatch(
        of: /([^#,;:\s]+)\s*[,;:]?\s*((?:pp?\.|pages?\s|chap|art|§|annexe?\s|sect|tabl).*)/
          .ignoresCase()),
      names.has(String(match.1), .source)
    {
      return (["\(match.1)#\(match.2)"], true)
    }
    return (parts, false)
  }

  private func isKnown(_ text: String) -> Bool {
    let code = kind == .source ? text.prefix { $0 != "#" }.trimmed : text
    return names.id(meantBy: code, kind) != nil
  }

  /// The code that stands for a text which is none itself, with the place in a source.
  func id(meantBy text: String) -> String? {
    let code = kind == .source ? text.prefix { $0 != "#" }.trimmed : text
    guard !names.has(code, kind), code != Fact<String>.denial,
      let id = names.id(meantBy: code, kind)
    else { return nil }
    return kind == .source ? id + text.drop { $0 != "#" } : id
  }
}
