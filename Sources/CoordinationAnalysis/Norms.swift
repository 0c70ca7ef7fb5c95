/// Every threshold that the analyses use, with where its default comes from. A user's file overrides
/// any of them.
public struct Norms: Codable, Hashable, Sendable {
  public var overlap = Overlap()
  public var representation = Representation()
  public var functioning = Functioning()
  /// Rules that are not to be asked, by code.
  public var switchedOff: Set<String> = []

  public init() {}

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    overlap = try container.decodeIfPresent(Overlap.self, forKey: .overlap) ?? Overlap()
    representation =
      try container.decodeIfPresent(Representation.self, forKey: .representation)
      ?? Representation()
    functioning =
      try container.decodeIfPresent(Functioning.self, forKey: .functioning) ?? Functioning()
    switchedOff = try container.decodeIfPresent(Set<String>.self, forKey: .switchedOff) ?? []
  }

  /// When two bodies count as doing the same.
  public struct Overlap: Codable, Hashable, Sendable {
    /// Jaccard of the seats from which membership counts as the same. Half of all seats: our own
    /// convention, for lack of a published one.
    public var sameMembers = 0.5
    /// Overlap coefficient from which one body's members count as contained in the other's: all but
    /// one in five. Our own convention.
    public var containedMembers = 0.8
    /// Similarity of mandates, or of functions, from which they count as the same: half of what the
    /// two are charged with, weighted by rarity. Our own convention.
    public var sameMandate = 0.5
    /// Share of the narrower body's sectors that the wider one covers, from which the field counts
    /// as the same: all of them. Our own convention.
    public var sameField = 1.0
    /// Significance of a shared membership: Fisher's usual 5 %.
    public var alpha = 0.05
    /// From how many bodies the degree sequence model is fitted: with fewer, a body's number of seats says
    /// little. Our own convention.
    public var fewestForModel = 10

    public init() {}

    public init(from decoder: any Decoder) throws {
      let defaults = Overlap()
      let container = try decoder.container(keyedBy: CodingKeys.self)
      func value(_ key: CodingKeys, _ fallback: Double) throws -> Double {
        try container.decodeIfPresent(Double.self, forKey: key) ?? fallback
      }
      sameMembers = try value(.sameMembers, defaults.sameMembers)
      containedMembers = try value(.containedMembers, defaults.containedMembers)
      sameMandate = try value(.sameMandate, defaults.sameMandate)
      sameField = try value(.sameField, defaults.sameField)
      alpha = try value(.alpha, defaults.alpha)
      fewestForModel =
        try container.decodeIfPresent(Int.self, forKey: .fewestForModel) ?? defaults.fewestForModel
    }
  }

  /// Who should sit in a multi-stakeholder body.
  public struct Representation: Codable, Hashable, Sendable {
    /// Government and the four constituencies of the SUN networks, and the academic world: the
    /// kinds of party that the SUN Movement's case study of Mali (March 2023, introduction and
    /// "Réseaux SUN actifs") names for a multi-stakeholder platform.
    public var expectedGroups = [
      "government", "united-nations", "donors", "civil-society", "business", "academia",
    ]
    /// From how many different groups a body counts as multi-stakeholder.
    public var fewestGroups = 2

    public init() {}

    public init(from decoder: any Decoder) throws {
      let defaults = Representation()
      let container = try decoder.container(keyedBy: CodingKeys.self)
      expectedGroups =
        try container.decodeIfPresent([String].self, forKey: .expectedGroups)
        ?? defaults.expectedGroups
      fewestGroups =
        try container.decodeIfPresent(Int.self, forKey: .fewestGroups) ?? defaults.fewestGroups
    }
  }

  /// When a body counts as working.
  public struct Functioning: Codable, Hashable, Sendable {
    /// Share of the planned meetings from which a body keeps to its calendar: three in four. Our own
    /// convention, for lack of a published one.
    public var heldOfPlanned = 0.75

    public init() {}

    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      heldOfPlanned =
        try container.decodeIfPresent(Double.self, forKey: .heldOfPlanned)
        ?? Functioning().heldOfPlanned
    }
  }
}
