import GraphAlgorithms
import StakeholderModel

/// Which coordination bodies do the same work: every pair of bodies compared component by component.
///
/// Bodies are whatever somebody sits in, and every coordination body, SUN network and UN cluster. A
/// pair of which nothing can be compared is in class `unknown`. The pairs come strongest class first,
/// then by score, then in the order of the map; of very many only the strongest are listed, the others
/// counted. O(bodies² + Σ over the parties of bodies²) time, in space for the pairs that are listed and a
/// number for each pair that shares a party.
public struct OverlapAnalysis: Codable, Hashable, Sendable {
  public let bodies: Int
  /// What the pairs were compared over.
  public let population: Int
  public let correction: String
  /// How many pairs there are of each class, whatever is listed.
  public let classes: [String: Int]
  /// How many pairs were asked for; ``pairs`` has the strongest of them.
  public let asked: Int
  public let pairs: [BodyPair]
  /// Bodies each of which is a duplicate of every other of its group. A body may be in several.
  public let groups: [[String]]
  /// Bodies that could be compared with no other, in the order of the map.
  public let incomparable: [String]

  /// How many pairs are listed at most, unless it is asked otherwise: all of 447 bodies.
  public static let mostPairs = 100_000

  /// - Parameters:
  ///   - filter: which pairs to list. The others are compared and counted all the same.
  ///   - mostPairs: how many pairs to list at most.
  public init(
    _ map: StakeholderMap, norms: Norms = Norms(),
    correction: FalseDiscoveryRate = .benjaminiHochberg, filter: PairFilter = PairFilter(),
    mostPairs: Int = Self.mostPairs
  ) {
    var comparison = BodyComparison(MapIndex(map))
    let profiles = comparison.profiles
    let search = PairSearch(&comparison, norms.overlap, filter, most: mostPairs)
    let model = SeatModel(profiles, fewest: norms.overlap.fewestForModel)
    let q = QValues(search.chances, among: search.tests, correction)
    pairs = search.strongest.map { found in
      var pair = comparison.pair(Int(found.a), Int(found.b), norms.overlap)
      if let p = pair.members.p {
        let (first, second) = (profiles[Int(found.a)], profiles[Int(found.b)])
        let shared = pair.members.shared.count(where: first.countable.contains)
        pair.members.sdsm = model?.upperTail(first.id, second.id, from: shared)
        if pair.members.completeA, pair.members.completeB { pair.members.q = q[p] }
      }
      return pair
    }
    bodies = profiles.count
    population = comparison.population
    self.correction = correction.rawValue
    classes = Dictionary(
      uniqueKeysWithValues: zip(OverlapClass.allCases.map(\.rawValue), search.counts))
    asked = search.asked
    groups = DuplicateGroups(search.duplicates).groups.map { $0.map { profiles[Int($0)].id } }
    incomparable = profiles.indices.filter { !search.isComparable[$0] }.map { profiles[$0].id }
  }

  public func count(of kind: OverlapClass) -> Int { classes[kind.rawValue] ?? 0 }
}

/// The q-value of each chance that was tested.
private struct QValues {
  private let q: [Double: Double]

  /// - Parameters:
  ///   - chances: those below 1.
  ///   - tests: how many tests there were in all.
  init(_ chances: [Double], among tests: Int, _ correction: FalseDiscoveryRate) {
    // Equal chances have equal q-values, and few of very many are different.
    q = Dictionary(
      zip(chances, correction.qValues(of: chances, among: tests)),
      uniquingKeysWith: { first, _ in first })
  }

  subscript(chance: Double) -> Double { q[chance] ?? 1 }
}
