import Foundation
import ZipArchives

/// Archives byte by byte, where no program would write them (APPNOTE 6.3.10).
enum ZipBytes {
  /// The least that is an archive: nothing but the end of its list of files.
  static let empty = Data([0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 18))

  /// Where the compressed bytes of the first file stand.
  static func firstContent(of archive: Data) -> Range<Int> {
    let bytes = [UInt8](archive)
    func number(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
    }
    let start = 30 + number(26, 2) + number(28, 2)
    return start..<start + number(18, 4)
  }
}
