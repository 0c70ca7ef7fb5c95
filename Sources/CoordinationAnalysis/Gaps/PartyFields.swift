import OrderedCollections
import StakeholderModel

/// The sectors in which each party works: its own, and those of what it leads.
struct PartyFields {
  private var own: [String: Set<String>] = [:]
  private var led: [String: Set<String>] = [:]
  /// What each party leads, with the tie that says so.
  private var leading: [String: [(what: String, tie: Int)]] = [:]
  private let index: MapIndex

  init(_ index: MapIndex) {
    self.index = index
    for stakeholder in index.map.stakeholders {
      own[stakeholder.id] = Self.sectors(stakeholder.id, index)
    }
    for (row, tie) in index.map.ties.enumerated() where tie.isInForce {
      switch tie.relation {
      case .chairs, .coChairs, .heads, .leads, .implements: note(tie.from, tie.to, row)
      case .hostedBy, .convenedBy: note(tie.to, tie.from, row)
      default: continue
      }
    }
  }

  private mutating func note(_ leader: String, _ what: String, _ row: Int) {
    led[leader, default: []].formUnion(Self.sectors(what, index))
    leading[leader, default: []].append((what, row))
  }

  private static func sectors(_ id: String, _ index: MapIndex) -> Set<String> {
    let named =
      index.stakeholder(id)?.sectors.elements ?? index.instrument(id)?.sectors.elements ?? []
    return Set(named.map(\.rawValue))
  }

  func sectors(of id: String) -> Set<String> { (own[id] ?? []).union(led[id] ?? []) }

  /// Whether a party leads something in one of the sectors.
  func leads(_ id: String, any sectors: Set<String>) -> Bool {
    !(led[id] ?? []).isDisjoint(with: sectors)
  }

  /// The rows that give a party one of the sectors: its own, else the ties to what it leads there and the rows
  /// of that.
  func evidence(that id: String, worksIn sectors: Set<String>) -> [Evidence] {
    if !(own[id] ?? []).isDisjoint(with: sectors) {
      return [Evidence.stakeholder(id, in: index)].compactMap(\.self)
    }
    // One row for each sector is enough to show it; which one, neither ids nor the order of rows may decide. Rows
    // that are alike in all of this say the same.
    var left = sectors
    let known = (leading[id] ?? []).map { item in
      let tie = index.map.ties[item.tie]
      let sources = tie.sources.map(\.description).joined(separator: "|")
      let name = index.stakeholder(item.what)?.name ?? index.instrument(item.what)?.title ?? ""
      return (item, [sources, tie.relation.rawValue, name, tie.role ?? ""])
    }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    let first = known.filter { what, _ in
      let shown = Self.sectors(what, index).intersection(left)
      left.subtract(shown)
      return !shown.isEmpty
    }
    return first.flatMap { what, tie in
      [
        Evidence.tie(tie, in: index.map),
        Evidence.stakeholder(what, in: index) ?? Evidence.instrument(what, in: index),
      ].compactMap(\.self)
    }
  }
}
