import Foundation
import TestSupport

/// The widths and heights of the letters of a TrueType font, as the file says them.
///
/// The file is the one that fontconfig gives for a family, as for Graphviz. Pairs of letters are not drawn together
/// (kerning), so a text is a hair wider here than on the page.
struct FontFile: Sendable {
  enum Problem: Error {
    case notFound(String)
    case notTrueType(String)
  }

  /// A text in points: how far its ink reaches above its line and below it, how wide it is, and how much of that
  /// is blank at its beginning and its end.
  struct Extent: Hashable, Sendable {
    var width: Double
    var blankBefore: Double
    var blankAfter: Double
    var above: Double
    var below: Double
  }

  private let bytes: [UInt8]
  private let tables: [String: Int]
  private let unitsPerEm: Double
  private let hasLongOffsets: Bool
  private let advances: Int
  private let characters: Int

  /// - Parameter pattern: in fontconfig's words: `DejaVu Sans:bold`.
  init(matching pattern: String) throws {
    guard let match = Program("fc-match") else { throw Problem.notFound("fc-match") }
    let path = try match.run(["-f", "%{file}", pattern]).text
    try self.init(Array(Data(contentsOf: URL(filePath: path))), name: path)
  }

  private init(_ bytes: [UInt8], name: String) throws {
    self.bytes = bytes
    func short(_ at: Int) -> Int { Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
    func long(_ at: Int) -> Int { short(at) << 16 | short(at + 2) }
    var tables: [String: Int] = [:]
    for row in 0..<short(4) {
      let at = 12 + 16 * row
      tables[String(decoding: bytes[at..<at + 4], as: UTF8.self)] = long(at + 8)
    }
    self.tables = tables
    guard let head = tables["head"], let hhea = tables["hhea"], let cmap = tables["cmap"],
      tables["hmtx"] != nil, tables["loca"] != nil, tables["glyf"] != nil
    else { throw Problem.notTrueType(name) }
    unitsPerEm = Double(short(head + 18))
    hasLongOffsets = short(head + 50) == 1
    advances = short(hhea + 34)
    // The table of the characters of two bytes, which every such font has.
    let subtables = (0..<short(cmap + 2)).map { cmap + long(cmap + 4 + 8 * $0 + 4) }
    guard let subtable = subtables.first(where: { short($0) == 4 }) else {
      throw Problem.notTrueType(name)
    }
    characters = subtable
  }

  func extent(of text: String, size: Double) -> Extent {
    let scale = size / unitsPerEm
    var inked = 0.0
    var extent = Extent(width: 0, blankBefore: 0, blankAfter: 0, above: 0, below: 0)
    for unit in text.utf16 {
      let glyph = glyph(Int(unit))
      extent.width += Double(short("hmtx", 4 * min(glyph, advances - 1))) * scale
      guard let (bottom, top) = height(of: glyph) else {
        if extent.above == 0 { extent.blankBefore = extent.width }
        continue
      }
      inked = extent.width
      extent.above = max(extent.above, top * scale)
      extent.below = max(extent.below, -bottom * scale)
    }
    extent.blankAfter = extent.width - inked
    return extent
  }

  private func short(_ at: Int) -> Int { Int(bytes[at]) << 8 | Int(bytes[at + 1]) }
  private func short(_ table: String, _ offset: Int) -> Int { short((tables[table] ?? 0) + offset) }
  private func signed(_ at: Int) -> Double { Double(Int16(truncatingIfNeeded: short(at))) }

  /// Segments of characters: their last ones, then, after two bytes, their first ones, shifts and offsets.
  private func glyph(_ character: Int) -> Int {
    let length = short(characters + 6)
    guard
      let segment = stride(from: 0, to: length, by: 2)
        .first(where: { short(characters + 14 + $0) >= character })
    else { return 0 }
    let first = characters + 16 + length + segment
    guard short(first) <= character else { return 0 }
    let shift = short(first + length)
    let offset = short(first + 2 * length)
    if offset == 0 { return (character + shift) & 0xFFFF }
    let glyph = short(first + 2 * length + offset + 2 * (character - short(first)))
    return glyph == 0 ? 0 : (glyph + shift) & 0xFFFF
  }

  /// `nil` for a glyph without ink, as a space is.
  private func height(of glyph: Int) -> (bottom: Double, top: Double)? {
    func offset(_ number: Int) -> Int {
      hasLongOffsets
        ? short("loca", 4 * number) << 16 | short("loca", 4 * number + 2)
        : 2 * short("loca", 2 * number)
    }
    let start = offset(glyph)
    guard offset(glyph + 1) > start else { return nil }
    let at = (tables["glyf"] ?? 0) + start
    return (signed(at + 4), signed(at + 8))
  }
}

/// The fonts of one family, each read once.
struct FontFamily: Sendable {
  let regular: FontFile
  let bold: FontFile

  static let dejaVu = Result {
    FontFamily(
      regular: try FontFile(matching: "DejaVu Sans"),
      bold: try FontFile(matching: "DejaVu Sans:bold"))
  }
}
