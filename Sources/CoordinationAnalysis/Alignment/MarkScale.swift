import Foundation

/// The lowest and the highest mark that can be given, as "1-5" or "0 – 100".
public struct MarkScale: Codable, Hashable, Sendable {
  public let low: Decimal
  public let high: Decimal

  /// - Precondition: `low < high`.
  public init(low: Decimal, high: Decimal) {
    precondition(low < high, "A scale runs from its lowest mark to its highest")
    (self.low, self.high) = (low, high)
  }

  /// - Returns: `nil` where the text gives no two numbers, the lower one first.
  public init?(_ text: String) {
    let pattern = /\s*([0-9]+(?:[.,][0-9]+)?)\s*(?:-|–|—|à|to|\.\.)\s*([0-9]+(?:[.,][0-9]+)?)\s*/
    guard let found = text.wholeMatch(of: pattern),
      let low = Decimal(string: String(found.1).replacing(",", with: ".")),
      let high = Decimal(string: String(found.2).replacing(",", with: ".")), low < high
    else { return nil }
    (self.low, self.high) = (low, high)
  }

  public func contains(_ score: Decimal) -> Bool { low <= score && score <= high }

  /// How far up the scale a mark lies: 0 at the lowest, 1 at the highest.
  public func share(_ score: Decimal) -> Decimal { (score - low) / (high - low) }
}
