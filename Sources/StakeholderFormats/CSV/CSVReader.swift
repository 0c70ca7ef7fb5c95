import Foundation
import StakeholderModel

/// Comma-separated values as RFC 4180 has them, read byte by byte in one pass.
///
/// Semicolons and tabs are recognised as separators too, by which of the three the first line has
/// most of. Line ends may be LF, CRLF or CR. O(bytes).
struct CSVReader {
  struct Record {
    /// The line on which the record begins, counted from 1.
    var line: Int
    var cells: [String]
  }

  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  private var decoder: CellDecoder
  private let bytes: [UInt8]
  private let separator: UInt8

  /// - Parameter file: the name that diagnostics give.
  init(_ data: Data, file: String) {
    self.file = file
    decoder = CellDecoder(file: file)
    var bytes = [UInt8](data)
    if let utf8 = UTF16Text.utf8(bytes) {
      bytes = utf8
      diagnostics.append(
        Diagnostic(
          .note, code: "utf-16",
          summary: LocalizedText(
            en: "The file is in UTF-16 and was read as such.",
            fr: "Le fichier est en UTF-16 et a été lu comme tel."),
          at: .file(file, line: 1, column: nil),
          remedy: LocalizedText(
            en: "Save it as “CSV UTF-8” for other programs.",
            fr: "L’enregistrer au format « CSV UTF-8 » pour d’autres programmes.")))
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.removeFirst(3)
      diagnostics.append(
        Diagnostic(
          .note, code: "byte-order-mark",
          summary: LocalizedText(
            en: "The file begins with a byte order mark, which is passed over.",
            fr: "Le fichier commence par une marque d’ordre des octets, qui est ignorée."),
          at: .file(file, line: 1, column: nil),
          remedy: LocalizedText(
            en: "Nothing need be done.", fr: "Il n’y a rien à faire.")))
    }
    self.bytes = bytes
    separator = Self.separator(of: bytes)
  }

  private static func separator(of bytes: [UInt8]) -> UInt8 {
    let line = bytes.drop { $0 == 0x0A || $0 == 0x0D }.prefix { $0 != 0x0A && $0 != 0x0D }
    func count(_ byte: UInt8) -> Int { line.count { $0 == byte } }
    let comma = UInt8(ascii: ",")
    return [comma, UInt8(ascii: ";"), UInt8(ascii: "\t")]
      .reduce(comma) { count($1) > count($0) ? $1 : $0 }
  }

  /// All records, blank lines left out.
  mutating func records() -> [Record] {
    var records: [Record] = []
    var at = 0
    var line = 1
    while at < bytes.count {
      let start = line
      var cells: [String] = []
      var isLast = false
      while !isLast {
        let cell = readCell(&at, &line, column: cells.count + 1)
        cells.append(cell)
        isLast = !take(separator, &at)
      }
      takeLineEnd(&at, &line)
      if cells.contains(where: { !$0.isEmpty }) {
        records.append(Record(line: start, cells: cells))
      }
    }
    diagnostics += decoder.diagnostics()
    return records
  }

  private func take(_ byte: UInt8, _ at: inout Int) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private func takeLineEnd(_ at: inout Int, _ line: inout Int) {
    guard at < bytes.count else { return }
    if take(0x0D, &at) {
      _ = take(0x0A, &at)
    } else {
      at += 1
    }
    line += 1
  }

  private mutating func readCell(_ at: inout Int, _ line: inout Int, column: Int) -> String {
    let quote = UInt8(ascii: "\"")
    if at < bytes.count, bytes[at] == quote {
      if let cell = readQuoted(&at, &line, column: column) { return cell }
      diagnostics.append(
        Diagnostic(
          .error, code: "unclosed-quote",
          summary: LocalizedText(
            en: "A quotation mark is opened here and never closed.",
            fr: "Un guillemet est ouvert ici et n’est jamais refermé."),
          at: .file(file, line: line, column: column),
          remedy: LocalizedText(
            en: "Close it at the end of the cell, or double it if it belongs to the text.",
            fr: "Le refermer à la fin de la cellule, ou le doubler s’il fait partie du texte.")))
    }
    let start = at
    while at < bytes.count, bytes[at] != separator, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
    var (first, last) = (start, at)
    while first < last, Self.isSpace(bytes[first]) { first += 1 }
    while last > first, Self.isSpace(bytes[last - 1]) { last -= 1 }
    let text = decoder.text(bytes[first..<last], line: line, column: column)
    // Other spaces than ASCII's are rare, and looking for them is slow.
    let isPlain = first == last || (bytes[first] < 0x80 && bytes[last - 1] < 0x80)
    return isPlain ? text : text.trimmed
  }

  /// A cell in quotation marks; `nil`, and nothing consumed, when they are never closed.
  private mutating func readQuoted(_ at: inout Int, _ line: inout Int, column: Int) -> String? {
    let quote = UInt8(ascii: "\"")
    var content: [UInt8] = []
    var index = at + 1
    var lines = 0
    var start = index
    while index < bytes.count {
      if bytes[index] == quote {
        content += bytes[start..<index]
        index += 1
        if index < bytes.count, bytes[index] == quote {
          start = index  // the second of two quotation marks stands for one
          index += 1
          continue
        }
        // Whatever stands between the closing mark and the separator belongs to the cell too.
        let rest = index
        while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A,
          bytes[index] != 0x0D
        { index += 1 }
        // Several lines and then text after the closing mark: that mark was to open another cell.
        if lines > 0, bytes[rest..<index].contains(where: { $0 != 0x20 && $0 != 0x09 }) {
          return nil
        }
        content += bytes[rest..<index]
        let text = decoder.text(content[...], line: line, column: column)
        at = index
        line += lines
        return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      }
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !isLineFeed(index + 1)) { lines += 1 }
      index += 1
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
  }

  private func isLineFeed(_ index: Int) -> Bool { index < bytes.count && bytes[index] == 0x0A }
}
