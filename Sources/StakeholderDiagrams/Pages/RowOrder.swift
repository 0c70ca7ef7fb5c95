import StakeholderModel

/// In which order the rows of a map are drawn, whatever their order in a file: where that changes, a picture stays.
public enum RowOrder: Sendable {
  /// Parties by their codes, ties by those of their parties.
  case ofIDs
  /// Parties as the table has them, for whoever writes it decides who comes first in a row, a column or a list; ties
  /// in the order of their parties.
  case ofTable

  /// Rows of one code keep their order, for the first of them counts. O(n log n).
  func applied(to map: StakeholderMap) -> StakeholderMap {
    var map = map
    if self == .ofIDs {
      map.stakeholders = map.stakeholders.enumerated()
        .sorted { ($0.element.id, $0.offset) < ($1.element.id, $1.offset) }.map(\.element)
    }
    let ids = map.stakeholders.map(\.id)
    let places = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    let ties = map.ties
    let keys = ties.map { tie in
      [places[tie.from] ?? ids.count, places[tie.to] ?? ids.count]
    }
    map.ties = ties.indices.sorted { a, b in
      guard keys[a] == keys[b] else { return keys[a].lexicographicallyPrecedes(keys[b]) }
      return ties[a].cells.lexicographicallyPrecedes(ties[b].cells)
    }.map { ties[$0] }
    return map
  }
}

extension StakeholderMap {
  /// The codes of its parties from the highest level down, those without one last; within a level in their order.
  var idsByLevel: [String] {
    let levels = Level.terms.count
    return stakeholders.enumerated()
      .map { (level: $1.level.value?.order ?? levels, offset: $0, id: $1.id) }
      .sorted { ($0.level, $0.offset) < ($1.level, $1.offset) }.map(\.id)
  }
}
