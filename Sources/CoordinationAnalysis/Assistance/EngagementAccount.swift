import StakeholderModel

/// One piece of technical assistance: who, for what, how much, when, and what the rules say of it.
///
/// Of parties and terms, `null` is not known, and an empty list a denial: a source says that there is none.
public struct EngagementAccount: Codable, Hashable, Sendable {
  public let id: String
  @ExplicitNull public var title: String?
  /// `requested`, `planned`, `ongoing`, `done`, `declined`; `null` where nobody says.
  @ExplicitNull public var status: EngagementStatus?
  @ExplicitNull public var providers: [String]?
  @ExplicitNull public var recipients: [String]?
  @ExplicitNull public var requestedBy: [String]?
  @ExplicitNull public var selectedBy: [String]?
  @ExplicitNull public var funders: [String]?
  @ExplicitNull public var accountableTo: [String]?
  @ExplicitNull public var purposes: [AssistancePurpose]?
  @ExplicitNull public var modalities: [AssistanceModality]?
  @ExplicitNull public var origins: [AssistanceOrigin]?
  @ExplicitNull public var demandDriven: Bool?
  @ExplicitNull public var capacityTransfer: Bool?
  /// Working days a year.
  @ExplicitNull public var daysMin: Int?
  @ExplicitNull public var daysMax: Int?
  @ExplicitNull public var start: String?
  @ExplicitNull public var end: String?
  /// How many calendar days passed from start to end; `null` where one of them is not known.
  @ExplicitNull public var length: DaySpan?
  /// The engagement that it goes on from; `null` where that is not known or there is none.
  @ExplicitNull public var follows: String?
  /// Those that go on from it: follow-on requests.
  public let followedBy: [String]
  /// What the rules on technical assistance say of it; those that do not apply are left out.
  public let faults: [Fault]
  public let evidence: Evidence

  /// What one rule says.
  public struct Fault: Codable, Hashable, Sendable {
    /// The code of the rule: `assistance/no-plan`.
    public let rule: String
    /// `fails`, `holds` or `notKnown`.
    public let outcome: String
  }

  init(_ row: Int, _ map: StakeholderMap, faults: [Fault], followedBy: [String]) {
    let engagement = map.engagements[row]
    id = engagement.id
    title = engagement.title
    status = engagement.status.value
    providers = engagement.provider.listed
    recipients = engagement.recipient.listed
    requestedBy = engagement.requestedBy.listed
    selectedBy = engagement.selectedBy.listed
    funders = engagement.funder.listed
    accountableTo = engagement.accountableTo.listed
    purposes = engagement.purposes.listed
    modalities = engagement.modalities.listed
    origins = engagement.origins.listed
    demandDriven = engagement.demandDriven
    capacityTransfer = engagement.capacityTransfer
    (daysMin, daysMax) = (engagement.daysMin, engagement.daysMax)
    let (start, end) = (engagement.start.value, engagement.end.value)
    (self.start, self.end) = (start?.description, end?.description)
    length = DaySpan(from: start, to: end)
    follows = engagement.follows.value
    self.followedBy = followedBy
    self.faults = faults
    evidence = Evidence.engagement(row, in: map)
  }
}

extension Engagement {
  /// Whether its dates, if any, are planned ones.
  public var isToCome: Bool { status == .known(.planned) || status == .known(.requested) }
}

extension Fact where Value: Collection {
  /// What is known; empty where a source says that there is none, `nil` where nothing is known.
  var listed: [Value.Element]? {
    switch self {
    case .known(let value): Array(value)
    case .absent: []
    case .unknown: nil
    }
  }
}
