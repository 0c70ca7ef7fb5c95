import StakeholderModel

/// Breaks a name into lines by the rules of its language: a short word that leads to the next one
/// (a French article or preposition, an English "of the") never ends a line.
enum WrappedName {
  /// - Parameters:
  ///   - width: characters a line, at least; a longer word has a line of its own.
  ///   - isSentence: whether a number counts what follows it, and so never ends a line either.
  static func lines(_ text: String, width: Int, language: Language, isSentence: Bool = false)
    -> [String]
  {
    var lines: [String] = []
    var line = ""
    for unit in units(text, language, isSentence: isSentence) {
      if line.isEmpty {
        line = unit
      } else if line.count + 1 + unit.count <= width {
        line += " " + unit
      } else {
        lines.append(line)
        line = unit
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Words with the small words before them.
  private static func units(_ text: String, _ language: Language, isSentence: Bool) -> [String] {
    let leading = leadingWords[language] ?? []
    var units: [String] = []
    var pending: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      pending.append(word)
      // The parenthesis before a small word is no part of it.
      let isLeading =
        leading.contains(word.lowercased().trimmingPrefix("(").description)
        || isSentence && word.allSatisfy { $0.isNumber || $0 == "\u{202F}" }
      if isLeading, pending.count < 4 { continue }
      units.append(pending.joined(separator: " "))
      pending = []
    }
    if !pending.isEmpty { units.append(pending.joined(separator: " ")) }
    return units
  }

  /// Those of other languages are not known: their names break between any words.
  private static let leadingWords: [Language: Set<String>] = [
    .french: french, .english: english,
  ]
  private static let french: Set<String> = [
    "le", "la", "les", "l’", "un", "une", "de", "du", "des", "d’", "à", "au", "aux", "et", "ou",
    "en", "pour", "par", "sur", "sous", "dans", "avec", "contre", "entre", "son", "sa", "ses",
  ]
  private static let english: Set<String> = [
    "the", "a", "an", "of", "for", "in", "on", "at", "to", "and", "or", "by", "with", "against",
  ]
}
