import CoordinationAnalysis
import Foundation
import StakeholderModel
import TestSupport
import Testing

/// What must stay of a pair when ids, rows or other bodies change: nothing in it depends on which
/// of the two comes first.
struct PairEvidence: Hashable {
  let bodies: Set<String>
  let kind: OverlapClass
  let certainty: Certainty
  let reasons: [String]
  let shared: Set<String>
  let only: [String: Set<String>]
  /// To nine digits, since the order of the two sides may change the last one.
  let numbers: [String]
  let organisations: Set<String>
  let terms: [String]
  let level: BodyPair.LevelRelation
  let time: BodyPair.TimeRelation
  let container: String
  let leaders: [Set<String>]
  let links: Set<String>
  let sources: [String]

  init(_ pair: BodyPair, name: (String) -> String = { $0 }) {
    func set(_ ids: [String]) -> Set<String> { Set(ids.map(name)) }
    func digits(_ value: Double?) -> String {
      value.map { String(format: "%.9e", $0) } ?? "null"
    }
    bodies = set([pair.a, pair.b])
    kind = pair.class
    certainty = pair.certainty
    reasons = pair.reasons
    shared = set(pair.members.shared)
    only = [name(pair.a): set(pair.members.onlyA), name(pair.b): set(pair.members.onlyB)]
    let members = pair.members
    numbers =
      [
        members.jaccard, members.overlap, members.p, members.smallestP,
        members.throughParent.jaccard,
        pair.mandates.contained, pair.sectors.contained, pair.functions.contained, members.q,
        pair.mandates.similarity, pair.sectors.similarity, pair.functions.similarity, pair.score,
      ].map(digits)
    organisations = set(members.throughParent.shared)
    terms = [pair.mandates, pair.sectors, pair.functions].flatMap { $0.shared }
    level = pair.level
    time = pair.time
    container =
      switch pair.area {
      case .aContainsB: name(pair.a)
      case .bContainsA: name(pair.b)
      case .same, .apart, .unknown: pair.area.rawValue
      }
    let leadership = pair.leadership
    leaders = [
      leadership.chair, leadership.secretariat, leadership.host, leadership.funder,
    ].map(set)
    links = set(pair.links.through).union(pair.links.relations)
    sources = pair.evidence.map { evidence in
      evidence.table + " "
        + evidence.sources.map { $0.split(separator: "#").dropFirst().joined() }.joined()
    }.sorted()
  }
}

extension OverlapAnalysis {
  func evidence(name: (String) -> String = { $0 }) -> Set<PairEvidence> {
    Set(pairs.map { PairEvidence($0, name: name) })
  }
}

@Suite struct OverlapInvarianceTests {
  /// A map at random: bodies with terms, levels, leaders and lines, and parties in their seats.
  static func random(_ seed: UInt64) -> StakeholderMap {
    var generator = SeededGenerator(seed: seed)
    func some<T>(_ values: [T], _ most: Int) -> [T] {
      Array(values.shuffled(using: &generator).prefix(Int.random(in: 0...most, using: &generator)))
    }
    let bodies = (1...8).map { number in
      Stakeholder("body-\(number)", .coordinationBody) {
        let sectors = some(Array(Sector.terms), 3).map { Sector(rawValue: $0.id) }
        let mandates = some(Array(Mandate.terms), 2).map { Mandate(rawValue: $0.id) }
        let functions = some(Array(BodyFunction.terms), 3).map { BodyFunction(rawValue: $0.id) }
        $0.sectors = sectors.isEmpty ? .unknown : .known(sectors)
        $0.mandates = mandates.isEmpty ? .unknown : .known(mandates)
        $0.functions = functions.isEmpty ? .unknown : .known(functions)
        $0.level = Bool.random(using: &generator) ? .known(.national) : .unknown
        $0.complete = Bool.random(using: &generator) ? [.members] : []
        $0.sources = [SourceReference(source: "s1", locator: "\(number)")]
      }
    }
    let parties = (1...15).map { Stakeholder("party-\($0)") }
    var ties = bodies.flatMap { body in
      some(parties, 10).map { Tie($0.id, .memberOf, body.id) }
    }
    ties += some(parties, 4).map { Tie($0.id, .chairs, "body-1") }
    ties += [Tie("body-2", .hostedBy, "party-1"), Tie("body-3", .hostedBy, "party-1")]
    ties += [Tie("body-4", .reportsTo, "body-5"), Tie("body-6", .collaboratesWith, "body-7")]
    return StakeholderMap(bodies + parties, ties)
  }

  @Test(arguments: UInt64(1)...10)
  func renamingIdsChangesNothing(_ seed: UInt64) {
    let map = Self.random(seed)
    let renaming = Renaming(map, seed: seed + 100)
    let renamed = OverlapAnalysis(renaming.applied(to: map))
    let plain = OverlapAnalysis(map)
    #expect(renamed.evidence(name: renaming.original) == plain.evidence())
    #expect(
      renamed.pairs.map { [$0.a, $0.b].map(renaming.original) } == plain.pairs.map { [$0.a, $0.b] })
    #expect(plain.evidence().count == 28)
  }

  @Test(arguments: UInt64(1)...10)
  func reorderingRowsChangesNothing(_ seed: UInt64) {
    let map = Self.random(seed)
    let shuffled = map.shuffled(seed: seed + 100)
    #expect(shuffled != map)
    #expect(OverlapAnalysis(shuffled).evidence() == OverlapAnalysis(map).evidence())
  }

  @Test(arguments: UInt64(1)...10)
  func anEmptyBodyChangesNothing(_ seed: UInt64) {
    let map = DavisSouthernWomen.map()
    var grown = map
    grown.add(Stakeholder("empty", .coordinationBody) { $0.complete = [.members] })
    let pairs = OverlapAnalysis(grown).evidence().filter { !$0.bodies.contains("empty") }
    #expect(pairs == OverlapAnalysis(map).evidence())

    let random = Self.random(seed)
    var more = random
    more.add(Stakeholder("empty", .coordinationBody))
    let after = OverlapAnalysis(more).evidence().filter { !$0.bodies.contains("empty") }
    #expect(after == OverlapAnalysis(random).evidence())
  }

  @Test func theSameMapGivesTheSameResult() {
    let map = Self.random(3)
    #expect(OverlapAnalysis(map) == OverlapAnalysis(map))
  }

  /// Groups come in the order of the map, whatever the bodies are called.
  @Test func renamingIdsKeepsTheOrderOfTheGroups() {
    var map = StakeholderMap.alike(["b", "a", "z", "y"])
    for id in ["z", "y"] {
      map.change(id) { $0.mandates = .known([Mandate(rawValue: "advocate")]) }
    }
    #expect(OverlapAnalysis(map).groups == [["b", "a"], ["z", "y"]])
    map.rename(stakeholder: "b", to: "zz")
    #expect(OverlapAnalysis(map).groups == [["zz", "a"], ["z", "y"]])
  }
}
