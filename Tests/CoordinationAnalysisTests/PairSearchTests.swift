import CoordinationAnalysis
import GraphAlgorithms
import StakeholderModel
import TestSupport
import Testing

/// Bodies at random, with places and dates beside their terms and members.
private func placed(_ seed: UInt64) -> StakeholderMap {
  var generator = SeededGenerator(seed: seed)
  var map = OverlapInvarianceTests.random(seed)
  map.areas = [("land", nil), ("region", "land"), ("sea", nil)].map { id, parent in
    var area = Area()
    area.id = id
    area.parent = parent.map { .known($0) } ?? .unknown
    return area
  }
  let areas = ["land", "region", "sea"].map { Fact.known($0) } + [.unknown]
  for row in map.stakeholders.indices {
    map.stakeholders[row].area = areas.randomElement(using: &generator) ?? .unknown
    guard Bool.random(using: &generator) else { continue }
    let start = Int.random(in: 2000...2020, using: &generator)
    map.stakeholders[row].start = .date("\(start)")
    if Bool.random(using: &generator) {
      map.stakeholders[row].end = .date("\(start + Int.random(in: 0...4, using: &generator))")
    }
  }
  return map
}

/// Pairs that share nothing are passed over in haste; whatever is listed was compared in full.
@Suite struct PairSearchTests {
  @Test(arguments: UInt64(1)...20)
  func countsWhatAFullComparisonFinds(_ seed: UInt64) {
    let analysis = OverlapAnalysis(placed(seed))
    #expect(analysis.pairs.count == 28 && analysis.asked == 28)
    for kind in OverlapClass.allCases {
      #expect(analysis.count(of: kind) == analysis.pairs.count { $0.class == kind }, "\(kind)")
    }
    let compared = analysis.pairs.filter { $0.class != .unknown }.flatMap { [$0.a, $0.b] }
    let all = (1...8).map { "body-\($0)" }
    #expect(analysis.incomparable == all.filter { !compared.contains($0) })
  }

  @Test(arguments: UInt64(1)...10)
  func listsTheStrongestOfVeryMany(_ seed: UInt64) {
    let map = placed(seed)
    let all = OverlapAnalysis(map)
    for most in [0, 1, 5, 27, 28, 29] {
      let some = OverlapAnalysis(map, mostPairs: most)
      #expect(some.pairs == Array(all.pairs.prefix(most)))
      #expect(some.classes == all.classes && some.groups == all.groups)
      #expect(some.asked == 28)
    }
  }

  @Test(arguments: UInt64(1)...10)
  func listsThePairsAskedFor(_ seed: UInt64) {
    let map = placed(seed)
    let all = OverlapAnalysis(map)
    func listed(_ filter: PairFilter) -> [BodyPair] {
      let some = OverlapAnalysis(map, filter: filter)
      #expect(some.asked == some.pairs.count)
      #expect(some.classes == all.classes)
      return some.pairs
    }
    #expect(
      listed(PairFilter(classes: [.partial, .parallel]))
        == all.pairs.filter { [.partial, .parallel].contains($0.class) })
    #expect(
      listed(PairFilter(bodies: ["body-3"]))
        == all.pairs.filter { [$0.a, $0.b].contains("body-3") })
    #expect(
      listed(PairFilter(bodies: ["body-3", "body-1"]))
        == all.pairs.filter { Set([$0.a, $0.b]) == ["body-1", "body-3"] })
    #expect(listed(PairFilter(bodies: ["nobody"])).isEmpty)
  }

  /// The correction counts the pairs that share nobody, though none of them is looked at.
  @Test(arguments: UInt64(1)...10, FalseDiscoveryRate.allCases)
  func correctsForAllPairsWithCompleteRosters(_ seed: UInt64, _ rate: FalseDiscoveryRate) {
    let analysis = OverlapAnalysis(placed(seed), correction: rate)
    let tested = analysis.pairs.filter {
      $0.members.completeA && $0.members.completeB && $0.members.p != nil
    }
    let q = rate.qValues(of: tested.compactMap(\.members.p))
    for (pair, expected) in zip(tested, q) {
      #expect(abs((pair.members.q ?? -1) - expected) < 1e-12)
    }
    #expect(analysis.pairs.count { $0.members.q != nil } == tested.count)
  }

  /// A norm of nothing calls even pairs that share nothing the same.
  @Test func aNormOfNothingIsMetByNothing() {
    var norms = Norms()
    norms.overlap.sameMandate = 0
    norms.overlap.sameMembers = 0
    let map = placed(4)
    let analysis = OverlapAnalysis(map, norms: norms)
    for kind in OverlapClass.allCases {
      #expect(analysis.count(of: kind) == analysis.pairs.count { $0.class == kind })
    }
    #expect(analysis.count(of: .duplicate) > OverlapAnalysis(map).count(of: .duplicate))
  }

  @Test func aMapOfManyBodiesIsSearchedWithoutKeepingItsPairs() {
    let bodies = (0..<1_500).map { Stakeholder("body-\($0)", .coordinationBody) }
    let seats = (0..<1_500).flatMap { body in
      [Tie("party-\(body / 2)", .memberOf, "body-\(body)"), Tie("all", .memberOf, "body-\(body)")]
    }
    let parties = (0..<750).map { Stakeholder("party-\($0)") } + [Stakeholder("all")]
    let analysis = OverlapAnalysis(StakeholderMap(bodies + parties, seats), mostPairs: 750)
    #expect(analysis.asked == 1_500 * 1_499 / 2)
    #expect(analysis.pairs.count == 750)
    #expect(analysis.pairs.allSatisfy { $0.members.jaccard == 1 })
    #expect(analysis.count(of: .partial) == analysis.asked)
  }
}
