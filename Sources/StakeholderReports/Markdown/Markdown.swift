/// Text from data made safe for Markdown, whose signs would otherwise format or hide it.
enum Markdown {
  /// For running text: signs that Markdown would take for its own are escaped.
  static func text(_ text: String) -> String {
    var result = ""
    for character in text.replacing("\n", with: " ") {
      if "\\`*_{}[]<>#|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// For a cell of a table; a line break there would end the row.
  static func cell(_ text: String) -> String { Markdown.text(text) }
}
