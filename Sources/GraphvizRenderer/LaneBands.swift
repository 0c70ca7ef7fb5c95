import GraphDrawing

/// Finds where the lanes of a drawing lie, so that bands can be put behind them.
///
/// Graphviz takes a background only before it lays out, so a drawing with lanes is laid out twice.
enum LaneBands {
  static func measure(_ drawing: Drawing, _ writer: DOTWriter, engine: LayoutEngine) throws
    -> [DrawingBand]
  {
    guard !drawing.lanes.isEmpty else { return [] }
    let plain = try Layout.exclusively {
      try Layout.of(writer.text(), engine: engine) {
        String(decoding: try $0.render("plain"), as: UTF8.self)
      }
    }
    let (width, boxes) = positions(in: plain)
    let extents = try drawing.lanes.map { lane in
      try lane.nodes.map { try writer.name(of: $0) }.compactMap { boxes[$0] }
        .reduce(nil as (bottom: Double, top: Double)?) { extent, box in
          (min(extent?.bottom ?? .infinity, box.bottom), max(extent?.top ?? -.infinity, box.top))
        }
    }
    return zip(drawing.lanes, extents).enumerated().compactMap { index, pair in
      guard let own = pair.1 else { return nil }
      // A band reaches half way to its neighbours, which lie above and below it in order.
      let above = extents[..<index].compactMap { $0 }.last
      let below = extents[(index + 1)...].compactMap { $0 }.first
      let reach = drawing.rowSeparation / 2
      return DrawingBand(
        left: 0,
        bottom: below.map { (own.bottom + $0.top) / 2 } ?? own.bottom - reach,
        right: width,
        top: above.map { (own.top + $0.bottom) / 2 } ?? own.top + reach,
        fill: pair.0.fill)
    }
  }

  /// The width of the drawing and the vertical extent of each node, in points, from Graphviz's plain
  /// format, which is in inches.
  private static func positions(in plain: String)
    -> (width: Double, boxes: [String: (bottom: Double, top: Double)])
  {
    var width = 0.0
    var boxes: [String: (bottom: Double, top: Double)] = [:]
    for line in plain.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 6)
      switch words.first {
      case "graph" where words.count >= 4:
        width = (Double(words[2]) ?? 0) * 72
      case "node" where words.count >= 6:
        guard let y = Double(words[3]), let height = Double(words[5]) else { continue }
        boxes[String(words[1])] = ((y - height / 2) * 72, (y + height / 2) * 72)
      default: continue
      }
    }
    return (width, boxes)
  }
}
