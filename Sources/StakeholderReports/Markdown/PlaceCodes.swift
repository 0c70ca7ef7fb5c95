import StakeholderModel

/// Short codes for places in sources, for tables too narrow for the places themselves: "s1.2" for the
/// second place in s1.
struct PlaceCodes {
  /// The places of each source, in the order in which they are first named.
  private var places: [String: [String]] = [:]
  private var order: [String] = []

  init(_ references: [SourceReference]) {
    for reference in references {
      if places[reference.source] == nil { order.append(reference.source) }
      let known = places[reference.source] ?? []
      let isNew =
        reference.locator.map { $0.count >= Self.shortestPlace && !known.contains($0) } ?? false
      places[reference.source] = isNew ? known + [reference.locator ?? ""] : known
    }
  }

  /// "s1.2"; "s1" where no place is given, and "s1, rows 2–3" where the place is short enough to stand
  /// in a cell itself.
  func code(_ reference: SourceReference) -> String {
    guard let place = reference.locator else { return reference.source }
    guard let number = places[reference.source]?.firstIndex(of: place) else {
      return "\(reference.source), \(place)"
    }
    return "\(reference.source).\(number + 1)"
  }

  /// The codes of several references, a source with places that stand in the cell being named once:
  /// "s1, row 4; rows 61–74", "s1.1, s2".
  func list(_ references: [SourceReference], _ language: Language) -> String {
    var parts: [String] = []
    var places: [String: [String]] = [:]
    for reference in references {
      let code = code(reference)
      guard code.hasPrefix("\(reference.source), "), let place = reference.locator else {
        if !parts.contains(code) { parts.append(code) }
        continue
      }
      if places[reference.source] == nil { parts.append(reference.source + ", ") }
      if places[reference.source]?.contains(place) != true {
        places[reference.source, default: []].append(place)
      }
    }
    return parts.map { part in
      guard part.hasSuffix(", ") else { return part }
      return part + (places[String(part.dropLast(2))] ?? []).joined(separator: language.semicolon)
    }.joined(separator: ", ")
  }

  private static let shortestPlace = 20

  /// Every code with its place.
  var all: [(code: String, place: String)] {
    order.flatMap { source in
      (places[source] ?? []).enumerated().map { (code: "\(source).\($0 + 1)", place: $1) }
    }
  }
}
