import Foundation

/// Where a node of a spread drawing stands before its edges draw it to its place: on a circle, in a direction that
/// rests on its id alone.
///
/// So the order of the nodes makes no difference, and a node more leaves most others where they were. An engine that
/// chose the beginning itself would lay out everything anew.
enum StartPlace {
  /// Inches: about as far as the parties of a sheet spread.
  private static let radius = 3.0

  /// In inches, from the middle. O(length of the id).
  static func of(_ id: String) -> (x: Double, y: Double) {
    // FNV-1a, with its upper half folded into the lower one, which the last letters hardly reach.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "begin-\(id)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 32
    let angle = Double(hash & 0xFFFF) / 65_536 * 2 * .pi
    return (-radius * sin(angle), radius * cos(angle))
  }
}
