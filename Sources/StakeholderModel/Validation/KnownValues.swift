/// The values that the columns of a map may hold, and what is said of all others.
struct KnownValues {
  private struct Value {
    let label: LocalizedText
    let id: String
    /// Folded: all that it is called.
    let names: [String]
    let hints: [String]
  }
  /// By vocabulary.
  private var values: [String: [Value]] = [:]
  private var nearest: [String: NearestName] = [:]
  private var ids: [String: Set<String>] = [:]
  private let withCodes: Bool
  private let name: (String) -> String

  /// - Parameter withCodes: whether a reader sees the codes of values, as in CSV, and not only labels.
  init(_ map: StakeholderMap, withCodes: Bool) {
    self.withCodes = withCodes
    name = map.name(of:)
    let catalog = TermCatalog(map)
    for column in StakeholderMap.tables.flatMap(\.columns) {
      guard let vocabulary = column.vocabulary, values[vocabulary.name] == nil else { continue }
      var known = vocabulary.terms.map { term in
        Value(
          label: term.label, id: term.id,
          names: Self.names(term.label, term.id) + term.synonyms.map(\.folded),
          hints: term.hints.map(\.folded))
      }
      if case .term(let name) = column.reference {
        let builtIn = Set(vocabulary.terms.map(\.id))
        for term in map.terms where term.vocabulary.rawValue == name && !builtIn.contains(term.id) {
          let label = term.names.isEmpty ? LocalizedText(verbatim: term.id) : term.names
          known.append(
            Value(label: label, id: term.id, names: Self.names(label, term.id), hints: []))
        }
        ids[vocabulary.name] = Set(catalog.ids(of: name))
      }
      values[vocabulary.name] = known
      nearest[vocabulary.name] = NearestName(among: known.flatMap(\.names))
      ids[vocabulary.name, default: []].formUnion(known.map(\.id))
    }
  }

  private static func names(_ label: LocalizedText, _ id: String) -> [String] {
    ([id] + label.languages.compactMap { label[$0] }).map(\.folded)
  }

  func has(_ value: String, in vocabulary: any Vocabulary.Type) -> Bool {
    ids[vocabulary.name]?.contains(value) == true
  }

  /// What is said of a value that is not known; `tie` is the row where it is a relation.
  func fault(for value: String, in column: MapColumn, tie: Tie? = nil) -> CellFault? {
    guard let vocabulary = column.vocabulary, !has(value, in: vocabulary) else { return nil }
    return CellFault(
      .warning, "unknown-term",
      LocalizedText(
        en: "“\(value)” is not a known value of “\(column.heading)”.",
        fr: "« \(value) » n’est pas une valeur connue de « \(column.heading(.french)) »."),
      remedy: tie.flatMap { otherWayRound(value, $0) }
        ?? remedy(for: value, in: column, vocabulary.name))
  }

  private func remedy(for value: String, in column: MapColumn, _ vocabulary: String)
    -> LocalizedText
  {
    let known = values[vocabulary] ?? []
    if column.shape == .list, value.contains(where: { ",;/".contains($0) }) {
      return LocalizedText(
        en: "Where these are several values, separate them by |.",
        fr: "S’il s’agit de plusieurs valeurs, les séparer par |.")
    }
    if let meant = meant(by: value.folded, known, nearest[vocabulary]) {
      return LocalizedText(
        en: """
          Did you mean “\(meant.label)”\(code(of: meant, in: .english))? Otherwise it is shown as it is \
          and counts in no rule.
          """,
        fr: """
          Vouliez-vous dire « \(meant.label(.french)) »\(code(of: meant, in: .french)) ? Sinon, elle sera \
          affichée telle quelle et ne comptera dans aucune règle.
          """)
    }
    if case .term = column.reference, let terms = StakeholderMap.table("terms")?.title {
      return LocalizedText(
        en: """
          It is shown as it is and counts in no rule. Add it to the table “\(terms)” to give it a \
          label.
          """,
        fr: """
          Elle sera affichée telle quelle et ne comptera dans aucune règle. L’ajouter au tableau \
          « \(terms(.french)) » pour lui donner un libellé.
          """)
    }
    func list(_ language: Language) -> String {
      known.map { $0.label(language) + code(of: $0, in: language) }.joined(separator: ", ")
    }
    let (english, french) = (list(.english), list(.french))
    return LocalizedText(
      en: "It is shown as it is and counts in no rule. Known values: \(english).",
      fr: """
        Elle sera affichée telle quelle et ne comptera dans aucune règle. Valeurs connues : \(french).
        """)
  }

  /// A relation that was said from the end where the tie leads to.
  private func otherWayRound(_ value: String, _ tie: Tie) -> LocalizedText? {
    guard let relation = Relation.inverse(of: value) else { return nil }
    return LocalizedText(
      en: """
        Say it the other way round: \(name(tie.to)) – \(relation.label) – \(name(tie.from)).
        """,
      fr: """
        Le dire dans l’autre sens : \(name(tie.to)) – \(relation.label(.french)) – \(name(tie.from)).
        """)
  }

  private func meant(by value: String, _ known: [Value], _ nearest: NearestName?) -> Value? {
    if let hinted = known.first(where: { $0.hints.contains(value) }) { return hinted }
    // “Comité technique” is a committee whatever it is called.
    let opening = known.flatMap { term in term.hints.map { (term, $0) } }
      .filter { value.hasPrefix($0.1 + " ") }
    if let longest = opening.max(by: { $0.1.count < $1.1.count }) { return longest.0 }
    let name = nearest?.suggestion(for: value)
    return known.first { name.map($0.names.contains) ?? false }
  }

  /// The code in brackets, where that is what one writes and the label does not say it.
  private func code(of value: Value, in language: Language) -> String {
    withCodes && value.label(language).folded != value.id.folded ? " (\(value.id))" : ""
  }
}
