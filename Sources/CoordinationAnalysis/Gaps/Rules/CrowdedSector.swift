import OrderedCollections
import StakeholderModel

/// A sector in which many efforts meet in one place, or for whose places no activity is known.
///
/// One verdict for each sector with activities, over the places at which activities are compared
/// (``FieldOverlaps``). Fails where a place is crowded by the norm; holds where none is and every place has an
/// activity, its own or around it; where nobody is known to work, it is asked. Does not apply to a map of
/// a single place.
struct CrowdedSector: GapRule {
  let code = "coverage/crowded-sector"
  let severity = Severity.low
  let norms = ["field.crowdedFrom"]
  let title = LocalizedText(
    en: "Many efforts in one sector of a place",
    fr: "Nombreuses interventions dans un même secteur et un même territoire")
  let why = LocalizedText(
    en: """
      Where many work in one place, some may serve the same people, and others elsewhere have nobody. How \
      many people are in need there is not counted here.
      """,
    fr: """
      Là où beaucoup interviennent au même endroit, certains servent peut-être les mêmes personnes, tandis \
      qu’ailleurs personne n’intervient. Les besoins des populations ne sont pas comptés ici.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, field) = (examination.index, examination.field())
    let gathered = PlaceGathering(index.map)
    let sectors = OrderedDictionary(grouping: field.cells, by: \.sector)
    return sectors.map { sector, cells in
      guard cells.count > 1 else { return Verdict(.notApplicable, cells[0].parties) }
      let crowded = cells.filter { $0.state == .crowded }
      let empty = cells.filter { $0.state == .empty && $0.around.isEmpty }
      let shown = crowded.isEmpty ? cells : crowded
      let parties = OrderedSet(shown.flatMap(\.parties))
      let places = Set(shown.map(\.place))
      let rows = index.map.activities.indices.filter { row in
        let activity = index.map.activities[row]
        return activity.sectors.elements.contains { $0.rawValue == sector }
          && activity.area.value.flatMap { gathered.place(of: $0) }.map(places.contains) == true
      }
      let facts: [String: FactValue] = [
        "sector": .terms([sector]),
        "places": .terms((crowded.isEmpty ? empty : crowded).map(\.place)),
        "most": .number(crowded.map(\.atOnce).max() ?? 0),
      ]
      return Verdict(
        !crowded.isEmpty ? .fails : empty.isEmpty ? .holds : .notKnown, Array(parties),
        facts: facts, evidence: rows.map { Evidence.activity($0, in: index.map) })
    }
  }

  /// How many places a sentence names.
  private static let mostPlaces = 10

  private func places(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (shown, rest) = verdict.terms("places").shown(atMost: Self.mostPlaces)
    let others = names.language.say(en: "\(rest) others", fr: "\(rest) autres")
    return names.list(shown.map(names.area) + (rest > 0 ? [others] : []))
  }

  private func sector(_ verdict: Verdict, _ names: NameInSentence) -> String {
    names.term(verdict.terms("sector")[0], of: "sector").decapitalized
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (sector, places) = (sector(verdict, names), places(verdict, names))
    let most = verdict.number("most")
    return names.language.say(
      en:
        "In the sector “\(sector)”, up to \(most) efforts may be under way at one time in: \(places).",
      fr: """
        Dans le secteur « \(sector) », jusqu’à \(most) interventions peuvent se croiser sur les \
        territoires suivants : \(places).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let parties = names.list(verdict.subjects.map(names.short))
    return names.language.say(
      en:
        "Have those at work there (\(parties)) compare sites and people served, and settle who covers what.",
      fr: """
        Demander aux intervenants concernés (\(parties)) de comparer leurs sites et leurs bénéficiaires, et \
        de s’en répartir la couverture.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (sector, places) = (sector(verdict, names), places(verdict, names))
    return names.language.say(
      en: "Does anybody work in the sector “\(sector)” in: \(places)?",
      fr:
        "Quelqu’un intervient-il dans le secteur « \(sector) » sur les territoires suivants : \(places) ?"
    )
  }
}
