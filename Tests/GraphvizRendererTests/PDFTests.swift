import Foundation
import GraphDrawing
import TestSupport
import Testing

@testable import GraphvizRenderer

/// What others read in the PDF: its words, its links, what it says of itself.
@Suite struct PDFTests {
  private static let russian = "Министерство здравоохранения Таджикистана"
  private static let tajik = "Вазорати тандурустӣ ва ҳифзи иҷтимоии аҳолӣ"
  private static let arabic = "وزارة الصحة"

  private static func block(_ name: String, _ cells: [LabelCell]) -> Drawing {
    var drawing = Drawing(name: name)
    var node = DrawingNode(
      id: name, label: .table(LabelTable(rows: cells.map { [$0] })), tooltip: name)
    node.shape = .plain
    drawing.nodes = [node]
    return drawing
  }

  private static func pdf() throws -> Data {
    var body = Drawing(name: "body")
    let labels = [
      "a": "L’État : « santé »", "b": russian, "c": tajik, "d": arabic, "e": "MSP – \(arabic)",
    ]
    body.nodes = labels.sorted { $0.key < $1.key }.map { id, label in
      DrawingNode(id: id, label: .plain(label), tooltip: id)
    }
    body.nodes[0].label = .table(
      LabelTable(rows: [
        [LabelCell([[TextRun("L’État\u{202F}: «\u{202F}santé\u{202F}»", bold: true)]])]
      ]))
    body.nodes[1].link = Link("https://example.org/l'eau?a=1&b=2")
    body.edges = [DrawingEdge(from: "a", to: "b", tooltip: "")]
    var source = LabelCell([[TextRun("Source")]])
    source.link = Link("https://example.org/source?x=1&y=2")
    let page = Page(
      size: .a4, mayTurn: false, head: block("head", [LabelCell([[TextRun("Été", italic: true)]])]),
      body: body, feet: [block("foot", [LabelCell([[TextRun("Note")]]), source])],
      metadata: Page.Metadata(
        title: "Été & <hiver> – \(russian)", description: "Une carte", author: "Équipe – \(arabic)",
        language: "fr", created: "2023-03-01T00:00:00Z"))
    return try #require(try PageRenderer().render(page, as: [.pdf]).files[.pdf])
  }

  /// What a program says of the PDF, its file standing last among the arguments.
  private func said(_ name: String, _ arguments: [String], then last: [String] = []) throws
    -> String
  {
    let program = try #require(Program(name))
    return try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "page.pdf")
      try Self.pdf().write(to: file)
      let outcome = try program.run(arguments + [file.path] + last)
      #expect(outcome.status == 0, "\(outcome.text)\(outcome.errorText)")
      #expect(outcome.errorText.isEmpty, "\(outcome.errorText)")
      return outcome.text
    }
  }

  @Test(
    .enabled(if: Program("pdftotext") != nil, "pdftotext is missing: run Scripts/install --tests"))
  func itsWordsCanBeSelectedInEachScript() throws {
    let text = try said("pdftotext", ["-enc", "UTF-8"], then: ["-"])
    #expect(text.contains(/L’État\s: «\ssanté\s»/), "\(text)")
    for words in [Self.russian, Self.tajik, "Été", "Source"] {
      #expect(text.contains(words), "\(words) is not in \(text)")
    }
    // Letters in the order in which they are read, in a line of one direction and of two; marks of direction
    // aside, and spaces, of which poppler finds more between Arabic letters than there are.
    func letters(_ text: String) -> String {
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter { !$0.properties.isBidiControl && !$0.properties.isWhitespace }
        ))
    }
    #expect(letters(text).components(separatedBy: letters(Self.arabic)).count == 3, "\(text)")
    #expect(letters(text).contains("MSP–" + letters(Self.arabic)))
  }

  @Test(
    .enabled(if: Program("pdffonts") != nil, "pdffonts is missing: run Scripts/install --tests"))
  func everyFontIsWithinAsASubset() throws {
    // name, type, encoding, emb, sub, uni, object, generation
    let rows = try said("pdffonts", []).split(separator: "\n").dropFirst(2)
    #expect(rows.count >= 2)
    for row in rows {
      #expect(row.suffix(30).contains(/\syes +yes +yes\s/), "\(row)")
      #expect(row.contains(/^[A-Z]{6}\+/), "\(row)")
    }
  }

  @Test(.enabled(if: Program("qpdf") != nil, "qpdf is missing: run Scripts/install --tests"))
  func itIsSound() throws {
    #expect(try said("qpdf", ["--check"]).contains("No syntax or stream encoding errors found"))
  }

  @Test(.enabled(if: Program("pdfinfo") != nil, "pdfinfo is missing: run Scripts/install --tests"))
  func itSaysItsTitleAuthorLanguageDateAndSize() throws {
    let text = try said("pdfinfo", ["-isodates"])
    for (key, value) in [
      ("Title", "Été & <hiver> – \(Self.russian)"), ("Author", "Équipe – \(Self.arabic)"),
      ("Subject", "Une carte"), ("Keywords", "fr"), ("CreationDate", "2023-03-01T00:00:00Z"),
      ("Pages", "1"), ("Page size", "595.28 x 841.89 pts (A4)"),
    ] {
      let line = text.split(separator: "\n").first { $0.hasPrefix("\(key):") }
      #expect(line?.dropFirst(key.count + 1).trimmingPrefix(/\s+/) == value[...], "\(text)")
    }
  }

  @Test(.enabled(if: Program("pdfinfo") != nil, "pdfinfo is missing: run Scripts/install --tests"))
  func boxesAndLinesAreLinks() throws {
    let text = try said("pdfinfo", ["-url"])
    let urls = text.split(separator: "\n").compactMap { $0.firstMatch(of: /(https:.*)$/)?.1 }
    #expect(
      urls == ["https://example.org/l%27eau?a=1&b=2", "https://example.org/source?x=1&y=2"])
  }

  @Test func linksLieWhereTheirWordsAre() throws {
    let text = String(decoding: try Self.pdf(), as: UTF8.self)
    let areas = text.matches(of: /\/Rect \[ ([0-9.]+) ([0-9.]+) ([0-9.]+) ([0-9.]+) \]/).map {
      match in
      [match.1, match.2, match.3, match.4].compactMap { Double($0) }
    }
    #expect(areas.count == 2)
    for area in areas { #expect(area[2] - area[0] > 20 && area[3] - area[1] > 8, "\(area)") }
    // The source is the second line of the foot.
    #expect(areas.last.map { $0[3] < 60 } == true)
  }
}

@Suite struct LinkAreaTests {
  @Test func readsRectanglesInPoints() {
    let map = "base referer\nrect https://a.org/?a=1&amp;b=2 8,16 24,48\n"
    #expect(
      LinkArea.all(in: map)
        == [LinkArea(url: "https://a.org/?a=1&b=2", left: 6, top: 12, width: 12, height: 24)])
    #expect(LinkArea.all(in: "") == [])
  }

  @Test(arguments: [
    "rect https://a.org/' 0,0 9,9", "rect https://a.org/\\ 0,0 9,9", "rect a 0,0", "rect a 0,0 9,x",
  ])
  func leavesOutWhatWouldHarmThePDF(_ line: String) {
    #expect(LinkArea.all(in: line) == [])
  }
}

@Suite struct CanvasTests {
  private func canvas(_ resolution: Double) throws -> Canvas {
    try Canvas(
      .png, width: PageSize.a4.width, height: PageSize.a4.height, resolution: resolution,
      metadata: nil)
  }

  @Test func aPNGHasAsManyPixelsAsTheLimitAndNoMore() throws {
    // 40,000,000 pixels on an A4 sheet: 643.3 dots per inch.
    #expect(throws: Never.self) { try canvas(643) }
    #expect(
      throws: RenderError.tooManyPixels(40_094_369, limit: 40_000_000, fitting: 643)
    ) { try canvas(644) }
  }
}
