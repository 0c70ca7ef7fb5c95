extension StakeholderMap {
  /// Everything that is wrong or doubtful in the map as it stands, table by table and row by row.
  ///
  /// Places are table, row (the header is row 1) and column. O(cells).
  public func validate() -> [Diagnostic] {
    let names = ReferencedNames(self)
    return Self.tables.flatMap { table in
      let required = ColumnCells(table.columns.filter(\.isRequired))
      let referring = ColumnCells(table.columns.filter { $0.reference != nil })
      return duplicateKeys(in: table)
        + (0..<table.rowCount(self)).flatMap { row in
          missingCells(in: table, row: row, required) + doubtfulCells(in: table, row: row)
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
          en: "Give one of them another id; until then, the first row counts.",
          fr: "Donner un autre identifiant à l’une des deux ; d’ici là, la première compte."))
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
          en: "The column “\(column.heading)” (\(column.name)) must not be empty.",
          fr: "La colonne « \(column.heading(.french)) » (\(column.name)) ne doit pas être vide."),
        at: .cell(table: table.name, row: row + 2, column: column.name),
        remedy: LocalizedText(en: "Fill in the cell.", fr: "Remplir la cellule."))
    }
  }

  private func doubtfulCells(in table: MapTable, row: Int) -> [Diagnostic] {
    // Terms that a map may add to are looked up in the map, with the other references.
    let looked = table.columns.filter { if case .term = $0.reference { true } else { false } }
    return table.check(self, row).filter { fault in
      !looked.contains { $0.name == fault.header }
    }.map {
      Diagnostic($0.fault, at: .cell(table: table.name, row: row + 2, column: $0.header))
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
        names.fault(for: part, as: reference).map {
          Diagnostic($0, at: .cell(table: table.name, row: row + 2, column: column.name))
        }
      }
    }
  }
}
