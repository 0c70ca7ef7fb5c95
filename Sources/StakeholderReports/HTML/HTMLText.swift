import Mustache

/// Text made safe for HTML, in content and in quoted attributes.
///
/// Sign by sign: swift-mustache's own type goes by what people see as one letter, and so lets a quotation mark pass
/// that has an accent of its own.
struct HTMLText: MustacheContentType {
  /// What templates call it in their first line.
  static let name = "STAKEMAP"

  static let register: Void = MustacheContentTypes.register(HTMLText(), named: name)

  func escapeText(_ text: String) -> String { Self.escaped(text) }

  /// O(length). Characters that no HTML file may have are left out.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      case "\u{00}"..."\u{08}", "\u{0B}", "\u{0C}", "\u{0E}"..."\u{1F}", "\u{7F}"..."\u{9F}",
        "\u{FFFE}", "\u{FFFF}":
        continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

/// What elements of the page are called, for links to them.
enum ElementID {
  static func party(_ id: String) -> String { "party-" + plain(id) }
  static func source(_ id: String) -> String { "source-" + plain(id) }
  static func finding(_ number: Int) -> String { "finding-\(number)" }
  static func overlap(_ number: Int) -> String { "overlap-\(number)" }

  /// White space has no place in an id, and a per cent sign is read as a code in a link.
  private static func plain(_ id: String) -> String {
    id.unicodeScalars.map { scalar in
      switch scalar {
      case "_": "__"
      case "%": "_25_"
      default:
        scalar.properties.isWhitespace || scalar.value < 0x20
          ? "_\(String(scalar.value, radix: 16))_" : String(scalar)
      }
    }.joined()
  }
}
