import GraphDrawing
import StakeholderModel

extension Drawing {
  /// Lets each box of one party lead to the party's address or, where it has none, to the first of its sources
  /// that has one.
  mutating func linkParties(of map: StakeholderMap) {
    let index = MapIndex(map)
    let sources = Dictionary(
      map.sources.map { ($0.id, $0.url.flatMap(Link.init)) },
      uniquingKeysWith: { first, _ in first })
    for place in nodes.indices where nodes[place].classes.contains("stakeholder") {
      guard let party = index.stakeholder(nodes[place].id) else { continue }
      nodes[place].link =
        party.url.flatMap(Link.init)
        ?? party.sources.lazy.compactMap { sources[$0.source] ?? nil }.first
    }
  }
}
