import OrderedCollections

/// How often one body met, or was to meet, in one period.
public struct Meeting: TableRow {
  public var body: String = ""
  public var period: Period? = nil
  public var planned: Int? = nil
  public var held: Int? = nil
  public var regularity: Fact<MeetingRegularity> = .unknown
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Meeting>(
    name: "meetings", title: LocalizedText(en: "Meetings", fr: "Réunions"), key: [],
    columns: [
      Column("body", \.body, required: true, refersTo: .stakeholder),
      Column("period", \.period, required: true),
      Column("planned", \.planned),
      Column("held", \.held),
      Column("regularity", \.regularity),
      Column("notes", \.notes),
      Column("sources", \.sources, refersTo: .source),
      Column("confidence", \.confidence),
    ])
}
