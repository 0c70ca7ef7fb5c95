/// The no-break spaces of printed French: a thin one before `;`, `?` and `!`, a full one before `:`,
/// and full ones inside guillemets (Lexique des règles typographiques en usage à l'Imprimerie
/// nationale).
public enum FrenchTypography {
  public static let space: Character = "\u{A0}"
  public static let thinSpace: Character = "\u{202F}"

  /// Replaces the ordinary spaces that stand where French wants no-break ones. Applying it twice
  /// changes nothing more. O(length).
  public static func spaced(_ text: String) -> String {
    guard text.contains(where: { ":;?!«»".contains($0) }) else { return text }
    var result: [Character] = []
    for character in text {
      switch character {
      case ";", "?", "!":
        if result.last == " " { result[result.count - 1] = thinSpace }
      case ":", "»":
        if result.last == " " { result[result.count - 1] = space }
      case " " where result.last == "«":
        result.append(space)
        continue
      default: break
      }
      result.append(character)
    }
    return String(result)
  }
}
