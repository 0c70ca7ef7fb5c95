import Foundation

extension Language {
  private static let known = Set(Locale.LanguageCode.isoLanguageCodes.map(\.identifier))

  /// A language as people name it: "français", "Anglais", "french", or the tag of any that ISO 639
  /// lists; `nil` for all other texts.
  package init?(named text: String) {
    switch text.folded {
    case "francais", "french": self = .french
    case "anglais", "english": self = .english
    default:
      guard let match = text.wholeMatch(of: /([A-Za-z]{2,3})(?:-[A-Za-z0-9]{2,8})*/),
        Self.known.contains(match.1.lowercased())
      else { return nil }
      self.init(rawValue: text)
    }
  }
}
