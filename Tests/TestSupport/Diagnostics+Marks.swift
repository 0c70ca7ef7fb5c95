import StakeholderModel

extension Array where Element == Diagnostic {
  /// "code at place" of each, which is what most tests ask for.
  public var marks: [String] { map { "\($0.code) at \($0.place)" } }

  public func with(_ code: String) -> [Diagnostic] { filter { $0.code == code } }
}
