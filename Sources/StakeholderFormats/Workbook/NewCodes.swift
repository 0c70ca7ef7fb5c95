import StakeholderModel

/// Gives out codes, no two the same: `who`, then `who-2`, `who-3`.
struct NewCodes {
  private var taken: Set<String>
  /// The number to be tried next, so that a million of one name take no longer than a million others.
  private var numbers: [String: Int] = [:]

  init(taken: [String] = []) {
    // The word for a denial names nothing.
    self.taken = Set(taken + [Fact<String>.denial])
  }

  mutating func code(_ stem: String) -> String {
    var code = stem
    var number = numbers[stem] ?? 2
    while !taken.insert(code).inserted {
      code = "\(stem)-\(number)"
      number += 1
    }
    numbers[stem] = number
    return code
  }
}
