import StakeholderModel

/// What of a map a format has no place for, so that it can be said and never is lost in silence.
public struct NotHeld: Sendable {
  /// By table, in the order of a map: the headers whose cells are lost. A table of which nothing is held has all.
  public let headers: [(table: String, headers: [MapHeader])]

  /// O(cells).
  /// - Parameter holds: whether the format keeps the cells of a table under a header.
  init(
    _ map: StakeholderMap, properties holdsProperties: Bool = false,
    holds: (MapTable, MapHeader) -> Bool
  ) {
    headers = ([StakeholderMap.settingsTable] + StakeholderMap.tables).compactMap { table in
      var lost = table.headersInUse(in: map).filter { header in
        !holds(table, header)
          && (0..<table.rowCount(map)).contains { !table.cell(map, $0, header).isEmpty }
      }
      if table.name == MapSettings.schema.name, !holdsProperties {
        // Properties that only a package can hold.
        lost += map.settings.properties.keys.sorted().map { MapHeader(name: $0) }
      }
      return lost.isEmpty ? nil : (table.name, lost)
    }
  }

  /// The map without what is lost, as it is read again.
  public func removed(from map: StakeholderMap) -> StakeholderMap {
    var map = map
    for (name, headers) in headers {
      let table =
        name == MapSettings.schema.name
        ? StakeholderMap.settingsTable : StakeholderMap.table(name)
      guard let table else { continue }
      if name != MapSettings.schema.name,
        table.headersInUse(in: map).allSatisfy({ header in
          headers.contains(header)
            || (0..<table.rowCount(map)).allSatisfy { table.cell(map, $0, header).isEmpty }
        })
      {
        for row in (0..<table.rowCount(map)).reversed() { table.remove(row, &map) }
        map.extraColumns[name] = nil
        continue
      }
      for header in headers {
        if name == MapSettings.schema.name { map.settings.properties[header.text] = nil }
        for row in 0..<table.rowCount(map) { _ = table.replace(row, header, "", &map) }
        map.extraColumns[name]?.removeAll { $0 == header.text }
      }
      if map.extraColumns[name]?.isEmpty == true { map.extraColumns[name] = nil }
    }
    return map
  }

  /// One warning that names it all, or none.
  /// - Parameter format: as the subject of a sentence: “A GEXF file”.
  func diagnostics(_ format: LocalizedText) -> [Diagnostic] {
    guard !headers.isEmpty else { return [] }
    let lost = headers.flatMap { table, headers in headers.map { "\(table).\($0.text)" } }
      .joined(separator: ", ")
    return [
      Diagnostic(
        .warning, code: "not-held",
        summary: LocalizedText(
          en: "\(format) cannot hold: \(lost).",
          fr: "\(format(.french)) ne peut contenir : \(lost)."),
        at: .map,
        remedy: LocalizedText(
          en: "Keep the package as the master copy.", fr: "Garder le paquet comme original."))
    ]
  }
}
