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
    for text in ambiguous { values[text] = nil }
  }

  /// Whether there is anything to put into words.
  var isPlain: Bool { !isFlag && !mayBeDenied && ids.isEmpty }

  /// What the map keeps of a cell: known labels become their values, anything else stays as it is.
  func stored(_ cell: String) -> String {
    if cell.isEmpty || ids.contains(cell) { return cell }
    if isList, cell.contains("|") {
      return cell.split(separator: "|", omittingEmptySubsequences: false)
        .map { storedOne($0.trimmed) }.joined(separator: "|")
    }
    return storedOne(cell)
  }

  private func storedOne(_ text: String) -> String {
    if ids.isEmpty && !mayBeDenied { return text }
    if ids.contains(text) { return text }
    let folded = text.folded
    if let value = values[folded] { return value }
    return mayBeDenied && Self.denials.contains(folded) ? Fact<String>.denial : text
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
