/// What a map says of one thing: it is known, it is denied, or nothing is known of it.
///
/// The three are never merged: an empty cell is ``unknown``, the word `none` in a cell is a sourced
/// denial (``absent``), and a rule may only fail on a denial or on a value, never on silence.
public enum Fact<Value> {
  case unknown
  case absent
  case known(Value)

  /// The value, where one is known.
  public var value: Value? {
    if case .known(let value) = self { value } else { nil }
  }

  public var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }

  public var isAbsent: Bool {
    if case .absent = self { true } else { false }
  }
}

extension Fact: Equatable where Value: Equatable {}
extension Fact: Hashable where Value: Hashable {}
extension Fact: Sendable where Value: Sendable {}

extension Fact where Value: Collection {
  /// The elements that are known; empty both when nothing is known and when there are none.
  public var elements: [Value.Element] { value.map { Array($0) } ?? [] }
}
