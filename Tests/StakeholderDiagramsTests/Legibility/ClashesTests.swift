import Foundation
import TestSupport
import Testing

/// Made-up pages that have each fault, a little more and a little less than is counted.
@Suite(.enabled(if: Program("fc-match") != nil, "fc-match is not installed: run Scripts/install"))
struct ClashesTests {
  private func page(_ content: String, frame: String = "0 0 200 200") throws -> DrawnPage {
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200">
      <svg class="body" x="0" y="0" width="200" height="200" viewBox="\(frame)">
      <g class="graph" transform="scale(1 1) rotate(0) translate(0 0)">\(content)</g></svg></svg>
      """
    return try DrawnPageReader.read(Data(svg.utf8), fonts: FontFamily.dejaVu.get())
  }

  private func count(_ content: String, frame: String = "0 0 200 200") throws -> Clashes.Counts {
    Clashes(try page(content, frame: frame)).count
  }

  private func node(_ name: String, _ content: String) -> String {
    "<g id=\"\(name)\" class=\"node\"><title>\(name)</title>\(content)</g>"
  }

  private func edge(_ ends: String, _ content: String) -> String {
    "<g id=\"edge\" class=\"edge\"><title>\(ends)</title>\(content)</g>"
  }

  private func text(_ words: String, x: Double, y: Double) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" font-size=\"10.00\">\(words)</text>"
  }

  private func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
    """
    <polygon points="\(x),\(y) \(x + width),\(y) \(x + width),\(y + height) \(x),\(y + height) \
    \(x),\(y)"/>
    """
  }

  private func line(_ points: String) -> String { "<path d=\"M\(points)\"/>" }

  /// The width of a word of ten points.
  private func width(_ words: String) throws -> Double {
    try FontFamily.dejaVu.get().regular.extent(of: words, size: 10).width
  }

  @Test func wordsUponWordsAreCounted() throws {
    let end = 20 + (try width("HHHH"))
    func two(at x: Double) throws -> Clashes.Counts {
      try count(node("n0", text("HHHH", x: 20, y: 50) + text("HHHH", x: x, y: 50)))
    }
    #expect(try two(at: end - 0.9) == Clashes.Counts())
    #expect(try two(at: end - 1.1) == Clashes.Counts(textOverText: 1))
    // One line below the other: letters are about 7.3 high.
    func below(_ y: Double) throws -> Int {
      try count(node("n0", text("HHHH", x: 20, y: 50) + text("HHHH", x: 20, y: y))).textOverText
    }
    #expect(try below(50 + 7.3 - 0.9) == 0)
    #expect(try below(50 + 7.3 - 1.1) == 1)
  }

  @Test func blanksAtTheEndsOfWordsLieOnNothing() throws {
    let end = 20 + (try width("HH"))
    let words = text("HH\u{A0}\u{A0}", x: 20, y: 50) + text("HH", x: end, y: 50)
    #expect(try count(node("n0", words)) == Clashes.Counts())
  }

  @Test func wordsThatLeaveTheirBoxOrThePageAreCounted() throws {
    let width = try width("HHHH")
    func boxed(_ room: Double) throws -> Clashes.Counts {
      try count(node("n0", box(20, 30, width + room, 30) + text("HHHH", x: 20, y: 50)))
    }
    #expect(try boxed(-0.9) == Clashes.Counts())
    #expect(try boxed(-1.1) == Clashes.Counts(textOutside: 1))
    func atEdge(_ beyond: Double) throws -> Clashes.Counts {
      try count(node("n0", text("HHHH", x: 200 - width + beyond, y: 50)))
    }
    #expect(try atEdge(0.9) == Clashes.Counts())
    #expect(try atEdge(1.1) == Clashes.Counts(textOutside: 1))
  }

  @Test func wordsOfATableKeepToTheirCell() throws {
    let width = try width("HHHH")
    func cells(_ x: Double) throws -> Int {
      try count(
        node("n0", box(100, 30, 40, 30) + box(140, 30, 40, 30) + text("HHHH", x: x, y: 50))
      ).textOutside
    }
    // In a cell without a shade before the two, then into the first of them.
    #expect(try cells(100 - width + 0.9) == 0)
    #expect(try cells(100 - width + 1.1) == 1)
    #expect(try cells(140 - width + 0.9) == 0)
    #expect(try cells(140 - width + 1.1) == 1)
  }

  @Test func linesThroughOthersBoxesAreCounted() throws {
    func crossing(_ depth: Double, ends: String) throws -> Clashes.Counts {
      try count(
        node("n0", box(50, 50, 40, 40))
          + edge(ends, line("\(90 - depth),20 \(90 - depth),50 90,\(50 + depth) 120,80")))
    }
    // A corner cut by a line at 45 degrees: its length inside is depth × √2.
    #expect(try crossing(1, ends: "n1-&gt;n2") == Clashes.Counts())
    #expect(try crossing(1.2, ends: "n1-&gt;n2") == Clashes.Counts(edgeThroughBox: 1))
    #expect(try crossing(20, ends: "n0:box:c-&gt;n2") == Clashes.Counts())
    #expect(try crossing(20, ends: "n2-&gt;n0") == Clashes.Counts())
    #expect(try crossing(20, ends: "n00-&gt;n2") == Clashes.Counts(edgeThroughBox: 1))
  }

  @Test func curvesAndArrowsAreLinesToo() throws {
    let target = node("n0", box(50, 50, 40, 40))
    func curve(_ height: Double) throws -> Int {
      // The middle of the curve lies at three quarters of the height.
      try count(
        target + edge("n1-&gt;n2", line("40,40C40,\(height) 100,\(height) 100,40"))
      ).edgeThroughBox
    }
    #expect(try curve(52) == 0)
    #expect(try curve(60) == 1)
    #expect(
      try count(target + edge("n1-&gt;n2", box(60, 40, 5, 20))) == Clashes.Counts(edgeThroughBox: 1)
    )
  }

  @Test func aRoundedCornerIsNoBox() throws {
    let round = node(
      "n0",
      """
      <path d="M62,50C62,50 78,50 78,50 84,50 90,56 90,62 90,62 90,78 90,78 90,84 84,90 78,90 \
      78,90 62,90 62,90 56,90 50,84 50,78 50,78 50,62 50,62 50,56 56,50 62,50"/>
      """)
    #expect(
      try count(round + edge("n1-&gt;n2", line("84,48 92,56"))) == Clashes.Counts())
    #expect(
      try count(round + edge("n1-&gt;n2", line("76,48 92,64"))) == Clashes.Counts(edgeThroughBox: 1)
    )
  }

  @Test func linesOverWordsAreCountedTheirOwnToo() throws {
    let width = try width("HHHH")
    func over(_ x: Double, own: Bool) throws -> Clashes.Counts {
      let words = text("HHHH", x: 20, y: 50)
      let course = line("\(x),20 \(x),80")
      return try count(
        own ? edge("n1-&gt;n2", course + words) : edge("n1-&gt;n2", course) + node("n0", words))
    }
    for own in [true, false] {
      #expect(try over(20 + width + 0.5, own: own) == Clashes.Counts())
      #expect(try over(20 + width - 0.5, own: own) == Clashes.Counts(edgeOverText: 1))
    }
    // The words of a box through which it runs are not counted again.
    let boxed = node("n0", box(10, 30, 100, 30) + text("HHHH", x: 20, y: 50))
    #expect(
      try count(boxed + edge("n1-&gt;n2", line("25,20 25,80")))
        == Clashes.Counts(edgeThroughBox: 1))
  }

  @Test func boxesUponBoxesAreCounted() throws {
    func two(_ x: Double) throws -> Clashes.Counts {
      try count(node("n0", box(20, 20, 40, 40)) + node("n1", box(x, 20, 40, 40)))
    }
    #expect(try two(60 - 0.9) == Clashes.Counts())
    #expect(try two(60 - 1.1) == Clashes.Counts(boxOverBox: 1))
    #expect(
      try count(node("n0", box(20, 20, 40, 40)) + node("n1", box(30, 30, 5, 5)))
        == Clashes.Counts(boxOverBox: 1))
  }

  @Test func whatIsCountedArePointsOfThePage() throws {
    let two = node("n0", box(20, 20, 40, 40)) + node("n1", box(58.5, 20, 40, 40))
    #expect(try count(two).boxOverBox == 1)
    // At half the size.
    #expect(try count(two, frame: "0 0 400 400").boxOverBox == 0)
  }

  @Test func whatIsNotUnderstoodIsAnError() {
    #expect(throws: DrawnPageReader.Problem.self) { try page("<circle r=\"1\"/>") }
    #expect(throws: DrawnPageReader.Problem.self) { try page(text("free", x: 1, y: 9)) }
    #expect(throws: DrawnPageReader.Problem.self) { try page("<g transform=\"rotate(30)\"/>") }
    #expect(throws: DrawnPath.Problem.self) {
      try page(edge("n1-&gt;n2", "<path d=\"M0,0l5,5\"/>"))
    }
  }
}

@Suite(.enabled(if: Program("fc-match") != nil, "fc-match is not installed: run Scripts/install"))
struct FontFileTests {
  /// In units of the font: 2,048 to the em. Values of DejaVu 2.37, as `ttx` shows them.
  @Test func widthsAreThoseOfTheFile() throws {
    let fonts = try FontFamily.dejaVu.get()
    for (text, regular, bold) in [("H", 1540.0, 1714.0), ("i", 569, 702), ("é", 1260, 1389)] {
      #expect(fonts.regular.extent(of: text, size: 2048).width == regular)
      #expect(fonts.bold.extent(of: text, size: 2048).width == bold)
    }
  }

  @Test func heightsAreThoseOfTheInk() throws {
    let regular = try FontFamily.dejaVu.get().regular
    let capital = regular.extent(of: "H", size: 2048)
    #expect(capital.above == 1493 && capital.below == 0)
    #expect(regular.extent(of: "p", size: 2048).below > 400)
    let blank = regular.extent(of: " \u{A0}", size: 2048)
    #expect(blank.above == 0 && blank.width == 2 * 651)
    let padded = regular.extent(of: " H ", size: 2048)
    #expect(padded.blankBefore == 651 && padded.blankAfter == 651)
    #expect(regular.extent(of: "", size: 10).width == 0)
  }
}
