/// How far the parties of two pages are apart, where both show them: as shares of the diagonal of the first drawing.
struct Moves: Hashable {
  let mean: Double
  let largest: Double
  /// How many parties both show.
  let count: Int

  init(from before: DrawnPage, to after: DrawnPage) {
    let (a, b) = (Self.places(before), Self.places(after))
    let frame = DrawnBox(around: Array(a.values))
    let diagonal = frame.map { ($0.width * $0.width + $0.height * $0.height).squareRoot() } ?? 0
    let moves = a.compactMap { id, place in
      b[id].map { other in
        let (x, y) = (other.x - place.x, other.y - place.y)
        return (x * x + y * y).squareRoot() / max(1, diagonal)
      }
    }.sorted()
    count = moves.count
    mean = moves.reduce(0, +) / Double(max(1, count))
    largest = moves.last ?? 0
  }

  /// The centres of the parties of the body, by the names of their groups.
  private static func places(_ page: DrawnPage) -> [String: DrawnPoint] {
    Dictionary(
      page.nodes.compactMap { node in
        guard node.classes.contains("stakeholder"), let bounds = node.bounds else { return nil }
        return (node.id, bounds.centre)
      }, uniquingKeysWith: { first, _ in first })
  }
}
