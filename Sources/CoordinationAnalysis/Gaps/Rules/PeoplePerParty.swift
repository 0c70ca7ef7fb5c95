import OrderedCollections
import StakeholderModel

/// Places where each party that is known to work in a sector has far more people than elsewhere.
///
/// One verdict for each sector, over the home places (``PlaceGathering``) of known population in which
/// somebody is known to work in it; who works in an area around a place works there too. Fails where the
/// people for each party are more than so many times the median of the places, and holds where they are
/// nowhere. Does not apply with fewer places than can be compared. How many people an activity reaches does
/// not count, nor do activities that were over at the date of the map. A place in which nobody is known to
/// work, or of which the population is not known, is not judged.
struct PeoplePerParty: GapRule {
  let code = "coverage/people-per-party"
  let severity = Severity.low
  let norms = ["field.mostPeoplePerParty", "field.fewestPlaces"]
  let title = LocalizedText(
    en: "Far more people for each party at work than elsewhere",
    fr: "Beaucoup plus d’habitants par intervenant qu’ailleurs")
  let why = LocalizedText(
    en: """
      Where few work for many people, most of them are served late or not at all, while others have several \
      to turn to. Needs are not counted here.
      """,
    fr: """
      Là où peu d’intervenants se partagent une population nombreuse, une grande partie en est servie tard \
      ou jamais, quand d’autres ont plusieurs interlocuteurs. Les besoins ne sont pas comptés ici.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    return FieldPlaces(index).bySector.map { sector, places in
      func evidence(_ places: [FieldPlace]) -> [Evidence] {
        places.map { Evidence.area($0.row, in: index.map) }
          + OrderedSet(places.flatMap(\.activities)).sorted()
          .map { Evidence.activity($0, in: index.map) }
      }
      func parties(_ places: [FieldPlace]) -> [String] {
        index.inOrder(places.flatMap(\.parties))
      }
      guard places.count >= max(norms.field.fewestPlaces, 1) else {
        return Verdict(.notApplicable, parties(places))
      }
      let median = Self.median(places.map(\.peoplePerParty))
      let most = norms.field.mostPeoplePerParty * median
      let above = places.enumerated().filter { $0.element.peoplePerParty > most }.sorted {
        (-$0.element.peoplePerParty, $0.offset) < (-$1.element.peoplePerParty, $1.offset)
      }.map(\.element)
      return Verdict(
        above.isEmpty ? .holds : .fails, parties(above.isEmpty ? places : above),
        facts: [
          "sector": .terms([sector]), "places": .terms(above.map { index.map.areas[$0.row].id }),
          "most": .number(Int((above.first?.peoplePerParty ?? 0).rounded())),
          "median": .number(Int(median.rounded())),
        ], evidence: evidence(places))
    }
  }

  private static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// How many places a sentence names.
  private static let mostPlaces = 10

  private func places(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (shown, rest) = verdict.terms("places").shown(atMost: Self.mostPlaces)
    let others = names.language.say(en: "\(rest) others", fr: "\(rest) autres")
    return names.list(shown.map(names.area) + (rest > 0 ? [others] : []))
  }

  private func sector(_ verdict: Verdict, _ names: NameInSentence) -> String {
    names.term(verdict.terms("sector")[0], of: "sector").lowercased()
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (sector, places) = (sector(verdict, names), places(verdict, names))
    let most = verdict.number("most").grouped(in: names.language)
    let median = verdict.number("median").grouped(in: names.language)
    return verdict.terms("places").count == 1
      ? names.language.say(
        en: """
          In the sector “\(sector)”, there are \(most) people for each party known to work in: \(places) \
          (median of the places: \(median)).
          """,
        fr: """
          Dans le secteur « \(sector) », on compte \(most) habitants par intervenant connu sur le \
          territoire suivant : \(places) (médiane des territoires : \(median)).
          """)
      : names.language.say(
        en: """
          In the sector “\(sector)”, there are up to \(most) people for each party known to work in: \
          \(places) (median of the places: \(median)).
          """,
        fr: """
          Dans le secteur « \(sector) », on compte jusqu’à \(most) habitants par intervenant connu sur les \
          territoires suivants : \(places) (médiane des territoires : \(median)).
          """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (shown, rest) = verdict.subjects.map(names.short).shown(atMost: Self.mostPlaces)
    let others = names.language.say(en: "\(rest) others", fr: "\(rest) autres")
    let parties = names.list(shown + (rest > 0 ? [others] : []))
    let places = places(verdict, names)
    let isOne = verdict.terms("places").count == 1
    return names.language.say(
      en: """
        Make sure with those at work there (\(parties)) that nobody is missing from the map, then see who \
        could extend the work to: \(places).
        """,
      fr: """
        Vérifier auprès des intervenants concernés (\(parties)) que la cartographie n’oublie personne, puis \
        rechercher qui pourrait étendre son action à \(isOne ? "ce territoire" : "ces territoires") : \(places).
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String { "" }
}

/// A place of known population, and who is known to work there in one sector.
private struct FieldPlace {
  /// Of the place, in the table of areas.
  let row: Int
  let population: Int
  let parties: Set<String>
  let activities: [Int]

  var peoplePerParty: Double { Double(population) / Double(parties.count) }
}

/// The places of each sector that can be compared, in the order of the areas.
private struct FieldPlaces {
  let bySector: OrderedDictionary<String, [FieldPlace]>

  init(_ index: MapIndex) {
    let map = index.map
    let (areas, gathered) = (AreasAround(map), PlaceGathering(map))
    var rows: [String: Int] = [:]
    for (row, area) in map.areas.enumerated() where rows[area.id] == nil { rows[area.id] = row }
    var (own, wide): (OrderedDictionary<String, [String: [Int]]>, [String: [String: [Int]]]) = (
      [:], [:]
    )
    for (row, activity) in map.activities.enumerated() {
      guard let area = activity.area.value, index.stakeholder(activity.stakeholder) != nil,
        !Self.isOver(activity, map)
      else { continue }
      for sector in OrderedSet(activity.sectors.elements.map(\.rawValue)) {
        if let place = gathered.place(of: area) {
          own[sector, default: [:]][place, default: []].append(row)
        } else {
          wide[sector, default: [:]][area, default: []].append(row)
        }
      }
    }
    var bySector: OrderedDictionary<String, [FieldPlace]> = [:]
    for (sector, byPlace) in own {
      bySector[sector] = byPlace.keys.compactMap { rows[$0] }.sorted().compactMap { row in
        let place = map.areas[row]
        let around = areas.around(place.id)
        let isHome = index.homeArea.map { $0 == place.id || around.contains($0) } ?? true
        guard isHome, let population = place.population, population > 0 else { return nil }
        // What is done in a wider area than the places counts in each of them.
        let activities = (byPlace[place.id] ?? []) + around.flatMap { wide[sector]?[$0] ?? [] }
        return FieldPlace(
          row: row, population: population,
          parties: Set(activities.map { map.activities[$0].stakeholder }), activities: activities)
      }
    }
    self.bySector = bySector
  }

  private static func isOver(_ activity: Activity, _ map: StakeholderMap) -> Bool {
    guard let end = activity.end.value, let date = map.settings.date else { return false }
    return end.isCertainlyBefore(date)
  }
}
