import OrderedCollections

/// A document or a conversation that the map rests on.
public struct Source: TableRow {
  public var id: String = ""
  public var title: String = ""
  public var titles: LocalizedText = LocalizedText()
  public var author: String? = nil
  public var date: Fact<PartialDate> = .unknown
  public var locator: String? = nil
  public var url: String? = nil
  public var language: String? = nil
  public var kind: String? = nil
  public var notes: String? = nil
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Source>(
    name: "sources", title: LocalizedText(en: "Sources", fr: "Sources"), key: ["id"],
    columns: [
      Column("id", \.id, required: true),
      Column("title", \.title, required: true),
      Column(localized: "title", \.titles),
      Column("author", \.author),
      Column("date", \.date),
      Column("locator", \.locator),
      Column("url", \.url),
      Column("language", \.language),
      Column("kind", \.kind),
      Column("notes", \.notes),
    ])
}
