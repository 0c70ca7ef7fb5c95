import Foundation

extension Language {
  /// Whether a text stands before another in an alphabetical list of the language: "Eau", "État",
  /// "Étude", "Zambie". Accents and capitals count only between texts that are otherwise the same;
  /// where the language tells no difference at all, code points do. Never depends on the machine's
  /// own language.
  public func sorts(_ a: String, before b: String) -> Bool {
    sorts(a, before: b, in: Locale(identifier: rawValue))
  }

  /// Texts in alphabetical order.
  public func sorted(_ texts: some Sequence<String>) -> [String] { sorted(texts) { $0 } }

  /// Elements in the alphabetical order of what they are called; those of one name stay in the order
  /// in which they come. O(n log n) comparisons of some microseconds each.
  public func sorted<Element>(
    _ elements: some Sequence<Element>, by text: (Element) -> String
  ) -> [Element] {
    let locale = Locale(identifier: rawValue)
    let keyed = elements.enumerated().map { (text: text($0.element), place: $0.offset, $0.element) }
    return keyed.sorted { a, b in
      a.text.unicodeScalars.elementsEqual(b.text.unicodeScalars)
        ? a.place < b.place : sorts(a.text, before: b.text, in: locale)
    }.map(\.2)
  }

  private func sorts(_ a: String, before b: String, in locale: Locale) -> Bool {
    switch a.compare(b, options: [], range: nil, locale: locale) {
    case .orderedAscending: true
    case .orderedDescending: false
    // Swift's own order takes an accented letter for the letter with its accent beside it.
    case .orderedSame: a.unicodeScalars.lexicographicallyPrecedes(b.unicodeScalars)
    }
  }
}
