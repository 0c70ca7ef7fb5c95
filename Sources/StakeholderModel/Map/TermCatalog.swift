/// The sectors, mandates, functions and frameworks that a map may use: the built-in ones and its own.
public struct TermCatalog: Sendable {
  private struct Entry {
    var label: LocalizedText
    var broader: String?
  }
  private var entries: [String: [String: Entry]] = [:]

  /// The vocabularies that a map may add to.
  public static let extensible: [any Vocabulary.Type] = [
    Sector.self, Mandate.self, BodyFunction.self, Framework.self,
  ]

  public init(_ map: StakeholderMap) {
    for vocabulary in Self.extensible {
      for term in vocabulary.terms {
        entries[vocabulary.name, default: [:]][term.id] = Entry(
          label: term.label, broader: term.broader)
      }
    }
    for term in map.terms {
      entries[term.vocabulary.rawValue, default: [:]][term.id] = Entry(
        label: term.names, broader: term.broader)
    }
  }

  public func ids(of vocabulary: String) -> [String] {
    (entries[vocabulary] ?? [:]).keys.sorted()
  }

  public func has(_ id: String, in vocabulary: String) -> Bool {
    entries[vocabulary]?[id] != nil
  }

  /// The label of a term; the term itself where nobody has named it.
  public func label(_ id: String, of vocabulary: String, in language: Language) -> String {
    entries[vocabulary]?[id]?.label.text(in: language) ?? id
  }

  /// The term and all that it falls under, narrowest first. A circle among them ends the list.
  public func chain(_ id: String, of vocabulary: String) -> [String] {
    var chain = [id]
    while let last = chain.last, let broader = entries[vocabulary]?[last]?.broader,
      !chain.contains(broader)
    {
      chain.append(broader)
    }
    return chain
  }
}
