import StakeholderModel
import TestSupport
import Testing

@Suite struct MapEditingTests {
  /// A row of a table, from its cells.
  private static func append(
    _ cells: [String: String], to name: String, of map: inout StakeholderMap
  ) {
    let sorted = cells.sorted { $0.key < $1.key }.map { (MapHeader($0.key), $0.value) }
    _ = StakeholderMap.table(name)?.append(sorted, &map)
  }

  /// Every column that may name a stakeholder names "x" somewhere.
  private static func mapNamingXEverywhere() -> StakeholderMap {
    var map = StakeholderMap("x", "a", "b")
    map.stakeholders[1].parent = .known("x")
    map.ties = [
      Tie("x", .chairs, "a"), Tie("b", .funds, "x"), Tie("a", .informs, "b"),
    ]
    map.ties[2].via = .known("x")
    append(["id": "i", "title": "I", "responsible": "a|x"], to: "instruments", of: &map)
    append(["body": "x", "period": "2021"], to: "meetings", of: &map)
    append(["stakeholder": "x", "action": "act"], to: "activities", of: &map)
    append(["plan": "i", "action": "act", "responsible": "x"], to: "plans", of: &map)
    append(
      [
        "id": "e", "provider": "x", "recipient": "a|x|b", "requested_by": "x", "selected_by": "x",
        "funder": "x", "accountable_to": "x",
      ], to: "engagements", of: &map)
    append(["subject": "x", "stage": "one"], to: "stages", of: &map)
    append(
      [
        "subject": "e", "stage": "two", "responsible": "x", "participants": "a|x",
        "approved_by": "x",
      ],
      to: "stages", of: &map)
    append(["subject": "x", "framework": "f", "item": "1"], to: "assessments", of: &map)
    append(
      ["subject": "a", "framework": "f", "item": "1", "respondent": "x"], to: "assessments",
      of: &map)
    return map
  }

  /// The cells that name a stakeholder, as "table.column".
  private static func mentions(of id: String, in map: StakeholderMap) -> [String] {
    StakeholderMap.tables.flatMap { table in
      table.columns.filter { !$0.isLocalized && $0.name != "aliases" }.flatMap { column in
        (0..<table.rowCount(map)).filter { row in
          table.cell(map, row, MapHeader(name: column.name)).split(separator: "|").contains {
            $0 == id
          }
        }.map { _ in "\(table.name).\(column.name)" }
      }
    }
  }

  @Test func theFixtureNamesXInEveryColumnThatMay() {
    let columns = StakeholderMap.tables.flatMap { table in
      table.columns.filter {
        [.stakeholder, .stakeholderOrInstrument, .subject].contains($0.reference)
      }.map { "\(table.name).\($0.name)" }
    }
    let mentioned = Set(Self.mentions(of: "x", in: Self.mapNamingXEverywhere()))
    #expect(Set(columns).subtracting(mentioned).isEmpty)
  }

  @Test func removingTakesOutTheRowsThatMeanNothingWithoutIt() {
    var map = Self.mapNamingXEverywhere()
    let removal = map.remove(stakeholder: "x")
    #expect(Self.mentions(of: "x", in: map).isEmpty)
    #expect(map.stakeholders.map(\.id) == ["a", "b"])
    #expect(map.ties.map(\.from) == ["a"])
    #expect(map.meetings.isEmpty)
    #expect(map.activities.isEmpty)
    #expect(
      removal.rows == ["ties": 2, "meetings": 1, "activities": 1, "stages": 1, "assessments": 1])
  }

  @Test func removingClearsTheCellsThatNamedItAndCountsThem() {
    var map = Self.mapNamingXEverywhere()
    let removal = map.remove(stakeholder: "x")
    #expect(map.stakeholders[0].parent == .unknown)
    #expect(map.ties[0].via == .unknown)
    #expect(map.instruments[0].responsible == .known(["a"]))
    #expect(map.engagements[0].recipient == .known(["a", "b"]))
    #expect(map.engagements[0].provider == .unknown)
    #expect(map.stages.map(\.approvedBy) == [.unknown])
    #expect(
      removal.clearedCells == [
        "stakeholders": 1, "ties": 1, "instruments": 1, "plans": 1, "engagements": 6, "stages": 3,
        "assessments": 1,
      ])
  }

  @Test func removingCountsARowOrItsCellsNotBoth() {
    var map = StakeholderMap("x", "a")
    map.ties = [Tie("x", .funds, "a")]
    map.ties[0].via = .known("x")
    let removal = map.remove(stakeholder: "x")
    #expect(removal.rows == ["ties": 1])
    #expect(removal.clearedCells == [:])
  }

  @Test func removingSomebodyUnknownChangesNothing() {
    let before = Self.mapNamingXEverywhere()
    var map = before
    let removal = map.remove(stakeholder: "nobody")
    #expect(removal.rows.isEmpty)
    #expect(removal.clearedCells.isEmpty)
    #expect(map == before)
  }

  @Test func removingLeavesIdsThatOnlyBeginAlike() {
    var map = StakeholderMap("x", "xx", "a")
    map.ties = [Tie("xx", .funds, "a")]
    map.remove(stakeholder: "x")
    #expect(map.stakeholders.map(\.id) == ["xx", "a"])
    #expect(map.ties.count == 1)
  }

  @Test func renamingReachesEveryTable() {
    var map = Self.mapNamingXEverywhere()
    map.stakeholders[0].name = "The body"
    let before = Self.mentions(of: "x", in: map)
    map.rename(stakeholder: "x", to: "new")
    #expect(Self.mentions(of: "x", in: map).isEmpty)
    #expect(Self.mentions(of: "new", in: map) == before)
    #expect(map.engagements[0].recipient == .known(["a", "new", "b"]))
    #expect(map.validate().filter { $0.severity == .error }.isEmpty)
  }

  @Test func renamingThereAndBackGivesTheSameMap() {
    let before = Self.mapNamingXEverywhere()
    var map = before
    map.rename(stakeholder: "x", to: "new")
    map.rename(stakeholder: "new", to: "x")
    #expect(map == before)
  }

  @Test func mergingRenamesReferencesInEveryTable() {
    var map = Self.mapNamingXEverywhere()
    map.stakeholders.append(Stakeholder("kept"))
    let own = ["stakeholders.id", "stakeholders.name"]
    let before = Self.mentions(of: "x", in: map).filter { !own.contains($0) }
    map.merge("x", into: "kept")
    #expect(Self.mentions(of: "x", in: map).isEmpty)
    #expect(Self.mentions(of: "kept", in: map).filter { !own.contains($0) } == before)
    #expect(map.stakeholders.map(\.id) == ["a", "b", "kept"])
  }

  @Test func mergingMovesTiesDropsThoseBetweenAndCountsRepeatedOnes() {
    var map = StakeholderMap("kept", "other", "c")
    map.ties = [
      Tie("kept", .memberOf, "c"), Tie("other", .memberOf, "c"), Tie("other", .chairs, "c"),
      Tie("c", .funds, "other"), Tie("kept", .informs, "other"), Tie("other", .reportsTo, "kept"),
    ]
    let merge = map.merge("other", into: "kept")
    #expect(
      map.ties == [
        Tie("kept", .memberOf, "c"), Tie("kept", .chairs, "c"), Tie("c", .funds, "kept"),
      ])
    #expect(
      merge.tiesBetween == [Tie("kept", .informs, "other"), Tie("other", .reportsTo, "kept")])
    #expect(merge.repeatedTies == 1)
    #expect(map.validate().with("tie-to-itself").isEmpty)
  }

  @Test func mergingKeepsTiesThatSayDifferentThings() {
    var map = StakeholderMap("kept", "other", "c")
    map.ties = [Tie("kept", .memberOf, "c"), Tie("other", .memberOf, "c")]
    map.ties[1].start = PartialDate("2020").map(Fact.known) ?? .unknown
    let merge = map.merge("other", into: "kept")
    #expect(merge.repeatedTies == 0)
    #expect(map.ties.count == 2)
  }

  @Test func mergingFillsInWhatOnlyTheOtherKnew() {
    var map = StakeholderMap("kept", "other")
    map.stakeholders[0].level = .known(.national)
    map.stakeholders[0].sectors = .known([Sector(rawValue: "health")])
    map.stakeholders[1].kind = .known(.ministry)
    map.stakeholders[1].acronym = "O"
    map.stakeholders[1].sectors = .known([
      Sector(rawValue: "nutrition"), Sector(rawValue: "health"),
    ])
    map.stakeholders[1].names[.french] = "L’autre"
    map.stakeholders[1].extras["Wikidata"] = "Q1"
    map.extraColumns["stakeholders"] = ["Wikidata"]
    let merge = map.merge("other", into: "kept")
    let result = map.stakeholders[0]
    #expect(result.level == .known(.national))
    #expect(result.kind == .known(.ministry))
    #expect(result.acronym == "O")
    #expect(result.sectors.elements.map(\.rawValue) == ["health", "nutrition"])
    #expect(result.names[.french] == "L’autre")
    #expect(result.extras["Wikidata"] == "Q1")
    #expect(merge.conflicts.map(\.column) == ["name"])
  }

  @Test func mergingListsWhatTheTwoDisagreeOn() {
    var map = StakeholderMap("kept", "other")
    map.stakeholders[0].level = .known(.national)
    map.stakeholders[1].level = .known(.region)
    map.stakeholders[0].sectors = .absent
    map.stakeholders[1].sectors = .known([Sector(rawValue: "health")])
    map.stakeholders[0].legalBasis = .known("décret")
    map.stakeholders[1].legalBasis = .known("décret")
    let merge = map.merge("other", into: "kept")
    #expect(
      merge.conflicts.map { [$0.column, $0.kept, $0.dropped] } == [
        ["name", "kept", "other"], ["level", "national", "region"], ["sectors", "none", "health"],
      ])
    #expect(map.stakeholders[0].level == .known(.national))
    #expect(map.stakeholders[0].sectors == .absent)
  }

  @Test func mergingMakesTheOtherNamesAliases() {
    var map = StakeholderMap("kept", "other")
    map.stakeholders[0].aliases = ["K", "O"]
    map.stakeholders[1].name = "Other Body"
    map.stakeholders[1].names[.french] = "Autre instance"
    map.stakeholders[0].names[.french] = "Instance"
    map.stakeholders[1].aliases = ["O", "OB"]
    map.merge("other", into: "kept")
    #expect(map.stakeholders[0].aliases == ["K", "O", "Other Body", "Autre instance", "OB"])
  }

  @Test(arguments: [("kept", "other"), ("other", "kept")])
  func mergingAChildAndItsParentLeavesNoCircle(child: String, parent: String) {
    var map = StakeholderMap("kept", "other", "top")
    for row in map.stakeholders.indices where map.stakeholders[row].id == child {
      map.stakeholders[row].parent = .known(parent)
    }
    for row in map.stakeholders.indices where map.stakeholders[row].id == parent {
      map.stakeholders[row].parent = .known("top")
    }
    let merge = map.merge("other", into: "kept")
    #expect(map.stakeholders[0].parent == .known("top"))
    #expect(map.validate().with("circle-of-parents").isEmpty)
    #expect(!merge.conflicts.contains { $0.column == "parent" })
  }

  @Test func addingPutsAStakeholderAtTheEnd() {
    var map = StakeholderMap("a")
    map.add(Stakeholder("b"))
    #expect(map.stakeholders.map(\.id) == ["a", "b"])
  }

  @Test func addingATakenIdIsAFaultOfTheCaller() async {
    await #expect(processExitsWith: .failure) {
      var map = StakeholderMap()
      map.add(Stakeholder())
      map.add(Stakeholder())
    }
  }

  @Test(arguments: 0..<UInt64(30))
  func editsOfARandomMapLeaveNoMention(seed: UInt64) throws {
    var map = RandomMap(seed: seed).map
    let ids = ["stakeholders-0", "new"]
    for id in ids { map.ties.append(Tie(id, .funds, "stakeholders-1")) }
    map.add(Stakeholder("new"))
    map.rename(stakeholder: ids[0], to: "renamed")
    #expect(Self.mentions(of: ids[0], in: map).isEmpty)
    map.merge("new", into: "renamed")
    #expect(!Self.mentions(of: "new", in: map).contains { $0 != "stakeholders.name" })
    map.remove(stakeholder: "renamed")
    #expect(Self.mentions(of: "renamed", in: map).isEmpty)
  }
}
