/// Rows that lie within themselves.
extension StakeholderMap {
  /// Parties and areas that are their own ancestors.
  func circlesOfParents() -> [Diagnostic] {
    circles(
      in: Stakeholder.schema.name, parents: stakeholders.map { ($0.id, $0.parent.value) },
      names: stakeholders.map(\.name))
      + circles(
        in: Area.schema.name, parents: areas.map { ($0.id, $0.parent.value) },
        names: areas.map(\.name))
  }

  private func circles(in table: String, parents rows: [(String, String?)], names: [String])
    -> [Diagnostic]
  {
    let parents = Dictionary(rows, uniquingKeysWith: { first, _ in first })
    // Each id is walked over once: whatever leads into a settled one is settled too.
    var isInCircle: [String: Bool] = [:]
    for (id, _) in rows {
      var path: [String] = []
      var places: [String: Int] = [:]
      var next: String? = id
      while let id = next, isInCircle[id] == nil, places[id] == nil {
        places[id] = path.count
        path.append(id)
        next = parents[id] ?? nil
      }
      let start = next.flatMap { places[$0] } ?? path.count
      for (place, id) in path.enumerated() { isInCircle[id] = place >= start }
    }
    let parent = Self.table(table)?.column(MapHeader("parent"))?.heading ?? LocalizedText()
    return rows.indices.compactMap { row in
      guard isInCircle[rows[row].0] == true else { return nil }
      let name = names[row].isEmpty ? rows[row].0 : names[row]
      return Diagnostic(
        .error, code: "circle-of-parents",
        summary: LocalizedText(
          en: "“\(name)” is its own ancestor.", fr: "« \(name) » est son propre ascendant."),
        at: .cell(table: table, row: row + 2, column: "parent"),
        remedy: LocalizedText(
          en: "Empty one of the cells “\(parent)” of the circle.",
          fr: "Vider l’une des cellules « \(parent(.french)) » de la boucle."))
    }
  }
}
