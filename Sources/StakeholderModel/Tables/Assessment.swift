import Foundation
import OrderedCollections

/// One answer to one item of a framework.
public struct Assessment: TableRow {
  public var subject: String = ""
  public var framework: String = ""
  public var domain: Fact<String> = .unknown
  public var item: String = ""
  public var respondent: Fact<String> = .unknown
  public var respondentGroup: Fact<StakeholderGroup> = .unknown
  public var score: Decimal? = nil
  public var scale: String? = nil
  /// A text, or `n/a`, which is not the same as empty.
  public var answer: String? = nil
  public var date: Fact<PartialDate> = .unknown
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Assessment>(
    name: "assessments", title: LocalizedText(en: "Assessments", fr: "Évaluations"), key: [],
    columns: [
      Column("subject", \.subject, required: true, refersTo: .subject),
      Column("framework", \.framework, required: true),
      Column("domain", \.domain),
      Column("item", \.item, required: true),
      Column("respondent", \.respondent, refersTo: .stakeholder),
      Column("respondent_group", \.respondentGroup),
      Column("score", \.score),
      Column("scale", \.scale),
      Column("answer", \.answer),
      Column("date", \.date),
      Column("notes", \.notes),
      Column("sources", \.sources, refersTo: .source),
      Column("confidence", \.confidence),
    ])
}
