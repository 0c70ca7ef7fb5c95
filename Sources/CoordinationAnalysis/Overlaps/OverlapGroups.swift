import OrderedCollections
import StakeholderModel

/// The overlaps that somebody may have to act on, gathered into as few groups as it takes, so that five
/// networks beside four clusters read as four sentences, not twenty.
///
/// Duplicates come in the groups in which all duplicate each other; of other classes one body stands at
/// the centre. Only pairs that the analysis lists are in a group, and a body that has
/// ended only beside its successor.
public struct OverlapGroups: Sendable {
  public let groups: [OverlapGroup]

  /// O(pairs² in the worst case).
  public init(_ analysis: OverlapAnalysis, _ map: StakeholderMap) {
    let index = MapIndex(map)
    let said = analysis.pairs.filter { pair in
      let isOver = index.hasEnded(pair.a) || index.hasEnded(pair.b)
      return Self.isToBeSaid(pair) && (pair.class == .successor || !isOver)
    }
    let byClass = OrderedDictionary(grouping: said) {
      $0.class == .duplicate ? [$0.class.rawValue] : [$0.class.rawValue] + $0.reasons
    }
    var groups: [OverlapGroup] = []
    for pairs in byClass.values {
      switch pairs[0].class {
      case .duplicate: groups += Self.duplicates(analysis.groups, pairs)
      case .nested: groups += pairs.map(Self.nested)
      default: groups += Self.merged(Self.stars(pairs))
      }
    }
    self.groups = groups.map { group in
      var group = group
      group.recommendation = OverlapRecommendation(group, index)
      return group
    }
  }

  private static func isToBeSaid(_ pair: BodyPair) -> Bool {
    switch pair.class {
    case .duplicate, .successor, .parallel: true
    case .nested: pair.reasons.contains("contained-members")
    case .partial, .complementary, .unknown: false
    }
  }

  private static func duplicates(_ groups: [[String]], _ pairs: [BodyPair]) -> [OverlapGroup] {
    let listed = Dictionary(grouping: pairs, by: \.a)
    return groups.compactMap { group in
      let own = group.flatMap { body in (listed[body] ?? []).filter { group.contains($0.b) } }
      let bodies = group.filter { body in own.contains { $0.a == body || $0.b == body } }
      guard let first = bodies.first else { return nil }
      return OverlapGroup(centres: [first], others: Array(bodies.dropFirst()), pairs: own)
    }
  }

  /// The body whose members sit in the other stands at the centre; that is said of one pair at a time.
  private static func nested(_ pair: BodyPair) -> OverlapGroup {
    let isInB = pair.members.onlyA.count <= pair.members.onlyB.count
    return OverlapGroup(
      centres: [isInB ? pair.a : pair.b], others: [isInB ? pair.b : pair.a], pairs: [pair])
  }

  /// Greedy: the body with most pairs first.
  private static func stars(_ pairs: [BodyPair]) -> [OverlapGroup] {
    var (stars, rest): ([OverlapGroup], [BodyPair]) = ([], pairs)
    while !rest.isEmpty {
      var count: [String: Int] = [:]
      for pair in rest {
        count[pair.a, default: 0] += 1
        count[pair.b, default: 0] += 1
      }
      let order = rest.flatMap { [$0.a, $0.b] }
      guard let centre = order.max(by: { (count[$0] ?? 0) < (count[$1] ?? 0) }) else { break }
      let own = rest.filter { $0.a == centre || $0.b == centre }
      rest.removeAll { $0.a == centre || $0.b == centre }
      stars.append(
        OverlapGroup(
          centres: [centre], others: own.map { $0.a == centre ? $0.b : $0.a }, pairs: own))
    }
    return stars
  }

  /// Bodies that stand in the same relation to the same others share a sentence.
  private static func merged(_ stars: [OverlapGroup]) -> [OverlapGroup] {
    stars.reduce(into: []) { merged, star in
      let same = merged.firstIndex {
        $0.certainty == star.certainty && $0.sectors == star.sectors
          && Set($0.others) == Set(star.others)
      }
      if let same {
        merged[same].centres += star.centres
        merged[same].pairs += star.pairs
      } else {
        merged.append(star)
      }
    }
  }
}
