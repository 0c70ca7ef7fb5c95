import Foundation
import ScenarioAnalysis
import StakeholderModel
import Testing

@Suite struct MapComparisonTests {
  private func compare(_ maps: StakeholderMap...) -> MapComparison {
    MapComparison(
      maps, names: maps.indices.map { "map\($0)" }, language: .english)
  }

  private func row(_ measure: String, _ comparison: MapComparison) throws -> ComparedRow {
    try #require(comparison.rows.first { $0.measure == measure })
  }

  @Test func aStarAndACliqueHaveTheirClosedForms() throws {
    let found = compare(.star(5), .clique(5))
    #expect(try row("parties", found).values == [.count(5), .count(5)])
    #expect(try row("ties", found).values == [.count(4), .count(10)])
    #expect(try row("density", found).values == [.share(0.4), .share(1)])
    #expect(try row("mean-degree", found).values == [.number(1.6), .number(4)])
    #expect(try row("components", found).values == [.count(1), .count(1)])
    #expect(try row("largest-component", found).values == [.share(1), .share(1)])
    #expect(try row("degree-centralization", found).values == [.share(1), .share(0)])
    #expect(try row("betweenness-centralization", found).values == [.share(1), .share(0)])
    #expect(try row("reciprocity", found).values == [.share(0), .share(0)])
    guard case .parties(let central)? = try row("most-central", found).values[0] else {
      Issue.record("no party is the most central")
      return
    }
    #expect(central.first == "a")
  }

  @Test func equalMapsHaveEqualColumnsAndNothingIsAgainstComparingShares() throws {
    let found = compare(.clique(4), .clique(4))
    #expect(found.rows.allSatisfy { $0.values[0] == $0.values[1] })
    #expect(try row("density", found).comparability.level == .comparable)
    #expect(try row("parties", found).comparability.reasons == [.dependsOnTelling])
    #expect(found.maps.map(\.name) == ["clique-4", "clique-4 (2)"])
  }

  @Test func theOrderOfMapsIsThatOfTheColumns() throws {
    let (one, other) = (compare(.star(4), .clique(5)), compare(.clique(5), .star(4)))
    #expect(one.maps.map(\.name) == other.maps.map(\.name).reversed())
    for measure in ["ties", "density", "degree-centralization"] {
      #expect(try row(measure, one).values == row(measure, other).values.reversed())
      #expect(try row(measure, one).comparability == row(measure, other).comparability)
    }
  }

  @Test(arguments: [(6, false), (7, true)])
  func sizesDifferBeyondHalfAsManyAgain(_ larger: Int, _ differ: Bool) throws {
    let found = compare(.star(4), .star(larger))
    #expect(try row("density", found).comparability.reasons.contains(.sizesDiffer) == differ)
    // A share of one network does not fall with its size.
    #expect(try !row("largest-component", found).comparability.reasons.contains(.sizesDiffer))
  }

  @Test func otherLayersAreNotCompared() throws {
    var seats = StakeholderMap.star(4)
    for tie in seats.ties.indices { seats.ties[tie].relation = .memberOf }
    let found = compare(.star(4), seats)
    let density = try row("density", found).comparability
    #expect(density.level == .notComparable && density.reasons == [.layersDiffer])
    #expect(found.maps.map(\.layers) == [["coordination"], ["governance"]])
    #expect(try row("density", compare(seats, seats)).comparability.level == .comparable)
  }

  @Test(arguments: [("2023-06-30", false), ("2024-07-01", true)])
  func datesMoreThanAYearApartAreSaid(_ date: String, _ differ: Bool) throws {
    let found = compare(.star(4, date: "2023-01-01"), .star(4, date: date))
    #expect(try row("density", found).comparability.reasons == (differ ? [.datesDiffer] : []))
  }

  @Test func aMapWithoutADateIsSaid() throws {
    var undated = StakeholderMap.star(4)
    undated.settings.date = nil
    #expect(
      try row("density", compare(.star(4), undated)).comparability.reasons == [.dateUnknown])
  }

  @Test(arguments: [(9, Comparability.Reason.rostersIncomplete), (8, .rostersDiffer)])
  func rostersDifferByMoreThanTenPoints(_ complete: Int, _ reason: Comparability.Reason) throws {
    func bodies(_ complete: Int) -> StakeholderMap {
      var map = StakeholderMap.star(10)
      for row in map.stakeholders.indices {
        map.stakeholders[row].kind = .known(.coordinationBody)
        map.stakeholders[row].complete = row < complete ? [.members] : []
      }
      return map
    }
    let found = compare(bodies(10), bodies(complete))
    let row = try row("overlap-duplicate", found)
    #expect(row.comparability.reasons.contains(reason))
    #expect(row.comparability.reasons.count == 2)
  }

  @Test func whatOnlyOneMapTellsIsNotCompared() throws {
    let found = compare(.star(4), StakeholderMap())
    let density = try row("density", found)
    #expect(density.values[0] != nil && density.values[1] == nil)
    #expect(density.comparability.level == .notComparable)
    #expect(density.comparability.reasons.first == .toldByOne)
    let three = try row("density", compare(.star(4), .star(4), StakeholderMap()))
    #expect(three.comparability.level == .withCare)
    #expect(three.comparability.reasons.contains(.notToldByAll))
  }

  @Test func emptyMapsTellNothing() throws {
    let found = compare(StakeholderMap(), StakeholderMap())
    #expect(found.rows.allSatisfy { $0.values == [nil, nil] })
    #expect(found.rows.allSatisfy { $0.comparability.reasons == [.toldByNone] })
    #expect(found.common == compare(.init(), .init()).common)
    #expect(found.common.parties.isEmpty)
  }

  @Test func marksOnOneScaleStandSideBySideAndOthersDoNot() throws {
    let same = try row("medians", compare(.marks([2, 3]), .marks([4])))
    #expect(same.of == ["alignment", "Planning", "", "government"])
    #expect(same.comparability.level == .comparable)
    guard case .marks(let marks)? = same.values[0] else {
      Issue.record("no marks")
      return
    }
    #expect(marks.lower == 2 && marks.upper == 3)
    let other = try row("medians", compare(.marks([2]), .marks([2], scale: "0-10")))
    #expect(other.comparability.reasons == [.scalesDiffer])
    #expect(other.comparability.level == .notComparable)
  }

  @Test func aRuleCountsOnlyWhereItCanBeAnswered() throws {
    var chaired = StakeholderMap.star(3)
    chaired.stakeholders[0].kind = .known(.coordinationBody)
    chaired.stakeholders[0].complete = [.members]
    var unchaired = chaired
    chaired.ties.append(Tie("b", .chairs, "a"))
    unchaired.ties.append(Tie("b", .memberOf, "a"))
    let found = compare(chaired, unchaired)
    let split = found.rows.filter(\.isSplitRule)
    #expect(split.contains { $0.of[0].hasSuffix("/no-chair") })
    var silent = unchaired
    silent.stakeholders[0].complete = []
    let open = compare(chaired, silent).rows.first { $0.of.first?.hasSuffix("/no-chair") == true }
    #expect(open?.values[1] == nil)
    #expect(open?.comparability.level == .notComparable)
    #expect(open?.isSplitRule == false)
  }

  @Test func theJSONSaysWhatIsNotToldAndReadsBack() throws {
    let found = compare(.star(4), .process("x", [("One", .done)]))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(found)
    #expect(try encoder.encode(compare(.star(4), .process("x", [("One", .done)]))) == data)
    #expect(try JSONDecoder().decode(MapComparison.self, from: data) == found)
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(Set(json.keys) == ["maps", "rows", "common", "processesLeftOut", "rubrics"])
    let rows = try #require(json["rows"] as? [[String: Any]])
    let density = try #require(rows.first { $0["measure"] as? String == "density" })
    #expect(
      Set(density.keys) == ["measure", "family", "of", "wordedBy", "values", "comparability"])
    let values = try #require(density["values"] as? [Any])
    #expect((values[0] as? [String: Double])?["share"] == 0.5)
    #expect(values[1] is NSNull)
  }
}
