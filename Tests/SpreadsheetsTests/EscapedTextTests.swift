import TestSupport
import Testing

@testable import Spreadsheets

@Suite struct EscapedTextTests {
  /// ECMA-376 part 1, 22.9.2.19.
  @Test(arguments: [
    ("a_x000D_b", "a\nb"), ("a_x000D_\nb", "a\nb"), ("a_x000A_b", "a\nb"), ("a_x0009_b", "a\tb"),
    ("_x005F_x000D_", "_x000D_"), ("_x005f_", "_"), ("a_x00E9_", "aé"), ("_x65E5__x672C_", "日本"),
    ("_x000_", "_x000_"), ("_x000G_", "_x000G_"), ("x000D_", "x000D_"), ("_x000D", "_x000D"),
    ("_X000D_", "_X000D_"), ("_xD800_", "_xD800_"), ("_x_", "_x_"), ("a\r\nb\rc", "a\nb\nc"),
    ("", ""),
    ("snake_case_x", "snake_case_x"),
  ])
  func decodesTheSignsOfWorkbooks(stored: String, text: String) {
    #expect(EscapedText.decoded(Array(stored.utf8)) == text)
  }

  @Test(arguments: [
    ("a", "a"), ("_x000D_", "_x005F_x000D_"), ("_x000D_x000D_", "_x005F_x000D_x005F_x000D_"),
    ("__x00e9_", "__x005F_x00e9_"), ("_x000_", "_x000_"),
    // What C or XML cannot hold.
    ("a\0b", "a_x0000_b"), ("\u{FFFE}\u{FFFF}", "_xFFFE__xFFFF_"), ("\0x0000_", "_x0000_x0000_"),
    ("\u{1}\r", "\u{1}\r"), ("_x0000\0", "_x005F_x0000_x0000_"), ("_x000D\r", "_x005F_x000D\r"),
    ("_x000D\n", "_x000D\n"),
  ])
  func encodesOnlyWhatWouldBeDecoded(text: String, stored: String) {
    #expect(EscapedText.encoded(text) == stored)
  }

  @Test(arguments: 0..<UInt64(300))
  func whatIsEncodedIsDecodedAgain(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "_", "x", "0", "00", "D", "5F", "_x0000", "_x005F_", "_x000D_", "a", "é", "\n", "_x", "\0",
      "\u{FFFF}",
    ]
    let text = (0..<Int.random(in: 0...12, using: &random))
      .compactMap { _ in parts.randomElement(using: &random) }.joined()
    #expect(EscapedText.decoded(Array(EscapedText.encoded(text).utf8)) == text)
  }
}
