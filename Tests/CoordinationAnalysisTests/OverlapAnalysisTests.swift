import CoordinationAnalysis
import Foundation
import StakeholderModel
import TestSupport
import Testing

extension OverlapAnalysis {
  func pair(_ first: String, _ second: String) -> BodyPair? {
    pairs.first { Set([$0.a, $0.b]) == [first, second] }
  }
}

@Suite struct OverlapAnalysisTests {
  struct Published: Sendable {
    let first: String, second: String
    let jaccard: Double, overlap: Double, p: Double
    let decimals: Int
  }

  /// The acceptance values of the overlap analysis; p = C-quotients over N = 18 women.
  static let published = [
    Published(
      first: "E8", second: "E9", jaccard: 0.529, overlap: 0.75, p: 0.838, decimals: 3),
    Published(first: "E3", second: "E5", jaccard: 0.75, overlap: 1, p: 0.0015, decimals: 4),
    Published(first: "E13", second: "E14", jaccard: 1, overlap: 1, p: 0.0012, decimals: 4),
  ]

  @Test(arguments: published)
  func agreesWithDavisSouthernWomen(_ published: Published) throws {
    let analysis = OverlapAnalysis(DavisSouthernWomen.map())
    #expect(analysis.bodies == 14)
    #expect(analysis.population == 18)
    let pair = try #require(analysis.pair(published.first, published.second))
    let half = 0.5 * pow(10, -Double(published.decimals))
    #expect(abs(try #require(pair.members.jaccard) - published.jaccard) < half)
    #expect(abs(try #require(pair.members.overlap) - published.overlap) < half)
    #expect(abs(try #require(pair.members.p) - published.p) < half)
  }

  @Test func comparesEveryPairOnce() {
    let pairs = OverlapAnalysis(DavisSouthernWomen.map()).pairs
    #expect(pairs.count == 91)
    #expect(Set(pairs.map { Set([$0.a, $0.b]) }).count == 91)
    #expect(pairs.allSatisfy { $0.a != $0.b })
  }

  @Test func listsWhoIsMissingOnEachSide() throws {
    let pair = try #require(OverlapAnalysis(DavisSouthernWomen.map()).pair("E3", "E5"))
    #expect((pair.a, pair.b) == ("E3", "E5"))
    #expect(
      pair.members.shared == [
        "Evelyn Jefferson", "Laura Mandeville", "Theresa Anderson", "Brenda Rogers",
        "Charlotte McDowd", "Frances Anderson",
      ])
    #expect(pair.members.onlyA.isEmpty)
    #expect(pair.members.onlyB == ["Eleanor Nye", "Ruth DeSand"])
  }

  @Test func noPIsSmallerThanTheSmallestPossible() throws {
    for pair in OverlapAnalysis(DavisSouthernWomen.map()).pairs {
      let p = try #require(pair.members.p)
      let smallest = try #require(pair.members.smallestP)
      #expect(smallest > 0 && smallest <= p && p <= 1)
    }
  }

  @Test func correctsOnlyPairsWhoseRostersAreBothComplete() {
    let complete: Set<String> = ["E1", "E2", "E3", "E8", "E9"]
    let pairs = OverlapAnalysis(DavisSouthernWomen.map(complete: complete)).pairs
    for pair in pairs {
      #expect((pair.members.q != nil) == (complete.contains(pair.a) && complete.contains(pair.b)))
      #expect(pair.members.p != nil)
    }
    #expect(pairs.count { $0.members.q != nil } == 10)
  }

  @Test func incompleteRostersDoNotCountAsTests() throws {
    let two = OverlapAnalysis(DavisSouthernWomen.map(complete: ["E13", "E14"]))
    let members = try #require(two.pair("E13", "E14")).members
    #expect(members.q == members.p)
    let all = OverlapAnalysis(DavisSouthernWomen.map())
    let corrected = try #require(all.pair("E13", "E14")).members
    #expect(try #require(corrected.q) > (try #require(corrected.p)))
  }

  @Test func qGrowsWithP() throws {
    let members = OverlapAnalysis(DavisSouthernWomen.map()).pairs.map(\.members)
    let inOrder = try members.map { (p: try #require($0.p), q: try #require($0.q)) }
      .sorted { $0.p < $1.p }
    #expect(zip(inOrder, inOrder.dropFirst()).allSatisfy { $0.q <= $1.q })
    #expect(inOrder.allSatisfy { $0.p <= $0.q && $0.q <= 1 })
  }

  @Test func correctsForAnyDependenceOnRequest() throws {
    let map = DavisSouthernWomen.map()
    let usual = try #require(OverlapAnalysis(map).pair("E13", "E14")?.members.q)
    let strict = OverlapAnalysis(map, correction: .benjaminiYekutieli)
    #expect(strict.correction == "benjaminiYekutieli")
    // The factor is 1 + 1/2 + … + 1/91, unless 1 cuts it off.
    let factor = (1...91).reduce(0) { $0 + 1 / Double($1) }
    let q = try #require(strict.pair("E13", "E14")?.members.q)
    #expect(abs(q - min(1, usual * factor)) < 1e-12)
    #expect(q > usual)
  }

  @Test func strongestClassComesFirstThenTheHigherScore() {
    var map = StakeholderMap.alike(["a", "b", "c", "d"])
    map.change("c") { $0.mandates = .known([Mandate(rawValue: "advocate")]) }
    map.change("d") { $0.sectors = .known([Sector(rawValue: "health")]) }
    let pairs = OverlapAnalysis(map).pairs
    #expect(Set(pairs.map(\.class)).count > 1)
    for (x, y) in zip(pairs, pairs.dropFirst()) {
      #expect(x.class < y.class || (x.class == y.class && x.score >= y.score))
    }
  }

  /// a and c each duplicate b, not one another: nobody can say of all three that they do the same.
  @Test func aGroupHoldsOnlyBodiesThatAllDuplicateEachOther() {
    var map = StakeholderMap.alike(["a", "b", "c", "other", "twin"], ministries: 12)
    // a has seats 1–8, b 1–12, c 5–12: a and c share only a third of their seats.
    func number(_ tie: Tie) -> Int { Int(tie.from.split(separator: "-")[1]) ?? 0 }
    map.ties.removeAll {
      ($0.to == "a" && number($0) > 8) || ($0.to == "c" && number($0) < 5)
    }
    for id in ["other", "twin"] {
      map.change(id) { $0.mandates = .known([Mandate(rawValue: "advocate")]) }
    }
    let analysis = OverlapAnalysis(map)
    #expect(analysis.pair("a", "b")?.class == .duplicate)
    #expect(analysis.pair("b", "c")?.class == .duplicate)
    #expect(analysis.pair("a", "c")?.class != .duplicate)
    #expect(analysis.groups == [["a", "b"], ["b", "c"], ["other", "twin"]])
  }

  @Test func withoutDuplicatesThereAreNoGroups() {
    var map = StakeholderMap.alike(["a", "b"])
    map.change("b") { $0.mandates = .known([Mandate(rawValue: "advocate")]) }
    #expect(OverlapAnalysis(map).groups.isEmpty)
  }

  @Test func showingSomeClassesLeavesTheEvidenceAsItIs() {
    var map = StakeholderMap.alike(["a", "b", "c"])
    map.change("c") { $0.mandates = .known([Mandate(rawValue: "advocate")]) }
    let all = OverlapAnalysis(map)
    let some = OverlapAnalysis(map, filter: PairFilter(classes: [.duplicate]))
    #expect(some.pairs == all.pairs.filter { $0.class == .duplicate })
    #expect(some.pairs.count == 1)
    #expect((some.bodies, some.population) == (all.bodies, all.population))
    #expect(some.groups == all.groups)
  }

  @Test func aMapWithoutBodiesHasNoPairs() {
    let analysis = OverlapAnalysis(StakeholderMap())
    #expect(analysis.bodies == 0)
    #expect(analysis.population == 0)
    #expect(analysis.pairs.isEmpty && analysis.groups.isEmpty)
  }

  @Test func bodiesAreWhateverSomebodySitsInAndEveryBodyByKind() {
    let map = StakeholderMap(
      [
        Stakeholder("club", .company), Stakeholder("network", .sunNetwork),
        Stakeholder("cluster", .unCluster), Stakeholder("body", .coordinationBody),
        Stakeholder("firm", .company), Stakeholder("ministry", .ministry),
      ], [Tie("ministry", .memberOf, "club"), Tie("ministry", .funds, "firm")])
    let analysis = OverlapAnalysis(map)
    #expect(analysis.bodies == 4)
    #expect(
      Set(analysis.pairs.flatMap { [$0.a, $0.b] }) == ["club", "network", "cluster", "body"])
  }
}
