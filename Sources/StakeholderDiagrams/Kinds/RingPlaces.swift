import Foundation

/// Places of boxes on rings around one in the middle, so that none lies upon another and tied ones are near to each
/// other where they can be.
///
/// A ring is an ellipse that grows until its boxes have room.
struct RingPlaces {
  private(set) var places: [String: (x: Double, y: Double)]
  private let sizes: [String: (width: Double, height: Double)]
  private let partners: [String: [String]]
  /// Where on its ring a box stands: clockwise from the top, in radians.
  private var angles: [String: Double] = [:]

  /// How many parties are tried at the top of the inner ring.
  private static let mostTries = 24

  /// The places with the fewest hindrances, for whichever of the first parties of the inner ring stands at its top.
  static func best(
    centre: String, rings: [[String]], ties: [(String, String)],
    sizes: [String: (width: Double, height: Double)],
    hindrances: ([String: (x: Double, y: Double)]) -> Int
  ) -> [String: (x: Double, y: Double)] {
    let tops = rings.first.map { $0.indices.prefix(mostTries) } ?? 0..<0
    var best: (hindrances: Int, places: [String: (x: Double, y: Double)])?
    for top in tops {
      var turned = rings
      turned[0] = Array(rings[0][top...] + rings[0][..<top])
      let places = RingPlaces(centre: centre, rings: turned, ties: ties, sizes: sizes).places
      let number = hindrances(places)
      if best.map({ number < $0.hindrances }) ?? true { best = (number, places) }
    }
    return best?.places ?? [centre: (0, 0)]
  }

  init(
    centre: String, rings: [[String]], ties: [(String, String)],
    sizes: [String: (width: Double, height: Double)]
  ) {
    self.sizes = sizes
    partners = ties.reduce(into: [:]) { partners, tie in
      partners[tie.0, default: []].append(tie.1)
      partners[tie.1, default: []].append(tie.0)
    }
    places = [centre: (0, 0)]
    var inner = Ellipse(
      across: (sizes[centre]?.width ?? 0) / 2, up: (sizes[centre]?.height ?? 0) / 2)
    for (number, ring) in rings.enumerated() where !ring.isEmpty {
      let mean = Self.mean(ring.compactMap { sizes[$0] })
      var ellipse = Ellipse(
        across: inner.across + mean.width / 2 + 64, up: inner.up + mean.height / 2 + 62)
      let order = number == 0 ? inChain(ring) : besidePartners(ring)
      while !place(order, on: ellipse, mean, evenly: number == 0) { ellipse.grow() }
      inner = Ellipse(
        across: ellipse.across + mean.width / 2, up: ellipse.up + mean.height / 2)
    }
  }

  /// Each one beside one that it is tied to, where there is one left.
  private func inChain(_ ring: [String]) -> [String] {
    var left = ring
    var chain: [String] = []
    while !left.isEmpty {
      let near = Set(chain.last.flatMap { partners[$0] } ?? [])
      chain.append(left.remove(at: left.firstIndex(where: near.contains) ?? 0))
    }
    return chain
  }

  /// In the order of the directions in which those stand that they are tied to.
  private mutating func besidePartners(_ ring: [String]) -> [String] {
    for id in ring {
      let directions = (partners[id] ?? []).compactMap { angles[$0] }
      let angle = atan2(directions.map(sin).reduce(0, +), directions.map(cos).reduce(0, +))
      angles[id] = angle < 0 ? angle + 2 * .pi : angle
    }
    return ring.enumerated()
      .sorted { (angles[$0.element] ?? 0, $0.offset) < (angles[$1.element] ?? 0, $1.offset) }
      .map(\.element)
  }

  /// Tries to place a ring; whether there is room.
  private mutating func place(
    _ ring: [String], on ellipse: Ellipse, _ mean: (width: Double, height: Double), evenly: Bool
  ) -> Bool {
    let scale = Ellipse.Scale(ellipse, width: mean.width + 14, height: mean.height + 14)
    guard scale.length >= Double(ring.count) else { return false }
    var steps =
      evenly
      ? ring.indices.map { scale.length * Double($0) / Double(ring.count) }
      : ring.map { scale.step(at: angles[$0] ?? 0) }
    if !evenly { Self.pushApart(&steps, around: scale.length) }
    var tried = places
    for (id, step) in zip(ring, steps) {
      let angle = scale.angle(at: step)
      let place = ellipse.point(at: angle)
      guard !tried.contains(where: { overlaps(id, place, $0.key, $0.value) }) else { return false }
      tried[id] = place
    }
    for (id, step) in zip(ring, steps) { angles[id] = scale.angle(at: step) }
    places = tried
    return true
  }

  /// Moves sorted places on a closed line apart until neighbours are about one from each other, and farther where the
  /// line is long for them: so they all find room on a line that grows.
  private static func pushApart(_ steps: inout [Double], around length: Double) {
    guard steps.count > 1 else { return }
    let least = max(1, 0.8 * length / Double(steps.count))
    for _ in 0..<400 {
      for index in steps.indices {
        let next = (index + 1) % steps.count
        let gap = steps[next] - steps[index] + (next == 0 ? length : 0)
        guard gap < least else { continue }
        steps[index] -= (least - gap) / 2
        steps[next] += (least - gap) / 2
      }
    }
  }

  private func overlaps(
    _ a: String, _ placeA: (x: Double, y: Double), _ b: String, _ placeB: (x: Double, y: Double)
  ) -> Bool {
    guard let sizeA = sizes[a], let sizeB = sizes[b] else { return false }
    let room = 8.0
    return abs(placeA.x - placeB.x) < (sizeA.width + sizeB.width) / 2 + room
      && abs(placeA.y - placeB.y) < (sizeA.height + sizeB.height) / 2 + room
  }

  private static func mean(_ sizes: [(width: Double, height: Double)]) -> (
    width: Double, height: Double
  ) {
    let count = Double(max(1, sizes.count))
    return (
      sizes.map(\.width).reduce(0, +) / count, sizes.map(\.height).reduce(0, +) / count
    )
  }
}

/// A ring, by its half axes.
private struct Ellipse {
  var across: Double
  var up: Double

  mutating func grow() {
    across *= 1.04
    up *= 1.04
  }

  /// In hundredths of a point, so that a sum's last digits make no difference.
  func point(at angle: Double) -> (x: Double, y: Double) {
    func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
    return (rounded(across * sin(angle)), rounded(up * cos(angle)))
  }

  /// How far boxes of one size must stand apart along a ring: by their width at its top and bottom, by their height
  /// at its sides.
  struct Scale {
    private static let parts = 720
    /// At each part of the ring, how many boxes have room from its top as far as there.
    private var room = [0.0]

    init(_ ellipse: Ellipse, width: Double, height: Double) {
      for part in 0..<Self.parts {
        let (a, b) = (ellipse.point(at: Self.angle(part)), ellipse.point(at: Self.angle(part + 1)))
        room.append(room[part] + max(abs(a.x - b.x) / width, abs(a.y - b.y) / height))
      }
    }

    var length: Double { room[Self.parts] }

    private static func angle(_ part: Int) -> Double { Double(part) / Double(parts) * 2 * .pi }

    func step(at angle: Double) -> Double {
      room[min(Self.parts, max(0, Int(angle / (2 * .pi) * Double(Self.parts))))]
    }

    func angle(at step: Double) -> Double {
      let whole = step.truncatingRemainder(dividingBy: length)
      let wanted = whole < 0 ? whole + length : whole
      return Self.angle(room.firstIndex { $0 >= wanted } ?? 0)
    }
  }
}
