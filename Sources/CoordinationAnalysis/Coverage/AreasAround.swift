import StakeholderModel

/// The areas in which an area lies.
struct AreasAround {
  private let parents: [String: String]

  init(_ map: StakeholderMap) {
    var parents: [String: String] = [:]
    for area in map.areas where parents[area.id] == nil { parents[area.id] = area.parent.value }
    // A list of regions seldom says that they lie in its one country.
    let countries = map.areas.filter { $0.level == .known(.national) }
    if let country = countries.first, countries.count == 1 {
      for area in map.areas where parents[area.id] == nil {
        guard let level = area.level.value, level.isKnownTerm, level > .national else { continue }
        parents[area.id] = country.id
      }
    }
    self.parents = parents
  }

  /// From the nearest to the widest. A circle among them ends where it closes. O(levels).
  func around(_ area: String) -> [String] {
    var chain: [String] = []
    var next = parents[area]
    while let parent = next, parent != area, !chain.contains(parent) {
      chain.append(parent)
      next = parents[parent]
    }
    return chain
  }
}
