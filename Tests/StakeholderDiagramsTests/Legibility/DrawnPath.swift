/// The points of a path of SVG, close enough together for its curves to be straight between them.
enum DrawnPath {
  enum Problem: Error { case unknownCommand(Character) }

  /// The points of `d`, with the commands that Graphviz and we write: M, L, C, Z, all absolute.
  static func points(_ d: String) throws -> [DrawnPoint] {
    var points: [DrawnPoint] = []
    var command: Character = "M"
    var numbers: [Double] = []
    func take(_ number: Double) {
      numbers.append(number)
      switch (command, numbers.count) {
      case ("M", 2), ("L", 2):
        points.append(DrawnPoint(x: numbers[0], y: numbers[1]))
        command = "L"
        numbers = []
      case ("C", 6):
        points += curve(from: points[points.count - 1], numbers)
        numbers = []
      default: break
      }
    }
    var word = ""
    for character in d + " " {
      if character.isLetter || character == "," || character == " " {
        if let number = Double(word) { take(number) }
        word = ""
        guard character.isLetter else { continue }
        guard "MLCZ".contains(character) else { throw Problem.unknownCommand(character) }
        command = character
      } else {
        if character == "-", !word.isEmpty {
          if let number = Double(word) { take(number) }
          word = ""
        }
        word.append(character)
      }
    }
    return points
  }

  /// The points of the attribute of a polygon or a polyline.
  static func points(ofPolygon text: String) throws -> [DrawnPoint] { try points("M" + text) }

  /// An ellipse, by sixteen points.
  static func points(ofEllipse x: Double, _ y: Double, _ across: Double, _ down: Double)
    -> [DrawnPoint]
  {
    let kappa = 0.5523
    let corners = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)]
    return corners.indices.flatMap { index in
      let (a, b) = (corners[index], corners[(index + 1) % 4])
      func place(_ point: (Double, Double)) -> [Double] {
        [x + point.0 * across, y + point.1 * down]
      }
      let start = DrawnPoint(x: x + a.0 * across, y: y + a.1 * down)
      return curve(
        from: start,
        place((a.0 + kappa * b.0, a.1 + kappa * b.1))
          + place((b.0 + kappa * a.0, b.1 + kappa * a.1))
          + place(b), parts: 4)
    }
  }

  private static func curve(from start: DrawnPoint, _ n: [Double], parts: Int? = nil)
    -> [DrawnPoint]
  {
    let span =
      abs(n[0] - start.x) + abs(n[1] - start.y) + abs(n[2] - n[0]) + abs(n[3] - n[1])
      + abs(n[4] - n[2]) + abs(n[5] - n[3])
    let parts = parts ?? min(64, max(1, Int(span / 4)))
    return (1...parts).map { part in
      let t = Double(part) / Double(parts)
      let u = 1 - t
      let (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
      return DrawnPoint(
        x: a * start.x + b * n[0] + c * n[2] + d * n[4],
        y: a * start.y + b * n[1] + c * n[3] + d * n[5])
    }
  }
}
