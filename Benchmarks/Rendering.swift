import Foundation
import GraphDrawing
import GraphvizRenderer

/// A map of lanes: rows of 20, each tied to the row above and within itself.
func lanes(_ count: Int) throws -> String {
  var drawing = Drawing(name: "lanes")
  drawing.nodes = (0..<count).map {
    DrawingNode(id: "\($0)", label: .plain("Partie prenante \($0)"), tooltip: "\($0)")
  }
  drawing.rows = stride(from: 0, to: count, by: 20).map { first in
    (first..<min(first + 20, count)).map(String.init)
  }
  for index in 20..<max(20, count) {
    drawing.edges.append(DrawingEdge(from: "\(index - 20)", to: "\(index)", tooltip: ""))
    if index % 3 == 0 {
      let other = index / 20 * 20 + (index * 7 + 3) % 20
      if other < count, other != index {
        drawing.edges.append(DrawingEdge(from: "\(index)", to: "\(other)", tooltip: ""))
      }
    }
  }
  return try DOTWriter(drawing).text()
}

/// Rendering in this process beside the `dot` program, on the same DOT text.
func benchmarkRendering() throws {
  let dot = installed(["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"])
  guard let dot else { return print("The program dot is not installed: nothing to compare with.") }
  print("nodes  format  in-process s  dot program s  ratio (medians, alternating runs)")
  for (count, runs) in [(60, 41), (200, 21), (500, 9)] {
    let text = try lanes(count)
    let file = FileManager.default.temporaryDirectory.appending(path: "stakemap-bench-\(count).dot")
    try text.write(to: file, atomically: true, encoding: .utf8)
    for format in [ImageFormat.svg, .pdf] {
      var own: [Double] = []
      var theirs: [Double] = []
      // Plugins and fonts are loaded once a process; the program pays for that each time.
      _ = try GraphvizRenderer().render(dot: text, as: format)
      for _ in 0..<runs {
        own.append(try seconds { _ = try GraphvizRenderer().render(dot: text, as: format) })
        theirs.append(
          try seconds { try run(dot, ["-T\(format.rawValue)", file.path, "-o", "/dev/null"]) })
      }
      let (a, b) = (median(own), median(theirs))
      print(String(format: "%5d  %6@  %12.4f  %13.4f  %5.2f", count, format.rawValue, a, b, a / b))
    }
    try FileManager.default.removeItem(at: file)
  }
}
