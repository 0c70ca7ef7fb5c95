import OrderedCollections

/// A policy, plan, decree, framework or commitment.
public struct Instrument: TableRow {
  public var id: String = ""
  public var title: String = ""
  public var titles: LocalizedText = LocalizedText()
  public var kind: Fact<String> = .unknown
  public var date: Fact<PartialDate> = .unknown
  public var period: Fact<Period> = .unknown
  public var sectors: Fact<[Sector]> = .unknown
  public var responsible: Fact<[String]> = .unknown
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Instrument>(
    name: "instruments", title: LocalizedText(en: "Instruments", fr: "Instruments"), key: ["id"],
    columns: [
      Column("id", \.id, required: true),
      Column("title", \.title, required: true),
      Column(localized: "title", \.titles),
      Column("kind", \.kind),
      Column("date", \.date),
      Column("period", \.period),
      Column("sectors", \.sectors, refersTo: .term("sector")),
      Column("responsible", \.responsible, refersTo: .stakeholder),
      Column("notes", \.notes),
      Column("sources", \.sources, refersTo: .source),
      Column("confidence", \.confidence),
    ])
}
