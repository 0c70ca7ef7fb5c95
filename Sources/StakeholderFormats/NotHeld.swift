import StakeholderModel

/// What of a map a format has no place for, so that it can be said and never is lost in silence.
public struct NotHeld: Sendable {
  /// What is lost of one table.
  struct Loss: Sendable {
    let table: MapTable
    let headers: [MapHeader]
    /// The number of rows where nothing of them is held.
    let rows: Int?
  }
  /// In the order of the tables, the settings first.
  let losses: [Loss]

  /// O(cells).
  /// - Parameters:
  ///   - holdsProperties: whether the format keeps properties of the map that no reader knows.
  ///   - holds: whether it keeps the cells of a table under a header.
  init(
    _ map: StakeholderMap, properties holdsProperties: Bool = false,
    holds: (MapTable, MapHeader) -> Bool
  ) {
    losses = ([StakeholderMap.settingsTable] + StakeholderMap.tables).compactMap { table in
      let isSettings = table.name == MapSettings.schema.name
      let used = table.headersInUse(in: map).filter { header in
        (0..<table.rowCount(map)).contains { !table.cell(map, $0, header).isEmpty }
      }
      var lost = used.filter { !holds(table, $0) }
      let isWhole = !isSettings && lost.count == used.count
      if isSettings, !holdsProperties {
        lost += map.settings.properties.keys.sorted().map { MapHeader(name: $0) }
      }
      return lost.isEmpty
        ? nil : Loss(table: table, headers: lost, rows: isWhole ? table.rowCount(map) : nil)
    }
  }

  public var isEmpty: Bool { losses.isEmpty }

  /// The map without what is lost, as it is read again.
  public func removed(from map: StakeholderMap) -> StakeholderMap {
    var map = map
    for loss in losses {
      let table = loss.table
      if let rows = loss.rows {
        for row in (0..<rows).reversed() { table.remove(row, &map) }
        map.extraColumns[table.name] = nil
        continue
      }
      for header in loss.headers {
        if table.name == MapSettings.schema.name { map.settings.properties[header.text] = nil }
        for row in 0..<table.rowCount(map) { _ = table.replace(row, header, "", &map) }
        map.extraColumns[table.name]?.removeAll { $0 == header.text }
      }
      if map.extraColumns[table.name]?.isEmpty == true { map.extraColumns[table.name] = nil }
    }
    return map
  }

  /// One warning that names it all, or none.
  /// - Parameter format: as the subject of a sentence: “A GEXF file”.
  func diagnostics(_ format: LocalizedText) -> [Diagnostic] {
    guard !isEmpty else { return [] }
    func list(_ language: Language) -> String {
      losses.map { loss in
        let title = loss.table.title(language)
        guard let rows = loss.rows else {
          let columns = loss.headers.map(\.text).joined(separator: ", ")
          return language.say(
            en: "part of the table “\(title)” (\(columns))",
            fr: "une partie du tableau « \(title) » (\(columns))")
        }
        return language.say(
          en: "the table “\(title)” (rows: \(rows))",
          fr: "le tableau « \(title) » (lignes : \(rows))")
      }.joined(separator: language.semicolon)
    }
    return [
      Diagnostic(
        .warning, code: "not-held",
        summary: LocalizedText(
          en: "\(format) cannot hold: \(list(.english)).",
          fr: "\(format(.french)) ne peut contenir : \(list(.french))."),
        at: .map,
        remedy: LocalizedText(
          en: "Keep the package as the master copy.", fr: "Garder le paquet comme original."))
    ]
  }
}
