import GraphAlgorithms
import StakeholderModel

/// The classes of all pairs of bodies, found without keeping the pairs.
///
/// Pairs that share nothing and are not tied cost a few machine instructions each, the others well under
/// a microsecond. O(bodies² + Σ over the parties of bodies²) time; space for the pairs that are to be
/// kept, and a number for each pair that shares a party.
struct PairSearch {
  /// A pair by the numbers of its bodies, before it is compared in full.
  struct Found: Comparable {
    let a: Int32
    let b: Int32
    let kind: OverlapClass
    let score: Double

    /// The strongest class first, then the higher score, then in the order of the map.
    static func < (x: Found, y: Found) -> Bool {
      (x.kind, -x.score, x.a, x.b) < (y.kind, -y.score, y.a, y.b)
    }
  }

  private(set) var strongest: [Found] = []
  private(set) var duplicates: [Found] = []
  /// How many pairs there are of each class, in the order of the classes.
  private(set) var counts = [Int](repeating: 0, count: OverlapClass.allCases.count)
  /// How many of them the filter lets through.
  private(set) var asked = 0
  /// Whether the body could be compared with any other.
  private(set) var isComparable: [Bool]
  /// The chance of what is shared, for the pairs with complete rosters that share a party. Of others the
  /// chance is 1.
  private(set) var chances: [Double] = []
  /// All pairs with complete rosters of which chance can be asked.
  private(set) var tests = 0
  private let most: Int
  /// The last of the strongest pairs, once there are enough of them.
  private var weakest: Found?

  init(
    _ comparison: inout BodyComparison, _ norms: Norms.Overlap, _ filter: PairFilter, most: Int
  ) {
    self.most = most
    let traits = comparison.traits
    isComparable = [Bool](repeating: false, count: traits.count)
    let neighbours = SharedMembers(comparison)
    let tied = Dictionary(grouping: comparison.tiedPairs, by: \.a)
    // Where a norm counts even nothing as enough, no pair can be passed over.
    let canPass =
      min(norms.sameMembers, norms.containedMembers, norms.sameMandate, norms.sameField) > 0
    let (bits, known) = (comparison.termBits, comparison.knownAspects)
    let isTested = traits.map { $0.isTestable && $0.areMembersComplete }
    let isNamed = comparison.profiles.map { filter.bodies.contains($0.id) ? 1 : 0 }
    let isAsked = OverlapClass.allCases.map {
      filter.classes.isEmpty || filter.classes.contains($0)
    }

    var shared = SharedMembers.Counts(bodies: traits.count)
    var isTied = [Bool](repeating: false, count: traits.count)
    for a in traits.indices {
      neighbours.count(of: a, into: &shared)
      for pair in tied[Int32(a)] ?? [] { isTied[Int(pair.b)] = true }
      for b in traits.indices.dropFirst(a + 1) {
        let members = Int(shared.all[b])
        let sharesNothing = canPass && members == 0 && bits[a] & bits[b] == 0 && !isTied[b]
        var facts: OverlapFacts?
        let kind: OverlapClass
        if sharesNothing {
          // What is left is whether anything could have been shared.
          kind =
            known[a] & known[b] == 0 && traits[a].time(beside: traits[b]) != .neverTogether
            ? .unknown : .complementary
        } else {
          let found = comparison.facts(a, b, shared: members)
          kind = found.classified(norms).0
          facts = found
        }
        counts[kind.order] += 1
        if kind != .unknown { (isComparable[a], isComparable[b]) = (true, true) }
        if isTested[a], isTested[b] {
          tests += 1
          let parties = Int(shared.countable[b])
          if parties > 0, let chance = comparison.chance(a, b) {
            chances.append(chance.upperTail(from: parties))
          }
        }
        let isWanted = isAsked[kind.order] && isNamed[a] + isNamed[b] == filter.bodies.count
        if isWanted { asked += 1 }
        guard kind == .duplicate || (isWanted && kind <= weakest?.kind ?? .unknown) else {
          continue
        }
        let score = (facts ?? comparison.facts(a, b, shared: members)).score
        let found = Found(a: Int32(a), b: Int32(b), kind: kind, score: score)
        if kind == .duplicate { duplicates.append(found) }
        if isWanted { keep(found) }
      }
      shared.forget()
      for pair in tied[Int32(a)] ?? [] { isTied[Int(pair.b)] = false }
    }
    strongest = Array(strongest.sorted().prefix(most))
    duplicates.sort()
  }

  private mutating func keep(_ found: Found) {
    if let weakest, weakest < found { return }
    strongest.append(found)
    guard strongest.count >= 2 * max(most, 1) else { return }
    strongest = Array(strongest.sorted().prefix(most))
    weakest = strongest.last
  }
}
