import StakeholderModel
import TestSupport

/// Gives every row that has an id another one, drawn at random, wherever a cell names it.
struct Renaming {
  private let names: [String: String]
  private let originals: [String: String]

  init(_ map: StakeholderMap, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var ids: [String] = []
    for table in StakeholderMap.tables where table.key == ["id"] {
      for row in 0..<table.rowCount(map) { ids.append(table.cell(map, row, MapHeader("id"))) }
    }
    let numbers = Array(100..<(100 + ids.count)).shuffled(using: &generator)
    names = Dictionary(
      zip(ids, numbers.map { "x\($0)" }), uniquingKeysWith: { first, _ in first })
    originals = Dictionary(uniqueKeysWithValues: names.map { ($0.value, $0.key) })
  }

  /// The columns without a declared reference that name a row of the instruments all the same.
  private static let otherReferences = ["legal_basis", "action_plan", "terms_of_reference", "plan"]

  func applied(to map: StakeholderMap) -> StakeholderMap {
    var renamed = map
    for table in StakeholderMap.tables {
      for column in table.columns {
        let isKey = table.key == ["id"] && column.name == "id"
        guard isKey || names(column) else { continue }
        let header = MapHeader(column.name)
        for row in 0..<table.rowCount(map) {
          let cell = table.cell(map, row, header)
          guard !cell.isEmpty else { continue }
          _ = table.replace(row, header, text(cell), &renamed)
        }
      }
    }
    return renamed
  }

  private func names(_ column: MapColumn) -> Bool {
    switch column.reference {
    case .term: false
    case .some: true
    case nil: Self.otherReferences.contains(column.name)
    }
  }

  /// A cell with every id in it replaced; a place in a source stays.
  private func text(_ cell: String) -> String {
    cell.split(separator: "|").map { part in
      let halves = part.split(separator: "#", maxSplits: 1).map(String.init)
      return ([self[halves[0]]] + halves.dropFirst()).joined(separator: "#")
    }.joined(separator: "|")
  }

  subscript(id: String) -> String { names[id] ?? id }

  /// The id that a row had before.
  func original(_ id: String) -> String { originals[id] ?? id }
}

extension StakeholderMap {
  /// With nothing in the column of notes, in any table.
  func withoutNotes() -> StakeholderMap {
    var map = self
    for table in Self.tables where table.columns.contains(where: { $0.name == "notes" }) {
      for row in 0..<table.rowCount(map) {
        _ = table.replace(row, MapHeader("notes"), "", &map)
      }
    }
    return map
  }

  /// With the rows of the stakeholders and of the ties in another order.
  func shuffled(seed: UInt64) -> StakeholderMap {
    var generator = SeededGenerator(seed: seed)
    var map = self
    map.stakeholders.shuffle(using: &generator)
    map.ties.shuffle(using: &generator)
    return map
  }
}
