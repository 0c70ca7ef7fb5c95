import Foundation
import ZipArchives

/// An archive with one file that is huge once it is unpacked: a few bytes said again and again, in
/// fixed Huffman codes (RFC 1951, 3.2.6), so that it is made in no time.
struct ZipBomb {
  /// - Parameters:
  ///   - others: the other files of the archive.
  ///   - start: what the huge file begins with.
  ///   - unit: what it says again and again, in at most four bytes.
  ///   - count: how many bytes it is to have at least.
  static func data(
    _ others: [(name: String, data: Data)], name: String, start: String, unit: String, count: Int
  ) -> Data {
    var archive = Data()
    var list = Data()
    var entries = others.map { ($0.name, $0.data, $0.data.count, 0) }
    let bomb = deflated(start, unit, count)
    entries.append((name, bomb, start.utf8.count + count, 8))
    for (name, data, size, method) in entries {
      // Version, flags, method, time, date, checksum (of the bomb: never reached), sizes, lengths.
      let common =
        bytes(20, 2) + bytes(0, 2) + bytes(method, 2) + bytes(0, 2) + bytes(0x21, 2)
        + bytes(method == 0 ? Int(checksum(data)) : 0, 4) + bytes(data.count, 4) + bytes(size, 4)
        + bytes(name.utf8.count, 2) + bytes(0, 2)
      list += [0x50, 0x4B, 0x01, 0x02] + bytes(20, 2) + common
      list += bytes(0, 2) + bytes(0, 2) + bytes(0, 2) + bytes(0, 4) + bytes(archive.count, 4)
      list += Data(name.utf8)
      archive += [0x50, 0x4B, 0x03, 0x04] + common + Data(name.utf8) + data
    }
    let end =
      bytes(0, 4) + bytes(entries.count, 2) + bytes(entries.count, 2) + bytes(list.count, 4)
      + bytes(archive.count, 4) + bytes(0, 2)
    return archive + list + [0x50, 0x4B, 0x05, 0x06] + end
  }

  private static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func checksum(_ data: Data) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  private static func deflated(_ start: String, _ unit: String, _ count: Int) -> Data {
    var bits = Bits()
    bits.append(0b011, 3)  // the last block, with fixed codes; numbers stand lowest bit first
    for byte in (start + unit).utf8.map(Int.init) {
      if byte < 144 {
        bits.appendCode(0x30 + byte, 8)
      } else {
        bits.appendCode(0x190 + byte - 144, 9)
      }
    }
    // 258 bytes from as far back as the unit is long: 13 bits, so that 8 of them fill 13 bytes. The
    // first of these bytes begin with other bits.
    let distance = unit.utf8.count - 1
    for _ in 0..<16 {
      bits.appendCode(0b1100_0101, 8)
      bits.appendCode(distance, 5)
    }
    let period = bits.bytes.suffix(13)
    for _ in 0..<(count / 258 / 8) { bits.bytes += period }
    bits.appendCode(0, 7)
    return Data(bits.bytes + [bits.last, 0])
  }

  private struct Bits {
    var bytes: [UInt8] = []
    var last: UInt8 = 0
    private var filled = 0

    mutating func append(_ number: Int, _ count: Int) {
      for bit in 0..<count {
        last |= UInt8(number >> bit & 1) << UInt8(filled)
        filled += 1
        if filled == 8 {
          bytes.append(last)
          (last, filled) = (0, 0)
        }
      }
    }

    /// Codes stand highest bit first.
    mutating func appendCode(_ code: Int, _ count: Int) {
      for bit in (0..<count).reversed() { append(code >> bit & 1, 1) }
    }
  }
}
