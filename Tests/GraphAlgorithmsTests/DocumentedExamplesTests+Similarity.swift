import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func theSmallerSetLiesInTheLarger() {
    let sets = SetComparison(shared: 1, first: 2, second: 1)
    #expect(sets.jaccard == 0.5 && sets.overlapCoefficient == 1)
  }

  @Test func sharedWeightCountsByAllWeight() {
    #expect(weightedJaccard([1, 3], [3], weight: { Double($0) }) == 0.75)
  }
}
