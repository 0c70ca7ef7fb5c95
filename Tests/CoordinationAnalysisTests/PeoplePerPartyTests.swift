import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct PeoplePerPartyTests {
  private let rule = PeoplePerParty()

  /// Regions of one country with their populations, and in each some parties at work.
  private func map(_ places: [(id: String, people: Int?, parties: [String])]) -> StakeholderMap {
    var map = StakeholderMap(["a", "b", "c", "d"].map { Stakeholder($0) })
    map.areas = [("land", nil, nil)].map(area) + places.map { area($0.id, "land", $0.people) }
    map.activities = places.flatMap { place in
      place.parties.map { doing($0, in: place.id) }
    }
    return map
  }

  private func area(_ id: String, _ parent: String?, _ people: Int?) -> Area {
    var area = Area()
    (area.id, area.name, area.population) = (id, id.capitalized, people)
    area.parent = parent.map(Fact.known) ?? .unknown
    area.level = .known(parent == nil ? .national : .region)
    return area
  }

  private func doing(_ party: String, in area: String) -> Activity {
    var activity = Activity()
    (activity.stakeholder, activity.action) = (party, "Action")
    activity.sectors = .known([Sector(rawValue: "nutrition")])
    activity.area = .known(area)
    return activity
  }

  private func regions(_ south: Int?) -> StakeholderMap {
    map([
      ("north", 2000, ["a", "b"]), ("east", 1000, ["c"]), ("south", south, ["d"]),
    ])
  }

  @Test(arguments: [(3001, Verdict.Outcome.notKnown), (3000, .holds), (1, .holds)])
  func moreThanThreeTimesTheMedianIsFarMore(_ people: Int, _ outcome: Verdict.Outcome) throws {
    let verdict = try #require(rule.verdicts(regions(people)).first)
    #expect(verdict.outcome == outcome)
    #expect(verdict.rows.count == 7)
  }

  @Test func namesThePlaceThePartiesThereAndAllRowsCompared() throws {
    let verdict = try #require(rule.verdicts(regions(9000)).first)
    #expect(verdict.subjects == ["d"])
    #expect(verdict.terms("places") == ["south"])
    #expect(verdict.number("most") == 9000 && verdict.number("median") == 1000)
    #expect(
      verdict.rows == [
        "areas 3", "areas 4", "areas 5", "activities 2", "activities 3", "activities 4",
        "activities 5",
      ])
  }

  @Test func theNormsSayFromWhen() {
    var norms = Norms()
    norms.field.mostPeoplePerParty = 2
    #expect(rule.verdicts(regions(2001), norms).map(\.outcome) == [.notKnown])
    #expect(rule.verdicts(regions(2000), norms).map(\.outcome) == [.holds])
    norms.field.fewestPlaces = 4
    #expect(rule.verdicts(regions(9000), norms).map(\.outcome) == [.notApplicable])
  }

  @Test func placesOfUnknownPopulationAreNotJudged() {
    #expect(rule.verdicts(regions(nil)).map(\.outcome) == [.notApplicable])
    #expect(rule.verdicts(regions(0)).map(\.outcome) == [.notApplicable])
    let map = map([
      ("north", 1000, ["a"]), ("east", 1000, ["c"]), ("west", nil, ["a"]), ("south", 9000, ["d"]),
    ])
    #expect(rule.verdicts(map).first?.terms("places") == ["south"])
  }

  @Test func placesWhereNobodyIsKnownToWorkAreNotJudged() {
    let map = map([
      ("north", 1000, ["a"]), ("east", 1000, ["c"]), ("west", 99999, []), ("south", 1000, ["d"]),
    ])
    #expect(rule.verdicts(map).map(\.outcome) == [.holds])
  }

  @Test func ofAnEvenNumberTheMedianLiesBetweenTheMiddleTwo() {
    let places = [("north", 1000, ["a"]), ("east", 1000, ["b"]), ("west", 2000, ["c"])]
    func map(_ south: Int) -> StakeholderMap { self.map(places + [("south", south, ["d"])]) }
    #expect(rule.verdicts(map(4500)).map(\.outcome) == [.holds])
    #expect(rule.verdicts(map(4501)).map(\.outcome) == [.notKnown])
  }

  @Test func whoWorksInTheWholeCountryWorksInEachPlace() throws {
    var map = regions(3001)
    map.activities.append(doing("b", in: "land"))
    let verdict = try #require(rule.verdicts(map).first)
    #expect(verdict.outcome == .holds)
    #expect(verdict.rows.contains("activities 6"))
  }

  @Test func districtsAreGatheredInTheirRegions() {
    var map = regions(9000)
    map.areas.append(area("village", "south", 5))
    map.activities[3].area = .known("village")
    #expect(rule.verdicts(map).first?.terms("places") == ["south"])
  }

  @Test func onePartyWithSeveralActivitiesIsOne() {
    var map = regions(9000)
    map.activities += [doing("d", in: "south"), doing("d", in: "south")]
    #expect(rule.verdicts(map).map(\.outcome) == [.notKnown])
    map.activities += [doing("a", in: "south"), doing("b", in: "south")]
    #expect(rule.verdicts(map).map(\.outcome) == [.holds])
  }

  @Test func whatIsOverAndWhoIsUnknownDoNotCount() {
    var map = regions(9000)
    map.settings.date = PartialDate("2024-06")
    map.activities += [
      doing("a", in: "south"), doing("b", in: "south"), doing("nobody", in: "south"),
    ]
    for row in 4...5 { map.activities[row].end = .date("2023") }
    #expect(rule.verdicts(map).map(\.outcome) == [.notKnown])
    for row in 4...5 { map.activities[row].end = .date("2024") }
    #expect(rule.verdicts(map).map(\.outcome) == [.holds])
  }

  @Test func aNeighbourIsNotJudged() {
    var map = regions(9000)
    map.add(Stakeholder("council", .coordinationBody) { $0.area = .known("land") })
    map.areas[3].parent = .known("sea")
    #expect(rule.verdicts(map).map(\.outcome) == [.notApplicable])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func asksInFrenchWhoElseWorksThere() throws {
    let map = regions(9000)
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      wording.question.plain
        == """
        Qui d’autre intervient dans le secteur « nutrition » sur le territoire suivant : South (9 000 \
        habitants par intervenant connu ; médiane des territoires : 1 000) ?
        """)
  }

  @Test func asksInEnglishWhoElseWorksThere() throws {
    let map = map([
      ("north", 1000, ["a"]), ("east", 1000, ["b"]), ("mid", 1000, ["c"]),
      ("west", 8000, ["a"]), ("south", 9000, ["d"]),
    ])
    let verdict = try #require(rule.verdicts(map).first)
    #expect(verdict.subjects == ["a", "d"])
    #expect(
      Wording(verdict, rule, map, .english)?.question
        == """
        Who else works in the sector “nutrition” in: South and West (up to 9,000 people for each party \
        known there; median of the places: 1,000)?
        """)
    #expect(
      Wording(verdict, rule, map, .french)?.question.plain
        == """
        Qui d’autre intervient dans le secteur « nutrition » sur les territoires suivants : South et West \
        (jusqu’à 9 000 habitants par intervenant connu ; médiane des territoires : 1 000) ?
        """)
  }
}
