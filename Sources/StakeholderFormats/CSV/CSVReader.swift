import Foundation
import StakeholderModel

/// Comma-separated values as RFC 4180 has them, read byte by byte in one pass.
///
/// Semicolons and tabs are recognised as separators too, by which of the three the first line has
/// most of. Line ends may be LF, CRLF or CR. O(bytes).
package struct CSVReader {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  private var decoder: CellDecoder
  private let limits: CSVLimits
  private let data: Data
  private let separator: UInt8
  private var cellCount = 0
  private var isCut = false

  /// - Parameter file: the name that diagnostics give.
  package init(_ data: Data, file: String) { self.init(data, file: file, limits: CSVLimits()) }

  init(_ data: Data, file: String, limits: CSVLimits) {
    self.file = file
    self.limits = limits
    decoder = CellDecoder(file: file)
    var data = data
    if let utf8 = UTF16Text.utf8(data) {
      data = utf8
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
    } else if data.starts(with: [0xEF, 0xBB, 0xBF]) {
      data = data.dropFirst(3)
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
    self.data = data
    separator = Self.separator(of: data)
  }

  private static func separator(of data: Data) -> UInt8 {
    let line = data.drop { $0 == 0x0A || $0 == 0x0D }.prefix(1 << 20)
      .prefix { $0 != 0x0A && $0 != 0x0D }
    func count(_ byte: UInt8) -> Int { line.count { $0 == byte } }
    let comma = UInt8(ascii: ",")
    return [comma, UInt8(ascii: ";"), UInt8(ascii: "\t")]
      .reduce(comma) { count($1) > count($0) ? $1 : $0 }
  }

  /// All records, blank lines left out.
  package mutating func records() -> [TextRecord] {
    // Without bounds checks and retain counts this is twice as fast, and every index below is
    // compared with the count first.
    let data = self.data
    let records = data.withUnsafeBytes { read($0.bindMemory(to: UInt8.self)) }
    diagnostics += decoder.diagnostics()
    return records
  }

  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private mutating func read(_ bytes: Bytes) -> [TextRecord] {
    var records: [TextRecord] = []
    var width = 0
    var at = 0
    var line = 1
    while at < bytes.count, !isCut {
      let start = line
      var cells: [String] = []
      cells.reserveCapacity(width)
      var isBlank = true
      var isLast = false
      while !isLast {
        let cell = readCell(bytes, &at, &line, column: cells.count + 1)
        isBlank = isBlank && cell.isEmpty
        cells.append(CellEscape.formulas.removed(from: cell))
        isLast = !take(separator, bytes, &at) || isCut
        if cells.count == limits.columns, !isLast {
          cut(
            LocalizedText(
              en: "The row has more than \(limits.columns) cells.",
              fr: "La ligne a plus de \(limits.columns) cellules."), line, cells.count + 1)
          isLast = true
        }
      }
      cellCount += cells.count
      if cellCount > limits.cells {
        cut(
          LocalizedText(
            en: "The file has more than \(limits.cells) cells.",
            fr: "Le fichier a plus de \(limits.cells) cellules."), line, 1)
      }
      takeLineEnd(bytes, &at, &line)
      width = cells.count
      if !isBlank { records.append(TextRecord(line: start, cells: cells)) }
    }
    return records
  }

  /// Ends the reading here.
  private mutating func cut(_ what: LocalizedText, _ line: Int, _ column: Int) {
    isCut = true
    diagnostics.append(
      Diagnostic(
        .error, code: "too-large",
        summary: LocalizedText(
          en: "\(what) Nothing from here on was read.",
          fr: "\(what(.french)) Rien n’a été lu à partir d’ici."),
        at: .file(file, line: line, column: column),
        remedy: LocalizedText(
          en: "Split the file, or look for a separator or a quotation mark that is amiss.",
          fr: "Scinder le fichier, ou chercher un séparateur ou un guillemet mal placé.")))
  }

  private func take(_ byte: UInt8, _ bytes: Bytes, _ at: inout Int) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private func takeLineEnd(_ bytes: Bytes, _ at: inout Int, _ line: inout Int) {
    guard at < bytes.count else { return }
    if take(0x0D, bytes, &at) {
      _ = take(0x0A, bytes, &at)
    } else {
      at += 1
    }
    line += 1
  }

  private mutating func readCell(
    _ bytes: Bytes, _ at: inout Int, _ line: inout Int, column: Int
  ) -> String {
    if at < bytes.count, bytes[at] == Self.quote {
      if let cell = readQuoted(bytes, &at, &line, column: column) { return cell }
      if !isCut {
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
    }
    var first = at
    at = endOfCell(bytes, from: at)
    if at - first > limits.cellBytes { cutLongCell(line, column) }
    var last = min(at, first + limits.cellBytes)
    while first < last, Self.isSpace(bytes[first]) { first += 1 }
    while last > first, Self.isSpace(bytes[last - 1]) { last -= 1 }
    guard first < last else { return "" }
    let text = decoder.text(Bytes(rebasing: bytes[first..<last]), line: line, column: column)
    // Other spaces than ASCII's are rare, and looking for them is slow.
    return bytes[first] < 0x80 && bytes[last - 1] < 0x80 ? text : text.trimmed
  }

  private mutating func cutLongCell(_ line: Int, _ column: Int) {
    cut(
      LocalizedText(
        en: "The cell has more than \(limits.cellBytes) bytes.",
        fr: "La cellule a plus de \(limits.cellBytes) octets."), line, column)
  }

  /// A cell in quotation marks; `nil`, and nothing consumed, when they are never closed.
  private mutating func readQuoted(
    _ bytes: Bytes, _ at: inout Int, _ line: inout Int, column: Int
  ) -> String? {
    // What stands before the last doubled mark.
    var content: [UInt8] = []
    var start = at + 1
    var index = start
    var lines = 0
    while index < bytes.count {
      if index - at > limits.cellBytes {
        cutLongCell(line, column)
        return nil
      }
      if bytes[index] == Self.quote {
        let end = index
        index += 1
        if index < bytes.count, bytes[index] == Self.quote {
          content += bytes[start..<end]
          start = index  // the second of two quotation marks stands for one
          index += 1
          continue
        }
        // Whatever stands between the closing mark and the separator belongs to the cell too.
        let rest = index..<endOfCell(bytes, from: index)
        // Several lines and then text after the closing mark: that mark was to open another cell.
        if lines > 0, bytes[rest].contains(where: { $0 != 0x20 && $0 != 0x09 }) { return nil }
        let text: String
        if content.isEmpty && rest.isEmpty {
          text = decoder.text(Bytes(rebasing: bytes[start..<end]), line: line, column: column)
        } else {
          content += bytes[start..<end]
          content += bytes[rest]
          text = content.withUnsafeBufferPointer { decoder.text($0, line: line, column: column) }
        }
        at = rest.upperBound
        line += lines
        return lines == 0
          ? text : text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      }
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !isLineFeed(bytes, index + 1)) {
        lines += 1
      }
      index += 1
    }
    return nil
  }

  private static let quote = UInt8(ascii: "\"")

  private func endOfCell(_ bytes: Bytes, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A,
      bytes[index] != 0x0D
    { index += 1 }
    return index
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
  }

  private func isLineFeed(_ bytes: Bytes, _ index: Int) -> Bool {
    index < bytes.count && bytes[index] == 0x0A
  }
}
