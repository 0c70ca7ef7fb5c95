extension StakeholderMap {
  /// Everything that is wrong or doubtful in the map as it stands, table by table and row by row.
  ///
  /// Places are table, row (the header is row 1) and column. O(cells).
  /// - Parameter withCodes: whether values are named by code too, for readers who see codes and not
  ///   labels only.
  public func validate(withCodes: Bool = true) -> [Diagnostic] {
    let names = ReferencedNames(self)
    let values = KnownValues(self, withCodes: withCodes)
    return Self.tables.flatMap { table in
      let required = ColumnCells(table.columns.filter(\.isRequired))
      let referring = ColumnCells(table.columns.filter { $0.reference != nil })
      let chosen = ColumnCells(table.columns.filter { $0.vocabulary != nil })
      return duplicateKeys(in: table)
        + (0..<table.rowCount(self)).flatMap { row in
          missingCells(in: table, row: row, required)
            + unknownValues(in: table, row: row, chosen, values)
            + brokenReferences(in: table, row: row, referring, names)
        }
    } + inconsistencies()
  }

  /// Some columns of a table, with the headers under which their cells are found.
  private struct ColumnCells {
    let columns: [MapColumn]
    let headers: [MapHeader]

    init(_ columns: [MapColumn]) {
      self.columns = columns
      headers = columns.map { MapHeader(name: $0.name) }
    }
  }

  private func duplicateKeys(in table: MapTable) -> [Diagnostic] {
    guard !table.key.isEmpty else { return [] }
    var first: [String: Int] = [:]
    return (0..<table.rowCount(self)).compactMap { row in
      let key = table.key.map { table.cell(self, row, MapHeader(name: $0)) }
        .joined(separator: " · ")
      guard !key.isEmpty, let earlier = first.updateValue(first[key] ?? row, forKey: key) else {
        return nil
      }
      let first = originalRow(earlier, of: table.name) + 2
      return Diagnostic(
        .error, code: "duplicate-id",
        summary: LocalizedText(
          en: "“\(key)” already stands in row \(first).",
          fr: "« \(key) » figure déjà à la ligne \(first) du tableau."),
        at: .cell(table: table.name, row: row + 2, column: table.key.last),
        remedy: LocalizedText(
          en: "Give one of them another code; until then, the first row counts.",
          fr: "Donner un autre code à l’une des deux ; d’ici là, la première compte."))
    }
  }

  private func missingCells(in table: MapTable, row: Int, _ required: ColumnCells)
    -> [Diagnostic]
  {
    zip(required.columns, table.cells(self, row, required.headers)).filter { _, cell in
      cell.isEmpty
    }.map { column, _ in
      Diagnostic(
        .error, code: "missing-cell",
        summary: LocalizedText(
          en: "“\(column.heading)” must not be empty.",
          fr: "« \(column.heading(.french)) » ne doit pas être vide."),
        at: .cell(table: table.name, row: row + 2, column: column.name),
        remedy: nameFromAcronym(table, row, column)
          ?? LocalizedText(en: "Fill in the cell.", fr: "Remplir la cellule."))
    }
  }

  private func nameFromAcronym(_ table: MapTable, _ row: Int, _ column: MapColumn)
    -> LocalizedText?
  {
    guard table.name == "stakeholders", column.name == "name",
      let acronym = stakeholders[row].acronym
    else { return nil }
    return LocalizedText(
      en: "Write the full name; where it is not known, repeat the acronym: \(acronym).",
      fr: "Écrire le nom complet ; s’il n’est pas connu, répéter le sigle : \(acronym).")
  }

  private func unknownValues(
    in table: MapTable, row: Int, _ chosen: ColumnCells, _ values: KnownValues
  ) -> [Diagnostic] {
    zip(chosen.columns, table.cells(self, row, chosen.headers)).flatMap {
      column, cell -> [Diagnostic] in
      guard !cell.isEmpty, !(column.mayBeDenied && cell == Fact<String>.denial) else { return [] }
      let parts = column.shape == .list ? cell.split(separator: "|").map(\.trimmed) : [cell]
      let tie = table.name == "ties" && column.name == "relation" ? ties[row] : nil
      return parts.compactMap { part in
        values.fault(for: part, in: column, tie: tie).map {
          Diagnostic($0, at: .cell(table: table.name, row: row + 2, column: column.name))
        }
      }
    }
  }

  private func brokenReferences(
    in table: MapTable, row: Int, _ referring: ColumnCells, _ names: ReferencedNames
  ) -> [Diagnostic] {
    zip(referring.columns, table.cells(self, row, referring.headers)).flatMap {
      column, cell -> [Diagnostic] in
      guard let reference = column.reference, !cell.isEmpty else { return [] }
      guard cell != Fact<String>.denial else { return [] }
      let parts = column.shape == .list ? cell.split(separator: "|").map(\.trimmed) : [cell]
      return parts.compactMap { part in
        names.fault(for: part, as: reference, isList: column.shape == .list).map {
          Diagnostic($0, at: .cell(table: table.name, row: row + 2, column: column.name))
        }
      }
    }
  }
}
