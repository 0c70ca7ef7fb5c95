import CoordinationAnalysis
import StakeholderModel
import TestSupport
import Testing

/// Rows of what parties do; `from` and `to` are dates, empty where not known.
private func activity(
  _ party: String, _ action: String = "Training", in area: String? = "north", from: String = "",
  to: String = "", sectors: [String] = ["nutrition"], source: String? = nil
) -> Activity {
  var activity = Activity()
  (activity.stakeholder, activity.action) = (party, action)
  activity.area = area.map { .known($0) } ?? .unknown
  activity.sectors = .known(sectors.map(Sector.init(rawValue:)))
  activity.start = .date(from)
  activity.end = .date(to)
  activity.sources = source.map { [SourceReference($0)] } ?? []
  return activity
}

private func field(
  _ activities: [Activity], _ change: (inout StakeholderMap) -> Void = { _ in }
) -> FieldOverlaps {
  var map = StakeholderMap(["a", "b", "c", "d", "e", "f"].map { Stakeholder($0) })
  for (id, level, parent) in [
    ("land", Level.national, nil), ("north", .region, "land"), ("south", .region, "land"),
    ("village", .commune, "north"),
  ] as [(String, Level, String?)] {
    var area = Area()
    (area.id, area.name, area.level) = (id, id, .known(level))
    area.parent = parent.map { .known($0) } ?? .unknown
    map.areas.append(area)
  }
  map.activities = activities
  change(&map)
  return FieldOverlaps(map)
}

@Suite struct EncounterTests {
  @Test func partiesThatDoTheSameInOnePlaceMeet() throws {
    let found = field([
      activity("b", "training "), activity("a", "Training"), activity("c", "Supply"),
      activity("c", in: "south"),
    ])
    #expect(found.encounters.count == 1)
    let encounter = try #require(found.encounters.first)
    #expect(encounter.parties == ["a", "b"] && encounter.area == "north")
    #expect(encounter.efforts == [["a"], ["b"]])
    #expect(encounter.atOnce == 2)
    // Without dates it may be, no more.
    #expect(encounter.certainlyAtOnce == 0)
    #expect(encounter.evidence.map(\.row) == [2, 3])
  }

  @Test func onePartyWithSeveralRowsMeetsNobody() {
    #expect(field([activity("a"), activity("a")]).encounters.isEmpty)
  }

  /// Both sides: the last day of one is the first of the other, or the day before.
  @Test(arguments: [("2021-06-30", true), ("2021-06-29", false)])
  func theyMustMeetInTime(_ end: String, _ meet: Bool) {
    let found = field([
      activity("a", from: "2020", to: end), activity("b", from: "2021-06-30", to: "2022"),
    ])
    #expect(found.encounters.isEmpty != meet)
    if meet { #expect(found.encounters[0].certainlyAtOnce == 1 + (end == "2021-06-30" ? 1 : 0)) }
  }

  /// A year may end in January or in December.
  @Test func datesInYearsMayMeetAndNeedNot() {
    let found = field([
      activity("a", from: "2019", to: "2021"), activity("b", from: "2021", to: "2023"),
    ])
    #expect(found.encounters.first?.atOnce == 2)
    #expect(found.encounters.first?.certainlyAtOnce == 1)
    let later = field([
      activity("a", from: "2019", to: "2021"), activity("b", from: "2020", to: "2023"),
    ])
    // From the end of 2020 to the beginning of 2021.
    #expect(later.encounters.first?.certainlyAtOnce == 2)
  }

  @Test func anOpenEndMayLast() {
    let found = field([activity("a", from: "2010"), activity("b", from: "2020", to: "2021")])
    #expect(found.encounters.first?.atOnce == 2)
    #expect(found.encounters.first?.certainlyAtOnce == 1)
    #expect(field([activity("a", to: "2010"), activity("b", from: "2020")]).encounters.isEmpty)
  }

  /// Of three, one was over before another began.
  @Test func whoMeetsNobodyIsLeftOut() throws {
    let found = field([
      activity("a", from: "2010", to: "2011"), activity("b", from: "2015", to: "2018"),
      activity("c", from: "2016", to: "2017"),
    ])
    let encounter = try #require(found.encounters.first)
    #expect(encounter.parties == ["b", "c"])
    #expect(encounter.evidence.count == 2)
    #expect(encounter.atOnce == 2 && encounter.certainlyAtOnce == 2)
  }

  @Test func theMostAtOnceIsNotTheSumOverTheYears() {
    let rows = (0..<5).map {
      activity(["a", "b", "c", "d", "e"][$0], from: "201\($0)", to: "201\($0 + 1)")
    }
    let found = field(rows)
    #expect(found.encounters.first?.parties.count == 5)
    #expect(found.encounters.first?.atOnce == 2)
  }

  @Test(arguments: [
    Tie("a", .funds, "b"), Tie("b", .collaboratesWith, "a"), Tie("a", .memberOf, "b"),
  ])
  func partiesWithATieActTogether(_ tie: Tie) {
    let found = field([activity("a"), activity("b")]) { $0.ties = [tie] }
    #expect(found.encounters.isEmpty)
    #expect(found.jointActions == 1)
    let third = field([activity("a"), activity("b"), activity("c")]) { $0.ties = [tie] }
    #expect(third.encounters.first?.efforts == [["a", "b"], ["c"]])
    #expect(third.encounters.first?.atOnce == 2)
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aTieThatIsNoneJoinsNobody(_ status: TieStatus) {
    let found = field([activity("a"), activity("b")]) {
      $0.ties = [Tie("a", .collaboratesWith, "b").with(status)]
    }
    #expect(found.encounters.count == 1)
  }

  @Test func onePassageThatNamesBothMakesThemOneEffort() {
    let joint = field([activity("a", source: "s1#row 4"), activity("b", source: "s1#row 4")])
    #expect(joint.encounters.isEmpty && joint.jointActions == 1)
    let apart = field([activity("a", source: "s1#row 4"), activity("b", source: "s1#row 5")])
    #expect(apart.encounters.count == 1 && apart.jointActions == 0)
    // A whole document names many that know nothing of each other.
    #expect(
      field([activity("a", source: "s1"), activity("b", source: "s1")]).encounters.count == 1)
  }

  @Test func aPartAndItsWholeActTogether() {
    let found = field([activity("a"), activity("b")]) {
      $0.change("b") { $0.parent = .known("a") }
    }
    #expect(found.encounters.isEmpty)
  }

  @Test func whoDoesTheSameInAWiderAreaIsNamedBeside() throws {
    let found = field([
      activity("a", in: "village"), activity("b", in: "village"), activity("c", in: "north"),
      activity("d", in: "land"), activity("e", in: "south"),
    ])
    let encounter = try #require(found.encounters.first)
    #expect(encounter.around == ["c", "d"])
  }

  @Test func withoutAPlaceNobodyMeets() {
    let found = field([activity("a", in: nil), activity("b", in: nil)])
    #expect(found.encounters.isEmpty && found.withoutPlace == 2)
  }

  @Test func mostEffortsComeFirst() {
    let found = field([
      activity("a", "Supply"), activity("b", "Supply"),
      activity("a"), activity("b"), activity("c"),
    ])
    #expect(found.encounters.map(\.atOnce) == [3, 2])
  }

  @Test func withoutActivitiesThereIsNothing() {
    let found = field([])
    #expect(found.encounters.isEmpty && found.cells.isEmpty && found.jointActions == 0)
  }

  @Test(arguments: UInt64(1)...10)
  func theOrderOfRowsMakesNoDifference(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<40).map { _ in
      activity(
        "abcdef".randomElement(using: &generator).map(String.init) ?? "a",
        ["Training", "Supply"].randomElement(using: &generator) ?? "",
        in: ["north", "south", "village", "land"].randomElement(using: &generator),
        from: "\(Int.random(in: 2000...2020, using: &generator))",
        to: "\(Int.random(in: 2005...2020, using: &generator))")
    }
    func facts(_ rows: [Activity]) -> Set<[String]> {
      Set(
        field(rows).encounters.map {
          [$0.action, $0.area, "\($0.atOnce)", "\($0.certainlyAtOnce)"] + $0.parties + $0.around
        })
    }
    #expect(facts(rows) == facts(rows.shuffled(using: &generator)))
  }

  /// Against a count day by day.
  @Test(arguments: UInt64(1)...20)
  func theMostAtOnceIsThatOfTheBusiestDay(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let spans = (0..<12).map { _ in
      let start = Int.random(in: 1...28, using: &generator)
      return (
        party: ["a", "b", "c", "d"].randomElement(using: &generator) ?? "a", start: start,
        end: Int.random(in: start...28, using: &generator)
      )
    }
    func date(_ day: Int) -> String { "2021-02-" + (day < 10 ? "0" : "") + "\(day)" }
    let found = field(
      spans.map { activity($0.party, from: date($0.start), to: date($0.end)) })
    let busiest = (1...28).map { day in
      Set(spans.filter { $0.start <= day && day <= $0.end }.map(\.party)).count
    }.max()
    let most = found.encounters.first?.atOnce ?? 1
    #expect(most == busiest)
    #expect((found.encounters.first?.certainlyAtOnce ?? 1) == busiest)
  }
}

@Suite struct CellTests {
  private func cell(_ found: FieldOverlaps, _ sector: String, _ place: String)
    -> FieldOverlaps.Cell?
  {
    found.cells.first { $0.sector == sector && $0.place == place }
  }

  @Test(arguments: [(3, FieldOverlaps.State.several), (4, .crowded)])
  func aCellIsCrowdedFromFourParties(_ parties: Int, _ state: FieldOverlaps.State) {
    let rows = ["a", "b", "c", "d"].prefix(parties).map { activity($0) }
    let found = field(rows + [activity("e", in: "south")])
    #expect(cell(found, "nutrition", "north")?.state == state)
    #expect(found.crowdedFrom == 4)
  }

  /// Four parties, two of which act together, are three efforts.
  @Test func thoseWhoActTogetherCrowdAsOne() {
    let rows = ["a", "b", "c", "d"].map { activity($0) } + [activity("e", in: "south")]
    let found = field(rows) { $0.ties = [Tie("a", .collaboratesWith, "b")] }
    #expect(cell(found, "nutrition", "north")?.parties.count == 4)
    #expect(cell(found, "nutrition", "north")?.atOnce == 3)
    #expect(cell(found, "nutrition", "north")?.state == .several)
  }

  @Test func theNormsSayFromWhen() {
    var norms = Norms()
    norms.field.crowdedFrom = 2
    var map = StakeholderMap(["a", "b"].map { Stakeholder($0) })
    map.activities = [activity("a"), activity("b"), activity("b", in: "south")]
    let found = FieldOverlaps(map, norms: norms)
    #expect(found.cells.map(\.state) == [.crowded, .single])
  }

  /// Four in turn are no crowd.
  @Test func whoComesAndGoesDoesNotCrowd() {
    let rows = ["a", "b", "c", "d"].enumerated().map {
      activity($1, from: "201\($0)-01-01", to: "201\($0)-12-31")
    }
    let found = field(rows + [activity("e", in: "south")])
    #expect(cell(found, "nutrition", "north")?.parties.count == 4)
    #expect(cell(found, "nutrition", "north")?.atOnce == 1)
    #expect(cell(found, "nutrition", "north")?.state == .several)
  }

  @Test func aCellWithoutActivityIsEmptyAndSaysWhoIsAround() {
    let found = field([
      activity("a", sectors: ["nutrition"]), activity("b", in: "south", sectors: ["health"]),
      activity("c", in: "land", sectors: ["health"]),
    ])
    #expect(found.cells.count == 4)
    #expect(cell(found, "health", "north")?.state == .empty)
    #expect(cell(found, "health", "north")?.around == ["c"])
    #expect(cell(found, "nutrition", "south")?.around == [])
  }

  /// Communes count in their region; a region in which nothing is done has cells too.
  @Test func placesAreGatheredAndThoseWithoutActivityHaveCells() {
    let found = field([activity("a", in: "village"), activity("b", in: "south")]) { map in
      var area = Area()
      (area.id, area.name, area.level) = ("west", "west", .known(.region))
      area.parent = .known("land")
      map.areas.append(area)
    }
    #expect(found.cells.map(\.place) == ["north", "south", "west"])
    #expect(found.cells.map(\.state) == [.single, .single, .empty])
  }

  /// A map of one country whose bodies sit in one region may speak of a neighbour.
  @Test func aPlaceAbroadHasNoCell() {
    func places(_ home: String) -> [String] {
      field([activity("a", in: "north"), activity("b", in: "south")]) {
        map in
        var area = Area()
        (area.id, area.name, area.level) = ("abroad", "abroad", .known(.region))
        area.parent = .known("other")
        map.areas.append(area)
        (area.id, area.name, area.level, area.parent) = (
          "other", "other", .known(.national), .unknown
        )
        map.areas.append(area)
        var body = Stakeholder("body", .coordinationBody)
        body.area = .known(home)
        map.stakeholders.append(body)
      }.cells.map(\.place)
    }
    #expect(places("land") == ["north", "south"])
    #expect(places("north") == ["north", "south"])
    #expect(places("other") == ["abroad"])
  }
}
