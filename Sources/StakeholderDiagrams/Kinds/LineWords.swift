/// Places of words on the lines between boxes that have their own: where no box stands and as few other lines as can
/// be run through them.
///
/// Words that stand as boxes of their own keep the lines away, which are led round them as round any box. O(lines ×
/// (lines + boxes)).
struct LineWords {
  struct Line {
    let from: String
    let to: String
    /// The size of its words; `nil` for none.
    let words: Size?
  }
  typealias Size = (width: Double, height: Double)

  struct Place: Hashable {
    /// The middle of the words, in hundredths of a point.
    let x: Double
    let y: Double
    /// Whether the line must be led through them rather than pass beside them: where a box is in its way, nobody knows
    /// before the layout on which side it is led round.
    let isOnWay: Bool
  }

  /// The places of the words of the lines; those that find no room have none.
  private(set) var places: [Int: Place] = [:]
  /// What is in the way: boxes of lines, each of which bends one, and lines of words, which are worse.
  private(set) var hindrances: Int

  /// Points between words and boxes: enough for a line to pass between them.
  private static let room = 9.0
  /// As how many boxes in the way of lines one line over words counts.
  private static let hindranceOfWords = 8
  /// Points that a line with words had best have.
  private static let shortest = 36.0
  /// Points round a box within which lines run that are led round it.
  private static let detour = 14.0
  /// Points between words and their own line.
  private static let gap = 3.0
  /// Points between two lines of the same ends.
  private static let pitch = 9.0

  init(_ lines: [Line], boxes: [(place: (x: Double, y: Double), size: Size)], of ids: [String]) {
    let areas = Dictionary(
      zip(ids, boxes.map { Area($0.place, $0.size) }), uniquingKeysWith: { first, _ in first })
    var taken = boxes.map { Area($0.place, $0.size) }
    let segments = lines.map { line in
      areas[line.from].flatMap { from in areas[line.to].map { Segment(from: from, to: $0) } }
    }
    // A line is led round a box that is in its way, close to it.
    let detours = zip(lines, segments).flatMap {
      line, segment -> [(ends: Set<String>, box: Area)] in
      guard let segment else { return [] }
      let ends: Set = [line.from, line.to]
      return areas.filter { !ends.contains($0.key) && segment.crosses($0.value) }
        .map { (ends, $0.value.grown(by: Self.detour)) }
    }
    hindrances = detours.count
    for (number, line) in lines.enumerated() {
      guard let size = line.words, let segment = segments[number] else { continue }
      // Between boxes that are near to each other words stand beside these rather than beside the line.
      if segment.length < Self.shortest { hindrances += Self.hindranceOfWords }
      let ends: Set = [line.from, line.to]
      let others = lines.indices.filter { ends != [lines[$0].from, lines[$0].to] }
        .compactMap { segments[$0] }
      let twins = lines.count { ends == [$0.from, $0.to] } - 1
      let distance = Self.gap + Self.pitch * Double(twins) / 2
      let inItsWay = areas.filter { !ends.contains($0.key) && segment.crosses($0.value) }.values
      let all = segment.candidates(
        for: size, distance: distance, round: inItsWay.sorted { ($0.x, $0.y) < ($1.x, $1.y) })
      let candidates = all.filter { area in
        !taken.contains { $0.overlaps(area, room: Self.room) }
          && (inItsWay.isEmpty
            || !areas.contains { id, box in
              !ends.contains(id) && segment.pieces(through: area).contains { $0.crosses(box) }
            })
      }
      let crossings = candidates.map { area in
        others.count { $0.crosses(area.grown(by: Self.gap)) }
          + detours.count { $0.ends != ends && $0.box.overlaps(area, room: 0) }
      }
      // The best candidates come first.
      guard let least = crossings.min(), let first = crossings.firstIndex(of: least) else {
        hindrances += Self.hindranceOfWords
        continue
      }
      hindrances += least * Self.hindranceOfWords
      let area = candidates[first]
      taken.append(area)
      places[number] = Place(x: area.x, y: area.y, isOnWay: !inItsWay.isEmpty)
    }
  }
}

/// A rectangle by its middle and its half sides.
private struct Area {
  var x: Double
  var y: Double
  var across: Double
  var up: Double

  init(_ place: (x: Double, y: Double), _ size: LineWords.Size) {
    (x, y, across, up) = (place.x, place.y, size.width / 2, size.height / 2)
  }

  /// In hundredths of a point.
  init(x: Double, y: Double, _ size: LineWords.Size) {
    self.init(((x * 100).rounded() / 100, (y * 100).rounded() / 100), size)
  }

  func overlaps(_ other: Area, room: Double) -> Bool {
    abs(x - other.x) < across + other.across + room && abs(y - other.y) < up + other.up + room
  }

  func grown(by room: Double) -> Area {
    var grown = self
    grown.across += room
    grown.up += room
    return grown
  }
}

/// A straight line from the side of one box to that of another.
private struct Segment {
  let start: (x: Double, y: Double)
  let end: (x: Double, y: Double)

  init(from a: Area, to b: Area) {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    /// The share of the way at which it leaves a box.
    func leaving(_ area: Area) -> Double {
      min(0.5, dx == 0 ? 1 : abs(area.across / dx), dy == 0 ? 1 : abs(area.up / dy))
    }
    let (first, last) = (leaving(a), leaving(b))
    start = (a.x + dx * first, a.y + dy * first)
    end = (b.x - dx * last, b.y - dy * last)
  }

  /// Places beside the line, from its middle outward, on one side and the other; where boxes are in its way, places
  /// beside these, the shortest way first.
  func candidates(for size: LineWords.Size, distance: Double, round boxes: [Area]) -> [Area] {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    guard length > 0 else { return [] }
    guard boxes.isEmpty else { return boxes.flatMap { places(beside: $0, size) } }
    let normal = (x: -dy / length, y: dx / length)
    let away = distance + abs(normal.x) * size.width / 2 + abs(normal.y) * size.height / 2
    return (0...8).flatMap { step in
      (step == 0 ? [0] : [1, -1]).flatMap { direction in
        [1.0, -1].map { side in
          let share = 0.5 + Double(direction * step) * 0.04
          return Area(
            x: start.x + dx * share + normal.x * away * side,
            y: start.y + dy * share + normal.y * away * side, size)
        }
      }
    }
  }

  /// Places to the left and the right of a box, the shortest way first.
  private func places(beside box: Area, _ size: LineWords.Size) -> [Area] {
    var places: [Area] = []
    for step in 1...6 {
      let distance = box.across + size.width / 2 + 12 * Double(step)
      for row in -4...4 {
        let y = box.y + 12 * Double(row)
        places.append(Area(x: box.x - distance, y: y, size))
        places.append(Area(x: box.x + distance, y: y, size))
      }
    }
    let lengths = places.map { pieces(through: $0).reduce(0) { $0 + $1.length } }
    return places.indices.sorted { (lengths[$0], $0) < (lengths[$1], $1) }.map { places[$0] }
  }

  /// The line from its start to an area, and from there to its end.
  func pieces(through area: Area) -> [Segment] {
    [Segment(start, (area.x, area.y)), Segment((area.x, area.y), end)]
  }

  private init(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double)) {
    (self.start, self.end) = (start, end)
  }

  var length: Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// Whether it runs through a rectangle, by the share of the way for which it is between its sides.
  func crosses(_ area: Area) -> Bool {
    var (first, last) = (0.0, 1.0)
    for (from, to, middle, half) in [
      (start.x, end.x, area.x, area.across), (start.y, end.y, area.y, area.up),
    ] {
      let way = to - from
      if way == 0 {
        if abs(from - middle) > half { return false }
        continue
      }
      let shares = [(middle - half - from) / way, (middle + half - from) / way].sorted()
      first = max(first, shares[0])
      last = min(last, shares[1])
    }
    return first <= last
  }
}
