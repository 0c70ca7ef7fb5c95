import CoordinationAnalysis
import GraphAlgorithms
import StakeholderModel
import Testing

@testable import ScenarioAnalysis

@Suite struct RankStabilityTests {
  /// Parties p0, p1 … with ties, each naming sources.
  private func map(_ parties: Int, _ ties: [(Int, Int, [String])]) -> StakeholderMap {
    var map = StakeholderMap()
    map.stakeholders = (0..<parties).map { number in
      var party = Stakeholder()
      party.id = "p\(number)"
      party.name = "P \(number)"
      return party
    }
    map.ties = ties.map { from, to, sources in
      var tie = Tie("p\(from)", .coordinatesWith, "p\(to)")
      tie.mutual = true
      tie.sources = sources.map { SourceReference($0) }
      return tie
    }
    return map
  }

  private func star(_ leaves: Int, _ sources: (Int) -> [String] = { ["s\($0 % 2)"] })
    -> StakeholderMap
  {
    map(leaves + 1, (1...leaves).map { (0, $0, sources($0)) })
  }

  private func cycle(_ parties: Int) -> StakeholderMap {
    map(parties, (0..<parties).map { ($0, ($0 + 1) % parties, ["s\($0 % 2)"]) })
  }

  @Test func theCentreOfAStarIsFirstWhateverIsLeftOut() throws {
    let stability = try RankStability(star(12))
    for ranking in stability.measures {
      #expect(ranking.leaders.map(\.id) == ["p0"])
      let leader = try #require(ranking.leaders.first)
      #expect(leader.rank == 1 && leader.sharing == 1 && leader.band == 3)
      #expect(leader.withoutSource == RankInterval(first: 1, last: 1))
      #expect(leader.withoutTies == RankInterval(first: 1, last: 1))
      #expect(leader.shareFirst == 1 && leader.movedMostBy == nil && leader.verdict == .stable)
    }
    // The leaves share the last rank of degree, and score nothing as go-betweens.
    #expect(stability.measures.map(\.crowd) == [RankStability.Crowd(rank: 2, parties: 12), nil])
    #expect(stability.ties == 12 && stability.tiesLeftOut == 1 && !stability.isDirected)
  }

  @Test func onACycleNobodyLeads() throws {
    let stability = try RankStability(cycle(12))
    for ranking in stability.measures {
      #expect(ranking.leaders.isEmpty && ranking.draws == 0)
      #expect(ranking.crowd == RankStability.Crowd(rank: 1, parties: 12))
    }
  }

  @Test func onAPathThoseInTheMiddleStandBetweenMost() throws {
    let path = map(12, (0..<11).map { ($0, $0 + 1, ["s\($0 % 2)"]) })
    let between = try RankStability(path).measures[1]
    #expect(
      between.leaders.map(\.id) == ["p5", "p6", "p4", "p7", "p3", "p8", "p2", "p9", "p1", "p10"])
    #expect(between.leaders.map(\.rank) == [1, 1, 3, 3, 5, 5, 7, 7, 9, 9])
    // Without either source no two ties are left that follow each other.
    for leader in between.leaders {
      #expect(leader.withoutSource == RankInterval(first: 12, last: 12))
      #expect(leader.movedMostBy == "s0" && leader.verdict == .sensitive)
    }
  }

  /// p0 has six ties of which four hang on a; p1 has four on b and c; p2 three on c.
  @Test func ranksWithoutEachOfThreeSourcesAreThoseByHand() throws {
    let ties: [(Int, Int, [String])] = [
      (0, 3, ["a"]), (0, 4, ["a#1"]), (0, 5, ["a#2"]), (0, 6, ["a", "a#3"]), (0, 7, ["a", "b"]),
      (0, 8, []),
      (1, 3, ["b"]), (1, 4, ["b"]), (1, 5, ["c"]), (1, 6, ["b"]),
      (2, 3, ["c"]), (2, 4, ["c"]), (2, 5, ["c"]),
    ]
    let stability = try RankStability(map(9, ties))
    #expect(stability.sources == ["a", "b", "c"] && stability.tiesWithoutSource == 1)
    let leaders = stability.measures[0].leaders
    // All: p0 6, p1 4, then p2, p3, p4, p5 3 each, p6 2, p7 and p8 1.
    #expect(leaders.map(\.id) == ["p0", "p1", "p2", "p3", "p4", "p5", "p6"])
    #expect(leaders.map(\.rank) == [1, 2, 3, 3, 3, 3, 7])
    // Without a: p1 4, p2 3, then p0, p3, p4, p5 2 each; without b: p0 6, p2 3, then p3, p4, p5 2, p1 1.
    #expect(leaders[0].withoutSource == RankInterval(first: 1, last: 3))
    #expect(leaders[0].movedMostBy == "a")
    #expect(leaders[1].withoutSource == RankInterval(first: 1, last: 6))
    #expect(leaders[1].movedMostBy == "b" && leaders[1].staysWithoutSource == false)
    #expect(leaders[1].verdict == .sensitive)
    // Without c: p0 6, p1 3, p3, p4 and p6 2, p5 and p7, p8 1, p2 0: the last rank.
    #expect(leaders[2].withoutSource == RankInterval(first: 2, last: 9))
    #expect(leaders[2].movedMostBy == "c")
  }

  @Test(arguments: [(9, RankStability.Obstacle.fewTies), (10, nil)])
  func fewerThanTenTiesCannotBeTested(_ ties: Int, _ obstacle: RankStability.Obstacle?) throws {
    let ranking = try RankStability(star(ties)).measures[0]
    #expect(ranking.tiesUntested == obstacle && ranking.sourcesUntested == obstacle)
    #expect(ranking.leaders[0].verdict == (obstacle == nil ? .stable : .notTestable))
    #expect((ranking.leaders[0].withoutTies == nil) == (obstacle != nil))
  }

  @Test func aMapWithOneSourceIsNeverCalledStable() throws {
    let ranking = try RankStability(star(12) { _ in ["s1#p. 1"] }).measures[0]
    #expect(ranking.sourcesUntested == .oneSource && ranking.tiesUntested == nil)
    #expect(ranking.leaders[0].verdict == .notTestable && ranking.leaders[0].shareInBand == 1)
    #expect(ranking.leaders[0].withoutSource == nil)
    #expect(try RankStability(star(12) { _ in [] }).measures[0].sourcesUntested == .noSource)
  }

  @Test(arguments: [(6, nil), (7, RankStability.Obstacle.mostlyUnsourced)])
  func whereMostTiesNameNoSourceNoneCanBeLeftOut(
    _ bare: Int, _ obstacle: RankStability.Obstacle?
  ) throws {
    let stability = try RankStability(star(12) { $0 <= bare ? [] : ["s\($0 % 2)"] })
    #expect(stability.tiesWithoutSource == bare)
    #expect(stability.measures[0].sourcesUntested == obstacle)
  }

  @Test(arguments: [(19, true), (20, false)])
  func aNetworkOfFewerThanTwentyPartiesIsSmall(_ parties: Int, _ isSmall: Bool) throws {
    #expect(try RankStability(star(parties - 1)).isSmall == isSmall)
  }

  @Test(arguments: [(14, 1), (15, 2), (24, 2), (25, 3)])
  func aTenthIsRounded(_ ties: Int, _ leftOut: Int) throws {
    #expect(try RankStability(star(ties)).tiesLeftOut == leftOut)
  }

  @Test func aMapWithoutTiesOrWithOnePartyRanksNobody() throws {
    for map in [StakeholderMap(), map(1, []), map(5, [])] {
      let stability = try RankStability(map)
      #expect(stability.ties == 0 && stability.measures.allSatisfy(\.leaders.isEmpty))
      #expect(stability.measures.allSatisfy { $0.tiesUntested == .fewTies && $0.crowd == nil })
    }
  }

  @Test func partsThatAreNotConnectedAreRankedTogether() throws {
    let ties = (1...8).map { (0, $0, ["a"]) } + (10...13).map { (9, $0, ["b"]) }
    let leaders = try RankStability(map(14, ties)).measures[0].leaders
    #expect(leaders.map(\.id) == ["p0", "p9"])
    #expect(leaders[0].withoutSource == RankInterval(first: 1, last: 14))
  }

  @Test func theSeedDecidesAndTheThreadsDoNot() throws {
    let map = map(14, (0..<40).map { ($0 % 7, 3 + $0 * 5 % 11, ["s\($0 % 3)"]) })
    let one = try RankStability(map, draws: 200, seed: 5, threads: .count(1))
    #expect(one == (try RankStability(map, draws: 200, seed: 5, threads: .count(7))))
    let other = try RankStability(map, draws: 200, seed: 6)
    #expect(one.measures.map(\.leaders) != other.measures.map(\.leaders))
  }

  /// Ten ties of which one is dropped: p0 has five and p1 five, so that each is passed in half of all draws.
  @Test func sharesOfDrawsComeNearThoseOverAllSetsOfTies() throws {
    let ties = (2...6).map { (0, $0, ["a"]) } + (7...11).map { (1, $0, ["b"]) }
    let draws = 10_000
    let stability = try RankStability(map(12, ties), draws: draws)
    let leaders = stability.measures[0].leaders
    #expect(stability.tiesLeftOut == 1 && leaders.map(\.id) == ["p0", "p1"])
    // Over all ten sets, each is first in exactly five; 0.02 is four standard errors.
    for leader in leaders { #expect(abs((leader.shareFirst ?? 0) - 0.5) < 0.02) }
    // One of both is first in every draw.
    #expect(leaders.compactMap(\.shareFirst).reduce(0, +) == 1)
  }

  @Test(arguments: [(18, RankVerdict.sensitive), (19, .stable)])
  func aLeaderIsStableFromNinetyFivePerCent(_ inBand: Int, _ verdict: RankVerdict) {
    let group = CompetitionRanks([9, 7]).groups[1]
    let ranks: [Int?] = (0..<20).map { $0 < inBand ? 3 : $0 % 2 == 0 ? 4 : nil }
    let leader = LeaderTrials(
      id: "a", group: group, parties: 30, bySource: [("s", 3)], byTies: ranks
    ).leader
    #expect(leader.verdict == verdict && leader.band == 3)
    // One of twenty is set aside at either end.
    #expect(leader.withoutTies == RankInterval(first: 3, last: inBand == 19 ? 3 : 4))
  }

  @Test(arguments: [(3, 3), (4, 5), (5, 5), (6, 10), (10, 10), (11, 15), (15, 15)])
  func theBandTakesInAllWhoShareTheRank(_ last: Int, _ band: Int) {
    let group = CompetitionRanks([9] + [Double](repeating: 7, count: last - 1)).groups[1]
    func trials(_ parties: Int) -> LeaderTrials {
      LeaderTrials(id: "a", group: group, parties: parties, bySource: nil, byTies: nil)
    }
    #expect(trials(16).band == band)
    // Among as many as there are, everybody is.
    #expect(trials(band).band == last)
  }

  @Test func ranksOfATieAreSharedUpToFifteenLeaders() {
    let many = CompetitionRanks([9, 8] + [Double](repeating: 7, count: 13) + [1])
    #expect(
      Leading.groups(of: many, [Double](repeating: 1, count: 16)).leading.map(\.last) == [1, 2, 15])
    let more = CompetitionRanks([9, 8] + [Double](repeating: 7, count: 14) + [1])
    let (leading, crowd) = Leading.groups(of: more, [Double](repeating: 1, count: 17))
    #expect(leading.map(\.last) == [1, 2])
    #expect(crowd == RankStability.Crowd(rank: 3, parties: 14))
  }

  @Test(arguments: [1, 100])
  func aLargeMapIsNotTestedByWhatTakesTooLong(_ draws: Int) throws {
    // A betweenness of 3,000 parties takes some 18 million steps.
    let stability = try RankStability(star(3000), draws: draws)
    #expect(stability.measures[0].draws == draws)
    #expect((stability.measures[1].tiesUntested == .tooLarge) == (draws == 100))
  }
}
