import StakeholderModel

extension ColumnGuess {
  /// How many values are compared with each other.
  private static let mostCompared = 400

  /// Pairs of values that may be the same, spelt differently; of cells with several values, the values.
  var lookalikes: [(String, String)] {
    guard let role, [.who, .funder, .body, .place, .smallerPlace].contains(role) else { return [] }
    let isParty = [.who, .funder, .body].contains(role)
    var seen: Set<String> = []
    let texts = (isParty ? parts : values).map(\.text)
      .filter { !$0.isEmpty && seen.insert($0.folded).inserted }
    return Self.lookalikes(Array(texts.prefix(Self.mostCompared)))
  }

  /// Values that differ in few letters. Those that differ in capitals, accents and spaces only are the
  /// same anyway, and those that differ in a number, a letter that stands alone or a point of the
  /// compass are not.
  private static func lookalikes(_ values: [String]) -> [(String, String)] {
    let folded = values.map { Array($0.folded) }
    var pairs: [(String, String)] = []
    for (index, value) in values.enumerated() {
      for other in (index + 1)..<max(values.count, index + 1) {
        if isShort(value, for: values[other]) || isShort(values[other], for: value) {
          pairs.append((value, values[other]))
          continue
        }
        let (a, b) = (folded[index], folded[other])
        let most = min(min(a.count, b.count) / 5, 2)
        guard a != b, abs(a.count - b.count) <= most,
          NearestName.distance(a, b) <= most, a.filter(\.isNumber) == b.filter(\.isNumber),
          !differInMark(a, b)
        else { continue }
        pairs.append((value, values[other]))
      }
    }
    return pairs
  }

  private static let compass: Set<String> = [
    "north", "south", "east", "west", "nord", "sud", "est", "ouest",
  ]

  /// “MSF B” is not “MSF E”, and Mubi North is not Mubi South.
  private static func differInMark(_ a: [Character], _ b: [Character]) -> Bool {
    let (a, b) = (
      a.split(separator: " ").map { String($0) }, b.split(separator: " ").map { String($0) }
    )
    guard a.count == b.count, a.count > 1 else { return false }
    return zip(a, b).contains { one, other in
      one != other
        && ((one.count == 1 && other.count == 1)
          || (compass.contains(one) && compass.contains(other)))
    }
  }

  /// Whether a text is the initials of another, or what the other has in brackets: "MOH" for "Ministry
  /// of Health".
  private static func isShort(_ short: String, for long: String) -> Bool {
    guard !short.contains(" "), short.count > 1, short.uppercased() == short, long.contains(" ")
    else { return false }
    let initials = String(long.split { $0 == " " || $0 == "-" }.compactMap(\.first))
    return long.contains("(\(short))") || initials.uppercased() == short
      || initials.filter(\.isUppercase) == short
  }
}
