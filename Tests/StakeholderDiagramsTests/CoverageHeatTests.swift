import CoordinationAnalysis
import GraphDrawing
import StakeholderDiagrams
import StakeholderModel
import Testing

@Suite struct CoverageHeatTests {
  /// Parties by sector and place; "land" is the whole country.
  private func map(_ activities: [(party: String, sector: String, area: String)]) -> StakeholderMap
  {
    var map = StakeholderMap()
    map.stakeholders = parties(Set(activities.map(\.party)).sorted())
    map.areas = ["land", "north", "south", "west"].map { id in
      var area = Area()
      (area.id, area.name) = (id, id.capitalized)
      area.level = .known(id == "land" ? .national : .region)
      if id != "land" { area.parent = .known("land") }
      return area
    }
    map.activities = activities.enumerated().map { number, row in
      var activity = Activity()
      (activity.stakeholder, activity.action) = (row.party, "Action \(number)")
      activity.sectors = .known([Sector(rawValue: row.sector)])
      activity.area = .known(row.area)
      return activity
    }
    return map
  }

  private func parties(_ ids: [String]) -> [Stakeholder] {
    ids.map { id in
      var party = Stakeholder()
      (party.id, party.name) = (id, id)
      return party
    }
  }

  private func draw(_ map: StakeholderMap, _ language: Language = .english, crowdedFrom: Int = 4)
    throws -> Diagram
  {
    var setting = DiagramSetting(language: language)
    setting.norms.field.crowdedFrom = crowdedFrom
    return try #require(DiagramCatalog.kind("coverage")).draw(map, setting)
  }

  private func rows(_ diagram: Diagram) -> [[String]] {
    guard case .table(let table) = diagram.body.nodes[0].label else { return [] }
    return table.rows.map { row in
      row.map { $0.lines.joined().map(\.text).joined(separator: " ") }
    }
  }

  private let some: [(party: String, sector: String, area: String)] = [
    ("a", "health", "north"), ("b", "health", "north"), ("c", "health", "north"),
    ("d", "health", "north"), ("a", "health", "south"), ("a", "nutrition", "south"),
    ("b", "nutrition", "south"), ("c", "water", "land"), ("c", "water", "north"),
  ]

  @Test func noneOneSeveralAndManyAreToldApartBySign() throws {
    let diagram = try draw(map(some))
    #expect(
      rows(diagram) == [
        ["", "Health", "Nutrition", "water"],
        ["North", "4\u{A0}▲", "–", "1"], ["South", "1", "2", "(1)"], ["West", "–", "–", "(1)"],
      ])
    #expect(
      diagram.legend.items.map(\.text) == [
        "nobody known", "parties known in a wider area only", "one party", "several parties",
        "parties, with 4 efforts or more at one time",
      ])
    guard case .table(let table) = diagram.body.nodes[0].label else { return }
    #expect(Set(table.rows[1...].joined().compactMap(\.background)).count == 4)
  }

  @Test func theNormSaysHowManyAreMany() throws {
    #expect(rows(try draw(map(some), crowdedFrom: 5))[1][1] == "4")
    #expect(rows(try draw(map(some), crowdedFrom: 2))[2][2] == "2\u{A0}▲")
  }

  @Test func theLegendNamesOnlyWhatIsThere() throws {
    let items = try draw(map([("a", "health", "north"), ("a", "health", "south")]), .french)
      .legend.items
    #expect(items.map(\.text) == ["aucune présence connue", "un intervenant"])
  }

  @Test func whatHasNoRoomIsCounted() throws {
    var large = map([])
    large.stakeholders = parties(["a", "b"])
    for number in 0..<60 {
      var area = Area()
      (area.id, area.name, area.level) = ("p\(number)", "P\(number)", .known(.region))
      large.areas.append(area)
      for party in number < 45 ? ["a", "b"] : ["a"] {
        var activity = Activity()
        (activity.stakeholder, activity.action) = (party, "Action")
        activity.sectors = .known([Sector(rawValue: "sector\(number % 13)")])
        activity.area = .known("p\(number)")
        large.activities.append(activity)
      }
    }
    let diagram = try draw(large)
    #expect(rows(diagram).count == 46 && rows(diagram)[0].count == 13)
    #expect(rows(diagram)[45][0] == "P44")
    #expect(
      diagram.notes.last
        == "Shown: 45 places of 63, 12 sectors of 13, those with most parties.")
  }

  @Test func onePlaceIsNoTable() throws {
    for activities in [[], [("a", "health", "land")]] as [[(String, String, String)]] {
      var one = map(activities.map { ($0.0, $0.1, $0.2) })
      one.areas = [one.areas[0]]
      #expect(throws: DiagramError.self) { try draw(one) }
    }
  }
}
