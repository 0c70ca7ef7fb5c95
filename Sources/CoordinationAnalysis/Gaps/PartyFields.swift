import StakeholderModel

/// The sectors in which each party works: its own, and those of what it leads.
struct PartyFields {
  private var own: [String: Set<String>] = [:]
  private var led: [String: Set<String>] = [:]

  init(_ index: MapIndex) {
    let map = index.map
    func sectors(_ id: String) -> Set<String> {
      let named =
        index.stakeholder(id)?.sectors.elements ?? index.instrument(id)?.sectors.elements ?? []
      return Set(named.map(\.rawValue))
    }
    for stakeholder in map.stakeholders { own[stakeholder.id] = sectors(stakeholder.id) }
    for tie in map.ties where tie.isInForce {
      switch tie.relation {
      case .chairs, .coChairs, .heads, .leads, .implements:
        led[tie.from, default: []].formUnion(sectors(tie.to))
      case .hostedBy, .convenedBy:
        led[tie.to, default: []].formUnion(sectors(tie.from))
      default: continue
      }
    }
  }

  func sectors(of id: String) -> Set<String> { (own[id] ?? []).union(led[id] ?? []) }

  /// Whether a party leads something in one of the sectors.
  func leads(_ id: String, any sectors: Set<String>) -> Bool {
    !(led[id] ?? []).isDisjoint(with: sectors)
  }
}
