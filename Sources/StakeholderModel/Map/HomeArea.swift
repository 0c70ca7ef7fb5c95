extension MapIndex {
  /// The area that the map is about: the one that most bodies belong to, the first of those that
  /// draw; `nil` where no body names an area.
  public var homeArea: String? {
    let areas = bodies.compactMap { stakeholder($0)?.area.value }
    let counts = Dictionary(areas.map { ($0, 1) }, uniquingKeysWith: +)
    // `max` gives the first of those that draw.
    return areas.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
  }

  /// The bodies that work for the whole world, in the map of one country: those whom one asks there cannot answer for
  /// them. Empty where the map is not that of one country.
  public var bodiesOfTheWorld: Set<String> {
    let countries = map.areas.count { $0.level == .known(.national) }
    guard homeArea != nil || countries == 1 else { return [] }
    return Set(bodies.filter { stakeholder($0)?.level == .known(.global) })
  }

  /// The bodies of the home area, of its parts, and of no area in particular. A neighbour that a map
  /// mentions is compared with, but it is not what the map judges or draws.
  public var homeBodies: [String] {
    let home = homeArea
    let parents = Dictionary(
      map.areas.map { ($0.id, $0.parent.value) }, uniquingKeysWith: { first, _ in first })
    return bodies.filter { body in
      guard let home, let area = stakeholder(body)?.area.value else { return true }
      var next: String? = area
      var seen: Set<String> = []
      while let place = next, seen.insert(place).inserted {
        if place == home { return true }
        next = parents[place] ?? nil
      }
      return false
    }
  }
}
