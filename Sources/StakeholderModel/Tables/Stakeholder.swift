import OrderedCollections

/// Any party: a person, an organisation, a body, or a collective that stands for several.
public struct Stakeholder: TableRow {
  public var id: String = ""
  public var name: String = ""
  public var names: LocalizedText = LocalizedText()
  public var acronym: String? = nil
  public var acronyms: LocalizedText = LocalizedText()
  public var aliases: [String] = []
  public var kind: Fact<StakeholderKind> = .unknown
  public var group: Fact<StakeholderGroup> = .unknown
  public var level: Fact<Level> = .unknown
  public var rank: Fact<Rank> = .unknown
  public var area: Fact<String> = .unknown
  public var sectors: Fact<[Sector]> = .unknown
  public var mandates: Fact<[Mandate]> = .unknown
  public var functions: Fact<[BodyFunction]> = .unknown
  public var parent: Fact<String> = .unknown
  public var legalBasis: Fact<String> = .unknown
  public var status: Fact<StakeholderStatus> = .unknown
  public var start: Fact<PartialDate> = .unknown
  public var end: Fact<PartialDate> = .unknown
  /// For a collective: at least how many it stands for.
  public var countMin: Int? = nil
  /// For a collective: at most how many it stands for.
  public var countMax: Int? = nil
  public var actionPlan: Fact<String> = .unknown
  public var termsOfReference: Fact<String> = .unknown
  public var influence: Fact<String> = .unknown
  public var interest: Fact<String> = .unknown
  public var position: Fact<String> = .unknown
  /// What the map claims to know in full.
  public var complete: [CompleteAspect] = []
  public var visibility: Visibility? = nil
  public var identifiers: [String] = []
  public var url: String? = nil
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Stakeholder>(
    name: "stakeholders", title: LocalizedText(en: "Stakeholders", fr: "Parties prenantes"),
    key: ["id"],
    columns: [
      Column("id", \.id, required: true),
      Column("name", \.name, required: true),
      Column(localized: "name", \.names),
      Column("acronym", \.acronym),
      Column(localized: "acronym", \.acronyms),
      Column("aliases", \.aliases),
      Column("kind", \.kind),
      Column("group", \.group),
      Column("level", \.level),
      Column("rank", \.rank),
      Column("area", \.area, refersTo: .area),
      Column("sectors", \.sectors, refersTo: .term("sector")),
      Column("mandates", \.mandates, refersTo: .term("mandate")),
      Column("functions", \.functions, refersTo: .term("function")),
      Column("parent", \.parent, refersTo: .stakeholder),
      Column("legal_basis", \.legalBasis),
      Column("status", \.status),
      Column("start", \.start),
      Column("end", \.end),
      Column("count_min", \.countMin),
      Column("count_max", \.countMax),
      Column("action_plan", \.actionPlan),
      Column("terms_of_reference", \.termsOfReference),
      Column("influence", \.influence),
      Column("interest", \.interest),
      Column("position", \.position),
      Column("complete", \.complete),
      Column("visibility", \.visibility),
      Column("identifiers", \.identifiers),
      Column("url", \.url),
      Column("notes", \.notes),
      Column("sources", \.sources, refersTo: .source),
      Column("confidence", \.confidence),
    ])
}
