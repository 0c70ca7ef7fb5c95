import OrderedCollections

/// One piece of technical assistance.
public struct Engagement: TableRow {
  public var id: String = ""
  public var title: String? = nil
  public var titles = LocalizedText()
  public var status: Fact<EngagementStatus> = .unknown
  public var provider: Fact<[String]> = .unknown
  public var recipient: Fact<[String]> = .unknown
  public var requestedBy: Fact<[String]> = .unknown
  public var selectedBy: Fact<[String]> = .unknown
  public var funder: Fact<[String]> = .unknown
  public var accountableTo: Fact<[String]> = .unknown
  public var follows: Fact<String> = .unknown
  public var purposes: Fact<[AssistancePurpose]> = .unknown
  public var modalities: Fact<[AssistanceModality]> = .unknown
  public var origins: Fact<[AssistanceOrigin]> = .unknown
  public var demandDriven: Bool? = nil
  public var capacityTransfer: Bool? = nil
  /// Days a year, at least.
  public var daysMin: Int? = nil
  /// Days a year, at most.
  public var daysMax: Int? = nil
  public var start: Fact<PartialDate> = .unknown
  public var end: Fact<PartialDate> = .unknown
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}
}
