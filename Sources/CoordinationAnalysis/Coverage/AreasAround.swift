import StakeholderModel

/// The areas in which an area lies.
struct AreasAround {
  private let parents: [String: String]
  private let countries: Set<String>

  init(_ map: StakeholderMap) {
    var parents: [String: String] = [:]
    for area in map.areas where parents[area.id] == nil { parents[area.id] = area.parent.value }
    // A list of regions seldom says that they lie in its one country.
    countries = Set(map.areas.filter { $0.level == .known(.national) }.map(\.id))
    if let country = countries.first, countries.count == 1 {
      for area in map.areas where parents[area.id] == nil {
        guard let level = area.level.value, level.isKnownTerm, level > .national else { continue }
        parents[area.id] = country
      }
    }
    self.parents = parents
  }

  /// The country that an area is or lies in; `nil` where the map does not say.
  func country(of area: String) -> String? {
    ([area] + around(area)).first(where: countries.contains)
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
