import OrderedCollections

/// Any party: a person, an organisation, a body, or a collective that stands for several.
public struct Stakeholder: TableRow {
  public var id: String = ""
  public var name: String = ""
  public var names: LocalizedText = LocalizedText()
  public var acronym: String? = nil
  public var acronyms: LocalizedText = LocalizedText()
  public var aliases: [String] = []
  public var kind: Fact<StakeholderKind> = .unknown
  public var group: Fact<StakeholderGroup> = .unknown
  public var level: Fact<Level> = .unknown
  public var rank: Fact<Rank> = .unknown
  public var area: Fact<String> = .unknown
  public var sectors: Fact<[Sector]> = .unknown
  public var mandates: Fact<[Mandate]> = .unknown
  public var functions: Fact<[BodyFunction]> = .unknown
  public var parent: Fact<String> = .unknown
  public var legalBasis: Fact<String> = .unknown
  public var status: Fact<StakeholderStatus> = .unknown
  public var start: Fact<PartialDate> = .unknown
  public var end: Fact<PartialDate> = .unknown
  /// For a collective: at least how many it stands for.
  public var countMin: Int? = nil
  /// For a collective: at most how many it stands for.
  public var countMax: Int? = nil
  public var actionPlan: Fact<String> = .unknown
  public var termsOfReference: Fact<String> = .unknown
  public var influence: Fact<String> = .unknown
  public var interest: Fact<String> = .unknown
  public var position: Fact<String> = .unknown
  /// What the map claims to know in full.
  public var complete: [CompleteAspect] = []
  public var visibility: Visibility? = nil
  public var identifiers: [String] = []
  public var url: String? = nil
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}
}
