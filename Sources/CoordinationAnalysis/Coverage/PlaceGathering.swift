import StakeholderModel

/// The place at which the activities of each area are counted: the areas are parts of each other, and a
/// country beside its regions is no comparison.
struct PlaceGathering {
  /// From the widest area down to the area itself.
  private var paths: [String: [String]] = [:]
  /// How far down the places lie.
  private var depth = 0

  /// The coarsest level with at least two areas in which something is done. O(areas × levels).
  init(_ map: StakeholderMap) {
    var parents = Dictionary(
      map.areas.map { ($0.id, $0.parent.value) }, uniquingKeysWith: { first, _ in first })
    // A list of regions seldom says that they lie in its one country.
    let countries = map.areas.filter { $0.level == .known(.national) }
    if let country = countries.first, countries.count == 1 {
      for area in map.areas where area.parent.value == nil {
        guard let level = area.level.value, level.isKnownTerm, level > .national else { continue }
        parents[area.id] = country.id
      }
    }
    for area in Set(map.activities.compactMap(\.area.value)) {
      var path = [area]
      // A circle among the parents ends where it closes.
      while let parent = parents[path[0]] ?? nil, !path.contains(parent) {
        path.insert(parent, at: 0)
      }
      paths[area] = path
    }
    let deepest = paths.values.map(\.count).max() ?? 0
    depth =
      (0..<deepest).first { depth in
        Set(paths.values.compactMap { $0.count > depth ? $0[depth] : nil }).count >= 2
      } ?? max(deepest - 1, 0)
  }

  /// `nil` for an area that lies above the places.
  func place(of area: String) -> String? {
    guard let path = paths[area], path.count > depth else { return nil }
    return path[depth]
  }
}
