import StakeholderModel

/// Codes for rows that people wrote without one: made of the acronym, or else of the name.
enum MissingCodes {
  /// What codes are made of, by table; the other tables need theirs.
  static let named = [
    (table: "stakeholders", columns: ["acronym", "name"]),
    (table: "instruments", columns: ["title"]), (table: "sources", columns: ["title"]),
    (table: "areas", columns: ["name"]),
    (table: "engagements", columns: ["provider", "recipient"]),
  ]

  /// Fills the empty codes of the rows of these tables; two rows never get the same. A
  /// note says how many. O(rows).
  static func fill(in reading: inout MapReading) {
    for (table, named) in named {
      guard let table = StakeholderMap.table(table) else { continue }
      fill(table, named: named, in: &reading)
    }
  }

  private static func fill(_ table: MapTable, named: [String], in reading: inout MapReading) {
    let id = MapHeader(name: "id")
    let map = reading.map
    let rows = 0..<table.rowCount(map)
    // The word for a denial names nothing.
    var codes = NewCodes(taken: rows.map { table.cell(map, $0, id) })
    var made: [(row: Int, id: String)] = []
    for row in rows where table.cell(map, row, id).isEmpty {
      let name = named.lazy.map { table.cell(map, row, MapHeader(name: $0)) }
        .first { !$0.isEmpty }
      guard let stem = name.map(code), !stem.isEmpty else { continue }
      let new = codes.code(stem)
      made.append((row, new))
      _ = table.replace(row, id, new, &reading.map)
    }
    guard let first = made.first else { return }
    let place = Diagnostic.Place.cell(table: table.name, row: first.row + 2, column: "id")
    reading.diagnostics.append(
      Diagnostic(
        .note, code: "code-made",
        summary: LocalizedText(
          en: "Rows without a code that were given one: \(made.count); the first is “\(first.id)”.",
          fr:
            "Lignes sans code qui en ont reçu un : \(made.count) ; le premier est « \(first.id) »."),
        at: reading.origin.located(place),
        remedy: LocalizedText(
          en: "Write codes of your own if you want to refer to these rows by them.",
          fr: "Écrire ses propres codes pour désigner ces lignes par eux.")))
  }

  /// Small letters, digits and hyphens: "Ministère de la Santé" gives `ministere-de-la-sante`.
  static func code(_ name: String) -> String {
    name.folded.split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
  }
}
