import StakeholderModel

/// The home area and all that lies in it.
struct HomePlaces {
  private let home: String?
  private let areas: AreasAround

  init(_ index: MapIndex) {
    home = index.homeArea
    areas = AreasAround(index.map)
  }

  /// What nobody places is taken to be at home, as bodies are.
  func contain(_ area: String?) -> Bool {
    guard let home, let area, area != home else { return true }
    return areas.around(area).contains(home)
  }
}
