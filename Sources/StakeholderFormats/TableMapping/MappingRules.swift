import StakeholderModel

/// The rules that make a map of a table whose columns have been recognised: parties, places, who does
/// what where, who funds whom, who sits where.
struct MappingRules {
  private(set) var rules: [TableMapping.RowRule] = []

  /// - Parameter names: the placeholder of each role's column, such as `{Donor}`.
  init(_ names: [ColumnRole: String]) {
    if let who = names[.who] { add("stakeholders", [("name", who)]) }
    if let funder = names[.funder] {
      add("stakeholders", [("name", funder), ("group", "donors")])
    }
    if let body = names[.body] {
      add("stakeholders", [("name", body), ("kind", "coordination-body")])
    }
    let places: [ColumnRole] = [.place, .smallerPlace, .smallestPlace]
    var above: String?
    for (role, level) in zip(places, ["region", "department", "commune"]) {
      guard let place = names[role] else { continue }
      add("areas", [("name", place), ("level", level), ("parent", above)])
      above = place
    }
    if let who = names[.who], let what = names[.what] ?? names[.sector] {
      let period = names[.period]
      add(
        "activities",
        [
          ("stakeholder", who), ("action", what), ("sector", names[.sector]), ("area", above),
          ("start", names[.start]), ("end", names[.end]), ("reached", names[.reached]),
          ("targeted", names[.targeted]), ("notes", names[.notes] ?? period),
        ])
    }
    if let who = names[.who], let funder = names[.funder] {
      add("ties", [("from", funder), ("relation", "funds"), ("to", who)])
    }
    if let who = names[.who], let body = names[.body] {
      add("ties", [("from", who), ("relation", "member-of"), ("to", body), ("role", names[.role])])
    }
  }

  private mutating func add(_ table: String, _ cells: [(name: String, text: String?)]) {
    rules.append(
      TableMapping.RowRule(
        table: table,
        cells: cells.compactMap { cell in
          cell.text.map { TableMapping.Cell(header: MapHeader(name: cell.name), text: $0) }
        }))
  }
}
