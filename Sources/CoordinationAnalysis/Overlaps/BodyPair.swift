import StakeholderModel

/// What two bodies have in common, component by component, and what follows from it.
public struct BodyPair: Codable, Hashable, Sendable {
  public let a: String
  public let b: String
  public let `class`: OverlapClass
  public let certainty: Certainty
  /// Why the pair is in its class, as stable codes: `same-members`, `no-known-tie`, …
  public let reasons: [String]
  public internal(set) var members: Members
  public let mandates: Terms
  public let sectors: Terms
  public let functions: Terms
  public let area: AreaRelation
  public let level: LevelRelation
  public let leadership: Leadership
  public let time: TimeRelation
  /// How the two are tied, if they are: relations between them and parties through which they are
  /// linked.
  public let links: Links
  /// For sorting within a class only: the mean of the known components.
  public let score: Double
  public let evidence: [Evidence]

  public struct Members: Codable, Hashable, Sendable {
    public let shared: [String]
    public let onlyA: [String]
    public let onlyB: [String]
    @ExplicitNull public var jaccard: Double?
    @ExplicitNull public var overlap: Double?
    /// Hypergeometric upper tail over the parties that sit in at least one compared body; bodies and
    /// collectives left out. `null` where either roster is empty.
    @ExplicitNull public var p: Double?
    @ExplicitNull public var smallestP: Double?
    /// Whether these sizes allow no p as small as the norm's α, so that no test could tell.
    public let tooFewToTest: Bool
    /// Descriptive; only over pairs whose rosters are both complete.
    @ExplicitNull public var q: Double?
    /// The chance of as many shared parties where it is known how many seats each body and each party
    /// has; over all bodies, of which there must be ten (a norm). `null` where it was not computed: also
    /// where very many bodies and seats would take too long.
    @ExplicitNull public var sdsm: Double?
    public let throughParent: ThroughParent
    /// Whether the map claims to know all members of each.
    public let completeA: Bool
    public let completeB: Bool
  }

  public struct ThroughParent: Codable, Hashable, Sendable {
    /// Organisations that both seat, themselves or through something that belongs to them.
    public let shared: [String]
    @ExplicitNull public var jaccard: Double?
  }

  public struct Terms: Codable, Hashable, Sendable {
    public let shared: [String]
    public let onlyA: [String]
    public let onlyB: [String]
    /// Weighted Jaccard over the terms and all that they fall under, rare terms counting more.
    /// `null` where either side is not known.
    @ExplicitNull public var similarity: Double?
    /// The share of the smaller set that lies in the other one.
    @ExplicitNull public var contained: Double?
    /// Whether a source says of either side that it has none.
    public let isDenied: Bool
  }

  public enum AreaRelation: String, Codable, Hashable, Sendable {
    case same, aContainsB, bContainsA, apart, unknown
  }

  public enum LevelRelation: String, Codable, Hashable, Sendable {
    case same, different, unknown
  }

  public enum TimeRelation: String, Codable, Hashable, Sendable {
    case together, neverTogether, unknown
  }

  public struct Leadership: Codable, Hashable, Sendable {
    /// Parties that chair, co-chair or head both.
    public let chair: [String]
    public let secretariat: [String]
    public let host: [String]
    public let funder: [String]
  }

  public struct Links: Codable, Hashable, Sendable {
    public let relations: [String]
    /// Bodies in which both sit, and parties that lead, supervise, created or host both.
    public let through: [String]

    public var isEmpty: Bool { relations.isEmpty && through.isEmpty }
  }
}

/// What two bodies are to each other.
public enum OverlapClass: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
  case duplicate, nested, successor, parallel, partial, complementary, unknown

  /// From the strongest claim to none.
  public static func < (a: OverlapClass, b: OverlapClass) -> Bool { a.order < b.order }
  var order: Int {
    switch self {
    case .duplicate: 0
    case .nested: 1
    case .successor: 2
    case .parallel: 3
    case .partial: 4
    case .complementary: 5
    case .unknown: 6
    }
  }

  /// What stands for it in a table, beside a key.
  public var letter: LocalizedText {
    switch self {
    case .duplicate: LocalizedText(en: "D", fr: "Do")
    case .nested: LocalizedText(en: "N", fr: "E")
    case .successor: LocalizedText(en: "S", fr: "Su")
    case .parallel: LocalizedText(en: "P", fr: "Pl")
    case .partial: LocalizedText(en: "Pa", fr: "R")
    case .complementary: LocalizedText(en: "C", fr: "Co")
    case .unknown: LocalizedText(verbatim: "?")
    }
  }

  public var label: LocalizedText {
    switch self {
    case .duplicate: LocalizedText(en: "duplicate", fr: "doublon")
    case .nested: LocalizedText(en: "nested", fr: "emboîtement")
    case .successor: LocalizedText(en: "successor", fr: "succession")
    case .parallel: LocalizedText(en: "parallel", fr: "structures parallèles")
    case .partial: LocalizedText(en: "partial overlap", fr: "recouvrement partiel")
    case .complementary: LocalizedText(en: "complementary", fr: "complémentarité")
    case .unknown: LocalizedText(en: "unknown", fr: "indéterminé")
    }
  }
}

/// How sure a result is.
public enum Certainty: String, Codable, Hashable, Sendable, Comparable {
  case low, medium, high

  public static func < (a: Certainty, b: Certainty) -> Bool { a.order < b.order }
  private var order: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }

  public var label: LocalizedText {
    switch self {
    case .low: LocalizedText(en: "low", fr: "faible")
    case .medium: LocalizedText(en: "medium", fr: "moyenne")
    case .high: LocalizedText(en: "high", fr: "élevée")
    }
  }
}
