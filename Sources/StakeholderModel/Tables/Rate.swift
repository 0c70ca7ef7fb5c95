import Foundation
import OrderedCollections

/// How much of the base currency one unit of a currency is worth.
public struct Rate: TableRow {
  public var currency: Currency? = nil
  public var per: Currency? = nil
  public var date: PartialDate? = nil
  public var rate: Decimal? = nil
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Rate>(
    name: "rates", title: LocalizedText(en: "Exchange rates", fr: "Taux de change"), key: [],
    columns: [
      Column("currency", \.currency, required: true),
      Column("per", \.per, required: true),
      Column("date", \.date, required: true),
      Column("rate", \.rate, required: true),
      Column("notes", \.notes),
      Column("sources", \.sources, refersTo: .source),
    ])
}
