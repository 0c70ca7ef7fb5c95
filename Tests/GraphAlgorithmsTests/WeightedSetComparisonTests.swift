import GraphAlgorithms
import TestSupport
import Testing

@Suite struct WeightedSetComparisonTests {
  @Test func sharedWeightOverAllWeight() throws {
    let weights = ["common": 1.0, "rare": 3, "other": 2]
    let similarity = weightedJaccard(["common", "rare"], ["rare", "other"]) { weights[$0] ?? 0 }
    #expect(try #require(similarity) == 0.5)
  }

  @Test(arguments: UInt64(1)...20)
  func equalWeightsGiveThePlainJaccardSimilarity(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let a = Set((0..<12).map { _ in Int.random(in: 0..<20, using: &generator) })
    let b = Set((0..<9).map { _ in Int.random(in: 0..<20, using: &generator) })
    let weighted = try #require(weightedJaccard(a, b) { _ in 2.5 })
    let plain = try #require(SetComparison(a, b).jaccard)
    #expect(abs(weighted - plain) < 1e-15)
  }

  /// The last digit must not depend on how a hash table happens to order its elements, so equality
  /// is exact.
  @Test(arguments: UInt64(1)...20)
  func doesNotDependOnTheOrderOfInsertion(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let elements = Array(0..<60)
    let weights = elements.map { _ in Double.random(in: 0...1, using: &generator) }
    func set(_ elements: some Sequence<Int>) -> Set<Int> {
      elements.shuffled(using: &generator).reduce(into: []) { $0.insert($1) }
    }
    let first = weightedJaccard(set(0..<40), set(20..<60)) { weights[$0] }
    let again = weightedJaccard(set(0..<40), set(20..<60)) { weights[$0] }
    let reversed = weightedJaccard(set(20..<60), set(0..<40)) { weights[$0] }
    #expect(first == again)
    #expect(first == reversed)
  }

  @Test func isUndefinedWhereNothingWeighsAnything() {
    #expect(weightedJaccard(Set<Int>(), []) { _ in 1 } == nil)
    #expect(weightedJaccard(Set([1]), Set([1, 2])) { _ in 0 } == nil)
  }

  @Test func elementsWithoutWeightChangeNothing() {
    let plain = weightedJaccard(Set([1, 2]), Set([2, 3])) { _ in 1 }
    let padded = weightedJaccard(Set([1, 2, 8]), Set([2, 3, 9])) { $0 > 5 ? 0 : 1 }
    #expect(plain == padded)
  }
}
