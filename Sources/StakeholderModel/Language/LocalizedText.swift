/// A text in one or more languages: one of the program's own, or one that a map gives.
public struct LocalizedText: Hashable, Sendable {
  /// A text of the program, which other languages may have from a ``Translation``.
  private struct Own: Hashable, Sendable {
    let english: Phrase
    /// As it was written: French signs are put in when it is asked for, since most texts never are.
    let french: String?
  }

  private var own: Own?
  private var given: [Language: String]

  /// A text of a map.
  public init(_ byLanguage: [Language: String] = [:]) { given = byLanguage }

  /// A text of the program itself: both languages stand side by side where it is written, and the
  /// English one is the key to its translations.
  public init(en english: Phrase, fr french: String) {
    own = Own(english: english, french: french)
    given = [:]
  }

  /// A name or code that is the same in every language.
  public init(verbatim text: String) {
    self.init([.english: text])
  }

  /// A part of an English text.
  init(part english: Phrase) {
    own = Own(english: english, french: nil)
    given = [:]
  }

  /// The texts there are, without translations.
  public var byLanguage: [Language: String] {
    guard let own else { return given }
    var texts = [Language.english: own.english.text]
    texts[.french] = own.french.map(FrenchTypography.typeset)
    return texts
  }

  /// The text in exactly this language. A text of the program that is changed is one of the map's from
  /// then on.
  public subscript(language: Language) -> String? {
    get {
      guard let own else { return given[language] }
      switch language {
      case .english: return own.english.text
      case .french: return own.french.map(FrenchTypography.typeset)
      default: return nil
      }
    }
    set {
      given = byLanguage
      own = nil
      given[language] = newValue
    }
  }

  public var isEmpty: Bool { own == nil && given.isEmpty }

  /// The languages present, in the order of their tags.
  public var languages: [Language] { byLanguage.keys.sorted() }

  /// The text in `language`; a text of the program in a language it does not speak by the
  /// ``Translation`` in force; failing that in English, failing that in the first language there is.
  public func text(in language: Language) -> String? {
    if let own {
      return self[language] ?? own.english.text(in: language)
    }
    return given[language] ?? given[.english] ?? languages.first.flatMap { given[$0] }
  }

  /// A text of the program itself, which always has English.
  public func callAsFunction(_ language: Language) -> String {
    guard let text = text(in: language) else {
      preconditionFailure("A text of the program must have at least one language")
    }
    return text
  }
}

extension DefaultStringInterpolation {
  /// Only a ``Phrase`` knows what to make of a text that has no language yet.
  @available(*, unavailable, message: "Ask for the text in a language: text(language)")
  public mutating func appendInterpolation(_ text: LocalizedText) {}

  /// Only a ``Phrase`` knows what to make of a part of one.
  @available(*, unavailable, message: "Put the phrase into a Phrase, or ask for its text")
  public mutating func appendInterpolation(_ phrase: Phrase) {}
}
