import Foundation
import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@testable import StakemapCommands

@Suite struct DiagramSheetsTests {
  private let map: StakeholderMap

  init() throws { map = try FormatCatalog.read(URL(filePath: mali)).map }

  private func sheets(_ setting: DiagramSetting, isParted: Bool = true) throws -> DiagramSheets {
    let kind = try #require(DiagramCatalog.kind("organogram"))
    return try DiagramSheets(kind, of: map, setting, isParted: isParted) {
      try PageRenderer().render($0, as: [.svg], resolution: 100)
    }
  }

  @Test func whatIsTooSmallOnOneSheetIsReadOnSeveral() throws {
    let setting = DiagramSetting(language: .french)
    let found = try sheets(setting)
    #expect(found.whole.smallestText < 7)
    #expect(found.parts.count >= 2)
    #expect(found.parts.allSatisfy { $0.page.smallestText >= 7 })
    #expect(found.parts.map(\.sheet.number) == Array(1...found.parts.count))
    #expect(
      found.files(named: "x").map(\.name)
        == ["x"] + (1...found.parts.count).map { "x-\($0)" })
  }

  /// Both sides of the threshold, and what is never parted.
  @Test func whatIsLargeEnoughStaysOnOneSheet() throws {
    var setting = DiagramSetting(language: .french)
    let size = try sheets(setting, isParted: false).whole.smallestText
    setting.theme.leastText = size
    #expect(try sheets(setting).parts.isEmpty)
    setting.theme.leastText = size + 0.01
    #expect(try !sheets(setting).parts.isEmpty)
    setting.theme.leastText = 7
    setting.pageSize = .exact
    #expect(try sheets(setting).parts.isEmpty)
    setting.pageSize = .a3
    #expect(try sheets(setting).parts.isEmpty)
  }

  /// Sheets of a map of Mali of which the drawing of one fails.
  private func sheets(failing number: Int, with error: any Error) throws -> DiagramSheets {
    let kind = try #require(DiagramCatalog.kind("organogram"))
    var drawn = 0
    return try DiagramSheets(kind, of: map, DiagramSetting(language: .french), isParted: true) {
      page in
      drawn += 1
      if drawn == number { throw error }
      return try PageRenderer().render(page, as: [.svg], resolution: 100)
    }
  }

  @Test(
    arguments: [
      RenderError.outOfMemory(format: "svg"), DrawingError.duplicateNode("a", drawing: "b"),
    ] as [any Error])
  func whateverFailsInASheetCostsTheSheetsOnly(_ error: any Error) throws {
    let found = try sheets(failing: 3, with: error)
    #expect(found.parts.isEmpty && !found.isKeyMap)
    let problem = try #require(found.problem)
    #expect(problem(.english).hasPrefix("its sheets were not drawn: T"))
    #expect(problem(.french).hasPrefix("ses planches n’ont pas été dessinées"))
    // Of the whole, and of what concerns every diagram, nothing is left.
    #expect(throws: (any Error).self) { try sheets(failing: 1, with: error) }
    #expect(throws: RenderError.noFont) { try sheets(failing: 3, with: RenderError.noFont) }
  }

  /// A sheet is too full at first, and its parts fail.
  @Test func wherePartingAgainFailsTheFullerSheetsStay() throws {
    let kind = try #require(DiagramCatalog.kind("organogram"))
    var (drawn, sheets) = (0, 0)
    let found = try DiagramSheets(
      kind, of: map, DiagramSetting(language: .english), isParted: true
    ) { page in
      drawn += 1
      if page.metadata.title.contains("Sheet 1 of") { sheets += 1 }
      if sheets > 1, page.metadata.title.contains("Sheet") {
        throw RenderError.layoutFailed(engine: .dot, messages: "m")
      }
      return RenderedPage(
        files: [:], size: .a4, scale: 1, smallestText: drawn == 1 ? 5 : 6, warnings: [],
        missingFont: nil, missingCharacters: "")
    }
    #expect(sheets == 2 && found.parts.count > 1)
    #expect(
      found.problem?(.english).hasPrefix(
        "some sheets are too full, and could not be parted: Graphviz")
        == true)
  }

  /// The whole is there even where a sheet of it cannot be drawn.
  @Test func aSheetThatFailsCostsTheSheetsOnly() throws {
    let kind = try #require(DiagramCatalog.kind("organogram"))
    var drawn = 0
    let found = try DiagramSheets(
      kind, of: map, DiagramSetting(language: .french), isParted: true
    ) { page in
      drawn += 1
      if drawn == 3 {
        throw UndrawnDiagram(title: kind.title, cause: .outOfTime(seconds: 1))
      }
      return try PageRenderer().render(page, as: [.svg], resolution: 100)
    }
    #expect(found.parts.isEmpty && !found.isKeyMap)
    #expect(found.problem?(.english).hasPrefix("its sheets were not drawn: the layout") == true)
    #expect(found.whole.smallestText < 7)
  }

  /// Bodies that report to those before them.
  private func bodies(_ count: Int) -> StakeholderMap {
    var map = StakeholderMap()
    for number in 0..<count {
      var body = Stakeholder()
      (body.id, body.name) = ("b\(number)", "Comité \(number)")
      (body.kind, body.level) = (.known(.coordinationBody), .known(.national))
      map.stakeholders.append(body)
      guard number > 0 else { continue }
      var tie = Tie()
      (tie.from, tie.to, tie.relation) = ("b\(number)", "b\(number / 3)", .reportsTo)
      map.ties.append(tie)
    }
    return map
  }

  @Test(arguments: [(300, true), (301, false)])
  func whatIsHugeGivesWayToAKeyMap(_ count: Int, _ isTried: Bool) throws {
    let kind = try #require(DiagramCatalog.kind("organogram"))
    let map = bodies(count)
    var pages: [Page] = []
    let found = try DiagramSheets(
      kind, of: map, DiagramSetting(language: .english), isParted: true
    ) { page in
      pages.append(page)
      // Nothing is laid out: every sheet but the whole is large enough.
      return RenderedPage(
        files: [:], size: .a4, scale: 1, smallestText: pages.count == 1 && isTried ? 1 : 8,
        warnings: [], missingFont: nil, missingCharacters: "")
    }
    #expect((pages[0].body.nodes.count > 300) == isTried)
    #expect(found.isKeyMap && found.parts.isEmpty == isTried)
    #expect(pages.last?.body.name == "key-map")
    // Where the sheets would be too many, a few boxes stand for all.
    if isTried { #expect((pages.last?.body.nodes.count ?? 0) <= 18) }
  }

  @Test func whatIsHugeIsDrawnWholeWhereOneSheetIsAskedFor() throws {
    let kind = try #require(DiagramCatalog.kind("organogram"))
    var pages: [Page] = []
    let found = try DiagramSheets(
      kind, of: bodies(301), DiagramSetting(language: .english), isParted: false
    ) { page in
      pages.append(page)
      return RenderedPage(
        files: [:], size: .a4, scale: 1, smallestText: 1, warnings: [], missingFont: nil,
        missingCharacters: "")
    }
    #expect(!found.isKeyMap && found.parts.isEmpty && found.problem == nil)
    #expect(pages.count == 1 && pages[0].body.nodes.count > 300)
  }

  @Test func theFilesAreNumbered() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "organogram.svg")
      let words = ["render", mali, "--diagram", "organogram", "--lang", "fr"]
      func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      }
      let collector = Collector()
      #expect(stakemap(words + ["--one-sheet", "-o", file.path], collector) == 0)
      #expect(try files() == ["organogram.svg"])
      #expect(collector.errors.contains("--page a3"))
      let parted = Collector()
      #expect(stakemap(words + ["-o", file.path], parted) == 0)
      #expect(parted.errors.contains("planches numérotées"))
      let written = try files()
      #expect(written.first == "organogram-1.svg" && written.last == "organogram.svg")
      #expect(written.count > 2)
      let whole = try String(contentsOf: file, encoding: .utf8)
      #expect(whole.contains("Vue d’ensemble"))
      let bare = folder.appending(path: "bare")
      #expect(stakemap(words + ["--format", "svg", "-o", bare.path], Collector()) == 0)
      #expect(try files().contains("bare") && files().contains("bare-1"))
      #expect(try !files().contains("bare."))
      // Standard output takes one picture.
      let one = Collector()
      #expect(stakemap(words + ["--format", "svg"], one) == 0)
      #expect(one.text.hasSuffix("</svg>\n") && !one.text.contains("Vue d’ensemble"))
    }
  }
}
