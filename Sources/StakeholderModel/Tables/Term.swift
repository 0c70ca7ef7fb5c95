import OrderedCollections

/// A sector, mandate or function of the map's own.
public struct Term: TableRow {
  public var vocabulary: String = ""
  public var id: String = ""
  public var names: LocalizedText = LocalizedText()
  public var broader: String? = nil
  public var notes: String? = nil
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Term>(
    name: "terms", title: LocalizedText(en: "Terms", fr: "Termes"), key: ["vocabulary", "id"],
    columns: [
      Column("vocabulary", \.vocabulary, required: true),
      Column("id", \.id, required: true),
      Column(localized: "name", \.names),
      Column("broader", \.broader),
      Column("notes", \.notes),
    ])
}
