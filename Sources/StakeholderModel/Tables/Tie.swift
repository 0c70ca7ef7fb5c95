import Foundation
import OrderedCollections

/// One link, read "from relation to".
public struct Tie: TableRow {
  public var from: String = ""
  public var to: String = ""
  /// Empty where the row says none, which validation reports.
  public var relation = Relation(rawValue: "")
  public var id: String? = nil
  public var role: String? = nil
  public var roles = LocalizedText()
  public var line: Fact<AssistanceLine> = .unknown
  public var mutual: Bool? = nil
  public var seats: Int? = nil
  public var via: Fact<String> = .unknown
  public var strength: Fact<Strength> = .unknown
  public var status: Fact<TieStatus> = .unknown
  public var start: Fact<PartialDate> = .unknown
  public var end: Fact<PartialDate> = .unknown
  public var frequency: Fact<String> = .unknown
  public var amount: Decimal? = nil
  public var currency: Currency? = nil
  /// The equivalent that the source itself gives, in another currency.
  public var statedAmount: Decimal? = nil
  public var statedCurrency: Currency? = nil
  /// A share from 0 to 1.
  public var share: Decimal? = nil
  public var flow: Fact<Flow> = .unknown
  public var channel: Fact<FundingChannel> = .unknown
  public var sectors: Fact<[Sector]> = .unknown
  public var area: Fact<String> = .unknown
  public var instrument: Fact<String> = .unknown
  public var engagement: Fact<String> = .unknown
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public init(_ from: String, _ relation: Relation, _ to: String) {
    self.from = from
    self.relation = relation
    self.to = to
  }
}
