/// Characters that XML cannot hold stand in a workbook as `_x000D_`, and an underscore that would
/// begin such a sign as `_x005F_` (ECMA-376 part 1, 22.9.2.19). Line ends become LF.
enum EscapedText {
  static func decoded(_ bytes: some Collection<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "_")) || bytes.contains(0x0D) else { return text }
    return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match -> String in
      guard let code = UInt32(match.1, radix: 16), let scalar = UnicodeScalar(code) else {
        return String(match.0)
      }
      return String(scalar)
    }.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  /// A text that reads as itself, also where it happens to hold such a sign.
  static func encoded(_ text: String) -> String {
    var text = text
    if text.contains("_x") {
      // The sign of a control character begins with an underscore too.
      let sign = /_(?=x[0-9A-Fa-f]{4}[_\u{0}-\u{8}\u{B}-\u{1F}\u{FFFE}\u{FFFF}])/
      text = text.replacing(sign.matchingSemantics(.unicodeScalar)) { _ in "_x005F_" }
    }
    guard text.unicodeScalars.contains(where: isUnknownToC) else { return text }
    return text.unicodeScalars.map { scalar in
      guard isUnknownToC(scalar) else { return String(scalar) }
      return scalar == "\0" ? "_x0000_" : "_x\(String(scalar.value, radix: 16, uppercase: true))_"
    }.joined()
  }

  /// The library escapes the other control characters itself; a NUL would end the text there, and the
  /// two that are no characters would make a file that nobody can read.
  private static func isUnknownToC(_ scalar: UnicodeScalar) -> Bool {
    scalar == "\0" || scalar == "\u{FFFE}" || scalar == "\u{FFFF}"
  }

  /// A text without what XML cannot hold, where nothing is escaped.
  static func withoutControls(_ text: String) -> String {
    var kept = text.unicodeScalars
    kept.removeAll {
      $0.value < 0x20 && $0 != "\t" && $0 != "\n" && $0 != "\r" || isUnknownToC($0)
    }
    return String(kept)
  }
}
