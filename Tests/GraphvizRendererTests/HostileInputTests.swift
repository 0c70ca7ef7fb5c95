import Foundation
import GraphDrawing
import Testing

@testable import GraphvizRenderer

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Each kind of input that is known to harm Graphviz or what it writes.
@Suite struct HostileInputTests {
  private let renderer = GraphvizRenderer()

  private func drawing(_ label: Label, tooltip: String = "tip", link: Link? = nil) -> Drawing {
    var node = DrawingNode(id: "a'b\"<c>&", label: label, tooltip: tooltip)
    node.link = link
    node.classes = ["x\" onmouseover=\"alert(1)"]
    var drawing = Drawing(name: "hostile <name> \"quoted\"")
    drawing.nodes = [node]
    return drawing
  }

  private func svg(_ drawing: Drawing) throws -> String {
    let data = try renderer.render(drawing, as: .svg)
    #expect(XMLParser(data: data).parse(), "The SVG is not well formed")
    return String(decoding: data, as: UTF8.self)
  }

  @Test func theNulCharacterIsRefusedNotCut() {
    #expect(throws: DrawingError.nulCharacter(in: "a\0b")) {
      try renderer.render(drawing(.plain("a\0b")), as: .svg)
    }
  }

  @Test func otherControlCharactersLeaveValidXML() throws {
    let text = try svg(drawing(.plain("a\u{1}\u{8}\u{1B}b"), tooltip: "\u{2}tip"))
    #expect(text.contains(">ab</text>"))
  }

  @Test(arguments: [#"\N"#, #"\G \L \E \T \H"#, #"end\"#, #"a\lb\r"#, "&eacute;", "&#233;", "&"])
  func escapesAndEntitiesAreDrawnAsTheyAreWritten(_ label: String) throws {
    let text = try svg(drawing(.plain(label), tooltip: label))
    #expect(text.contains(">\(label.xmlEscaped)</text>"))
    #expect(text.contains("xlink:title=\"\(label.xmlEscaped)\""))
  }

  @Test func linksCannotBreakOutOfSVG() throws {
    let link = Link("https://example.org/\"><script>alert('x')</script>?a=1&b=2")
    let text = try svg(drawing(.plain("a"), link: link))
    #expect(!text.contains("<script"))
    #expect(text.contains("a=1&amp;b=2"))
  }

  @Test func aLinkWithAQuoteLeavesThePDFWhole() throws {
    let link = Link("https://example.org/d'accord?a=1&b=2")
    let data = try renderer.render(drawing(.plain("a"), link: link), as: .pdf)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.hasSuffix("%%EOF\n"))
    // Literal ampersands in a PDF, percent-encoded apostrophes.
    #expect(text.contains("https://example.org/d%27accord?a=1&b=2"))
  }

  @Test func classNamesCannotCarryAttributes() throws {
    #expect(!(try svg(drawing(.plain("a")))).contains("onmouseover=\"alert"))
  }

  @Test func aPlainLabelThatLooksLikeAnHTMLLabelStaysPlain() throws {
    var both = drawing(.table(LabelTable(rows: [[LabelCell([[TextRun("x")]])]])))
    let text = try DOTWriter(both).text()
    let markup = try #require(text.firstMatch(of: /<(<table.*<\/table>)>/)).1
    both.nodes.append(DrawingNode(id: "second", label: .plain(String(markup)), tooltip: "t"))
    #expect(try svg(both).contains("&lt;table"))
  }

  @Test func veryLongLabelsAreRefusedAndTheLongestAreDrawn() throws {
    let lines = String(repeating: "x\n", count: 5_000)
    for format in [ImageFormat.svg, .pdf] {
      #expect(try renderer.render(drawing(.plain(lines)), as: format).count > 1_000)
    }
    #expect(throws: DrawingError.self) {
      try renderer.render(drawing(.plain(lines + "x")), as: .svg)
    }
    let manyLines = String(repeating: "\n", count: 200_000)
    #expect(throws: DrawingError.self) {
      try renderer.render(drawing(.plain(manyLines)), as: .svg)
    }
  }

  @Test func anImageTooLargeToDrawIsRefusedBeforeItIsMade() {
    var wide = drawing(.plain("a"))
    wide.nodes[0].width = 7_200_000
    #expect(throws: RenderError.self) { try renderer.render(wide, as: .png) }
  }

  @Test func moreNodesThanAnEngineBearsAreRefused() throws {
    var many = Drawing(name: "many")
    many.nodes = (0...LayoutEngine.fdp.mostNodes).map {
      DrawingNode(id: "\($0)", label: .plain("\($0)"), tooltip: "")
    }
    #expect(throws: RenderError.tooManyNodes(501, engine: .fdp, limit: 500)) {
      try renderer.render(many, as: .svg, engine: .fdp)
    }
  }

  @Test func brokenDOTTextIsAnErrorThatSaysWhere() throws {
    for broken in [
      "digraph {", "/* digraph { a }", "digraph { a -> ", "graph g { a -> b }", "", "x",
      "digraph { a [label=<<b>] }",
    ] {
      #expect(throws: RenderError.self, "\(broken)") {
        try renderer.render(dot: broken, as: .svg)
      }
    }
    do {
      _ = try renderer.render(dot: "digraph {\n a -> -> b\n}", as: .svg)
    } catch let RenderError.layoutFailed(_, messages) {
      #expect(messages.contains("syntax error in line 2"))
    }
  }

  @Test func nothingOfOneTextReachesTheNext() throws {
    let good = try renderer.render(dot: "digraph good { a -> b }", as: .svg)
    let two = try renderer.render(dot: "digraph good { a -> b }\n digraph other { c }", as: .svg)
    #expect(two == good)
    #expect(try renderer.render(dot: "digraph good { a -> b }", as: .svg) == good)
    // What follows the graph is read too, and a fault in it is a fault.
    #expect(throws: RenderError.self) {
      try renderer.render(dot: "digraph good { a -> b } }", as: .svg)
    }
    #expect(try renderer.render(dot: "digraph good { a -> b }", as: .svg) == good)
  }

  @Test func aFailureLeavesTheNextRenderWhole() throws {
    let good = try renderer.render(drawing(.plain("a")), as: .svg)
    let broken = [
      "digraph { a -> ", "digraph { /* never closed", "digraph { a [label=\"never closed] }",
      "digraph { a [label=<<b>never closed] }", "",
    ]
    for text in broken {
      _ = try? renderer.render(dot: text, as: .svg)
      _ = try? renderer.render(dot: "digraph { a }", as: .svg, engine: .neato)
      #expect(try renderer.render(drawing(.plain("a")), as: .svg) == good)
    }
  }

  @Test func drawingsCannotOpenFiles() throws {
    let text = try svg(drawing(.plain(#"<IMG SRC="/etc/passwd"/>"#)))
    #expect(!text.contains("<image"))
  }

  @Test func aFontThatIsNotThereIsNamedWithTheOneInItsPlace() throws {
    #expect(Font.substitute(for: "DejaVu Sans") == nil)
    let missing = try #require(Font.substitute(for: "No Such Font 1893"))
    #expect(!missing.isEmpty && missing != "No Such Font 1893")
  }

  @Test func aCharacterThatNoFontHasIsFoundOnceAndNothingInvisibleIs() {
    #expect(Font.missingCharacters(in: ["é ж و\u{200F}\u{FE0F}\n\u{1}", ""]) == "")
    #expect(Font.missingCharacters(in: ["\u{10FFFD}a", "\u{10FFFD}"]) == "\u{10FFFD}")
  }

  @Test func aLinkedCellCannotBreakOutOfSVG() throws {
    var cell = LabelCell([[TextRun("a \"b\" <c> & d")]])
    cell.link = Link("https://example.org/\"><script>alert('x')</script>?a=1&lt;=2")
    let text = try svg(drawing(.table(LabelTable(rows: [[cell]]))))
    #expect(!text.contains("<script"))
    #expect(text.contains("xlink:href=\"https://example.org/%22%3E%3Cscript%3Ealert"))
    #expect(text.contains("?a=1&amp;lt;=2\""))
    #expect(text.contains("xlink:title=\"a &quot;b&quot; &lt;c&gt; &amp; d\""))
  }

  @Test func truncatedSVGIsNoSVG() {
    let whole = Array(#"<svg width="8pt" height="8pt" viewBox="0 0 8 8"><g></g></svg>"#.utf8)
    #expect(throws: Never.self) { try SVGFragment(whole) }
    #expect(throws: RenderError.self) { try SVGFragment(Array(whole.dropLast(6))) }
    #expect(throws: RenderError.self) { try SVGFragment([]) }
    #expect(throws: RenderError.self) { try SVGFragment(whole + [0xFF]) }
  }
}
