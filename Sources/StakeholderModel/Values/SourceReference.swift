/// A reference to a row of the sources table, with or without a place in that source:
/// `s1#Interventions, e`.
public struct SourceReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  public var source: String
  public var locator: String?

  public init(source: String, locator: String? = nil) {
    self.source = source
    self.locator = locator
  }

  /// As it stands in a cell: `s1` or `s1#page 12`.
  public init(_ text: String) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(source: parts[0].trimmed, locator: parts.count == 2 ? parts[1].trimmed : nil)
  }

  public var description: String { locator.map { "\(source)#\($0)" } ?? source }

  public static func < (a: SourceReference, b: SourceReference) -> Bool {
    (a.source, a.locator ?? "") < (b.source, b.locator ?? "")
  }
}

extension SourceReference: CellValue {
  public static func parse(_ cell: String, faults: inout [CellFault]) -> SourceReference? {
    SourceReference(cell)
  }
  public var cell: String { description }
  public static var shape: CellShape { .text }
}
