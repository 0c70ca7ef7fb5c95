import StakeholderModel
import TestSupport
import Testing

@Suite struct MapTableTests {
  @Test(arguments: 0..<UInt64(60))
  func givesBackEveryCellOfARandomMap(seed: UInt64) {
    let random = RandomMap(seed: seed)
    for table in StakeholderMap.tables {
      let rows = random.rows[table.name] ?? []
      #expect(table.rowCount(random.map) == rows.count)
      for (index, row) in rows.enumerated() {
        for (header, cell) in row {
          #expect(
            table.cell(random.map, index, header) == cell, "\(table.name) \(index) \(header.text)")
        }
        let filled = Set(row.map(\.header))
        for header in table.headersInUse(in: random.map)
        where !filled.contains(header) {
          #expect(table.cell(random.map, index, header).isEmpty, "\(table.name) \(header.text)")
        }
      }
    }
  }

  @Test(arguments: 0..<UInt64(60))
  func everyFilledCellIsUnderAHeaderInUse(seed: UInt64) {
    let random = RandomMap(seed: seed)
    for table in StakeholderMap.tables {
      let headers = table.headersInUse(in: random.map)
      #expect(Set(headers).count == headers.count)
      for row in random.rows[table.name] ?? [] {
        #expect(Set(row.map(\.header)).isSubset(of: headers))
      }
    }
  }

  @Test func keepsTextsThatCannotBeReadAndSaysSo() throws {
    var map = StakeholderMap()
    let table = try #require(StakeholderMap.table("stakeholders"))
    let faults = table.append(
      [
        (MapHeader("id"), "a"), (MapHeader("name"), "A"), (MapHeader("rank"), "7"),
        (MapHeader("start"), "bientôt"), (MapHeader("count_min"), "une vingtaine"),
      ], &map)
    #expect(faults.map(\.header) == ["rank", "start", "count_min"])
    #expect(faults.map(\.fault.code) == ["not-a-rank", "not-a-date", "not-a-whole-number"])
    #expect(map.stakeholders[0].rank == .unknown)
    #expect(map.stakeholders[0].start == .unknown)
    #expect(table.cell(map, 0, MapHeader("rank")) == "7")
    #expect(table.cell(map, 0, MapHeader("start")) == "bientôt")
    #expect(
      table.headersInUse(in: map).map(\.text) == ["id", "name", "rank", "start", "count_min"])
  }

  @Test func replacingACellForgetsTheTextThatCouldNotBeRead() throws {
    var map = StakeholderMap()
    let table = try #require(StakeholderMap.table("stakeholders"))
    let rank = MapHeader("rank")
    _ = table.append([(MapHeader("id"), "a"), (rank, "7")], &map)
    _ = table.replace(0, rank, "3", &map)
    #expect(map.stakeholders[0].rank == Rank(3).map(Fact.known))
    #expect(map.stakeholders[0].extras.isEmpty)
    _ = table.replace(0, rank, "", &map)
    #expect(map.stakeholders[0].rank == .unknown)
    #expect(table.cell(map, 0, rank) == "")
  }

  @Test func keepsUnknownColumnsAsTheyAre() throws {
    var map = StakeholderMap()
    let table = try #require(StakeholderMap.table("ties"))
    let header = MapHeader(name: "Note d’entretien")
    let faults = table.append([(MapHeader("from"), "a"), (header, " x ")], &map)
    #expect(faults.isEmpty)
    #expect(!table.has(header))
    #expect(table.cell(map, 0, header) == " x ")
  }

  @Test func leavesUntouchedWhatAnEmptyCellStandsUnder() throws {
    var map = StakeholderMap()
    let table = try #require(StakeholderMap.table("stakeholders"))
    _ = table.append([(MapHeader("id"), "a"), (MapHeader("level"), "")], &map)
    #expect(map.stakeholders[0].level == .unknown)
  }

  @Test func aColumnInSeveralLanguagesIsNotThePlainOne() throws {
    var map = StakeholderMap()
    let table = try #require(StakeholderMap.table("stakeholders"))
    _ = table.append([(MapHeader("name"), "CCN"), (MapHeader("name:FR"), "Cellule")], &map)
    #expect(map.stakeholders[0].name == "CCN")
    #expect(map.stakeholders[0].names[.french] == "Cellule")
    #expect(map.stakeholders[0].name(in: .english) == "CCN")
    #expect(table.has(MapHeader("name:xx")))
    #expect(!table.has(MapHeader("notes:fr")))
  }

  @Test(arguments: [
    ("name", "name", nil), ("name:fr", "name", "fr"), ("name:PT-br", "name", "pt-br"),
    ("name:", "name:", nil), (":fr", ":fr", nil), ("", "", nil),
  ])
  func readsAHeader(text: String, name: String, language: String?) {
    let header = MapHeader(text)
    #expect(header.name == name)
    #expect(header.language?.rawValue == language)
  }

  @Test func tablesHaveUniqueNamesAndTitlesInBothLanguages() {
    let tables = StakeholderMap.tables
    #expect(Set(tables.map(\.name)).count == tables.count)
    for table in tables {
      #expect(Language.spoken.allSatisfy { table.title[$0]?.isEmpty == false })
      #expect(Set(table.key).isSubset(of: table.columns.map(\.name)))
      let headers = table.columns.map { "\($0.name) \($0.isLocalized)" }
      #expect(Set(headers).count == headers.count)
    }
    #expect(StakeholderMap.table("budgets") == nil)
  }

  /// Design, section 4: the columns in bold.
  @Test(arguments: [
    ("stakeholders", ["id", "name"]), ("ties", ["from", "to", "relation"]),
    ("instruments", ["id", "title"]), ("meetings", ["body", "period"]),
    ("activities", ["stakeholder", "action"]), ("areas", ["id", "name"]),
    ("plans", ["plan", "action"]), ("engagements", ["id"]), ("stages", ["subject", "stage"]),
    ("assessments", ["subject", "framework", "item"]),
    ("rates", ["currency", "per", "date", "rate"]), ("terms", ["vocabulary", "id"]),
    ("sources", ["id", "title"]),
  ])
  func asksForTheColumnsOfTheDesign(name: String, required: [String]) throws {
    let table = try #require(StakeholderMap.table(name))
    #expect(table.columns.filter(\.isRequired).map(\.name) == required)
  }
}
