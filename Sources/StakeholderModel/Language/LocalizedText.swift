/// A text in one or more languages.
public struct LocalizedText: Hashable, Sendable {
  public var byLanguage: [Language: String]

  public init(_ byLanguage: [Language: String] = [:]) { self.byLanguage = byLanguage }

  /// A text of the program itself: both languages stand side by side where it is written.
  public init(en english: String, fr french: String) {
    byLanguage = [.english: english, .french: FrenchTypography.typeset(french)]
  }

  public subscript(language: Language) -> String? {
    get { byLanguage[language] }
    set { byLanguage[language] = newValue }
  }

  public var isEmpty: Bool { byLanguage.isEmpty }

  /// The languages present, in the order of their tags.
  public var languages: [Language] { byLanguage.keys.sorted() }

  /// The text in `language`; failing that in English, failing that in the first language there is.
  public func text(in language: Language) -> String? {
    byLanguage[language] ?? byLanguage[.english] ?? languages.first.flatMap { byLanguage[$0] }
  }

  /// A text of the program itself, which always has English.
  public func callAsFunction(_ language: Language) -> String {
    guard let text = text(in: language) else {
      preconditionFailure("A text of the program must have at least one language")
    }
    return text
  }
}
