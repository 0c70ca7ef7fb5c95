import OrderedCollections
import StakeholderModel

/// Places where each party that is known to work in a sector has far more people than elsewhere.
///
/// One verdict for each sector, over the home places (``PlaceGathering``) of known population in which
/// somebody is known to work in it; who works in an area around a place works there too. Never fails, as no
/// map claims to know all activities: asks who else works there where the people for each party are more than
/// so many times the median of the places, and holds where they are nowhere. Does not apply with fewer places
/// than can be compared. How many people an activity reaches does not count, nor do activities that were over
/// at the date of the map. A place in which nobody is known to work, or of which the population is not known,
/// is not judged.
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
        above.isEmpty ? .holds : .notKnown, parties(above.isEmpty ? places : above),
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

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String { "" }
  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String { "" }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let sector = names.term(verdict.terms("sector")[0], of: Sector.name).decapitalized
    let places = names.list(verdict.terms("places").map(names.area), atMost: 10)
    let most = verdict.number("most").grouped(in: names.language)
    let median = verdict.number("median").grouped(in: names.language)
    let isOne = verdict.terms("places").count == 1
    let people =
      isOne
      ? LocalizedText(verbatim: most) : LocalizedText(en: "up to \(most)", fr: "jusqu’à \(most)")
    return names.language.say(
      en: """
        Who else works in the sector “\(sector)” in: \(places) (\(people) people for each party known \
        there; median of the places: \(median))?
        """,
      fr: """
        Qui d’autre intervient dans le secteur « \(sector) » sur \
        \(isOne ? "le territoire suivant" : "les territoires suivants") : \(places) (\(people(.french)) \
        habitants par intervenant connu ; médiane des territoires : \(median)) ?
        """)
  }
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
    let (areas, gathered, home) = (AreasAround(map), PlaceGathering(map), HomePlaces(index))
    var rows: [String: Int] = [:]
    for (row, area) in map.areas.enumerated() where rows[area.id] == nil { rows[area.id] = row }
    var (own, wide): (OrderedDictionary<String, [String: [Int]]>, [String: [String: [Int]]]) = (
      [:], [:]
    )
    for (row, activity) in map.activities.enumerated() {
      guard let area = activity.area.value, index.stakeholder(activity.stakeholder) != nil,
        !activity.isOver(at: map.settings.date)
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
        guard home.contain(place.id), let population = place.population, population > 0 else {
          return nil
        }
        // What is done in a wider area than the places counts in each of them.
        let activities =
          (byPlace[place.id] ?? [])
          + areas.around(place.id).flatMap { wide[sector]?[$0] ?? [] }
        return FieldPlace(
          row: row, population: population,
          parties: Set(activities.map { map.activities[$0].stakeholder }), activities: activities)
      }
    }
    self.bySector = bySector
  }
}
