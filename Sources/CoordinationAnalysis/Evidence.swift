import StakeholderModel

/// A row that a result rests on.
public struct Evidence: Codable, Hashable, Sendable {
  public let table: String
  /// As a spreadsheet counts: the header is row 1, the first record row 2.
  public let row: Int
  /// References as they stand in the row: `s1#chapter 2`.
  public let sources: [String]
  /// How sure the row is: as it says or, where it does not, inferred without a source and reported with one.
  public let confidence: Confidence
  /// Whether the row itself says how sure it is.
  let isStated: Bool

  /// What the row itself says of its certainty; `nil` where it says nothing, though a rule then takes it for reported.
  public var statedConfidence: Confidence? { isStated ? confidence : nil }

  private enum CodingKeys: String, CodingKey { case table, row, sources }

  init(table: String, row: Int, sources: [SourceReference], confidence: Fact<Confidence>) {
    self.table = table
    self.row = row
    self.sources = sources.map(\.description)
    isStated = confidence.value != nil
    // A row that does not say how sure it is counts as reported where it names a source.
    self.confidence = confidence.value ?? (sources.isEmpty ? .inferred : .reported)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    table = try container.decode(String.self, forKey: .table)
    row = try container.decode(Int.self, forKey: .row)
    sources = try container.decode([String].self, forKey: .sources)
    confidence = .reported
    isStated = true
  }
}

extension Evidence {
  static func stakeholder(_ id: String, in index: MapIndex) -> Evidence? {
    index.row(ofStakeholder: id).map { row in
      let stakeholder = index.map.stakeholders[row]
      return Evidence(
        table: "stakeholders", row: index.map.originalRow(row, of: "stakeholders") + 2,
        sources: stakeholder.sources,
        confidence: stakeholder.confidence)
    }
  }

  static func instrument(_ id: String, in index: MapIndex) -> Evidence? {
    index.row(ofInstrument: id).map { row in
      let instrument = index.map.instruments[row]
      return Evidence(
        table: "instruments", row: index.map.originalRow(row, of: "instruments") + 2,
        sources: instrument.sources, confidence: instrument.confidence)
    }
  }

  static func tie(_ row: Int, in map: StakeholderMap) -> Evidence {
    Evidence(
      table: "ties", row: map.originalRow(row, of: "ties") + 2, sources: map.ties[row].sources,
      confidence: map.ties[row].confidence)
  }

  static func rate(_ row: Int, in map: StakeholderMap) -> Evidence {
    Evidence(
      table: "rates", row: map.originalRow(row, of: "rates") + 2, sources: map.rates[row].sources,
      confidence: .unknown)
  }

  static func activity(_ row: Int, in map: StakeholderMap) -> Evidence {
    Evidence(
      table: "activities", row: map.originalRow(row, of: "activities") + 2,
      sources: map.activities[row].sources,
      confidence: map.activities[row].confidence)
  }

  static func area(_ row: Int, in map: StakeholderMap) -> Evidence {
    Evidence(
      table: "areas", row: map.originalRow(row, of: "areas") + 2, sources: map.areas[row].sources,
      confidence: .unknown)
  }

  static func stage(_ row: Int, in map: StakeholderMap) -> Evidence {
    Evidence(
      table: "stages", row: map.originalRow(row, of: "stages") + 2,
      sources: map.stages[row].sources,
      confidence: map.stages[row].confidence)
  }

  static func assessment(_ row: Int, in map: StakeholderMap) -> Evidence {
    Evidence(
      table: "assessments", row: map.originalRow(row, of: "assessments") + 2,
      sources: map.assessments[row].sources,
      confidence: map.assessments[row].confidence)
  }

  static func engagement(_ row: Int, in map: StakeholderMap) -> Evidence {
    Evidence(
      table: "engagements", row: map.originalRow(row, of: "engagements") + 2,
      sources: map.engagements[row].sources,
      confidence: map.engagements[row].confidence)
  }

  static func plannedAction(_ row: Int, in map: StakeholderMap) -> Evidence {
    Evidence(
      table: "plans", row: map.originalRow(row, of: "plans") + 2, sources: map.plans[row].sources,
      confidence: map.plans[row].confidence)
  }

  static func meeting(_ row: Int, in map: StakeholderMap) -> Evidence {
    Evidence(
      table: "meetings", row: map.originalRow(row, of: "meetings") + 2,
      sources: map.meetings[row].sources,
      confidence: map.meetings[row].confidence)
  }
}

extension Sequence<Evidence> {
  /// The least sure of the rows: nothing that rests on them can be surer.
  var weakestConfidence: Confidence { map(\.confidence).max() ?? .inferred }
}
