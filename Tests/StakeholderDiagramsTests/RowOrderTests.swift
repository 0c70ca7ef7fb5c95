import GraphDrawing
import GraphvizRenderer
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderDiagrams

@Suite struct RowOrderTests {
  private func map(_ ids: [String], _ ties: [Tie]) -> StakeholderMap {
    var map = StakeholderMap()
    map.stakeholders = ids.map { id in
      var party = Stakeholder()
      (party.id, party.name) = (id, id)
      return party
    }
    map.ties = ties
    return map
  }

  @Test func partiesStandByCodeOrAsTheTableHasThem() {
    let mixed = map(["c", "a", "b"], [Tie("b", .funds, "a"), Tie("c", .funds, "a")])
    #expect(RowOrder.ofIDs.applied(to: mixed).stakeholders.map(\.id) == ["a", "b", "c"])
    #expect(RowOrder.ofIDs.applied(to: mixed).ties.map(\.from) == ["b", "c"])
    #expect(RowOrder.ofTable.applied(to: mixed).stakeholders.map(\.id) == ["c", "a", "b"])
    #expect(RowOrder.ofTable.applied(to: mixed).ties.map(\.from) == ["c", "b"])
    #expect(RowOrder.ofIDs.applied(to: map([], [])).stakeholders.isEmpty)
  }

  /// The first row of a code counts, so that rows of one code must not change places.
  @Test func rowsOfOneCodeKeepTheirOrder() {
    var twice = map(["b", "a", "a"], [])
    twice.stakeholders[1].name = "first"
    let names = RowOrder.ofIDs.applied(to: twice).stakeholders.map(\.name)
    #expect(names == ["first", "a", "b"])
  }

  @Test func tiesOfOnePairStandByWhatTheySay() {
    var (early, late) = (Tie("a", .funds, "b"), Tie("a", .funds, "b"))
    (early.role, late.role) = ("one", "two")
    let nobody = Tie("nobody", .funds, "b")
    for ties in [[early, late, nobody], [nobody, late, early]] {
      #expect(RowOrder.ofIDs.applied(to: map(["a", "b"], ties)).ties == [early, late, nobody])
    }
  }

  @Test func sheetsBeginAtTheHighestLevel() {
    var levels = map(["none", "commune", "nation", "other"], [])
    levels.stakeholders[1].level = .known(.commune)
    levels.stakeholders[2].level = .known(.national)
    #expect(levels.idsByLevel == ["nation", "commune", "none", "other"])
  }

  /// Every kind whose order is not that of a table gives the same bytes for the rows of Mali in another order; the
  /// others do for the rows of its ties.
  @Test(arguments: DiagramCatalog.kinds.map(\.id))
  func shuffledRowsGiveTheSamePicture(_ id: String) throws {
    let kind = try #require(DiagramCatalog.kind(id))
    func picture(_ map: StakeholderMap) throws -> [ImageFormat: String]? {
      do {
        let page = try DiagramPage.page(kind, of: map, DiagramSetting(language: .french))
        return try PageRenderer().render(page, as: [.svg]).files
          .mapValues { String(decoding: $0, as: UTF8.self) }
      } catch is DiagramError {
        return nil
      }
    }
    let before = try picture(Mali.map)
    #expect((before == nil) == ["coverage", "influence", "alignment"].contains(id))
    guard before != nil else { return }
    for seed in [3, 4] as [UInt64] {
      var generator = SeededGenerator(seed: seed)
      var map = Mali.map
      map.ties.shuffle(using: &generator)
      if kind.order == .ofIDs { map.stakeholders.shuffle(using: &generator) }
      #expect(map != Mali.map)
      #expect(try picture(map) == before)
    }
  }
}
