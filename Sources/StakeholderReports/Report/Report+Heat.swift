import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// What is best seen as a table of shades, for a report on a screen: a printed one has a figure of it.
extension Report {
  /// How many bodies, places and sectors a table of shades shows.
  private static let (mostBodies, mostPlaces, mostSectors) = (30, 60, 30)

  /// Every two bodies by their class, with the share of members that sit in both where it is known and some do; the
  /// bodies of the strongest pairs in the order of the map.
  var overlapHeat: [ReportBlock] {
    guard overlaps.pairs.contains(where: { $0.class != .unknown }) else { return [] }
    let strongest = OrderedSet(overlaps.pairs.flatMap { [$0.a, $0.b] }).prefix(Self.mostBodies)
    let bodies = map.stakeholders.map(\.id).filter(strongest.contains)
    var pairs: [Set<String>: BodyPair] = [:]
    for pair in overlaps.pairs { pairs[[pair.a, pair.b]] = pair }
    func cell(_ a: String, _ b: String) -> HeatTable.Cell {
      guard a != b, let pair = pairs[[a, b]] else {
        return HeatTable.Cell(text: "", meaning: nil, shade: nil)
      }
      let shared = pair.members.jaccard.map { ($0 * 100).text(digits: 0, language) }
      return HeatTable.Cell(
        text: pair.class.letter(language) + (shared.map { $0 == "0" ? "" : " \($0)" } ?? ""),
        meaning:
          "\(names.short(a)) – \(names.short(b))\(language.colon) \(pair.class.label(language))",
        shade: .kind(pair.class.rawValue))
    }
    let shownPairs = bodies.flatMap { a in bodies.compactMap { b in pairs[[a, b]] } }
    let key = OverlapClass.allCases.filter { kind in shownPairs.contains { $0.class == kind } }
      .map { "\($0.letter(language))\(language.colon) \($0.label(language))" }
      .joined(separator: language.semicolon)
    let shown =
      bodies.count < overlaps.bodies
      ? say(
        ", the \(bodies.count) bodies of the strongest pairs, of \(overlaps.bodies)",
        " (les \(bodies.count) organes aux paires les plus fortes, sur \(overlaps.bodies))") : ""
    let hasShares = shownPairs.contains { ($0.members.jaccard ?? 0) > 0 }
    let caption =
      say("Bodies compared two by two", "Organes comparés deux à deux")
      + (hasShares
        ? say(
          "; the number is the percentage of members in common",
          " ; le nombre est le pourcentage de membres communs") : "") + shown
      + ". \(key)."
    return [
      .heat(
        HeatTable(
          id: "overlaps", caption: caption,
          columns: [say("Body", "Organe")] + bodies.map(names.short),
          rows: bodies.map { row in (names.short(row), bodies.map { cell(row, $0) }) }))
    ]
  }

  /// How many parties are at work by place and sector.
  var coverageHeat: [ReportBlock] {
    let (sectors, places) = (
      field.sectors.prefix(Self.mostSectors), field.places.prefix(Self.mostPlaces)
    )
    guard hasCoverage, grid == nil, sectors.count > 1, places.count > 1 else { return [] }
    var counts: [[String]: Int] = [:]
    for cell in field.cells { counts[[cell.sector, cell.place]] = cell.parties.count }
    let most = counts.values.max() ?? 0
    let rows = places.map { place in
      (
        names.area(place),
        sectors.map { sector in
          let count = counts[[sector, place]] ?? 0
          return HeatTable.Cell(
            text: count == 0 ? ResultTable.unknown : number(count), meaning: nil,
            shade: HeatTable.step(count, of: most).map { .step($0) })
        }
      )
    }
    let isWhole = sectors.count == field.sectors.count && places.count == field.places.count
    let caption =
      say(
        "Parties by place and sector (–: none known)",
        "Intervenants par territoire et secteur (– : aucun connu)")
      + (isWhole
        ? ""
        : say(
          ", the \(places.count) places and \(sectors.count) sectors with most",
          " (les \(places.count) territoires et \(sectors.count) secteurs qui en comptent le plus)"))
    return [
      .heat(
        HeatTable(
          id: "coverage", caption: caption,
          columns: [say("Place", "Territoire")] + sectors.map { names.term($0, of: "sector") },
          rows: rows))
    ]
  }
}

/// A table whose cells are shaded by what they say.
public struct HeatTable: Sendable {
  public let id: String
  public let caption: String
  /// The first is that of the names of the rows.
  public let columns: [String]
  public let rows: [(name: String, cells: [Cell])]

  public struct Cell: Sendable {
    public let text: String
    /// What a pointer shows.
    let meaning: String?
    let shade: Shade?
  }

  enum Shade: Sendable {
    /// From 1, the palest, to ``steps``.
    case step(Int)
    /// One of a list of kinds, by its code.
    case kind(String)
  }

  static let steps = 5

  /// The step of a number among numbers up to `most`, in equal steps; `nil` for nought.
  static func step(_ count: Int, of most: Int) -> Int? {
    count > 0 && most > 0 ? (count * steps + most - 1) / most : nil
  }
}
