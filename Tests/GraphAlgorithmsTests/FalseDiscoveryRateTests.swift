import Foundation
import GraphAlgorithms
import TestSupport
import Testing

@Suite struct FalseDiscoveryRateTests {
  static func agree(_ a: [Double], _ b: [Double]) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) < 1e-12 }
  }

  /// Benjamini & Hochberg (1995), section 4.1: fifteen tests of thrombolysis. At .05 the procedure
  /// rejects the four smallest.
  static let thrombolysis = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1.0000,
  ]

  @Test func rejectsTheFourHypothesesOfBenjaminiAndHochberg() {
    let q = FalseDiscoveryRate.benjaminiHochberg.qValues(of: Self.thrombolysis)
    #expect(q.map { $0 <= 0.05 } == (0..<15).map { $0 < 4 })
    // scipy.stats.false_discovery_control 1.17.1
    #expect(
      Self.agree(
        q,
        [
          0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645,
          0.0765, 0.486, 0.5811818181818181, 0.714875, 0.7532307692307693, 0.8132142857142857, 1,
        ]))
  }

  @Test func isStricterUnderAnyDependence() {
    let q = FalseDiscoveryRate.benjaminiYekutieli.qValues(of: Self.thrombolysis)
    // scipy.stats.false_discovery_control(method="by") 1.17.1
    #expect(
      Self.agree(
        q,
        [
          0.004977343489843491, 0.009954686979686982, 0.03152317543567544, 0.11821190788378289,
          0.20008920829170831, 0.21189262285333718, 0.21189262285333718, 0.2140257700632701,
          0.25384451798201807, 1, 1, 1, 1, 1, 1,
        ]))
  }

  /// Unsorted, with a tie and a zero.
  static let mixed = [
    0.262, 0.9034, 0.0208, 0.1674, 0.0972, 0.1792, 0.6851, 0.1674, 0.3021, 0.0008, 0, 0.2896,
  ]

  @Test func keepsTheOrderOfTheTests() {
    // scipy.stats.false_discovery_control 1.17.1
    #expect(
      Self.agree(
        FalseDiscoveryRate.benjaminiHochberg.qValues(of: Self.mixed),
        [
          0.36252, 0.9034, 0.0832, 0.3072, 0.2916, 0.3072, 0.7473818181818181, 0.3072, 0.36252,
          0.0048, 0, 0.36252,
        ]))
    #expect(
      Self.agree(
        FalseDiscoveryRate.benjaminiYekutieli.qValues(of: Self.mixed),
        [
          1, 1, 0.25818712842712843, 0.9533063203463202, 0.9048962337662336, 0.9533063203463202, 1,
          0.9533063203463202, 1, 0.014895411255411255, 0, 1,
        ]))
  }

  @Test(arguments: FalseDiscoveryRate.allCases, UInt64(1)...10)
  func agreesWithTheDefinitionOnRandomTests(_ method: FalseDiscoveryRate, _ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Rounded, so that ties occur.
    let p = (0..<50).map { _ in
      (pow(Double.random(in: 0...1, using: &generator), 2) * 100).rounded() / 100
    }
    let harmonic = (1...50).reduce(0) { $0 + 1 / Double($1) }
    let factor = method == .benjaminiHochberg ? 1 : harmonic
    // The least, over the levels from p upwards, of level × tests / tests not above that level.
    let expected = p.map { own in
      p.filter { $0 >= own }.map { level in
        level * 50 * factor / Double(p.count { $0 <= level })
      }.reduce(1, min)
    }
    #expect(Self.agree(method.qValues(of: p), expected))
  }

  @Test(arguments: FalseDiscoveryRate.allCases, UInt64(1)...10)
  func growsWithPAndLiesBetweenPAndOne(_ method: FalseDiscoveryRate, _ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let p = (0..<80).map { _ in Double.random(in: 0...1, using: &generator) }
    let q = method.qValues(of: p)
    let inOrder = p.indices.sorted { p[$0] < p[$1] }.map { q[$0] }
    #expect(zip(inOrder, inOrder.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(zip(p, q).allSatisfy { $0 <= $1 + 1e-15 && $1 <= 1 })
  }

  @Test(arguments: FalseDiscoveryRate.allCases)
  func equalPHaveEqualQ(_ method: FalseDiscoveryRate) {
    let q = method.qValues(of: [0.03, 0.5, 0.03, 0.03])
    #expect(Set([q[0], q[2], q[3]]).count == 1)
    #expect(q[0] < q[1])
  }

  @Test(arguments: FalseDiscoveryRate.allCases)
  func oneTestNeedsNoCorrection(_ method: FalseDiscoveryRate) {
    #expect(method.qValues(of: [0.03]) == [0.03])
  }

  @Test(arguments: FalseDiscoveryRate.allCases, UInt64(1)...5)
  func testsThatAreNotGivenCountAsChanceOfOne(_ method: FalseDiscoveryRate, _ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let p = (0..<20).map { _ in Double.random(in: 0...1, using: &generator) }
    let all = method.qValues(of: p + [Double](repeating: 1, count: 30))
    #expect(Self.agree(method.qValues(of: p, among: 50), Array(all.prefix(20))))
  }

  @Test(arguments: FalseDiscoveryRate.allCases)
  func noTestsHaveNoQ(_ method: FalseDiscoveryRate) {
    #expect(method.qValues(of: []).isEmpty)
  }
}
