import Foundation
import OrderedCollections

/// Who does what, where and when.
public struct Activity: TableRow {
  public var stakeholder: String = ""
  public var action: String = ""
  public var role: String? = nil
  public var sectors: Fact<[Sector]> = .unknown
  public var area: Fact<String> = .unknown
  public var start: Fact<PartialDate> = .unknown
  public var end: Fact<PartialDate> = .unknown
  public var reached: Decimal? = nil
  public var targeted: Decimal? = nil
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Activity>(
    name: "activities", title: LocalizedText(en: "Activities", fr: "Activités"), key: [],
    columns: [
      Column("stakeholder", \.stakeholder, required: true, refersTo: .stakeholder),
      Column("action", \.action, required: true),
      Column("role", \.role),
      Column("sector", \.sectors, refersTo: .term("sector")),
      Column("area", \.area, refersTo: .area),
      Column("start", \.start),
      Column("end", \.end),
      Column("reached", \.reached),
      Column("targeted", \.targeted),
      Column("notes", \.notes),
      Column("sources", \.sources, refersTo: .source),
      Column("confidence", \.confidence),
    ])
}
