import GraphAlgorithms
import TestSupport
import Testing

@Suite struct HypergeometricTests {
  struct Known: Sendable {
    let population: Int, marked: Int, drawn: Int, shared: Int
    let probability: Double, upperTail: Double
  }

  /// Exact, from binomial coefficients of 50 digits (mpmath 1.3); scipy.stats.hypergeom 1.17.1
  /// agrees to 1e-10. The first three are pairs of events of Davis's Southern Women.
  static let known = [
    Known(
      population: 18, marked: 14, drawn: 12, shared: 9,
      probability: 0.43137254901960784, upperTail: 0.83823529411764706),
    Known(
      population: 18, marked: 6, drawn: 8, shared: 6,
      probability: 0.0015082956259426848, upperTail: 0.0015082956259426848),
    Known(
      population: 18, marked: 3, drawn: 3, shared: 3,
      probability: 0.0012254901960784314, upperTail: 0.0012254901960784314),
    Known(
      population: 10, marked: 5, drawn: 4, shared: 2,
      probability: 0.47619047619047619, upperTail: 0.73809523809523810),
    Known(
      population: 52, marked: 13, drawn: 13, shared: 4,
      probability: 0.23860800622185643, upperTail: 0.41494423042868201),
    Known(
      population: 1_000, marked: 100, drawn: 50, shared: 10,
      probability: 0.013753992136291002, upperTail: 0.021440329381402474),
    Known(
      population: 20_000, marked: 300, drawn: 200, shared: 12,
      probability: 4.1021518849821007e-5, upperTail: 5.1872450603548754e-5),
    Known(
      population: 100_000, marked: 1_000, drawn: 800, shared: 20,
      probability: 0.00013788772784355107, upperTail: 0.00021590423954579061),
    Known(
      population: 1_000_000, marked: 5_000, drawn: 4_000, shared: 40,
      probability: 2.5596116432844583e-5, upperTail: 4.8623007873765241e-5),
    Known(
      population: 1_000_000, marked: 5_000, drawn: 4_000, shared: 20,
      probability: 0.089236879307535542, upperTail: 0.53014309778138855),
  ]

  @Test(arguments: known)
  func agreesWithExactValuesToTenDigits(_ known: Known) {
    let distribution = Hypergeometric(
      population: known.population, marked: known.marked, drawn: known.drawn)
    let probability = distribution.probability(of: known.shared)
    let tail = distribution.upperTail(from: known.shared)
    #expect(abs(probability / known.probability - 1) < 1e-10)
    #expect(abs(tail / known.upperTail - 1) < 1e-10)
  }

  static func random(_ seed: UInt64) -> Hypergeometric {
    var generator = SeededGenerator(seed: seed)
    let population = Int.random(in: 1...400, using: &generator)
    return Hypergeometric(
      population: population, marked: Int.random(in: 0...population, using: &generator),
      drawn: Int.random(in: 0...population, using: &generator))
  }

  @Test(arguments: UInt64(1)...40)
  func probabilitiesSumToOneOverTheSupport(_ seed: UInt64) {
    let distribution = Self.random(seed)
    let total = distribution.support.reduce(0) { $0 + distribution.probability(of: $1) }
    #expect(abs(total - 1) < 1e-11)
    #expect(distribution.probability(of: distribution.support.lowerBound - 1) == 0)
    #expect(distribution.probability(of: distribution.support.upperBound + 1) == 0)
  }

  @Test(arguments: UInt64(1)...40)
  func meanIsDrawnTimesMarkedOverPopulation(_ seed: UInt64) {
    let distribution = Self.random(seed)
    let mean = distribution.support.reduce(0) {
      $0 + Double($1) * distribution.probability(of: $1)
    }
    let expected =
      Double(distribution.drawn * distribution.marked) / Double(distribution.population)
    #expect(abs(mean - expected) <= 1e-10 * max(1, expected))
  }

  /// The tail goes from one value to the next; here each is worked out by itself.
  @Test(arguments: UInt64(1)...40)
  func theTailIsTheSumOfItsProbabilities(_ seed: UInt64) {
    let distribution = Self.random(seed)
    for shared in distribution.support {
      let sum = (shared...distribution.support.upperBound).reversed()
        .reduce(0) { $0 + distribution.probability(of: $1) }
      #expect(abs(distribution.upperTail(from: shared) - sum) <= 1e-11 * sum, "\(shared)")
    }
  }

  @Test(arguments: UInt64(1)...40)
  func markedAndDrawnMayChangePlaces(_ seed: UInt64) {
    let distribution = Self.random(seed)
    let swapped = Hypergeometric(
      population: distribution.population, marked: distribution.drawn, drawn: distribution.marked)
    #expect(distribution.support == swapped.support)
    for shared in distribution.support {
      let (tail, other) = (
        distribution.upperTail(from: shared), swapped.upperTail(from: shared)
      )
      #expect(abs(tail - other) <= 1e-11 * tail)
    }
  }

  @Test(arguments: UInt64(1)...40)
  func upperTailFallsByTheProbabilityAtEachStep(_ seed: UInt64) {
    let distribution = Self.random(seed)
    for shared in distribution.support {
      let step = distribution.upperTail(from: shared) - distribution.upperTail(from: shared + 1)
      #expect(abs(step - distribution.probability(of: shared)) < 1e-11)
    }
  }

  @Test func tailsAreOneBelowTheSupportAndZeroAboveIt() {
    let distribution = Hypergeometric(population: 10, marked: 7, drawn: 6)
    #expect(distribution.support == 3...6)
    #expect(distribution.upperTail(from: -1) == 1)
    #expect(distribution.upperTail(from: 3) == 1)
    #expect(distribution.upperTail(from: 4) < 1)
    #expect(distribution.upperTail(from: 6) > 0)
    #expect(distribution.upperTail(from: 7) == 0)
  }

  /// All of n drawn are among the k marked: C(k, n) / C(N, n).
  @Test func smallestUpperTailIsTheChanceOfSharingAllThatCanBeShared() {
    let distribution = Hypergeometric(population: 100, marked: 10, drawn: 10)
    #expect(abs(distribution.smallestUpperTail / 5.7769042345338741e-14 - 1) < 1e-10)
    #expect(distribution.smallestUpperTail == distribution.upperTail(from: 10))
    // Two of three: whatever is shared, 1 / C(3, 2) is the least that can come out.
    #expect(
      abs(Hypergeometric(population: 3, marked: 2, drawn: 2).smallestUpperTail - 1.0 / 3) < 1e-12)
  }

  @Test func aSharedMembershipOfAllIsNoSurprise() {
    let distribution = Hypergeometric(population: 18, marked: 18, drawn: 18)
    #expect(distribution.support == 18...18)
    #expect(distribution.upperTail(from: 18) == 1)
    #expect(distribution.smallestUpperTail == 1)
  }

  @Test(arguments: [(0, 0, 0), (5, 0, 3), (5, 3, 0)])
  func nothingToShareIsCertain(_ population: Int, _ marked: Int, _ drawn: Int) {
    let distribution = Hypergeometric(population: population, marked: marked, drawn: drawn)
    #expect(distribution.support == 0...0)
    #expect(abs(distribution.probability(of: 0) - 1) < 1e-12)
    #expect(distribution.upperTail(from: 0) == 1)
    #expect(distribution.upperTail(from: 1) == 0)
    #expect(distribution.smallestUpperTail == 1)
  }
}
