extension Language {
  /// A text with the signs that the language is printed with.
  public func typeset(_ text: String) -> String {
    self == .french ? FrenchTypography.typeset(text) : text
  }
}

/// The signs of printed French: a thin no-break space before `;`, `?` and `!`, a full one before `:`
/// and `%` and inside guillemets, and the curved apostrophe (Lexique des règles typographiques en usage à
/// l'Imprimerie nationale).
public enum FrenchTypography {
  public static let space: Character = "\u{A0}"
  public static let thinSpace: Character = "\u{202F}"

  /// Puts these signs where a keyboard gave plain ones. Applying it twice changes nothing more.
  /// O(length).
  public static func typeset(_ text: String) -> String {
    guard text.utf8.contains(where: mayMatter) else { return text }
    var result: [Character] = []
    for character in text {
      switch character {
      case ";", "?", "!":
        if result.last == " " { result[result.count - 1] = thinSpace }
      case ":", "»", "%":
        if result.last == " " { result[result.count - 1] = space }
      case " " where result.last == "«":
        result.append(space)
        continue
      case "'" where result.last?.isLetter == true:
        result.append("’")
        continue
      default: break
      }
      result.append(character)
    }
    return String(result)
  }

  /// Whether a byte may belong to a sign that something is done about.
  private static func mayMatter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"),
      UInt8(ascii: "%"), UInt8(ascii: "'"):
      true
    // The first byte of both guillemets.
    default: byte == 0xC2
    }
  }
}
