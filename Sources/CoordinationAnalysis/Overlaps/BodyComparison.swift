import GraphAlgorithms
import StakeholderModel

/// What a comparison of all bodies knows of them, and the components of each pair.
struct BodyComparison {
  let index: MapIndex
  let profiles: [BodyProfile]
  let traits: [BodyTraits]
  /// For each party that sits in a body: whether it counts in a test of chance, as a body or a collective
  /// does not.
  let isCountable: [Bool]
  private(set) var mandates: TermComparisons
  private(set) var sectors: TermComparisons
  private(set) var functions: TermComparisons
  private let numbers: [Int32]
  private let tieRows: [Pair: [Int]]
  private let parents: Set<Pair>
  /// For each area of a body those in which it lies.
  private let containers: [String: Set<String>]

  /// The parties that hold a seat in at least one of the bodies; bodies and collectives left out.
  let population: Int

  init(_ index: MapIndex) {
    self.index = index
    let ids = index.bodies
    let (bodies, terms) = (Set(ids), TermCatalog(index.map))
    let profiles = ids.compactMap { BodyProfile($0, index, bodies: bodies, terms: terms) }
    self.profiles = profiles
    var parties: [String: Int32] = [:]
    for profile in profiles {
      for party in profile.members where parties[party] == nil {
        parties[party] = Int32(parties.count)
      }
    }
    var isCountable = [Bool](repeating: false, count: parties.count)
    for profile in profiles {
      for party in profile.countable { parties[party].map { isCountable[Int($0)] = true } }
    }
    self.isCountable = isCountable
    population = isCountable.count { $0 }
    // Whoever only leads, hosts or creates has a number too, beyond those of the members.
    for profile in profiles {
      for party in [profile.id] + profile.leaders.sorted() + profile.anchors.sorted()
      where parties[party] == nil {
        parties[party] = Int32(parties.count)
      }
    }
    traits = profiles.map { BodyTraits($0, parties: parties) }
    numbers = profiles.map { parties[$0.id] ?? -1 }
    mandates = TermComparisons(profiles.map(\.mandates))
    sectors = TermComparisons(profiles.map(\.sectors))
    functions = TermComparisons(profiles.map(\.functions))

    let places = Dictionary(
      zip(profiles.map(\.id), profiles.indices), uniquingKeysWith: { first, _ in first })
    var tieRows: [Pair: [Int]] = [:]
    var parents: Set<Pair> = []
    for (place, profile) in profiles.enumerated() {
      for row in index.tiesInForce(from: profile.id) {
        guard let other = places[index.map.ties[row].to], other != place else { continue }
        tieRows[Pair(place, other), default: []].append(row)
      }
      if let parent = profile.stakeholder.parent.value.flatMap({ places[$0] }), parent != place {
        parents.insert(Pair(place, parent))
      }
    }
    (self.tieRows, self.parents) = (tieRows, parents)
    let areas = AreasAround(index.map)
    containers = Dictionary(
      Set(traits.compactMap(\.area)).map { ($0, Set(areas.around($0))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Two bodies by their numbers, the lower one first.
  struct Pair: Hashable {
    let a: Int32
    let b: Int32

    init(_ a: Int, _ b: Int) { (self.a, self.b) = (Int32(min(a, b)), Int32(max(a, b))) }
  }

  /// The pairs between which there is a tie in force, or of which one is the other's parent.
  var tiedPairs: Set<Pair> { parents.union(tieRows.keys) }

  /// The ties between two bodies that are in force.
  func tieRows(_ a: Int, _ b: Int) -> [Int] { tieRows[Pair(a, b)] ?? [] }

  /// The components of a pair. O(1) for terms that were compared before, besides the ties of the two.
  /// - Parameter shared: how many members they have in common.
  mutating func facts(_ a: Int, _ b: Int, shared: Int) -> OverlapFacts {
    let (first, second) = (traits[a], traits[b])
    let areKnown = !first.members.isEmpty && !second.members.isEmpty
    let relations = relations(a, b)
    return OverlapFacts(
      members: areKnown
        ? SetComparison(
          shared: shared, first: first.members.count, second: second.members.count) : nil,
      areMembersComplete: first.areMembersComplete && second.areMembersComplete,
      mandates: mandates.compare(a, b), sectors: sectors.compare(a, b),
      functions: functions.compare(a, b), area: area(first.area, second.area),
      level: level(first.level, second.level), time: first.time(beside: second),
      relations: relations,
      isLinked: !relations.isEmpty
        || first.isLinkedThroughAThird(to: second, besides: (numbers[a], numbers[b])),
      groupsDiffer: differ(first.group, second.group),
      areProposed: first.isProposed || second.isProposed)
  }

  /// For each body a bit for each of members, mandates, sectors and functions of which something is known:
  /// two bodies without a common bit cannot be compared.
  var knownAspects: [UInt8] {
    traits.indices.map { body in
      (traits[body].members.isEmpty ? 0 : 1) | (mandates.isKnown(body) ? 2 : 0)
        | (sectors.isKnown(body) ? 4 : 0) | (functions.isKnown(body) ? 8 : 0)
    }
  }

  /// For each body a bit for each of its terms, several terms to a bit: two bodies without a common bit have
  /// no term in common.
  var termBits: [UInt64] {
    traits.indices.map { mandates.bits[$0] | sectors.bits[$0] | functions.bits[$0] }
  }

  /// How shared seats would be dealt by chance; `nil` where chance cannot be asked.
  func chance(_ a: Int, _ b: Int) -> Hypergeometric? {
    guard traits[a].isTestable, traits[b].isTestable else { return nil }
    return Hypergeometric(
      population: population, marked: traits[a].countable, drawn: traits[b].countable)
  }

  private func relations(_ a: Int, _ b: Int) -> Set<String> {
    let pair = Pair(a, b)
    guard !tieRows.isEmpty || !parents.isEmpty else { return [] }
    let rows = tieRows[pair] ?? []
    return Set(rows.map { index.map.ties[$0].relation.rawValue })
      .union(parents.contains(pair) ? ["parent"] : [])
  }

  private func level(_ a: Level?, _ b: Level?) -> BodyPair.LevelRelation {
    guard let a, let b else { return .unknown }
    return a == b ? .same : .different
  }

  private func differ(_ a: StakeholderGroup?, _ b: StakeholderGroup?) -> Bool {
    guard let a, let b else { return false }
    return a != b
  }

  private func area(_ a: String?, _ b: String?) -> BodyPair.AreaRelation {
    guard let a, let b else { return .unknown }
    if a == b { return .same }
    if containers[b]?.contains(a) == true { return .aContainsB }
    if containers[a]?.contains(b) == true { return .bContainsA }
    return .apart
  }
}
