import CoordinationAnalysis
import StakeholderModel
import Testing

@Suite struct ActivityCoverageTests {
  private func area(_ id: String, _ level: Level, in parent: String? = nil) -> Area {
    var area = Area()
    area.id = id
    area.name = id
    area.level = .known(level)
    if let parent { area.parent = .known(parent) }
    return area
  }

  private func activity(_ who: String, _ what: String, _ sector: String?, _ place: String?)
    -> Activity
  {
    var activity = Activity()
    activity.stakeholder = who
    activity.action = what
    if let sector { activity.sectors = .known([Sector(rawValue: sector)]) }
    if let place { activity.area = .known(place) }
    return activity
  }

  private var map: StakeholderMap {
    var map = StakeholderMap()
    for id in ["a", "b", "c"] {
      var stakeholder = Stakeholder()
      stakeholder.id = id
      map.stakeholders.append(stakeholder)
    }
    map.areas = [
      area("land", .national), area("north", .region, in: "land"),
      area("south", .region, in: "land"), area("west", .region, in: "land"),
      area("n1", .department, in: "north"), area("n2", .department, in: "north"),
      area("s1", .department, in: "south"),
    ]
    map.activities = [
      activity("a", "feed", "nutrition", "n1"), activity("b", "feed", "nutrition", "n2"),
      activity("a", "teach", "education", "s1"), activity("a", "teach", nil, "s1"),
      activity("b", "plan", "nutrition", nil),
    ]
    return map
  }

  @Test func placesAreGatheredAtTheCoarsestLevelThatStillCompares() {
    let coverage = ActivityCoverage(map)
    #expect(coverage.places.map(\.id) == ["north", "south"])
    #expect(coverage.places.map(\.parties) == [["a", "b"], ["a"]])
    #expect(coverage.places.map(\.actions) == [1, 1])
    #expect(coverage.places[0].sectors == ["nutrition"])
    // West has no activity that the map knows of.
    #expect(coverage.placesWithoutActivity == ["west"])
  }

  /// The whole country is no place beside its regions, whatever the levels of the others.
  @Test func anAreaThatContainsThePlacesIsNoneOfThem() {
    var map = map
    map.activities += [activity("c", "plan", "nutrition", "land")]
    map.activities += [activity("c", "plan", "nutrition", "west")]
    let coverage = ActivityCoverage(map)
    #expect(coverage.places.map(\.id) == ["north", "south", "west"])
    #expect(coverage.wider.map(\.id) == ["land"])
    #expect(coverage.wider[0].parties == ["c"])
    #expect(coverage.withoutPlace == 1)
    // The one country contains regions that do not say where they lie.
    for index in map.areas.indices where map.areas[index].level == .known(.region) {
      map.areas[index].parent = .unknown
    }
    #expect(ActivityCoverage(map) == coverage)
  }

  @Test func twoCountriesArePlaces() {
    var map = map
    map.areas.append(area("sea", .national))
    map.activities += [activity("c", "plan", "nutrition", "sea")]
    #expect(ActivityCoverage(map).places.map(\.id) == ["land", "sea"])
    #expect(ActivityCoverage(map).wider.isEmpty)
  }

  @Test func whatIsNotSaidIsCountedApart() {
    let coverage = ActivityCoverage(map)
    #expect(coverage.activities == 5)
    #expect(coverage.parties == ["a", "b"])
    #expect(coverage.withoutPlace == 1 && coverage.withoutSector == 1)
    #expect(coverage.sectors.map(\.id) == ["nutrition", "education"])
    #expect(coverage.sectors[0].places == ["north"])
    #expect(coverage.actions.map(\.id) == ["feed", "teach", "plan"])
  }

  @Test func placesThatTheMapHasNoRowForCountAsTheyAre() {
    var map = map
    map.areas = []
    let coverage = ActivityCoverage(map)
    #expect(coverage.places.map(\.id) == ["n1", "n2", "s1"])
    #expect(coverage.placesWithoutActivity == [])
  }

  @Test func aCircleAmongPlacesEnds() {
    var map = map
    map.areas = [area("n1", .region, in: "s1"), area("s1", .region, in: "n1")]
    #expect(ActivityCoverage(map).places.count >= 2)
  }

  @Test func anEmptyMapHasNothing() {
    let coverage = ActivityCoverage(StakeholderMap())
    #expect(coverage.activities == 0 && coverage.places.isEmpty && coverage.sectors.isEmpty)
  }
}
