import OrderedCollections
import StakeholderModel

/// Short codes for places in sources, for tables too narrow for the places themselves: "s1.2" for the
/// second place in s1.
struct PlaceCodes {
  /// The places of each source, in the order in which they are first named.
  private var places: OrderedDictionary<String, OrderedSet<String>> = [:]

  init(_ references: [SourceReference]) {
    for reference in references {
      places[reference.source, default: []].formUnion([reference.locator].compactMap { $0 })
    }
  }

  /// "s1.2"; "s1" where no place is given.
  func code(_ reference: SourceReference) -> String {
    guard let place = reference.locator,
      let number = places[reference.source]?.firstIndex(of: place)
    else { return reference.locator.map { "\(reference.source), \($0)" } ?? reference.source }
    return "\(reference.source).\(number + 1)"
  }

  /// The codes of several references, each once and in their order: "s1.1, s1.4, s2".
  /// - Parameter most: how many are named; the rest are counted.
  func list(_ references: [SourceReference], _ language: Language, atMost most: Int = .max)
    -> String
  {
    func place(_ reference: SourceReference) -> (Int, Int) {
      let source = places.index(forKey: reference.source) ?? places.count
      let number = reference.locator.flatMap { places[reference.source]?.firstIndex(of: $0) }
      return (source, number ?? -1)
    }
    let all = OrderedSet(references.sorted { place($0) < place($1) }.map(code)).elements
    // One left out would be left out for nothing.
    guard all.count > most, all.count - most > 1 else { return all.joined(separator: ", ") }
    let rest = (all.count - most).grouped(in: language)
    let shown = all.prefix(most).joined(separator: ", ")
    return language.say(en: "\(shown) and \(rest) more", fr: "\(shown) et \(rest) autres")
  }

  /// Every code with its place.
  var all: [(code: String, place: String)] { places.keys.flatMap(places(of:)) }

  /// Those of one source.
  func places(of source: String) -> [(code: String, place: String)] {
    (places[source] ?? []).enumerated().map { (code: "\(source).\($0 + 1)", place: $1) }
  }
}
