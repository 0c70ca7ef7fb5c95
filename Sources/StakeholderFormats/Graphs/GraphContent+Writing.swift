import StakeholderModel

extension GraphContent {
  /// The stakeholders and ties of a map with all that is known of them, its instruments, to which ties may lead, and its
  /// settings.
  /// - Parameter allTables: whether the format has a place for the other tables too, each as text in an attribute of the
  ///   graph. What would refer to them is left out where it has not. O(cells).
  init(_ map: StakeholderMap, allTables: Bool) {
    let language = map.settings.languages.first ?? .english
    let settings = Self.rows(of: StakeholderMap.settingsTable, in: map, but: [])
    attributes = [Attribute(name: Self.mark, value: "1")] + settings.joined()
    for table in StakeholderMap.tables
    where allTables && !Self.tables.contains(table.name) && table.rowCount(map) > 0 {
      let headers = table.headersInUse(in: map)
      let rows = (0..<table.rowCount(map)).map { row in headers.map { table.cell(map, row, $0) } }
      attributes.append(
        Attribute(
          name: Self.prefix + table.name,
          value: CSVText.text(header: headers.map(\.text), rows: rows)))
    }
    for (name, label) in Self.nodeTables {
      guard let table = StakeholderMap.table(name) else { continue }
      let rows = Self.rows(of: table, in: map, but: ["id", label])
      for (row, attributes) in rows.enumerated() {
        func cell(_ name: String) -> String { table.cell(map, row, MapHeader(name: name)) }
        let isOther = name != Stakeholder.schema.name
        nodes.append(
          Node(
            id: cell("id"), label: cell(label),
            attributes: (isOther ? [Attribute(name: Self.table, value: name)] : [])
              + attributes.map { Attribute(name: Self.escaped($0.name), value: $0.value) }))
      }
    }
    let ties = Self.rows(
      of: StakeholderMap.table(Tie.schema.name), in: map,
      but: ["from", "to"] + (allTables ? [] : Self.needingOthers))
    edges = zip(map.ties, ties).map { tie, attributes in
      Edge(
        source: tie.from, target: tie.to, isMutual: tie.mutual == true,
        label: tie.relation.label(language),
        attributes: attributes.map { Attribute(name: Self.escaped($0.name), value: $0.value) })
    }
  }

  /// The tables whose rows are nodes, and the column that names them.
  static let nodeTables = [
    (name: Stakeholder.schema.name, label: "name"), (name: Instrument.schema.name, label: "title"),
  ]

  private static func rows(
    of table: MapTable?, in map: StakeholderMap, but others: [String]
  ) -> [[Attribute]] {
    guard let table else { return [] }
    let headers = table.headersInUse(in: map).filter { !others.contains($0.text) }
    return (0..<table.rowCount(map)).map { row in
      zip(headers, headers.map { table.cell(map, row, $0) })
        .filter { !$1.isEmpty }.map { Attribute(name: $0.text, value: $1) }
    }
  }

  /// The tables that a graph holds; its settings beside them.
  static let tables = nodeTables.map(\.name) + [Tie.schema.name]

  /// The columns of ties that only say something beside the table they refer to.
  private static let needingOthers = ["engagement"]

  /// Whether a graph holds a cell of stakeholders, ties or instruments where it has no place for other tables.
  static func holds(_ table: MapTable, _ header: MapHeader) -> Bool {
    tables.contains(table.name)
      && !(table.name == Tie.schema.name && needingOthers.contains(header.text))
  }

  /// The names of the attributes of rows, in the order in which they come, and whether all values of each are numbers in
  /// the one way in which a program would write them back.
  static func kinds(_ rows: [[Attribute]]) -> [(name: String, isNumber: Bool)] {
    var places: [String: Int] = [:]
    var kinds: [(name: String, isNumber: Bool)] = []
    for attribute in rows.joined() {
      let isNumber = attribute.value.wholeMatch(of: /-?(0|[1-9]\d{0,14})(\.\d{0,8}[1-9])?/) != nil
      if let place = places[attribute.name] {
        kinds[place].isNumber = kinds[place].isNumber && isNumber
      } else {
        places[attribute.name] = kinds.count
        kinds.append((attribute.name, isNumber))
      }
    }
    return kinds
  }
}
