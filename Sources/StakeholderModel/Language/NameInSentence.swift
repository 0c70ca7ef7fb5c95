/// How a stakeholder is named in a sentence: in full with its acronym, in the language asked for.
public struct NameInSentence: Sendable {
  private let stakeholders: [String: Stakeholder]
  private let terms: TermCatalog
  public let language: Language

  public init(_ map: StakeholderMap, in language: Language) {
    stakeholders = Dictionary(
      map.stakeholders.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    terms = TermCatalog(map)
    self.language = language
  }

  /// The label of a sector, mandate or function.
  public func term(_ id: String, of vocabulary: String) -> String {
    terms.label(id, of: vocabulary, in: language)
  }

  /// "Cellule de coordination de la nutrition (CCN)"; the id of somebody the map does not have.
  public func full(_ id: String) -> String {
    guard let stakeholder = stakeholders[id] else { return id }
    let name = typeset(stakeholder.name(in: language))
    guard let acronym = stakeholder.acronym(in: language), !name.contains(acronym) else {
      return name
    }
    return "\(name) (\(acronym))"
  }

  private func typeset(_ name: String) -> String {
    language == .french ? FrenchTypography.typeset(name) : name
  }

  /// The acronym, or the name where there is none.
  public func short(_ id: String) -> String {
    guard let stakeholder = stakeholders[id] else { return id }
    return stakeholder.acronym(in: language) ?? typeset(stakeholder.name(in: language))
  }

  public func french(_ id: String) -> FrenchName {
    FrenchName(stakeholders[id]?.name(in: .french) ?? id, written: full(id))
  }

  public func english(_ id: String) -> EnglishName {
    EnglishName(stakeholders[id]?.name(in: .english) ?? id, written: full(id))
  }

  /// With its article, in the language of the sentence.
  public func withArticle(_ id: String) -> String {
    language == .french ? french(id).withArticle : english(id).withArticle
  }

  /// "a, b et c", "a, b and c".
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let and = language == .french ? "et" : "and"
    return items.dropLast().joined(separator: ", ") + " \(and) \(last)"
  }
}
