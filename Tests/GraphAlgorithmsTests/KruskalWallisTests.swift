import GraphAlgorithms
import Testing

@Suite struct KruskalWallisTests {
  /// Kruskal & Wallis (1952), table 3.1: bottle caps of three machines. They give H = 5.656, and of all 27,720
  /// arrangements .049 that reach it.
  @Test func theBottleCapsOfKruskalAndWallis() throws {
    let caps: [[Double]] = [
      [340, 345, 330, 342, 338], [339, 333, 344], [347, 343, 349, 355],
    ]
    let test = try #require(KruskalWallis(caps))
    #expect(abs(test.statistic - 5.656) < 5e-4)
    let exact = test.probability(most: 30_000, seed: 1)
    #expect(exact.isExact && exact.permutations == 27_720 && abs(exact.p - 0.049) < 5e-4)
    let drawn = test.probability(most: 4_000, seed: 1)
    #expect(!drawn.isExact && drawn.permutations == 4_000 && abs(drawn.p - exact.p) < 0.012)
    #expect(drawn == test.probability(most: 4_000, seed: 1))
  }

  /// Hollander & Wolfe (1973), p. 116, as in R's `kruskal.test`: H = 0.77143.
  @Test func theMucociliaryClearanceOfHollanderAndWolfe() throws {
    let test = try #require(
      KruskalWallis([[2.9, 3.0, 2.5, 2.6, 3.2], [3.8, 2.7, 4.0, 2.4], [2.8, 3.4, 3.7, 2.2, 2.0]]))
    #expect(abs(test.statistic - 0.77143) < 5e-6)
  }

  /// Of two groups without ties, H is the square of the standardised rank sum.
  @Test(arguments: [([1.0], [2.0, 3]), ([1, 4, 5], [2, 3]), ([4, 5, 6], [1, 2, 3])])
  func ofTwoGroupsItIsTheSquareOfTheRankSum(_ one: [Double], _ other: [Double]) throws {
    let test = try #require(KruskalWallis([one, other]))
    let (m, n) = (Double(one.count), Double(other.count))
    let sum = one.reduce(0, +) - m * (m + n + 1) / 2
    #expect(abs(test.statistic - sum * sum / (m * n * (m + n + 1) / 12)) < 1e-12)
  }

  /// Where every mark is one of two, the corrected H is (n − 1)/n times the χ² of the table.
  @Test func ofTwoMarksItIsTheChiSquaredOfTheirTable() throws {
    let test = try #require(KruskalWallis([[0, 0, 0, 1], [0, 1, 1, 1, 1], [1, 1, 0]]))
    let table: [[Double]] = [[3, 1], [1, 4], [1, 2]]
    let columns = [0, 1].map { place in table.reduce(0) { $0 + $1[place] } }
    var square = 0.0
    for row in table {
      for (count, column) in zip(row, columns) {
        let expected = row.reduce(0, +) * column / 12
        square += (count - expected) * (count - expected) / expected
      }
    }
    #expect(abs(test.statistic - square * 11 / 12) < 1e-12)
    #expect(test.probability(most: 30_000, seed: 7).permutations == 27_720)
  }

  @Test func whatCannotDifferIsNotTested() {
    for groups in [[], [[]], [[1, 2]], [[1, 2], []], [[3, 3], [3]]] as [[[Double]]] {
      #expect(KruskalWallis(groups) == nil)
    }
  }

  @Test func equalMeanRanksDifferNever() throws {
    let test = try #require(KruskalWallis([[1, 4], [2, 3]]))
    #expect(test.statistic == 0 && test.probability(most: 6, seed: 1).p == 1)
    // One arrangement fewer than there are: they are drawn.
    #expect(!test.probability(most: 5, seed: 1).isExact)
  }

  /// Marks and order of groups may change as long as ranks do not.
  @Test func onlyRanksMatter() throws {
    let one = try #require(KruskalWallis([[1, 2, 2], [2, 3, 9], []]))
    let other = try #require(KruskalWallis([[-5, 10, 10], [10, 11, 1e300]]))
    #expect(one.statistic == other.statistic)
    #expect(
      one.probability(most: 1_000, seed: 1).p == other.probability(most: 1_000, seed: 2).p)
  }

  @Test func largeGroupsAreDrawnAndTheObservedCountsAsOne() throws {
    let groups = [(0..<40).map(Double.init), (40..<80).map(Double.init)]
    let found = try #require(KruskalWallis(groups)).probability(most: 99, seed: 3)
    #expect(!found.isExact && found.p == 0.01)
  }
}
