import Foundation

/// Text in UTF-16, as Excel's "Unicode text" has it, turned into UTF-8.
enum UTF16Text {
  /// The bytes as UTF-8 without a byte order mark; `nil` when they are not UTF-16. Without a mark, they
  /// are taken for it when every other byte of the beginning is zero, which no other text has.
  static func utf8(_ data: Data) -> Data? {
    guard let isLittleEndian = isLittleEndian([UInt8](data.prefix(64))) else { return nil }
    let bytes = [UInt8](data)
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isLittleEndian ? second << 8 | first : first << 8 | second)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    return Data(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func isLittleEndian(_ start: [UInt8]) -> Bool? {
    if start.starts(with: [0xFF, 0xFE]) { return true }
    if start.starts(with: [0xFE, 0xFF]) { return false }
    guard start.count >= 8 else { return nil }
    func areZero(_ remainder: Int) -> Bool {
      start.enumerated().allSatisfy { $0.offset % 2 != remainder || $0.element == 0 }
    }
    func areText(_ remainder: Int) -> Bool {
      start.enumerated().allSatisfy { $0.offset % 2 != remainder || $0.element != 0 }
    }
    if areZero(1) && areText(0) { return true }
    if areZero(0) && areText(1) { return false }
    return nil
  }
}
