import StakeholderModel

/// References by name: people write "Ministère de la Santé" or "MSP" where the map has a code.
enum NamedReferences {
  /// Puts the code in the place of a name, acronym or alias that belongs to one row only; anything
  /// else stays, and validation says what it is. Leaves a note for each table. O(cells).
  static func resolve(in reading: inout MapReading) {
    let map = reading.map
    let names = Names(map)
    for table in StakeholderMap.tables {
      guard table.rowCount(map) > 0 else { continue }
      var resolved: [(name: String, id: String)] = []
      var first: (row: Int, column: String)?
      let columns = table.columns.filter { column in column.reference.map(names.has) ?? false }
      let headers = columns.map { MapHeader(name: $0.name) }
      for row in 0..<(columns.isEmpty ? 0 : table.rowCount(map)) {
        for (column, cell) in zip(columns, table.cells(map, row, headers)) where !cell.isEmpty {
          guard let kind = column.reference else { continue }
          let header = MapHeader(name: column.name)
          var hasChanged = false
          let parts = column.shape == .list ? cell.split(separator: "|").map(String.init) : [cell]
          let ids = parts.map { part -> String in
            guard let id = names.id(meantBy: part, kind) else { return part }
            hasChanged = true
            resolved.append((part, id))
            return id
          }
          guard hasChanged else { continue }
          first = first ?? (row, column.name)
          _ = table.replace(row, header, ids.joined(separator: "|"), &reading.map)
        }
      }
      if let first, let example = resolved.first {
        reading.diagnostics.append(
          note(
            resolved.count, example,
            at: reading.origin.located(
              .cell(table: table.name, row: first.row + 2, column: first.column))))
      }
    }
  }

  private static func note(
    _ count: Int, _ example: (name: String, id: String), at place: Diagnostic.Place
  ) -> Diagnostic {
    Diagnostic(
      .note, code: "named-reference",
      summary: LocalizedText(
        en: """
          References by name that were read as codes: \(count); the first is “\(example.name)”, read \
          as \(example.id).
          """,
        fr: """
          Renvois par le nom lus comme des codes : \(count) ; le premier est « \(example.name) », lu \
          \(example.id).
          """),
      at: place,
      remedy: LocalizedText(en: "Nothing need be done.", fr: "Il n’y a rien à faire."))
  }

  /// The codes of what a map names.
  private struct Names {
    private var ids: [Reference: Set<String>] = [:]
    private var byName: [Reference: [String: String?]] = [:]

    init(_ map: StakeholderMap) {
      for stakeholder in map.stakeholders {
        let texts =
          [stakeholder.name, stakeholder.acronym ?? ""] + stakeholder.aliases
          + stakeholder.names.byLanguage.values + stakeholder.acronyms.byLanguage.values
        for kind in [Reference.stakeholder, .stakeholderOrInstrument, .subject] {
          add(stakeholder.id, texts, to: kind)
        }
      }
      for instrument in map.instruments {
        let texts = [instrument.title] + instrument.titles.byLanguage.values
        add(instrument.id, texts, to: .instrument)
        add(instrument.id, texts, to: .stakeholderOrInstrument)
      }
      for area in map.areas {
        add(area.id, [area.name, area.pcode ?? ""] + area.names.byLanguage.values, to: .area)
      }
      for engagement in map.engagements { add(engagement.id, [], to: .subject) }
    }

    private mutating func add(_ id: String, _ names: [String], to kind: Reference) {
      guard !id.isEmpty else { return }
      ids[kind, default: []].insert(id)
      for name in Set((names + [id]).map(\.folded)) where !name.isEmpty {
        // A name that two rows share means neither.
        let other = byName[kind]?[name]
        byName[kind, default: [:]][name] = other == nil ? .some(id) : .some(nil)
      }
    }

    func has(_ kind: Reference) -> Bool { ids[kind] != nil }

    func id(meantBy text: String, _ kind: Reference) -> String? {
      guard ids[kind]?.contains(text) == false, text != Fact<String>.denial,
        let match = byName[kind]?[text.trimmed.folded]
      else { return nil }
      return match
    }
  }
}
