import GraphAlgorithms
import TestSupport
import Testing

@Suite struct SetComparisonTests {
  @Test func equalSetsScoreOne() {
    let comparison = SetComparison(Set(1...7), Set(1...7))
    #expect(comparison.jaccard == 1)
    #expect(comparison.overlapCoefficient == 1)
  }

  @Test func disjointSetsScoreZero() {
    let comparison = SetComparison(Set(1...3), Set(4...9))
    #expect(comparison.jaccard == 0)
    #expect(comparison.overlapCoefficient == 0)
  }

  /// {1…n} within {1…m}: J = n / m, O = 1.
  @Test(arguments: [(1, 4), (3, 4), (5, 20)])
  func containedSetsHaveOverlapOneAndJaccardOfTheirSizes(_ inner: Int, _ outer: Int) throws {
    let comparison = SetComparison(Set(1...inner), Set(1...outer))
    #expect(try #require(comparison.jaccard) == Double(inner) / Double(outer))
    #expect(comparison.overlapCoefficient == 1)
  }

  @Test func countsSharedElementsOnceInTheUnion() {
    let comparison = SetComparison(shared: 9, first: 14, second: 12)
    #expect(comparison.jaccard == 9.0 / 17)
    #expect(comparison.overlapCoefficient == 9.0 / 12)
  }

  @Test func twoEmptySetsAreUndefined() {
    let comparison = SetComparison(Set<Int>(), [])
    #expect(comparison.jaccard == nil)
    #expect(comparison.overlapCoefficient == nil)
  }

  @Test func oneEmptySetLeavesOnlyTheOverlapUndefined() {
    let comparison = SetComparison([], Set([1, 2]))
    #expect(comparison.jaccard == 0)
    #expect(comparison.overlapCoefficient == nil)
  }

  @Test(arguments: UInt64(1)...20)
  func isSymmetricAndOrderedOverRandomSets(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func randomSet() -> Set<Int> {
      Set(
        (0..<Int.random(in: 1...30, using: &generator)).map { _ in
          Int.random(in: 0..<40, using: &generator)
        })
    }
    let (a, b) = (randomSet(), randomSet())
    let (forth, back) = (SetComparison(a, b), SetComparison(b, a))
    let jaccard = try #require(forth.jaccard)
    let overlap = try #require(forth.overlapCoefficient)
    #expect(jaccard == back.jaccard)
    #expect(overlap == back.overlapCoefficient)
    #expect(forth.shared == a.filter(b.contains).count)
    #expect(0 <= jaccard && jaccard <= overlap && overlap <= 1)
    #expect(abs(jaccard - Double(a.intersection(b).count) / Double(a.union(b).count)) < 1e-15)
  }
}
