import Foundation
import StakeholderModel

/// A file of lines, as older graph programs write it, cut into words.
struct GraphTextFile {
  struct Line {
    /// Counted from 1.
    var number: Int
    var text: Substring
  }

  let path: String
  let lines: [Line]
  /// The most nodes that a number in the file is believed: more than a small file can be about.
  let mostNodes: Int
  /// What was seen of its characters.
  private(set) var diagnostics: [Diagnostic] = []

  /// Text in UTF-8 or UTF-16; failing that in Windows-1252, which the older programs used.
  /// - Throws: ``FormatError``.
  init(_ location: URL) throws {
    let data = try CSVLimits().contents(of: location)
    let bytes = UTF16Text.utf8(data) ?? data
    if let text = String(data: bytes, encoding: .utf8) {
      self.init(path: location.path, text: text)
      return
    }
    var decoder = CellDecoder(file: location.lastPathComponent)
    let lines = [UInt8](bytes).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    )
    .enumerated().map { index, line in
      line.withUnsafeBufferPointer { decoder.text($0, line: index + 1, column: 1) }
    }
    self.init(path: location.path, text: lines.joined(separator: "\n"))
    diagnostics = decoder.diagnostics()
  }

  init(path: String, text: String) {
    self.path = path
    let plain = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    mostNodes = max(1_000_000, plain.utf8.count)
    lines = plain.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated().map { Line(number: $0.offset + 1, text: $0.element) }
  }

  /// A fault that ends the reading.
  func fault(_ line: Int, _ reason: LocalizedText) -> FormatError {
    .malformed(path, line: line, column: 1, reason: reason)
  }

  /// The words of a line: separated by spaces, or by any of some other characters, those in quotation marks whole.
  static func words(of line: Substring, alsoBetween others: Set<Character> = []) -> [String] {
    var words: [String] = []
    var word = ""
    var isInWord = false
    var mark: Character?
    for character in line {
      if let open = mark {
        if character == open {
          mark = nil
        } else {
          word.append(character)
        }
      } else if character == "\"" || (character == "'" && !isInWord) {
        (mark, isInWord) = (character, true)
      } else if character.isWhitespace || others.contains(character) {
        if isInWord { words.append(word) }
        (word, isInWord) = ("", false)
      } else {
        word.append(character)
        isInWord = true
      }
    }
    if isInWord { words.append(word) }
    return words
  }
}
