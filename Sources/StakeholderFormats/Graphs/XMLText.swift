import StakeholderModel

/// Text of an XML file as it is being written, element by element, indented by two spaces a level.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var open: [String] = []
  /// How many characters XML cannot hold stand in what was written, each replaced by U+FFFD.
  private(set) var replaced = 0

  /// An element and what stands in it.
  mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [], _ content: (inout XMLText) -> Void
  ) {
    begin(name, attributes, end: ">\n")
    open.append(name)
    content(&self)
    open.removeLast()
    text += indent + "</\(name)>\n"
  }

  /// An element with nothing or a text in it.
  mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [], text content: String? = nil
  ) {
    guard let content else { return begin(name, attributes, end: "/>\n") }
    begin(name, attributes, end: ">")
    text += escaped(content) + "</\(name)>\n"
  }

  private var indent: String { String(repeating: "  ", count: open.count) }

  private mutating func begin(_ name: String, _ attributes: [(String, String?)], end: String) {
    text += indent + "<" + name
    for case (let name, let value?) in attributes { text += " \(name)=\"\(escaped(value))\"" }
    text += end
  }

  /// Line feeds, tabs and carriage returns as numbers, which no reader changes into spaces.
  private mutating func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: result += "&amp;"
      case 0x3C: result += "&lt;"
      case 0x3E: result += "&gt;"
      case 0x22: result += "&quot;"
      case 0x09, 0x0A, 0x0D: result += "&#\(scalar.value);"
      // No characters of XML 1.0 (https://www.w3.org/TR/xml/#charsets).
      case 0..<0x20, 0xFFFE, 0xFFFF:
        replaced += 1
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A warning where characters were replaced.
  func diagnostics(_ format: LocalizedText) -> [Diagnostic] {
    guard replaced > 0 else { return [] }
    return [
      Diagnostic(
        .warning, code: "not-held",
        summary: LocalizedText(
          en: "\(format) cannot hold control characters: \(replaced) were replaced by “\u{FFFD}”.",
          fr: """
            \(format(.french)) ne peut contenir de caractères de commande : \(replaced) remplacés par \
            « \u{FFFD} ».
            """),
        at: .map)
    ]
  }
}
