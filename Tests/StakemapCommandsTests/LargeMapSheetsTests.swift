import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderModel
import TestSupport
import Testing

@testable import StakemapCommands

/// Kinds of diagram whose sheets are other than boxes of parties, each drawn of a map that is too large for it.
@Suite struct LargeMapSheetsTests {
  static let kinds = [
    "levels", "overlap", "overlap-matrix", "assistance", "coverage", "influence", "alignment",
    "change",
  ]

  @Test(arguments: kinds, [Theme.report, .slide])
  func whatIsTooLargeForOneSheetCanBeReadOnSeveral(_ kind: String, _ theme: Theme) throws {
    let kind = try #require(DiagramCatalog.kind(kind))
    var setting = DiagramSetting(language: .french, theme: theme, pageSize: theme.pageSize)
    setting.mayTurn = theme.pageSize == .a4
    let found = try DiagramSheets(kind, of: LargeMap.map, setting, isParted: true) {
      try PageRenderer().render($0, as: [.svg], resolution: 100)
    }
    #expect(found.problem == nil && found.parts.count > 1 && found.parts.count <= 32)
    for (sheet, page) in found.parts {
      #expect(page.smallestText >= theme.leastText, "\(sheet.title(.english))")
    }
    let parts = found.parts.map(\.sheet.part.members)
    #expect(parts.allSatisfy { !$0.isEmpty })
    // Each member of the whole has one sheet.
    let whole = kind.groups(of: LargeMap.map, setting).reduce(into: Set<String>()) {
      $0.formUnion($1.members)
    }
    #expect(parts.reduce(into: Set<String>()) { $0.formUnion($1) } == whole)
    #expect(parts.reduce(0) { $0 + $1.count } == whole.count)
  }
}
