import StakeholderModel

/// How the values of one column stand where people write them: "ministère" for `ministry`, "oui" for
/// `yes`, "aucun" for `none`.
struct CellWording {
  private let isList: Bool
  private let isFlag: Bool
  private let mayBeDenied: Bool
  private var ids: Set<String> = []
  private var labels: [String: LocalizedText] = [:]
  /// The value of each folded label that belongs to one value only.
  private var values: [String: String] = [:]
  /// The value of each folded synonym that is no label.
  private var synonyms: [String: String] = [:]

  /// How a cell was understood that did not say its values by their labels.
  enum Liberty: Hashable {
    case synonym
    /// A list with commas or semicolons in it.
    case separators
  }

  private static let denials: Set<String> = ["aucun", "aucune", "neant"]

  /// - Parameter terms: the map's own, which may be said by their labels too.
  init(_ column: MapColumn, terms: [Term]) {
    isList = column.shape == .list
    isFlag = column.shape == .flag
    mayBeDenied = column.mayBeDenied
    for term in column.vocabulary?.terms ?? [] { labels[term.id] = term.label }
    if case .term(let vocabulary) = column.reference {
      for term in terms where term.vocabulary.rawValue == vocabulary {
        labels[term.id] = term.names
      }
    }
    ids = Set(labels.keys)
    var ambiguous: Set<String> = []
    for (id, label) in labels {
      let words = label.languages.compactMap { label[$0]?.folded } + [id.folded]
      // "hébergé par" for "est hébergé par".
      let short = words.map { $0.replacing(/^(?:est|is)\s/, with: "") }
      for text in Set(words + short) where !text.isEmpty {
        if let other = values[text], other != id { ambiguous.insert(text) }
        values[text] = id
      }
    }
    for term in column.vocabulary?.terms ?? [] {
      for text in term.synonyms.map(\.folded)
      where values[text] == nil && !ambiguous.contains(text) {
        synonyms[text] = term.id
      }
    }
    for text in ambiguous { values[text] = nil }
  }

  /// Whether there is anything to put into words.
  var isPlain: Bool { !isFlag && !mayBeDenied && ids.isEmpty }

  /// What the map keeps of a cell: known labels become their values, anything else stays as it is.
  func stored(_ cell: String) -> String { read(cell).stored }

  /// What the map keeps of a cell, and how freely it was read.
  func read(_ cell: String) -> (stored: String, liberty: Liberty?) {
    if cell.isEmpty || ids.contains(cell) { return (cell, nil) }
    guard isList else { return readOne(cell) }
    if !cell.contains("|"), let parts = knownParts(cell) {
      return (parts.joined(separator: "|"), .separators)
    }
    let parts = cell.split(separator: "|", omittingEmptySubsequences: false)
      .map { readOne($0.trimmed) }
    return (
      parts.map(\.stored).joined(separator: "|"), parts.lazy.compactMap(\.liberty).first
    )
  }

  /// The values of a list with other separators, where every part is known and the whole is not.
  private func knownParts(_ cell: String) -> [String]? {
    let parts = cell.split { ",;".contains($0) }.map(\.trimmed)
    guard parts.count > 1, !ids.isEmpty, !ids.contains(readOne(cell).stored) else { return nil }
    let stored = parts.map { readOne($0).stored }
    return stored.allSatisfy(ids.contains) ? stored : nil
  }

  private func readOne(_ text: String) -> (stored: String, liberty: Liberty?) {
    if ids.isEmpty && !mayBeDenied || ids.contains(text) { return (text, nil) }
    let folded = text.folded
    if let value = values[folded] { return (value, nil) }
    if let value = synonyms[folded] { return (value, .synonym) }
    return (mayBeDenied && Self.denials.contains(folded) ? Fact<String>.denial : text, nil)
  }

  /// What a reader is told of a cell that was read freely.
  func note(_ cell: String, _ stored: String, _ liberty: Liberty) -> CellFault {
    func shown(_ language: Language) -> String { self.shown(stored, in: language) }
    let read = LocalizedText([.english: shown(.english), .french: shown(.french)])
    let remedy =
      switch liberty {
      case .synonym:
        LocalizedText(
          en: "Nothing need be done, if that is what it means.",
          fr: "Il n’y a rien à faire, si c’est bien le sens.")
      case .separators:
        LocalizedText(
          en: "Separate several values by |.", fr: "Séparer plusieurs valeurs par |.")
      }
    return CellFault(
      .note, liberty == .synonym ? "synonym" : "list-separator",
      LocalizedText(
        en: "“\(cell)” was read as “\(read)”.",
        fr: "« \(cell) » a été lu « \(read(.french)) »."), remedy: remedy)
  }

  /// What a reader of a language sees of a cell; reading it gives the cell again.
  func shown(_ cell: String, in language: Language) -> String {
    let shown =
      isList
      ? cell.split(separator: "|", omittingEmptySubsequences: false)
        .map { shownOne(String($0), language) }.joined(separator: "|")
      : shownOne(cell, language)
    return stored(shown) == cell || isFlag ? shown : cell
  }

  private func shownOne(_ text: String, _ language: Language) -> String {
    if let label = labels[text]?.text(in: language) { return label }
    if isFlag, language == .french, let flag = [true.cell: "oui", false.cell: "non"][text] {
      return flag
    }
    return mayBeDenied && language == .french && text == Fact<String>.denial ? "aucun" : text
  }

  /// The words that a list of choices offers, in the order of the vocabulary.
  static func choices(of column: MapColumn, terms: [Term], in language: Language) -> [String] {
    let wording = CellWording(column, terms: terms)
    var ids = (column.vocabulary?.terms ?? []).map(\.id)
    if case .term(let vocabulary) = column.reference {
      ids += terms.filter { $0.vocabulary.rawValue == vocabulary && !ids.contains($0.id) }.map(\.id)
    }
    if column.shape == .flag { ids = [true.cell, false.cell] }
    return ids.map { wording.shown($0, in: language) }
  }
}
