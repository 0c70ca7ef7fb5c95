import ScenarioAnalysis
import StakeholderModel

/// What stands around the drawing of several maps: their titles, caveats and sources together.
struct JoinedMap {
  let map: StakeholderMap

  /// - Parameter columns: the places of those that a sheet shows; of all, if `nil`.
  init(_ comparison: MapComparison, _ maps: [StakeholderMap], only columns: Range<Int>? = nil) {
    let shown = Array(maps.enumerated()).filter { columns?.contains($0.offset) ?? true }
    let maps = shown.map(\.element)
    func name(_ place: Int) -> String { comparison.maps[shown[place].offset].name }
    var joined = StakeholderMap()
    let languages = Set(maps.flatMap(\.settings.caveats.languages) + Language.offered)
    for language in languages {
      let titles = maps.enumerated().map { place, map in
        map.settings.title(in: language) ?? name(place)
      }
      joined.settings.titles[language] = titles.joined(separator: " · ")
      var caveats: [(text: String, names: [String])] = []
      for (place, map) in maps.enumerated() {
        guard let text = map.settings.caveats.text(in: language) else { continue }
        let name = map.settings.title(in: language) ?? name(place)
        if let same = caveats.firstIndex(where: { $0.text == text }) {
          caveats[same].names.append(name)
        } else {
          caveats.append((text, [name]))
        }
      }
      // A caveat of all maps need not say whose it is.
      let worded = caveats.map { caveat in
        caveat.names.count == maps.count
          ? caveat.text : caveat.names.joined(separator: ", ") + language.colon + " " + caveat.text
      }
      if !worded.isEmpty { joined.settings.caveats[language] = worded.joined(separator: " ") }
    }
    let dates = Set(maps.map(\.settings.date))
    if dates.count == 1 { joined.settings.date = maps[0].settings.date }
    for (place, map) in maps.enumerated() {
      for var source in map.sources {
        guard
          !joined.sources.contains(where: {
            ($0.title, $0.date, $0.author) == (source.title, source.date, source.author)
          })
        else { continue }
        source.id = "\(shown[place].offset + 1)/\(source.id)"
        joined.sources.append(source)
      }
    }
    for author in maps.flatMap(\.settings.authors)
    where !joined.settings.authors.contains(author) { joined.settings.authors.append(author) }
    map = joined
  }
}
