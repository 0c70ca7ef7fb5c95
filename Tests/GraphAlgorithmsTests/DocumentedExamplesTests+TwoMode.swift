import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func bodiesAreNumberedAfterParties() {
    #expect(seats.nodes(of: .second) == 3..<5)
  }

  @Test func partiesOfOneBodyAreJoined() throws {
    #expect(try seats.projection(on: .first).edges == [.init(0, 1), .init(1, 2)])
  }

  @Test func aPartyOfOneBodySharesItsOnlyOne() {
    let pair = seats.sharingPairs(of: .first)[0]
    #expect(pair.shared == 1 && pair.jaccard == 0.5 && pair.overlap == 1)
  }

  @Test func rowsOfOneAndTwoBodiesHaveACosine() {
    let pair = seats.sharingPairs(of: .first)[0]
    #expect(abs(pair.cosine - 0.7071) < 1e-4)
  }

  @Test func twoBodiesOfTwoAmongThreePartiesMustShareOne() {
    #expect(seats.sharingPairs(of: .second)[0].p == 1)
  }

  @Test func onlyPairsThatShareABodyAreFound() {
    let pairs = seats.sharingPairs(of: .first)
    #expect(pairs.map { [$0.first, $0.second] } == [[0, 1], [1, 2]])
  }

  @Test func thePartyOfAllBodiesHasDegreeOne() {
    #expect(seats.degreeCentrality()[..<3] == [0.5, 1, 0.5])
  }

  @Test func thePartyOfAllBodiesIsNearest() throws {
    #expect(try abs(seats.closenessCentrality()[0] - 0.6) < 1e-4)
    #expect(try abs(seats.closenessCentrality()[1] - 1) < 1e-4)
  }

  @Test func thePartyOfAllBodiesLiesBetweenTheOthers() throws {
    #expect(try seats.betweennessCentrality()[..<3] == [0, 1, 0])
  }

  @Test func halfOfTheBodiesOfTwoPartiesAreShared() {
    #expect(seats.clustering()[..<3] == [0.5, 0.5, 0.5])
  }

  @Test func twoPartiesInTheSameTwoBodiesAreASquare() throws {
    let ties: [Graph.Edge] = [.init(0, 2), .init(0, 3), .init(1, 2), .init(1, 3)]
    let square = try Graph(nodeCount: 4, edges: ties, isDirected: false)
    #expect(try TwoModeGraph(square, split: 2).globalClustering() == 1)
  }
}
