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
      // Standard output takes one picture.
      let one = Collector()
      #expect(stakemap(words + ["--format", "svg"], one) == 0)
      #expect(one.text.hasSuffix("</svg>\n") && !one.text.contains("Vue d’ensemble"))
    }
  }
}
