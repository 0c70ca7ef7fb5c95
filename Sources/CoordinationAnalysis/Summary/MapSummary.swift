import StakeholderModel

/// What a map holds, counted.
public struct MapSummary: Codable, Hashable, Sendable {
  public let title: String?
  public let date: String?
  public let caveat: String?
  public let stakeholders: Int
  public let ties: Int
  /// Stakeholders by kind, ties by relation and by layer; what is not given counts as `unspecified`.
  public let kinds: [String: Int]
  public let relations: [String: Int]
  public let layers: [String: Int]
  public let languages: [String]
  /// Rows of every table that has any.
  public let tables: [String: Int]
  /// Stakeholders and ties by how sure they are; `unstated` where the row does not say.
  public let confidence: [String: Int]
  /// How sure the rows of every table are that can say so.
  public let certainty: FactCertainty
  public let sources: Int

  /// O(rows).
  public init(_ map: StakeholderMap, language: Language) {
    title = map.settings.title(in: language)
    date = map.settings.date?.description
    caveat = map.settings.caveats.text(in: language)
    stakeholders = map.stakeholders.count
    ties = map.ties.count
    kinds = Self.counts(map.stakeholders.map { $0.kind.value?.rawValue ?? "unspecified" })
    relations = Self.counts(map.ties.map(\.relation.rawValue))
    layers = Self.counts(map.ties.map(\.relation.layer.rawValue))
    languages = map.settings.languages.map(\.rawValue)
    tables = Dictionary(
      uniqueKeysWithValues: StakeholderMap.tables.map { ($0.name, $0.rowCount(map)) }
        .filter { $0.1 > 0 })
    certainty = FactCertainty(map)
    confidence = certainty.counts(of: ["stakeholders", "ties"]).confidence
    sources = map.sources.count
  }

  private static func counts(_ names: [String]) -> [String: Int] {
    names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
