import OrderedCollections

/// One step of an engagement or of a country's process.
public struct Stage: TableRow {
  public var subject: String = ""
  public var stage: String = ""
  public var usualMinDays: Int? = nil
  public var usualMaxDays: Int? = nil
  public var start: Fact<PartialDate> = .unknown
  public var end: Fact<PartialDate> = .unknown
  public var approvedBy: Fact<[String]> = .unknown
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Stage>(
    name: "stages", title: LocalizedText(en: "Stages", fr: "Étapes"), key: [],
    columns: [
      Column("subject", \.subject, required: true, refersTo: .subject),
      Column("stage", \.stage, required: true),
      Column("usual_min_days", \.usualMinDays),
      Column("usual_max_days", \.usualMaxDays),
      Column("start", \.start),
      Column("end", \.end),
      Column("approved_by", \.approvedBy, refersTo: .stakeholder),
      Column("notes", \.notes),
      Column("sources", \.sources, refersTo: .source),
      Column("confidence", \.confidence),
    ])
}
