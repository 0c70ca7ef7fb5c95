import CoordinationAnalysis

/// One body, or several alike, with all the bodies that they stand in the same relation to.
struct PairStar {
  var centres: [String]
  let others: [String]
  let `class`: OverlapClass
  let certainty: Certainty
  /// Sectors common to all pairs.
  let sectors: [String]
}

/// Gathers pairs of one class around as few bodies as it takes, so that five networks beside four
/// clusters read as four sentences, not twenty.
struct PairStars {
  let stars: [PairStar]

  /// Only classes that somebody may have to act on. Greedy: the body with most pairs first.
  init(_ pairs: [BodyPair]) {
    var stars: [PairStar] = []
    for kind in [OverlapClass.duplicate, .successor, .parallel] {
      var rest = pairs.filter { $0.class == kind }
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
        stars.append(Self.star(centre, own, kind))
      }
    }
    self.stars = Self.merged(stars)
  }

  /// Bodies that stand in the same relation to the same others share a sentence.
  private static func merged(_ stars: [PairStar]) -> [PairStar] {
    stars.reduce(into: []) { merged, star in
      let same = merged.firstIndex {
        $0.class == star.class && $0.certainty == star.certainty && $0.sectors == star.sectors
          && Set($0.others) == Set(star.others)
      }
      if let same {
        merged[same].centres += star.centres
      } else {
        merged.append(star)
      }
    }
  }

  private static func star(_ centre: String, _ pairs: [BodyPair], _ kind: OverlapClass) -> PairStar
  {
    let sectors = pairs.map { Set($0.sectors.shared) }
    let common = sectors.dropFirst().reduce(sectors.first ?? []) { $0.intersection($1) }
    return PairStar(
      centres: [centre], others: pairs.map { $0.a == centre ? $0.b : $0.a }, class: kind,
      certainty: pairs.map(\.certainty).min() ?? .low, sectors: common.sorted())
  }
}
