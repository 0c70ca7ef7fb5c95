import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func withoutItsMiddleAStarFallsApart() throws {
    let players = try star.keyPlayers(1, for: .fragmentation)
    #expect(players.nodes == [0] && players.value == 1)
  }

  @Test func theMiddleOfAStarReachesAllOthers() {
    #expect(star.value(ofKeyPlayers: [0], for: .reach) == 3)
  }

  @Test func theSecondOfAChainSpeaksForTheFirst() {
    let brokerage = chain.brokerage(Partition([0, 0, 1, 1]))
    #expect(brokerage.counts[1] == [0, 0, 1, 0, 0, 1])
    #expect(brokerage.counts[2] == [0, 0, 0, 1, 0, 1])
  }

  @Test func theSecondOfAChainBrokersMoreThanByChance() {
    let brokerage = chain.brokerage(Partition([0, 0, 1, 1]))
    #expect(abs(brokerage.z[1][5] - 1.2199) < 1e-4)
  }

  @Test func countsOfAllNodesAreAdded() {
    let brokerage = chain.brokerage(Partition([0, 0, 1, 1]))
    #expect(brokerage.totalCounts == [0, 0, 1, 1, 0, 2])
  }

  @Test func expectationsOfAllNodesAreAdded() {
    let brokerage = chain.brokerage(Partition([0, 0, 1, 1]))
    #expect(brokerage.totalExpected[5] == 1.125)
  }

  @Test func whatDoesNotCountJoinsOthersAllTheSame() {
    let left = PairsLeft(star, counting: [true, true, true, false])
    #expect(left.withoutOneMore(than: []) == [0, 1, 1, 3])
  }

  @Test func withoutTheirBridgeTrianglesAreApart() {
    let left = PairsLeft(twoTriangles)
    #expect(left.withoutOneMore(than: []) == [10, 10, 4, 4, 10, 10])
    #expect(left.withoutOneMore(than: [2]) == [3, 3, 4, 2, 2, 2])
  }
}
