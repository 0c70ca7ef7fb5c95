import CoordinationAnalysis
import Foundation
import StakeholderModel
import TestSupport
import Testing

private func pair(_ map: StakeholderMap, _ a: String = "a", _ b: String = "b") throws -> BodyPair {
  try #require(OverlapAnalysis(map).pair(a, b))
}

@Suite struct MembersComparisonTests {
  /// N counts the parties that hold a seat: the two bodies that sit in others and the collective do
  /// not count, nor does an observer.
  @Test func thePopulationLeavesOutBodiesCollectivesAndObservers() throws {
    let map = StakeholderMap(
      [
        Stakeholder("a", .coordinationBody), Stakeholder("b", .coordinationBody),
        Stakeholder("m1"), Stakeholder("m2"), Stakeholder("m3"), Stakeholder("watcher"),
        Stakeholder("ministries") { $0.countMin = 18 }, Stakeholder("seatless"),
      ],
      [
        Tie("m1", .memberOf, "a"), Tie("m2", .chairs, "a"), Tie("m2", .coChairs, "b"),
        Tie("m3", .secretariatOf, "b"), Tie("ministries", .memberOf, "a"),
        Tie("ministries", .memberOf, "b"), Tie("b", .memberOf, "a"),
        Tie("watcher", .observes, "a"),
      ])
    let analysis = OverlapAnalysis(map)
    #expect(analysis.population == 3)
    let members = try pair(map).members
    #expect(members.shared == ["m2", "ministries"])
    #expect(members.onlyA == ["m1", "b"])
    #expect(members.onlyB == ["m3"])
    // Of three, two and two sit: 1 − C(1, 2)… every draw shares at least one, so p = 1.
    #expect(members.p == 1)
    #expect(abs(try #require(members.smallestP) - 1.0 / 3) < 1e-12)
    #expect(members.jaccard == 2.0 / 5)
    #expect(members.overlap == 2.0 / 3)
  }

  @Test func aCountOfOneIsNoCollective() {
    var map = StakeholderMap.alike(["a", "b"], ministries: 4)
    map.change("ministry-1") {
      $0.countMin = 1
      $0.countMax = 1
    }
    #expect(OverlapAnalysis(map).population == 4)
    map.change("ministry-1") { $0.countMax = 2 }
    #expect(OverlapAnalysis(map).population == 3)
  }

  /// A row that stands for several bodies has no roster that chance could have dealt.
  @Test func aCollectiveBodyIsNeverTested() throws {
    var map = StakeholderMap.alike(["a", "b", "c"], ministries: 6)
    map.change("b") { $0.countMin = 4 }
    let members = try pair(map).members
    #expect(members.p == nil && members.smallestP == nil && members.q == nil)
    #expect(try pair(map).mandates.similarity == 1)
    #expect(try pair(map).area == .same)
    #expect(try pair(map, "a", "c").members.p == 1)
  }

  @Test func whoHoldsTwoSeatsCountsOnce() throws {
    var map = StakeholderMap.alike(["a", "b"], ministries: 3)
    map.ties.append(Tie("ministry-1", .chairs, "a"))
    let members = try pair(map).members
    #expect(members.shared == ["ministry-1", "ministry-2", "ministry-3"])
    #expect(members.jaccard == 1)
  }

  @Test func anEmptyRosterLeavesTheMembersUndefined() throws {
    var map = StakeholderMap.alike(["a", "b"], ministries: 3)
    map.ties.removeAll { $0.to == "b" }
    let members = try pair(map).members
    #expect(members.jaccard == nil && members.overlap == nil)
    #expect(members.p == nil && members.q == nil && members.throughParent.jaccard == nil)
    #expect(members.onlyA.count == 3)
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aSeatThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) throws {
    var map = StakeholderMap.alike(["a", "b"], ministries: 4)
    for row in map.ties.indices where map.ties[row].from == "ministry-4" && map.ties[row].to == "b"
    {
      map.ties[row].status = .known(status)
    }
    let members = try pair(map).members
    #expect(members.shared == ["ministry-1", "ministry-2", "ministry-3"])
    #expect(members.onlyA == ["ministry-4"])
  }

  /// Different directorates of the same ministries: nobody in common, and yet the same table.
  @Test func membersAreAlsoComparedThroughTheirParents() throws {
    let parents = ["health", "farming", "schools"]
    let units = parents.flatMap { parent in
      (1...2).map { number in
        Stakeholder("\(parent)-\(number)") { $0.parent = .known(parent) }
      }
    }
    let map = StakeholderMap(
      [Stakeholder("a", .coordinationBody), Stakeholder("b", .coordinationBody)]
        + parents.map { Stakeholder($0, .ministry) } + units,
      [
        Tie("health-1", .memberOf, "a"), Tie("farming-1", .memberOf, "a"),
        Tie("health-2", .memberOf, "b"), Tie("farming", .memberOf, "b"),
        Tie("schools-1", .memberOf, "b"),
      ])
    let members = try pair(map).members
    #expect(members.shared.isEmpty)
    #expect(members.jaccard == 0)
    #expect(members.throughParent.shared == ["farming", "health"])
    #expect(members.throughParent.jaccard == 2.0 / 3)
  }
}

@Suite struct AreaComparisonTests {
  private func area(_ first: Fact<String>, _ second: Fact<String>) throws -> BodyPair.AreaRelation {
    var map = StakeholderMap.alike(["a", "b"])
    map.change("a") { $0.area = first }
    map.change("b") { $0.area = second }
    map.areas = [("land", nil), ("region", "land"), ("commune", "region"), ("sea", nil)].map {
      (id: String, parent: String?) in
      var area = Area()
      area.id = id
      area.parent = parent.map(Fact.known) ?? .unknown
      return area
    }
    return try pair(map).area
  }

  @Test func containmentGoesThroughAllParents() throws {
    #expect(try area(.known("land"), .known("land")) == .same)
    #expect(try area(.known("land"), .known("region")) == .aContainsB)
    #expect(try area(.known("land"), .known("commune")) == .aContainsB)
    #expect(try area(.known("commune"), .known("land")) == .bContainsA)
    #expect(try area(.known("commune"), .known("sea")) == .apart)
  }

  @Test func withoutAnAreaNothingIsKnown() throws {
    #expect(try area(.known("land"), .unknown) == .unknown)
    #expect(try area(.absent, .known("land")) == .unknown)
  }

  @Test func aCircleOfAreasEnds() throws {
    var map = StakeholderMap.alike(["a", "b"])
    map.change("a") { $0.area = .known("x") }
    map.change("b") { $0.area = .known("sea") }
    map.areas = [("x", "y"), ("y", "x")].map { (id: String, parent: String) in
      var area = Area()
      area.id = id
      area.parent = .known(parent)
      return area
    }
    #expect(try pair(map).area == .apart)
  }
}

@Suite struct TermComparisonTests {
  private func compare(_ first: Fact<[Sector]>, _ second: Fact<[Sector]>) throws -> BodyPair.Terms {
    var map = StakeholderMap.alike(["a", "b"])
    map.change("a") { $0.sectors = first }
    map.change("b") { $0.sectors = second }
    return try pair(map).sectors
  }

  private func sectors(_ ids: String...) -> Fact<[Sector]> {
    .known(ids.map(Sector.init(rawValue:)))
  }

  @Test func namesWhatIsSharedAndWhatIsNot() throws {
    let terms = try compare(sectors("nutrition", "health"), sectors("education", "nutrition"))
    #expect(terms.shared == ["nutrition"])
    #expect(terms.onlyA == ["health"])
    #expect(terms.onlyB == ["education"])
  }

  @Test func aTermIsNearerToWhatItFallsUnder() throws {
    // Livestock falls under agriculture, and that under food systems.
    let near = try #require(try compare(sectors("livestock"), sectors("agriculture")).similarity)
    let cousins = try #require(try compare(sectors("livestock"), sectors("fisheries")).similarity)
    let far = try #require(try compare(sectors("livestock"), sectors("food-systems")).similarity)
    #expect(near > cousins && near > far && far > 0)
    #expect(try compare(sectors("livestock"), sectors("health")).similarity == 0)
    #expect(try compare(sectors("livestock"), sectors("agriculture")).contained == 1)
  }

  @Test func termsOfTheMapItselfHaveTheirBroaderTermToo() throws {
    var map = StakeholderMap.alike(["a", "b"])
    var term = Term()
    term.vocabulary = TermVocabulary(rawValue: "sector")
    term.id = "infant-feeding"
    term.broader = "nutrition"
    map.terms = [term]
    map.change("b") { $0.sectors = sectors("infant-feeding") }
    let compared = try pair(map).sectors
    #expect(compared.shared.isEmpty)
    #expect(compared.contained == 1)
    #expect(try #require(compared.similarity) > 0)
  }

  /// What only two of five bodies share says more than what all share.
  @Test func aRareTermWeighsMore() throws {
    var map = StakeholderMap.alike(["a", "b", "c", "d", "e"])
    map.change("a") { $0.sectors = sectors("nutrition", "fisheries") }
    map.change("b") { $0.sectors = sectors("fisheries", "health") }
    map.change("c") { $0.sectors = sectors("nutrition", "education") }
    let rare = try #require(try pair(map, "a", "b").sectors.similarity)
    let common = try #require(try pair(map, "a", "c").sectors.similarity)
    #expect(rare > common)
  }

  @Test func aSideThatIsNotKnownLeavesTheSimilarityUndefined() throws {
    let terms = try compare(sectors("nutrition"), .unknown)
    #expect(terms.similarity == nil && terms.contained == nil)
    #expect(terms.onlyA == ["nutrition"])
    #expect(try compare(.absent, sectors("nutrition")).similarity == nil)
  }
}

@Suite struct LeadershipComparisonTests {
  @Test func namesWhoLeadsServesHousesAndPaysBoth() throws {
    var map = StakeholderMap.alike(["a", "b"], ministries: 4)
    map.stakeholders.append(Stakeholder("donor", .donor))
    map.ties += [
      Tie("ministry-1", .chairs, "a"), Tie("ministry-1", .coChairs, "b"),
      Tie("ministry-2", .secretariatOf, "a"), Tie("ministry-2", .secretariatOf, "b"),
      Tie("a", .hostedBy, "ministry-3"), Tie("b", .hostedBy, "ministry-3"),
      Tie("donor", .funds, "a"), Tie("donor", .funds, "b"),
    ]
    let leadership = try pair(map).leadership
    #expect(leadership.chair == ["ministry-1"])
    #expect(leadership.secretariat == ["ministry-2"])
    #expect(leadership.host == ["ministry-3"])
    #expect(leadership.funder == ["donor"])
  }

  @Test func whoLeadsOnlyOneIsNotNamed() throws {
    var map = StakeholderMap.alike(["a", "b"], ministries: 4)
    map.ties += [
      Tie("ministry-1", .chairs, "a"), Tie("ministry-2", .chairs, "b"),
      Tie("ministry-1", .secretariatOf, "b"), Tie("a", .hostedBy, "ministry-3"),
    ]
    let leadership = try pair(map).leadership
    #expect(leadership.chair.isEmpty && leadership.secretariat.isEmpty)
    #expect(leadership.host.isEmpty && leadership.funder.isEmpty)
  }
}

@Suite struct TimeComparisonTests {
  private func time(_ change: (inout StakeholderMap) -> Void) throws -> BodyPair.TimeRelation {
    var map = StakeholderMap.alike(["a", "b"])
    change(&map)
    return try pair(map).time
  }

  @Test func oneThatEndedBeforeTheOtherBeganWasNeverThereWithIt() throws {
    #expect(
      try time {
        $0.change("a") { $0.start = .date("2015-03") }
        $0.change("b") { $0.end = .date("2015-02") }
      } == .neverTogether)
    #expect(
      try time {
        $0.change("a") { $0.start = .date("2015-03") }
        $0.change("b") { $0.end = .date("2015") }
      } == .unknown)
  }

  @Test func twoThatAreActiveAreThereTogether() throws {
    #expect(
      try time { map in
        for id in ["a", "b"] { map.change(id) { $0.status = .known(.active) } }
      } == .together)
    #expect(try time { $0.change("a") { $0.status = .known(.active) } } == .unknown)
  }

  @Test func periodsThatMeetAreTogether() throws {
    #expect(
      try time {
        $0.change("a") {
          $0.start = .date("2010")
          $0.end = .date("2016")
        }
        $0.change("b") {
          $0.start = .date("2014")
          $0.end = .date("2020")
        }
      } == .together)
  }

  /// b began in 2010 and may have ended before a began.
  @Test func whereTheEarlierOneMayHaveEndedNothingIsKnown() throws {
    #expect(
      try time {
        $0.change("a") {
          $0.start = .date("2020")
          $0.end = .date("2022")
        }
        $0.change("b") { $0.start = .date("2010") }
      } == .unknown)
  }

  @Test func datesThatAreMissingLeaveItUnknown() throws {
    #expect(try time { $0.change("a") { $0.end = .date("2014") } } == .unknown)
  }
}

@Suite struct OverlapEvidenceTests {
  @Test func restsOnBothBodiesAndTheSeatsTheyShare() throws {
    var map = StakeholderMap.alike(["a", "b"], ministries: 2)
    map.stakeholders.insert(Stakeholder("first"), at: 0)
    map.stakeholders[1].sources = [SourceReference(source: "s1", locator: "annex")]
    map.ties.removeAll { $0.from == "ministry-2" && $0.to == "b" }
    let evidence = try pair(map).evidence
    // The header is row 1; “first” is row 2 of the stakeholders.
    #expect(
      evidence.map { "\($0.table) \($0.row)" } == [
        "stakeholders 3", "stakeholders 4", "ties 2", "ties 4",
      ])
    #expect(evidence[0].sources == ["s1#annex"])
  }

  @Test func scoreIsTheMeanOfWhatIsKnownOnBothSides() throws {
    var map = StakeholderMap.alike(["a", "b"], ministries: 4)
    #expect(try pair(map).score == 1)
    map.ties.removeAll { $0.to == "b" && $0.from != "ministry-1" }
    // Members 1/4; mandates, sectors, functions and level 1.
    #expect(abs(try pair(map).score - 4.25 / 5) < 1e-12)
    map.change("b") { $0.level = .unknown }
    #expect(abs(try pair(map).score - 3.25 / 4) < 1e-12)
    map.change("b") { $0.level = .known(.commune) }
    #expect(abs(try pair(map).score - 3.25 / 5) < 1e-12)
  }
}
