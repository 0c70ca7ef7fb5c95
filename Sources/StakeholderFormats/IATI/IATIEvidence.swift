import StakeholderModel

/// The activities that something rests on: how many, and the first few by their identifiers.
struct IATIEvidence {
  /// A row may rest on thousands.
  private static let mostNamed = 3

  private(set) var count = 0
  private var named: [String] = []

  mutating func add(_ activity: String) {
    // Those of one activity come one after the other.
    guard named.last != activity else { return }
    count += 1
    if named.count < Self.mostNamed, !named.contains(activity) { named.append(activity) }
  }

  mutating func add(_ other: Self) {
    count += other.count - other.named.count(where: named.contains)
    named += other.named.filter { !named.contains($0) }.prefix(Self.mostNamed - named.count)
  }

  /// - Parameter source: the code of the file.
  func references(_ source: String, in language: Language) -> [SourceReference] {
    let others = count - named.count
    var places = named
    if others > 0 {
      places.append(
        language.say(en: "further mentions: \(others)", fr: "autres mentions : \(others)"))
    }
    return places.map { SourceReference(source: source, locator: $0) }
  }
}
