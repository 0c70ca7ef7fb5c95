import Testing

@testable import GraphAlgorithms

@Suite struct SeededRandomTests {
  @Test func givesThePublishedNumbers() {
    // The first outputs of SplitMix64 from 1234567, as Rosetta Code lists them.
    var random = SeededRandom(seed: 1_234_567)
    let numbers = (0..<5).map { _ in random.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test func unitsLieFromNoughtToBelowOne() {
    var random = SeededRandom(seed: 1)
    let units = (0..<10_000).map { _ in random.unit() }
    #expect(units.allSatisfy { (0..<1).contains($0) })
    // Standard error 0.003.
    #expect(abs(units.reduce(0, +) / 10_000 - 0.5) < 0.012)
  }

  @Test func numbersBelowABoundAreEachAsLikely() {
    var random = SeededRandom(seed: 7)
    for bound in [1, 2, 3, 7, 1000] {
      var counts = [Int](repeating: 0, count: bound)
      for _ in 0..<(bound * 400) { counts[random.below(bound)] += 1 }
      // Five standard deviations of a count of 400.
      #expect(counts.allSatisfy { abs($0 - 400) < 100 }, "\(bound)")
    }
    #expect((0..<100).allSatisfy { _ in random.below(Int.max) >= 0 })
  }

  @Test func everyOrderOfThreeIsAsLikely() {
    var random = SeededRandom(seed: 8)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6_000 {
      var order = [0, 1, 2]
      random.shuffle(&order)
      counts[order, default: 0] += 1
    }
    #expect(counts.count == 6 && counts.values.allSatisfy { abs($0 - 1_000) < 150 })
    var one = [5]
    random.shuffle(&one)
    #expect(one == [5])
  }
}
