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

  /// Notes in which rows of a sheet the rows of a table stood, counted from 0 after the first, where
  /// these are not simply one after the other.
  package mutating func noteRows(_ rows: [Int], of table: String) {
    if rows != Array(rows.indices) { originalRows[table] = rows }
  }

  /// Leaves out ties.
  public mutating func leaveOutTies(where isLeftOut: (Tie) -> Bool) {
    let all = ties
    guard let table = Self.table("ties") else { return }
    leaveOut(from: table) { isLeftOut(all[$0]) }
  }

  /// Leaves out ties that hold but are not to be looked at. The map no longer claims to know in full
  /// the parties that lose one: what is hidden is not absent.
  public mutating func hideTies(where isHidden: (Tie) -> Bool) {
    let parties = Set(ties.filter(isHidden).flatMap { [$0.from, $0.to] })
    leaveOutTies(where: isHidden)
    for row in stakeholders.indices where parties.contains(stakeholders[row].id) {
      stakeholders[row].complete = []
    }
  }

  /// Leaves out stakeholders, the rows that mean nothing without them, and their mention in all other
  /// cells. O(cells).
  mutating func leaveOut(stakeholders hidden: Set<String>) -> Removal {
    var removal = Removal()
    for table in Self.tables {
      let columns = table.columns.filter(\.mayNameStakeholder)
      let isOwnTable = table.name == "stakeholders"
      var pointless: Set<Int> = []
      for row in 0..<table.rowCount(self) {
        let mentions = columns.compactMap { column in
          let header = MapHeader(name: column.name)
          let ids = table.cell(self, row, header).split(separator: "|").map(String.init)
          let rest = ids.filter { !hidden.contains($0) }
          return rest.count < ids.count ? (column: column, header: header, rest: rest) : nil
        }
        if mentions.contains(where: { $0.column.isRequired })
          || (isOwnTable && hidden.contains(stakeholders[row].id))
        {
          pointless.insert(row)
          continue
        }
        for mention in mentions {
          _ = table.replace(row, mention.header, mention.rest.joined(separator: "|"), &self)
          removal.clearedCells[table.name, default: 0] += 1
        }
      }
      leaveOut(from: table) { pointless.contains($0) }
      if !isOwnTable, !pointless.isEmpty { removal.rows[table.name] = pointless.count }
    }
    return removal
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
    return map.hiding(hidden)
  }

  /// The map without some stakeholders that exist but are not to be shown.
  func hiding(_ hidden: Set<String>) -> StakeholderMap {
    guard !hidden.isEmpty else { return self }
    var map = self
    map.hideTies { hidden.contains($0.from) || hidden.contains($0.to) }
    _ = map.leaveOut(stakeholders: hidden)
    return map
  }
}
