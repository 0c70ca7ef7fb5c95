/// Makes any text fit for Graphviz, whose parser and writers do harm with some characters.
enum SafeText {
  /// Characters beyond this are more than any label can show; Graphviz crashes on some long ones.
  static let longestLabel = 10_000

  /// The text without control characters other than the line feed. Tabs become spaces.
  /// - Throws: ``DrawingError/nulCharacter(in:)``, ``DrawingError/textTooLong(_:limit:)``.
  static func cleaned(_ text: String) throws -> String {
    if text.unicodeScalars.contains("\0") { throw DrawingError.nulCharacter(in: text) }
    guard text.count <= longestLabel else {
      throw DrawingError.textTooLong(text.count, limit: longestLabel)
    }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: scalars.append(scalar)
      case 0x09, 0x2028, 0x2029: scalars.append(" ")
      // C0 and C1 controls are no XML characters; nor are the non-characters.
      case 0x00..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// For a quoted DOT string whose value Graphviz will still interpret, entities (`&eacute;`) first
  /// and escapes (`\N`, `\l`) after them: so a backslash is doubled, and an ampersand is an entity.
  static func label(_ text: String) throws -> String {
    let doubled = escaped(try cleaned(text)).replacing("\\", with: "\\\\")
    return quoted(doubled.replacing("\n", with: "\\n"))
  }

  /// For a tooltip, whose escapes Graphviz interprets twice over.
  static func tooltip(_ text: String) throws -> String {
    let doubled = escaped(try cleaned(text)).replacing("\\", with: "\\\\\\\\")
    return quoted(doubled.isEmpty ? " " : doubled.replacing("\n", with: "&#10;"))
  }

  /// For a quoted DOT string that is taken as it stands.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\\\"") + "\""
  }

  /// For the text inside an HTML label; a line feed becomes `<br/>` with the given alignment.
  static func html(_ text: String, align: String?) throws -> String {
    let lines = escaped(try cleaned(text)).split(separator: "\n", omittingEmptySubsequences: false)
    let lineEnd = align.map { "<br align=\"\($0)\"/>" } ?? "<br/>"
    return lines.joined(separator: lineEnd)
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// For an `id` or `class` in SVG: letters, digits and hyphens; everything else by its code between
  /// underscores, and an underscore twice, so that different ids stay different.
  static func identifier(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-": result.unicodeScalars.append(scalar)
      case "_": result += "__"
      default: result += "_" + String(scalar.value, radix: 16) + "_"
      }
    }
    return result
  }
}
