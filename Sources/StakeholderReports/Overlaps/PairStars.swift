import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// One body, or several alike, with all the bodies that they stand in the same relation to.
struct PairStar {
  var centres: [String]
  let others: [String]
  /// The pairs of a centre and another, all in one class for the same reasons.
  var pairs: [BodyPair]

  var `class`: OverlapClass { pairs[0].class }
  /// The codes of why the pairs are in their class.
  var reasons: [String] { pairs[0].reasons }
  var certainty: Certainty { pairs.map(\.certainty).min() ?? .low }

  /// Sectors common to all pairs.
  var sectors: [String] {
    let sectors = pairs.map { Set($0.sectors.shared) }
    return sectors.dropFirst().reduce(sectors[0]) { $0.intersection($1) }.sorted()
  }

  /// References of all rows that the pairs rest on, each once, in order.
  var sources: [SourceReference] {
    OrderedSet(pairs.flatMap(\.evidence).flatMap(\.sources)).map { SourceReference($0) }
  }
}

/// Gathers pairs of one class around as few bodies as it takes, so that five networks beside four
/// clusters read as four sentences, not twenty.
struct PairStars {
  let stars: [PairStar]

  /// Only what somebody may have to act on. Greedy: the body with most pairs first.
  init(_ pairs: [BodyPair]) {
    var stars: [PairStar] = []
    let groups = OrderedDictionary(grouping: pairs.filter(Self.isToBeSaid)) {
      [$0.class.rawValue] + $0.reasons
    }
    for group in groups.values {
      if group[0].class == .nested {
        stars += group.map(Self.nested)
        continue
      }
      var rest = group
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
          PairStar(
            centres: [centre], others: own.map { $0.a == centre ? $0.b : $0.a }, pairs: own))
      }
    }
    self.stars = Self.merged(stars)
  }

  private static func isToBeSaid(_ pair: BodyPair) -> Bool {
    switch pair.class {
    case .duplicate, .successor, .parallel: true
    case .nested: pair.reasons.contains("contained-members")
    case .partial, .complementary, .unknown: false
    }
  }

  /// The body whose members sit in the other stands at the centre; that is said of one pair at a time.
  private static func nested(_ pair: BodyPair) -> PairStar {
    let isInB = pair.members.onlyA.count <= pair.members.onlyB.count
    return PairStar(
      centres: [isInB ? pair.a : pair.b], others: [isInB ? pair.b : pair.a], pairs: [pair])
  }

  /// Bodies that stand in the same relation to the same others share a sentence.
  private static func merged(_ stars: [PairStar]) -> [PairStar] {
    stars.reduce(into: []) { merged, star in
      let same = merged.firstIndex {
        $0.class == star.class && $0.class != .nested && $0.reasons == star.reasons
          && $0.certainty == star.certainty && $0.sectors == star.sectors
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
