/// Looking at a part of a map: rows are left out for an analysis or an edition, and the others keep
/// the numbers that they have in their files.
extension StakeholderMap {
  /// Leaves out rows of a table, counted from 0. O(rows).
  public mutating func leaveOut(from table: MapTable, where isLeftOut: (Int) -> Bool) {
    let rows = 0..<table.rowCount(self)
    let kept = rows.filter { !isLeftOut($0) }
    guard kept.count < rows.count else { return }
    let original = kept.map { originalRow($0, of: table.name) }
    table.keep(kept, &self)
    originalRows[table.name] = original
  }

  /// The row, counted from 0, in which a row stood before others were left out.
  public func originalRow(_ row: Int, of table: String) -> Int {
    guard let rows = originalRows[table], rows.indices.contains(row) else { return row }
    return rows[row]
  }

  /// Leaves out ties.
  public mutating func leaveOutTies(where isLeftOut: (Tie) -> Bool) {
    let all = ties
    guard let table = Self.table("ties") else { return }
    leaveOut(from: table) { isLeftOut(all[$0]) }
  }

  /// The map as it may be published: without the stakeholders that are marked internal and all that
  /// is said of them, and without what is said of the influence, interest and position of persons.
  public func publicEdition() -> StakeholderMap {
    let hidden = Set(stakeholders.filter { $0.visibility == .internal }.map(\.id))
    var map = self
    for row in map.stakeholders.indices where map.stakeholders[row].kind == .known(.person) {
      map.stakeholders[row].influence = .unknown
      map.stakeholders[row].interest = .unknown
      map.stakeholders[row].position = .unknown
    }
    guard !hidden.isEmpty else { return map }
    for table in Self.tables {
      let columns = table.columns.filter { $0.mayNameStakeholder || $0.name == "id" }
      let whole = map
      func names(_ row: Int, _ column: MapColumn) -> [String] {
        table.cell(whole, row, MapHeader(name: column.name)).split(separator: "|").map(String.init)
      }
      // A mention that a row can do without is taken out of it; the row goes where it can not.
      for row in 0..<table.rowCount(map) {
        for column in columns where !column.isRequired {
          let named = names(row, column)
          let rest = named.filter { !hidden.contains($0) }
          guard rest.count < named.count else { continue }
          table.replace(row, MapHeader(name: column.name), rest.joined(separator: "|"), &map)
        }
      }
      map.leaveOut(from: table) { row in
        columns.contains { column in
          column.isRequired && (table.name == "stakeholders" || column.name != "id")
            && names(row, column).contains { hidden.contains($0) }
        }
      }
    }
    return map
  }
}
