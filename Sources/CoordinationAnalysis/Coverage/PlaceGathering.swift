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
    let areas = AreasAround(map)
    for area in Set(map.activities.compactMap(\.area.value)) {
      paths[area] = areas.around(area).reversed() + [area]
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
