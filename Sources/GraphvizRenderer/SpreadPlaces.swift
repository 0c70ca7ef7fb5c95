import GraphDrawing

/// Fixes the places of a spread drawing in hundredths of a point.
///
/// The engines' sums depend in their last digits on where things lie in memory, and a page has six
/// decimals; lines laid anew between rounded places are the same each time.
enum SpreadPlaces {
  /// The drawing with all nodes in their places; the same one where it is not spread, or placed already.
  static func fixed(_ drawing: Drawing, engine: LayoutEngine) throws -> Drawing {
    guard drawing.arrangement == .spread, !drawing.isPinned, !drawing.nodes.isEmpty else {
      return drawing
    }
    // Only the places are read: to lead lines around boxes takes ten times as long as to place them.
    var unrouted = drawing
    unrouted.splines = .straight
    let writer = try DOTWriter(unrouted)
    let plain = try Layout.exclusively {
      try Layout.of(writer.text(), engine: engine) {
        String(decoding: try $0.render("plain"), as: UTF8.self)
      }
    }
    // "node name x y width height …", in inches.
    var places: [Substring: (x: Double, y: Double)] = [:]
    for line in plain.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 4)
      guard words.count > 3, words[0] == "node", let x = Double(words[2]), let y = Double(words[3])
      else { continue }
      places[words[1]] = (x, y)
    }
    var fixed = drawing
    for index in fixed.nodes.indices {
      let name = try writer.name(of: fixed.nodes[index].id)
      guard let place = places[name[...]] else { continue }
      func rounded(_ inches: Double) -> Double { (inches * 7_200).rounded() / 100 }
      fixed.nodes[index].position = (rounded(place.x), rounded(place.y))
    }
    return fixed
  }
}
