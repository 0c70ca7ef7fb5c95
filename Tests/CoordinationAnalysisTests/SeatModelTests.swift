import GraphAlgorithms
import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct SeatModelTests {
  /// The fitted chances give every woman and every event the number of edges that it has.
  @Test func everyPairOfTheSouthernWomenHasAChance() throws {
    let pairs = OverlapAnalysis(DavisSouthernWomen.map()).pairs
    #expect(pairs.count == 91 && pairs.allSatisfy { $0.members.sdsm != nil })
    for pair in pairs {
      let chance = try #require(pair.members.sdsm)
      #expect((0...1).contains(chance))
      if pair.members.shared.isEmpty { #expect(chance == 1) }
    }
    // E8 is the meeting of most: to share with it says less than by the sizes of the two alone.
    let common = try #require(pairs.first { Set([$0.a, $0.b]) == ["E8", "E9"] }).members
    #expect(try #require(common.sdsm) > 0.5 && (try #require(common.p)) > 0.8)
    let rare = try #require(pairs.first { Set([$0.a, $0.b]) == ["E13", "E14"] }).members
    #expect(try #require(rare.sdsm) < 0.05)
  }

  /// Against the tail summed by hand over all sets of women, from the same fitted chances.
  @Test func theTailIsThatOfIndependentChances() throws {
    let map = DavisSouthernWomen.map()
    let pair = try #require(
      OverlapAnalysis(map).pairs.first { Set([$0.a, $0.b]) == ["E3", "E5"] })
    let women = Array(Set(map.ties.map(\.from))).sorted()
    let events = (1...14).map { "E\($0)" }
    let edges = map.ties.map { tie in
      Graph.Edge(events.firstIndex(of: tie.to)!, 14 + women.firstIndex(of: tie.from)!)
    }
    let model = try DegreeSequenceModel(
      TwoModeGraph(
        Graph(nodeCount: 14 + women.count, edges: edges, isDirected: false), split: 14))
    let both = women.indices.map { model.chance(2, 14 + $0) * model.chance(4, 14 + $0) }
    var tail = 0.0
    for set in 0..<(1 << women.count) where set.nonzeroBitCount >= pair.members.shared.count {
      tail += both.indices.reduce(1) { $0 * (set & (1 << $1) != 0 ? both[$1] : 1 - both[$1]) }
    }
    #expect(abs(tail - (try #require(pair.members.sdsm))) < 1e-9)
  }

  @Test(arguments: [(9, false), (10, true)])
  func isFittedFromTenBodies(_ bodies: Int, _ isFitted: Bool) {
    let map = StakeholderMap.alike((0..<bodies).map { "body-\($0)" }, ministries: 5)
    let pairs = OverlapAnalysis(map).pairs
    #expect(pairs.allSatisfy { ($0.members.sdsm != nil) == isFitted })
    // Where all sit everywhere, nothing is surprising.
    #expect(pairs.allSatisfy { $0.members.sdsm ?? 1 == 1 })
    var norms = Norms()
    norms.overlap.fewestForModel = 2
    #expect(OverlapAnalysis(map, norms: norms).pairs.allSatisfy { $0.members.sdsm == 1 })
  }

  @Test func bodiesOfSeveralAndEmptyOnesHaveNone() throws {
    var map = StakeholderMap.alike((0..<12).map { "body-\($0)" }, ministries: 6)
    map.change("body-0") { $0.countMin = 3 }
    map.stakeholders.append(Stakeholder("empty", .coordinationBody))
    let pairs = OverlapAnalysis(map).pairs
    for pair in pairs where [pair.a, pair.b].contains(where: { ["body-0", "empty"].contains($0) }) {
      #expect(pair.members.sdsm == nil)
    }
    #expect(pairs.count { $0.members.sdsm != nil } == 11 * 10 / 2)
  }
}
