/// How a stakeholder is named in a sentence: in full with its acronym, in the language asked for.
public struct NameInSentence: Sendable {
  private let stakeholders: [String: Stakeholder]
  private let instruments: [String: Instrument]
  private let areas: [String: Area]
  private let engagements: [String: String]
  private let terms: TermCatalog
  private let wordings: MapWordings
  public let language: Language

  public init(_ map: StakeholderMap, in language: Language) {
    stakeholders = Dictionary(
      map.stakeholders.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    instruments = Dictionary(
      map.instruments.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    areas = Dictionary(map.areas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    engagements = Dictionary(
      map.engagements.compactMap { row in row.title.map { (row.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    terms = TermCatalog(map)
    wordings = MapWordings(map)
    self.language = language
  }

  /// The label of a sector, mandate or function.
  public func term(_ id: String, of vocabulary: String) -> String {
    terms.label(id, of: vocabulary, in: language)
  }

  /// What the map calls a framework: the title of the instrument with its code, else the name of its term; the code
  /// where it has neither.
  public func framework(_ code: String) -> String {
    let title = full(code)
    return title == code ? language.typeset(term(code, of: Framework.name)) : title
  }

  /// The words of a cell - a role, a stage, a question - as the map has them in this language.
  public func said(_ cell: String) -> String {
    language.typeset(wordings.text(cell, in: language))
  }

  /// The words of a cell in a column that has usual words, such as `instruments.kind`, one or several
  /// with a bar between them; as they stand in the cell where they are none of these.
  public func said(_ cell: String, of place: String) -> String {
    list(
      cell.split(separator: "|").map(String.init).map {
        UsualWords.text($0, of: place, in: language) ?? said($0)
      })
  }

  /// The name of a place; the id of one that the map does not have.
  public func area(_ id: String) -> String {
    guard let area = areas[id] else { return id }
    return language.typeset(area.names[language] ?? area.name)
  }

  /// The title of an engagement; `nil` where it has none.
  public func engagement(_ id: String) -> String? { engagements[id].map(said) }

  /// "Cellule de coordination de la nutrition (CCN)", the title of an instrument; the id of what the
  /// map does not have.
  public func full(_ id: String) -> String {
    guard let stakeholder = stakeholders[id] else { return instrument(id) }
    let name = language.typeset(stakeholder.name(in: language))
    guard let acronym = stakeholder.acronym(in: language), !name.contains(acronym) else {
      return name
    }
    return "\(name) (\(acronym))"
  }

  /// The acronym, or the name where there is none.
  public func short(_ id: String) -> String {
    guard let stakeholder = stakeholders[id] else { return instrument(id) }
    return stakeholder.acronym(in: language) ?? language.typeset(stakeholder.name(in: language))
  }

  private func instrument(_ id: String) -> String {
    instruments[id].map { language.typeset($0.title(in: language)) } ?? id
  }

  public func french(_ id: String) -> FrenchName {
    FrenchName(
      stakeholders[id]?.name(in: .french) ?? id, written: full(id), isDescription: isUse(id))
  }

  /// As an English text needs it; bare in the sentence of a translation, whose grammar nobody knows.
  public func english(_ id: String) -> EnglishName {
    EnglishName(
      stakeholders[id]?.name(in: .english) ?? id, written: full(id),
      isDescription: isUse(id), inEnglish: language == .english)
  }

  /// Whether it is what money is used for, and no party.
  private func isUse(_ id: String) -> Bool { stakeholders[id]?.kind == .known(.unspecified) }

  /// The acronym or name of one end of a tie, with what keeps the tie from being plain fact:
  /// "ASC", "ASC (déduit)".
  public func short(_ id: String, of tie: Tie) -> String {
    TieReserve(tie).map { "\(short(id)) (\($0.label(language)))" } ?? short(id)
  }

  /// Names with their articles, in a list; words that all of them begin with are said once: "les
  /// structures pour la santé et l’urgence".
  public func gathered(_ ids: [String]) -> String {
    let names = ids.map { withArticle($0).split(separator: " ").map(String.init) }
    guard let first = names.first, names.count > 1 else { return list(ids.map(withArticle)) }
    let shared = first.indices.prefix { at in
      names.allSatisfy { $0.count > at + 1 && $0[at] == first[at] }
    }.count
    // An article and one noun are not enough to be left out.
    guard shared > 2 else { return list(ids.map(withArticle)) }
    return first.prefix(shared).joined(separator: " ") + " "
      + list(names.map { $0.dropFirst(shared).joined(separator: " ") })
  }

  /// With its article, where the language of the sentence is French or English.
  public func withArticle(_ id: String) -> String {
    language == .french ? french(id).withArticle : english(id).withArticle
  }

  /// "a, b et c", "a, b and c".
  public func list(_ items: [String]) -> String { language.list(items) }
}
