import OrderedCollections
import StakeholderModel

/// The map and what it can be filtered by, for the template.
struct HTMLMap {
  let svg: String
  let key: String?
  let notes: String
  /// None where there is nothing to choose.
  let layers: [Choice]
  let hasLayers: Bool
  /// Each way of choosing parties of which the map has at least two values.
  let filters: [Filter]

  struct Choice {
    let value: String
    let text: String
  }

  struct Filter {
    let id: String
    let label: String
    /// What stands for no choice.
    let any: String
    let choices: [Choice]
  }

  init(_ own: HTMLReport.Map, _ report: Report) {
    key = own.legend?.embedded(idPrefix: "key-", isOfOwnSize: true, card: ElementID.party)
    notes = own.notes.joined(separator: " ")
    let (map, language, names) = (report.map, report.language, report.names)
    let words = HTMLWords(language)
    svg = own.svg
    let used = Set(own.drawing.lines.values.compactMap(\.layer))
    let present = Layer.terms.filter { used.contains($0.id) }.map {
      Choice(value: $0.id, text: Layer(rawValue: $0.id).label(language))
    }
    layers = present.count > 1 ? present : []
    hasLayers = !layers.isEmpty
    func choices(_ values: [String], _ label: (String) -> String) -> [Choice] {
      let all = OrderedSet(values).map { Choice(value: $0, text: label($0)) }
      return language.sorted(all, by: \.text)
    }
    let parties = map.stakeholders
    let levels = Level.terms.map(\.id).filter { id in
      parties.contains { $0.level.value?.rawValue == id }
    }
    let years = PageData.years(of: map).map { Choice(value: String($0), text: String($0)) }
    let all = [
      Filter(
        id: "level", label: words.level, any: words.all,
        choices: levels.map { Choice(value: $0, text: Level(rawValue: $0).label(language)) }),
      Filter(
        id: "sector", label: words.sector, any: words.all,
        choices: choices(parties.flatMap { ($0.sectors.value ?? []).map(\.rawValue) }) {
          names.term($0, of: Sector.name)
        }),
      Filter(
        id: "group", label: words.group, any: words.all,
        choices: choices(parties.compactMap(\.group.value?.rawValue)) {
          StakeholderGroup(rawValue: $0).label(language)
        }),
      Filter(id: "year", label: words.year, any: words.allYears, choices: years),
    ]
    filters = all.filter { $0.choices.count > 1 }
  }
}
