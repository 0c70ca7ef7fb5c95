import GraphDrawing

/// A rectangle of a drawing that leads to an address, in points from the upper left corner.
struct LinkArea: Equatable {
  let url: String
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  /// Reads Graphviz's image map (`imap_np`), in which each link of a node or of a cell of its table is a line
  /// "rect URL left,top right,bottom" in pixels of 1/96 inch.
  static func all(in map: String) -> [LinkArea] {
    map.split(separator: "\n").compactMap { area(String($0)) }
  }

  private static func area(_ line: String) -> LinkArea? {
    let words = line.split(separator: " ").map(String.init)
    // A quotation mark or a backslash would end the address in the PDF, and destroy the file.
    guard words.count == 4, words[0] == "rect", !words[1].contains(where: { "'\\".contains($0) })
    else { return nil }
    let corners = words[2...].flatMap { $0.split(separator: ",") }.compactMap { Double($0) }
    guard corners.count == 4 else { return nil }
    let points = corners.map { $0 * 72 / 96 }
    return LinkArea(
      url: words[1].replacing("&amp;", with: "&"), left: min(points[0], points[2]),
      top: min(points[1], points[3]), width: abs(points[2] - points[0]),
      height: abs(points[3] - points[1]))
  }
}
