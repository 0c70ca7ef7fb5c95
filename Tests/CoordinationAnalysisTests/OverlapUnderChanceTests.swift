import StakeholderModel
import TestSupport
import Testing

@testable import CoordinationAnalysis

/// Whether the tests of shared membership keep what they promise, and whether what is planted is found.
@Suite struct OverlapUnderChanceTests {
  private static let mandates = ["steer", "coordinate", "monitor", "finance", "advocate", "advise"]

  /// Bodies that seat parties at random, each with one mandate of six; every roster is known in full.
  /// - Parameter copies: how many bodies are given most members and the mandate of another.
  private func map(seed: UInt64, copies: Int = 0) -> (map: StakeholderMap, planted: [Set<String>]) {
    var random = SeededGenerator(seed: seed)
    let parties = (0..<40).map { "p\($0)" }
    var rosters: [(id: String, mandate: String, members: [String])] = (0..<12).map { number in
      let count = Int.random(in: 5...15, using: &random)
      return (
        "b\(number)", Self.mandates.randomElement(using: &random)!,
        Array(parties.shuffled(using: &random).prefix(count))
      )
    }
    var planted: [Set<String>] = []
    for number in 0..<copies {
      let original = rosters[number]
      // One member in five is another's.
      let kept = original.members.filter { _ in Int.random(in: 0..<5, using: &random) > 0 }
      let others = parties.filter { !original.members.contains($0) }.shuffled(using: &random)
      let new = kept + others.prefix(original.members.count - kept.count)
      rosters.append(("copy\(number)", original.mandate, new))
      planted.append([original.id, "copy\(number)"])
    }
    var map = StakeholderMap()
    for roster in rosters {
      map.stakeholders.append(
        Stakeholder(roster.id, .coordinationBody) {
          $0.complete = [.members]
          $0.mandates = .known([Mandate(rawValue: roster.mandate)])
          $0.level = .known(.national)
          $0.sources = [SourceReference(source: "s1")]
        })
    }
    map.stakeholders += parties.map { Stakeholder($0) }
    map.ties = rosters.flatMap { roster in
      roster.members.map { Tie($0, .memberOf, roster.id) }
    }
    return (map, planted)
  }

  /// Of 200 maps by chance alone, at most one in twenty may have a pair with q < 0.05, and by the luck of
  /// the draw some more: three standard errors, √(0.05 × 0.95 / 200) each.
  @Test func byChanceAloneHardlyAnyMapHasASurprisingPair() {
    for correction in [true, false] {
      let surprised = (0..<200 as Range<UInt64>).count { seed in
        let analysis = OverlapAnalysis(
          map(seed: seed).map,
          correction: correction ? .benjaminiHochberg : .benjaminiYekutieli)
        return analysis.pairs.contains { ($0.members.q ?? 1) < 0.05 }
      }
      #expect(Double(surprised) / 200 <= 0.05 + 3 * (0.05 * 0.95 / 200).squareRoot())
    }
  }

  /// Neither is a pair by chance called a duplicate often: half of all members would have to agree.
  @Test func byChanceAloneHardlyAnyPairIsADuplicate() {
    let pairs = (0..<50 as Range<UInt64>).flatMap { OverlapAnalysis(map(seed: $0).map).pairs }
    #expect(pairs.count == 50 * 66)
    #expect(Double(pairs.count { $0.class == .duplicate }) / Double(pairs.count) < 0.002)
  }

  @Test func whatIsPlantedIsFound() {
    var (found, surprising, planted) = (0, 0, 0)
    for seed in 0..<200 as Range<UInt64> {
      let (map, pairs) = map(seed: 1_000 + seed, copies: 2)
      let analysis = OverlapAnalysis(map)
      for ids in pairs {
        planted += 1
        let pair = analysis.pairs.first { Set([$0.a, $0.b]) == ids }
        if pair?.class == .duplicate { found += 1 }
        if (pair?.members.q ?? 1) < 0.05 { surprising += 1 }
      }
    }
    #expect(planted == 400)
    #expect(Double(found) / Double(planted) >= 0.8, "\(found) of \(planted)")
    // Of five members with three in common no test can say much: p misses more than the class does.
    #expect(Double(surprising) / Double(planted) >= 0.7, "\(surprising) of \(planted)")
    #expect(found > surprising)
  }
}
