/// A value that stands in one cell of a table.
///
/// `parse` and `cell` are inverse: `parse(x.cell)` gives `x` again without a fault.
public protocol CellValue: Sendable, Hashable {
  /// Reads a cell that is not empty. Returns `nil` with a fault when the cell can't be read, and may
  /// add a warning to a value that it could read.
  static func parse(_ cell: String, faults: inout [CellFault]) -> Self?

  /// The text of the cell; empty for "not known".
  var cell: String { get }

  /// How the column is declared in a table schema.
  static var shape: CellShape { get }

  /// The values that are in use for this type, if it is a vocabulary.
  static var vocabulary: (any Vocabulary.Type)? { get }

  /// Whether a cell may hold ``Fact/denial``: that the source says there is none.
  static var mayBeDenied: Bool { get }
}

extension CellValue {
  public static var vocabulary: (any Vocabulary.Type)? { nil }
  public static var mayBeDenied: Bool { false }
}

/// The outward form of a column.
public enum CellShape: String, Sendable {
  case text, integer, number, date, period, list, flag
}

/// What is wrong with one cell.
public struct CellFault: Hashable, Sendable {
  public var severity: Diagnostic.Severity
  public var code: String
  public var summary: LocalizedText
  public var remedy: LocalizedText

  public init(
    _ severity: Diagnostic.Severity, _ code: String, _ summary: LocalizedText,
    remedy: LocalizedText
  ) {
    self.severity = severity
    self.code = code
    self.summary = summary
    self.remedy = remedy
  }
}

extension String: CellValue {
  public static func parse(_ cell: String, faults: inout [CellFault]) -> String? { cell }
  public var cell: String { self }
  public static var shape: CellShape { .text }
}

extension Optional: CellValue where Wrapped: CellValue {
  public static func parse(_ cell: String, faults: inout [CellFault]) -> Wrapped?? {
    if cell.isEmpty { return .some(nil) }
    guard let value = Wrapped.parse(cell, faults: &faults) else { return nil }
    return .some(value)
  }
  public var cell: String { self?.cell ?? "" }
  public static var shape: CellShape { Wrapped.shape }
  public static var vocabulary: (any Vocabulary.Type)? { Wrapped.vocabulary }
}

extension Fact: CellValue where Value: CellValue {
  /// The word that stands for a sourced denial.
  public static var denial: String { "none" }

  public static func parse(_ cell: String, faults: inout [CellFault]) -> Fact? {
    if cell.isEmpty { return .unknown }
    if cell == denial { return .absent }
    return Value.parse(cell, faults: &faults).map(Fact.known)
  }
  public var cell: String {
    switch self {
    case .unknown: ""
    case .absent: Self.denial
    case .known(let value): value.cell
    }
  }
  public static var shape: CellShape { Value.shape }
  public static var mayBeDenied: Bool { true }
  public static var vocabulary: (any Vocabulary.Type)? { Value.vocabulary }
}

extension Array: CellValue where Element: CellValue {
  public static func parse(_ cell: String, faults: inout [CellFault]) -> [Element]? {
    var elements: [Element] = []
    for part in cell.split(separator: "|") {
      let trimmed = part.trimmed
      guard !trimmed.isEmpty else { continue }
      guard let element = Element.parse(trimmed, faults: &faults) else { return nil }
      elements.append(element)
    }
    return elements
  }
  public var cell: String { map(\.cell).joined(separator: "|") }
  public static var shape: CellShape { .list }
  public static var vocabulary: (any Vocabulary.Type)? { Element.vocabulary }
}
