/// Texts that would be taken for something else because of the sign they begin with. An apostrophe
/// before them keeps them texts; it is put there when a file is written and taken away when it is
/// read. A plain number, such as -12.5, needs none.
struct CellEscape {
  private let signs: String

  /// Spreadsheets open a CSV file as if it had been typed, and run what looks like a formula
  /// (OWASP, “CSV Injection”).
  static let formulas = CellEscape(signs: "=+-@")
  /// A row of a workbook whose first cell begins with this sign is a remark.
  static let remarks = CellEscape(signs: "#")

  func added(to text: String) -> String { needsApostrophe(text) ? "'" + text : text }

  func removed(from text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return needsApostrophe(rest) ? rest : text
  }

  /// Whether a text begins with one of the signs, or with apostrophes and then one of them. Scalar by
  /// scalar: a sign and an accent after it make one character, which is still the sign.
  private func needsApostrophe(_ text: String) -> Bool {
    guard let sign = text.unicodeScalars.drop(while: { $0 == "'" }).first,
      signs.unicodeScalars.contains(sign)
    else { return false }
    return text.wholeMatch(of: /[+\-][0-9][0-9.,\s]*%?/) == nil
  }
}
