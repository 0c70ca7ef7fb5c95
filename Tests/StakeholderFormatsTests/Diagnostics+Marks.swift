import StakeholderModel

extension Array where Element == Diagnostic {
  /// "code at place" of each, which is what most tests ask for.
  var marks: [String] { map { "\($0.code) at \($0.place)" } }

  func with(_ code: String) -> [Diagnostic] { filter { $0.code == code } }
}
