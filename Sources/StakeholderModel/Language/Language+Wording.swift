extension Language {
  /// One text of the program, of which only the language asked for is made.
  public func say(
    en english: @autoclosure () -> Phrase, fr french: @autoclosure () -> String
  ) -> String {
    switch self {
    case .french: FrenchTypography.typeset(french())
    case .english: english().text
    default: english().text(in: self)
    }
  }

  /// "a, b et c", "a, b and c".
  public func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let others = items.dropLast().joined(separator: ", ")
    return say(en: "\(others) and \(last)", fr: "\(others) et \(last)")
  }

  /// "a, b or c".
  public func alternatives(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    let others = items.dropLast().joined(separator: ", ")
    return say(en: "\(others) or \(last)", fr: "\(others) ou \(last)")
  }

  /// The colon, with the space that French puts before it.
  public var colon: String { self == .french ? "\u{A0}:" : ":" }

  /// Between the parts of an enumeration: a semicolon, with the spaces of the language.
  public var semicolon: String { self == .french ? "\u{202F}; " : "; " }
}
