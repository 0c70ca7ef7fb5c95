import OrderedCollections

/// A place.
public struct Area: TableRow {
  public var id: String = ""
  public var name: String = ""
  public var names: LocalizedText = LocalizedText()
  public var level: Fact<Level> = .unknown
  public var parent: Fact<String> = .unknown
  public var pcode: String? = nil
  public var population: Int? = nil
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Area>(
    name: "areas", title: LocalizedText(en: "Areas", fr: "Territoires"), key: ["id"],
    columns: [
      Column("id", \.id, required: true),
      Column("name", \.name, required: true),
      Column(localized: "name", \.names),
      Column("level", \.level),
      Column("parent", \.parent, refersTo: .area),
      Column("pcode", \.pcode),
      Column("population", \.population),
      Column("notes", \.notes),
      Column("sources", \.sources, refersTo: .source),
    ])
}
