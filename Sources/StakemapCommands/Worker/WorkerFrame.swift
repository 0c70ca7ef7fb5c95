import Foundation

/// How a message is told from noise, and its end from an early one, between the program and its worker:
/// a mark of eight bytes, the number of bytes that follow (64 bits, the highest first), and these.
enum WorkerFrame {
  private static let mark = Array("stakemap".utf8)
  static let headLength = 16
  /// A drawing of 20,000 nodes, or a PNG of 40 million pixels, has a fraction of that.
  static let mostBytes = 1 << 30

  static func framed(_ parts: [Data]) -> [UInt8] {
    let count = parts.reduce(0) { $0 + $1.count }
    var bytes = mark + number(count)
    bytes.reserveCapacity(headLength + count)
    for part in parts { bytes += part }
    return bytes
  }

  /// How many bytes follow a head; `nil` when it is none, or promises too many.
  static func bodyLength(head: some Collection<UInt8>) -> Int? {
    guard head.count == headLength, head.starts(with: mark) else { return nil }
    let length = value(of: head.dropFirst(mark.count))
    return length <= mostBytes ? Int(length) : nil
  }

  /// A number as eight bytes.
  static func number(_ value: Int) -> [UInt8] {
    (0..<8).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  /// The number that bytes stand for.
  static func value(of bytes: some Collection<UInt8>) -> UInt64 {
    bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
