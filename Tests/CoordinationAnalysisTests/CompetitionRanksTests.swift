import CoordinationAnalysis
import Testing

@Suite struct CompetitionRanksTests {
  @Test func whoeverScoresTheSameSharesARankAndTheNextCountsAll() {
    let ranks = CompetitionRanks([3, 7, nil, 3, 1])
    #expect((0..<5).map(ranks.rank) == [2, 1, nil, 2, 4])
    #expect((0..<5).map(ranks.isShared) == [true, false, false, true, false])
    #expect(ranks.groups.map(\.last) == [1, 3, 4])
    #expect(CompetitionRanks([]).groups.isEmpty)
  }

  @Test(arguments: [(0.9e-9, 1), (1.1e-9, 2)])
  func whatDiffersByRoundingIsTheSame(_ difference: Double, _ rank: Int) {
    let scores = [1, 1 - difference]
    #expect(CompetitionRanks(scores).rank(of: 1) == rank)
    #expect(CompetitionRanks.rank(of: 1, in: scores) == rank)
  }
}
