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
    guard text.contains("_x") else { return text }
    return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/) { _ in "_x005F_" }
  }
}
