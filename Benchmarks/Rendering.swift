import Foundation
import GraphAlgorithms
import GraphDrawing
import GraphvizRenderer

/// The DOT text of a layered drawing of parties tied at random, the same each time: 1.33 ties a party, as
/// maps have them, each from one to a later one. With ties in circles, dot 2.43 takes minutes for 2,000.
func randomLayers(_ count: Int) throws -> String {
  var drawing = Drawing(name: "layers")
  drawing.nodes = (0..<count).map {
    DrawingNode(id: "\($0)", label: .plain("Partie prenante \($0)"), tooltip: "\($0)")
  }
  var random = SeededRandom(seed: 1)
  while drawing.edges.count < count * 4 / 3 {
    let one = Int32.random(in: 0..<Int32(count), using: &random)
    let other = Int32.random(in: 0..<Int32(count), using: &random)
    guard one != other else { continue }
    drawing.edges.append(
      DrawingEdge(from: "\(min(one, other))", to: "\(max(one, other))", tooltip: ""))
  }
  return try DOTWriter(drawing).text()
}

/// Rendering in this process beside the `dot` program, on the same DOT text, in turns.
///
/// The program's time has its start in it, as whoever calls it has: plugins and fonts are loaded each time.
/// This process loads them once, before the first run. Without `runs`, fewer the larger a drawing is.
func benchmarkRendering(sizes: [Int], runs: Int?, format: ImageFormat) throws {
  let dot = installed(["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"])
  guard let dot else { return print("The program dot is not installed: nothing to compare with.") }
  print(
    """
    \(format.rawValue); seconds: least, median, most; the dot program's with its start
    nodes  ties  runs  in-process               dot program              own/dot of the least, of the medians
    """)
  _ = try GraphvizRenderer().render(dot: randomLayers(2), as: format)
  for count in sizes {
    let text = try randomLayers(count)
    let files = FileManager.default.temporaryDirectory
    let file = files.appending(path: "stakemap-bench-\(count).dot")
    let drawn = files.appending(path: "stakemap-bench-\(count).\(format.rawValue)")
    defer { for made in [file, drawn] { try? FileManager.default.removeItem(at: made) } }
    try text.write(to: file, atomically: true, encoding: .utf8)
    var (own, theirs): ([Double], [Double]) = ([], [])
    let times = runs ?? max(5, min(21, 2_500 / count))
    for _ in 0..<times {
      own.append(try seconds { _ = try GraphvizRenderer().render(dot: text, as: format) })
      theirs.append(
        try seconds { try run(dot, ["-T\(format.rawValue)", file.path, "-o", drawn.path]) })
      guard FileManager.default.fileExists(atPath: drawn.path) else {
        return print("The peer drew nothing at \(count) nodes.")
      }
    }
    print(
      String(
        format: "%5d  %4d  %4d  %@  %@  %5.2f %5.2f", count, count * 4 / 3, times, spread(own),
        spread(theirs), least(own) / least(theirs), median(own) / median(theirs)))
  }
}

private func least(_ values: [Double]) -> Double { values.min() ?? 0 }

private func spread(_ values: [Double]) -> String {
  String(format: "%7.3f %7.3f %7.3f", least(values), median(values), values.max() ?? 0)
}
