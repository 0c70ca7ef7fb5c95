import StakeholderModel

/// How sources are referred to in running text.
struct Citations {
  private let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// "s1, Interventions, e ; s1, Introduction"; one source's places are gathered.
  func list(_ references: [String]) -> String {
    guard !references.isEmpty else {
      return LocalizedText(en: "no source given", fr: "aucune source indiquée")(language)
    }
    var order: [String] = []
    var places: [String: [String]] = [:]
    for reference in references {
      let parts = reference.split(separator: "#", maxSplits: 1).map(String.init)
      guard let source = parts.first else { continue }
      if places[source] == nil { order.append(source) }
      var known = places[source] ?? []
      if parts.count == 2, !known.contains(parts[1]) { known.append(parts[1]) }
      places[source] = known
    }
    return order.map { source in
      ([source]
        + [places[source] ?? []].filter { !$0.isEmpty }.map {
          $0.joined(separator: language.semicolon)
        }).joined(separator: ", ")
    }.joined(separator: language.semicolon)
  }

  /// Title, author and date.
  func full(_ source: Source) -> String {
    let title = source.titles[language] ?? source.title
    let author = source.authors[language] ?? source.author
    let parts = [author, source.date.value?.text(in: language), source.url].compactMap { $0 }
    let text = parts.isEmpty ? title : "\(title). \(parts.joined(separator: ", ").capitalizedFirst)"
    return language.typeset(text) + "."
  }
}
