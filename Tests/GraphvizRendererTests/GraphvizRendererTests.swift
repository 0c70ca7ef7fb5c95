import Foundation
import GraphDrawing
import GraphvizRenderer
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct GraphvizRendererTests {
  private let renderer = GraphvizRenderer()

  private func ring(_ count: Int) -> Drawing {
    var drawing = Drawing(name: "ring")
    drawing.nodes = (0..<count).map {
      DrawingNode(id: "\($0)", label: .plain("Nœud \($0)"), tooltip: "\($0)")
    }
    drawing.edges = (0..<count).map {
      DrawingEdge(from: "\($0)", to: "\(($0 + 1) % count)", tooltip: "")
    }
    return drawing
  }

  @Test(arguments: LayoutEngine.allCases)
  func everyEngineDrawsEveryFormat(_ engine: LayoutEngine) throws {
    for format in ImageFormat.allCases {
      let data = try renderer.render(ring(12), as: format, engine: engine)
      let text = String(decoding: data, as: UTF8.self)
      switch format {
      case .svg:
        #expect(text.hasSuffix("</svg>\n"))
        #expect(try countOfElements("g", in: data, withClass: "node") == 12)
      case .pdf: #expect(data.starts(with: Data("%PDF".utf8)))
      case .png: #expect(data.starts(with: [0x89, 0x50, 0x4E, 0x47]))
      case .dot: #expect(text.contains("digraph ring"))
      }
    }
  }

  // fdp starts from places that differ from run to run.
  @Test(arguments: LayoutEngine.allCases.filter { $0 != .fdp })
  func theSameDrawingGivesTheSameBytes(_ engine: LayoutEngine) throws {
    for format in ImageFormat.allCases {
      let first = try renderer.render(ring(30), as: format, engine: engine)
      for _ in 0..<3 {
        #expect(try renderer.render(ring(30), as: format, engine: engine) == first)
      }
    }
  }

  @Test func twoHundredTasksAtOnceGetIdenticalBytes() async throws {
    let drawing = DoubleFreeTests.sameRankMap(nodes: 40)
    let expected = try renderer.render(drawing, as: .svg)
    let results = try await withThrowingTaskGroup(of: Data.self) { group in
      for _ in 0..<200 {
        group.addTask { try GraphvizRenderer().render(drawing, as: .svg) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count == 200)
    #expect(results.allSatisfy { $0 == expected })
  }

  @Test func emptyAndSingleNodeDrawingsAreDrawn() throws {
    #expect(try renderer.render(Drawing(name: "empty"), as: .svg).count > 100)
    var single = Drawing(name: "single")
    single.nodes = [DrawingNode(id: "a", label: .plain("a"), tooltip: "a")]
    #expect(try countOfElements("g", in: renderer.render(single, as: .svg), withClass: "node") == 1)
  }

  @Test func boxesAreMeasuredWithTheRealFont() throws {
    // Without Graphviz's pango plugin, sizes are guessed from a table and labels are clipped.
    var drawing = Drawing(name: "font")
    for (id, text) in [("narrow", "iiiiiiiiiiiiiiiiiiii"), ("wide", "WWWWWWWWWWWWWWWWWWWW")] {
      drawing.nodes.append(DrawingNode(id: id, label: .plain(text), tooltip: text))
    }
    let plain = String(
      decoding: try renderer.render(drawing, as: .dot), as: UTF8.self)
    let widths = plain.matches(of: /width=([0-9.]+)/).compactMap { Double($0.1) }.filter {
      $0 > 0.1
    }
    // In DejaVu Sans a W is 3.56 times as wide as an i; both boxes have the same margins.
    #expect(widths.max()! > 2.4 * widths.min()!)
  }

  @Test func lanesLieBehindTheirRows() throws {
    var drawing = ring(4)
    drawing.edges = [.init(from: "0", to: "2", tooltip: "")]
    drawing.rows = [["0", "1"], ["2", "3"]]
    drawing.lanes = [
      DrawingLane(nodes: ["0", "1"], fill: Colour("#EEEEEE")),
      DrawingLane(nodes: ["2", "3"], fill: Colour("#DDDDDD")),
    ]
    let svg = String(decoding: try renderer.render(drawing, as: .svg), as: UTF8.self)
    #expect(svg.contains("fill=\"#eeeeee\"") && svg.contains("fill=\"#dddddd\""))
    let band = try #require(svg.range(of: "#eeeeee"))
    let node = try #require(svg.range(of: "class=\"node\""))
    #expect(band.lowerBound < node.lowerBound)
  }
}

/// The number of elements with a name and a class, by a real XML parser.
func countOfElements(_ name: String, in data: Data, withClass className: String) throws -> Int {
  final class Counter: NSObject, XMLParserDelegate {
    let name: String
    let className: String
    var count = 0
    init(_ name: String, _ className: String) {
      self.name = name
      self.className = className
    }
    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      let classes = attributes["class"]?.split(separator: " ") ?? []
      if element == name, classes.contains(Substring(className)) { count += 1 }
    }
  }
  let counter = Counter(name, className)
  let parser = XMLParser(data: data)
  parser.delegate = counter
  try #require(
    parser.parse(), "The SVG is not well formed: \(String(describing: parser.parserError))")
  return counter.count
}
