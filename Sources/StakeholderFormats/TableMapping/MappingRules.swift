import StakeholderModel

/// The rules that make a map of a table whose columns have been recognised: parties, places, who does
/// what where, who funds whom, who sits where.
struct MappingRules {
  private(set) var rules: [TableMapping.RowRule] = []
  /// The columns that a rule names.
  private(set) var used: Set<ColumnRole> = []
  private let names: [ColumnRole: String]

  /// Columns that are made of others, and what holds for all rows.
  struct Made {
    /// The placeholder of the relation that a function gives.
    var relation: String?
    /// The placeholder of the group that a kind gives.
    var group: String?
    /// The currency that the heading of the amounts names.
    var currency: String?
    /// What an activity is called where the table does not say what is done.
    var action: String
    /// The columns that are empty in some rows.
    var gaps: Set<ColumnRole> = []
  }

  /// - Parameter names: the placeholder of each role's column, such as `{Donor}`.
  init(_ names: [ColumnRole: String], _ made: Made) {
    self.names = names
    if names[.who] != nil {
      add(
        "stakeholders",
        [
          ("name", name(.who)), ("acronym", name(.acronym)), ("aliases", name(.otherName)),
          ("kind", name(.kind)), ("group", made.group),
        ])
    }
    if names[.funder] != nil {
      add("stakeholders", [("name", name(.funder)), ("group", "donors")])
    }
    if names[.programmer] != nil {
      add("stakeholders", [("name", name(.programmer))])
    }
    if names[.body] != nil {
      add("stakeholders", [("name", name(.body)), ("kind", "coordination-body")])
    }
    let areas = addAreas()
    // Where the smallest place is empty, the next one is still known.
    if areas.count > 1, let smallest = areas.last, made.gaps.contains(smallest.role) {
      let empty = [
        TableMapping.Filter(column: String(smallest.name.dropFirst().dropLast()), values: [""])
      ]
      addActivities(made, smallest.name, skip: empty)
      addActivities(made, areas[areas.count - 2].name, only: empty)
    } else {
      addActivities(made, areas.last?.name)
    }
    addTies(made)
  }

  /// The columns of places, the widest first.
  private mutating func addAreas() -> [(role: ColumnRole, name: String)] {
    var areas: [(role: ColumnRole, name: String)] = []
    for (role, level, code) in ColumnRole.places {
      guard let place = name(role) else { continue }
      add(
        "areas",
        [
          ("name", place), ("level", level.rawValue), ("parent", areas.last?.name),
          ("pcode", name(code)),
        ])
      areas.append((role, place))
    }
    return areas
  }

  private mutating func addActivities(
    _ made: Made, _ area: String?, only: [TableMapping.Filter] = [],
    skip: [TableMapping.Filter] = []
  ) {
    // Who sits in a body is not active for that, whatever field or place the body has.
    guard names[.who] != nil,
      names[.what] != nil || (names[.body] == nil && (names[.sector] != nil || area != nil))
    else { return }
    let notes = name(.notes) ?? name(.period)
    add(
      "activities",
      [
        ("stakeholder", name(.who)), ("action", name(.what) ?? made.action),
        ("sector", name(.sector)), ("area", area), ("start", name(.start)), ("end", name(.end)),
        ("reached", name(.reached)), ("targeted", name(.targeted)), ("notes", notes),
      ], only: only, skip: skip)
  }

  private mutating func addTies(_ made: Made) {
    if names[.who] != nil, names[.funder] != nil {
      let amount = name(.amount)
      add(
        "ties",
        [
          ("from", name(.funder)), ("relation", "funds"), ("to", name(.who)), ("amount", amount),
          ("currency", amount == nil ? nil : made.currency ?? name(.currency)),
          // Two projects of one amount are not one.
          ("notes", amount == nil ? nil : name(.what)),
        ])
    }
    if names[.who] != nil, names[.programmer] != nil {
      add(
        "ties",
        [("from", name(.programmer)), ("relation", "delegates-to"), ("to", name(.who))])
    }
    if names[.who] != nil, names[.body] != nil {
      add(
        "ties",
        [
          ("from", name(.who)), ("relation", made.relation ?? "member-of"), ("to", name(.body)),
          ("role", name(.role)), ("start", name(.start)), ("end", name(.end)),
          ("notes", name(.notes)),
        ])
    }
  }

  private mutating func name(_ role: ColumnRole) -> String? {
    guard let name = names[role] else { return nil }
    used.insert(role)
    return name
  }

  private mutating func add(
    _ table: String, _ cells: [(name: String, text: String?)], only: [TableMapping.Filter] = [],
    skip: [TableMapping.Filter] = []
  ) {
    rules.append(
      TableMapping.RowRule(
        table: table,
        cells: cells.compactMap { cell in
          cell.text.map { TableMapping.Cell(header: MapHeader(name: cell.name), text: $0) }
        }, only: only, skip: skip))
  }
}
