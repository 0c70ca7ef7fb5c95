import Foundation
import GraphAlgorithms
import StakeholderModel

/// Which coordination bodies do the same work: every pair of bodies compared component by component.
///
/// Bodies are whatever somebody sits in, and every coordination body, SUN network and UN cluster. A
/// pair of which nothing can be compared is in class `unknown`. The pairs come strongest class first,
/// then by score, then in the order of the map. O(bodies² × members).
public struct OverlapAnalysis: Codable, Hashable, Sendable {
  public let bodies: Int
  /// What the pairs were compared over.
  public let population: Int
  public let correction: String
  public let pairs: [BodyPair]
  /// Bodies that are duplicates of one another, directly or through a third.
  public let groups: [[String]]

  public init(
    _ map: StakeholderMap, norms: Norms = Norms(),
    correction: FalseDiscoveryRate = .benjaminiHochberg
  ) {
    let index = MapIndex(map)
    let ids = index.bodies
    let terms = TermCatalog(map)
    let profiles = ids.compactMap { BodyProfile($0, index, bodies: Set(ids), terms: terms) }
    let comparison = BodyComparison(index, profiles, norms)

    let model = SeatModel(profiles, fewest: norms.overlap.fewestForModel)
    var pairs: [BodyPair] = []
    for (position, first) in profiles.enumerated() {
      for second in profiles[(position + 1)...] {
        var pair = comparison.compare(first, second)
        if pair.members.p != nil {
          let shared = first.countable.intersection(second.countable).count
          pair.members.sdsm = model?.upperTail(first.id, second.id, from: shared)
        }
        pairs.append(pair)
      }
    }
    let tested = pairs.indices.filter {
      pairs[$0].members.completeA && pairs[$0].members.completeB && pairs[$0].members.p != nil
    }
    let q = correction.qValues(of: tested.compactMap { pairs[$0].members.p })
    for (pair, value) in zip(tested, q) { pairs[pair].members.q = value }

    bodies = profiles.count
    population = comparison.population.count
    self.correction = correction.rawValue
    self.pairs = pairs.enumerated().sorted { x, y in
      (x.element.class, -x.element.score, x.offset)
        < (y.element.class, -y.element.score, y.offset)
    }.map(\.element)
    groups = Self.groups(of: pairs.filter { $0.class == .duplicate }, order: ids)
  }

  private static func groups(of pairs: [BodyPair], order: [String]) -> [[String]] {
    var group: [String: Int] = [:]
    for pair in pairs {
      let first = group[pair.a] ?? group.count
      let second = group[pair.b] ?? first
      group[pair.a] = first
      group[pair.b] = first
      for (id, number) in group where number == second { group[id] = first }
    }
    let byNumber = Dictionary(grouping: order.filter { group[$0] != nil }, by: { group[$0] ?? 0 })
    let place = Dictionary(zip(order, order.indices), uniquingKeysWith: { first, _ in first })
    return byNumber.values.sorted { (place[$0[0]] ?? 0) < (place[$1[0]] ?? 0) }
  }
}

extension OverlapAnalysis {
  /// The same analysis, showing only some pairs; their evidence stays as it is.
  public func only(_ isShown: (BodyPair) -> Bool) -> OverlapAnalysis {
    OverlapAnalysis(
      bodies: bodies, population: population, correction: correction,
      pairs: pairs.filter(isShown), groups: groups)
  }

  private init(
    bodies: Int, population: Int, correction: String, pairs: [BodyPair], groups: [[String]]
  ) {
    self.bodies = bodies
    self.population = population
    self.correction = correction
    self.pairs = pairs
    self.groups = groups
  }
}
