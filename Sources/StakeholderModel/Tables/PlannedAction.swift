import Foundation
import OrderedCollections

/// One action of a plan, with its cost.
public struct PlannedAction: TableRow {
  public var plan: String = ""
  public var action: String = ""
  public var sectors: Fact<[Sector]> = .unknown
  public var area: Fact<String> = .unknown
  public var year: Int? = nil
  public var cost: Decimal? = nil
  public var currency: Currency? = nil
  public var responsible: Fact<[String]> = .unknown
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<PlannedAction>(
    name: "plans", title: LocalizedText(en: "Plans", fr: "Plans"), key: [],
    columns: [
      Column("plan", \.plan, required: true, refersTo: .instrument),
      Column("action", \.action, required: true),
      Column("sector", \.sectors, refersTo: .term("sector")),
      Column("area", \.area, refersTo: .area),
      Column("year", \.year),
      Column("cost", \.cost),
      Column("currency", \.currency),
      Column("responsible", \.responsible, refersTo: .stakeholder),
      Column("notes", \.notes),
      Column("sources", \.sources, refersTo: .source),
      Column("confidence", \.confidence),
    ])
}
