import OrderedCollections
import StakeholderModel

/// One body, or several alike, with all the bodies that they stand in the same relation to.
public struct OverlapGroup: Hashable, Sendable {
  public internal(set) var centres: [String]
  public let others: [String]
  /// Pairs of bodies of the group, all in one class.
  public internal(set) var pairs: [BodyPair]
  /// What could be done; `nil` where nothing is.
  public internal(set) var recommendation: OverlapRecommendation?

  public var bodies: [String] { centres + others }
  public var `class`: OverlapClass { pairs[0].class }
  /// The codes of why the pairs are in their class, those that hold for all of them.
  public var reasons: [String] {
    pairs[0].reasons.filter { reason in pairs.allSatisfy { $0.reasons.contains(reason) } }
  }
  public var certainty: Certainty { pairs.map(\.certainty).min() ?? .low }

  /// Sectors common to all pairs.
  public var sectors: [String] { common(\.sectors.shared) }

  func common(_ terms: (BodyPair) -> [String]) -> [String] {
    pairs.dropFirst().reduce(Set(terms(pairs[0]))) { $0.intersection(terms($1)) }.sorted()
  }

  /// All rows that the pairs rest on, each once, by table and row: nobody looks them up in another order.
  public var evidence: [Evidence] {
    OrderedSet(pairs.flatMap(\.evidence)).sorted { ($0.table, $0.row) < ($1.table, $1.row) }
  }

  /// References of all rows that the pairs rest on, each once, in order.
  public var sources: [SourceReference] {
    OrderedSet(pairs.flatMap(\.evidence).flatMap(\.sources)).map { SourceReference($0) }
  }
}
