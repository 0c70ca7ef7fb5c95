import Foundation
import GraphDrawing
import GraphvizRenderer
import TestSupport
import Testing

@Suite struct PageRendererTests {
  private func text(_ name: String, _ words: String) -> Drawing {
    var drawing = Drawing(name: name)
    var node = DrawingNode(id: name, label: .plain(words), tooltip: words)
    node.shape = .plaintext
    drawing.nodes = [node]
    return drawing
  }

  private func page(size: PageSize = .a4, mayTurn: Bool = true, columns: Int = 3, rows: Int = 2)
    -> Page
  {
    var body = Drawing(name: "body")
    for row in 0..<rows {
      let ids = (0..<columns).map { "\(row)-\($0)" }
      body.rows.append(ids)
      body.nodes += ids.map { DrawingNode(id: $0, label: .plain("Santé \($0)"), tooltip: $0) }
      if row > 0 {
        var edge = DrawingEdge(from: "\(row - 1)-0", to: "\(row)-0", tooltip: "")
        edge.colour = Colour("#D55E00")
        edge.dash = .dashed
        body.edges.append(edge)
      }
    }
    body.nodes[0].link = Link("https://example.org/l'eau?a=1&b=2")
    return Page(
      size: size, mayTurn: mayTurn, head: text("head", "Titre : « été »"), body: body,
      feet: [text("foot", "Source")],
      metadata: Page.Metadata(
        title: "Été & <hiver>", description: "Une carte", author: "Nous", language: "fr",
        created: "2023-03-01T00:00:00Z"))
  }

  private func mediaBox(_ pdf: Data) throws -> (Double, Double) {
    let text = String(decoding: pdf, as: UTF8.self)
    let box = try #require(text.firstMatch(of: /\/MediaBox \[ 0 0 ([0-9.]+) ([0-9.]+) \]/))
    return (try #require(Double(box.1)), try #require(Double(box.2)))
  }

  @Test(arguments: PageSize.all.filter { !$0.isExact })
  func thePDFHasExactlyTheSizeOfTheSheet(_ size: PageSize) throws {
    let rendered = try PageRenderer().render(page(size: size, mayTurn: false), as: [.pdf])
    let (width, height) = try mediaBox(try #require(rendered.files[.pdf]))
    #expect(abs(width - size.width) < 0.01)
    #expect(abs(height - size.height) < 0.01)
  }

  @Test func aWideDrawingTurnsTheSheetAndATallOneDoesNot() throws {
    let wide = try PageRenderer().render(page(columns: 12, rows: 2), as: [.svg])
    #expect(wide.size.width > wide.size.height)
    let tall = try PageRenderer().render(page(columns: 2, rows: 14), as: [.svg])
    #expect(tall.size.width < tall.size.height)
    let fixed = try PageRenderer().render(page(mayTurn: false, columns: 12), as: [.svg])
    #expect(fixed.size == .a4)
  }

  @Test func aSmallDrawingGrowsWithTheSheetOnly() throws {
    #expect(try PageRenderer().render(page(columns: 1, rows: 1), as: [.svg]).scale == 1)
    let a3 = try PageRenderer().render(page(size: .a3, columns: 1, rows: 1), as: [.svg])
    #expect(abs(a3.scale - 2.0.squareRoot()) < 0.001)
  }

  @Test func colourAndDashReachThePDF() throws {
    // Two layouts at once would lose every attribute of the first.
    let pdftocairo = Program("pdftocairo")
    guard let pdftocairo else { return }
    let pdf = try #require(try PageRenderer().render(page(), as: [.pdf]).files[.pdf])
    let svg = try pdftocairo.run(["-svg", "-", "-"], input: pdf).text
    #expect(svg.contains("stroke-dasharray"))
    #expect(svg.contains("rgb(83.5") || svg.contains("83.529"))
  }

  @Test func theSVGIsWellFormedAndDescribesItself() throws {
    let svg = try #require(try PageRenderer().render(page(), as: [.svg]).files[.svg])
    #expect(try countOfElements("g", in: svg, withClass: "node") == 8)
    let text = String(decoding: svg, as: UTF8.self)
    #expect(text.contains("role=\"img\""))
    #expect(text.contains("xml:lang=\"fr\""))
    #expect(text.contains("<title id=\"page-title\">Été &amp; &lt;hiver&gt;</title>"))
    #expect(!text.contains("transparent"))
    #expect(!text.contains("<!--"))
  }

  @Test func theSamePageGivesTheSameBytesInEveryFormat() throws {
    let formats: [ImageFormat] = [.svg, .pdf, .png, .dot]
    let first = try PageRenderer().render(page(), as: formats).files
    #expect(Set(first.keys) == Set(formats))
    for _ in 0..<3 { #expect(try PageRenderer().render(page(), as: formats).files == first) }
  }

  @Test func everyIdStandsOnce() throws {
    // Head, body and foot are three drawings, whose groups Graphviz numbers alike.
    let svg = try #require(try PageRenderer().render(page(), as: [.svg]).files[.svg])
    let ids = String(decoding: svg, as: UTF8.self).matches(of: /\sid="([^"]*)"/).map { $0.1 }
    #expect(ids.count > 10)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("node-0-1"))
  }

  private static let names: Set = [
    "0-0", "0-1", "0-2", "1-0", "1-1", "1-2", "Source", "Titre : « été »",
  ]

  @Test func aGroupIsCalledWhatThePointerShows() throws {
    let svg = try #require(try PageRenderer().render(page(), as: [.svg]).files[.svg])
    let titles = String(decoding: svg, as: UTF8.self).matches(of: /<title>([^<]*)<\/title>/)
    // Edges have a blank tooltip here, and so no title.
    #expect(Set(titles.map { String($0.1) }) == Self.names)
  }

  @Test func aCharacterThatNoFontHasIsNamed() throws {
    #expect(try PageRenderer().render(page(), as: [.svg]).missingCharacters.isEmpty)
    var strange = page()
    strange.head = text("head", "a\u{10FFFD}\u{200B}\u{10FFFD}\u{10FFFC}")
    #expect(
      try PageRenderer().render(strange, as: [.svg]).missingCharacters == "\u{10FFFD}\u{10FFFC}")
  }
}
