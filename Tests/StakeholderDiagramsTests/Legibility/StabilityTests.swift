import StakeholderDiagrams
import StakeholderModel
import TestSupport
import Testing

/// How far parties move when the map changes a little, as shares of the diagonal of the drawing.
///
/// The bounds lie a little above what was measured: lower them when a layout becomes calmer.
@Suite(.enabled(if: Program("fc-match") != nil, "fc-match is not installed: run Scripts/install"))
struct StabilityTests {
  private func page(_ kind: String, _ map: StakeholderMap) throws -> DrawnPage {
    let kind = try #require(DiagramCatalog.kind(kind))
    return try #require(try LegibilityTests.page(kind, map, .english))
  }

  /// The map with one more body, tied to a party.
  private func map(adding relation: Relation, to party: String) -> StakeholderMap {
    var map = Mali.map
    var newcomer = Stakeholder()
    (newcomer.id, newcomer.name) = ("newcomer", "Newcomer Network")
    (newcomer.kind, newcomer.level) = (.known(.coordinationBody), .known(.national))
    map.stakeholders.append(newcomer)
    map.ties.append(Tie("newcomer", relation, party))
    return map
  }

  private func map(without party: String) -> StakeholderMap {
    var map = Mali.map
    map.stakeholders.removeAll { $0.id == party }
    map.ties.removeAll { [$0.from, $0.to, $0.via.value].contains(party) }
    return map
  }

  /// The moves when one of seven parties gains a neighbour, and when one of five leaves that has few ties.
  private func moves(_ kind: String, adding relation: Relation) throws -> [Moves] {
    let before = try page(kind, Mali.map)
    let larger = ["asc", "ctin", "ccn", "un-nutrition", "gouvernement", "crocsad", "primature"]
      .map { map(adding: relation, to: $0) }
    let smaller = ["crocsad", "medias", "jeunesse", "cnn", "sbn"].map { map(without: $0) }
    return try (larger + smaller).map { Moves(from: before, to: try page(kind, $0)) }
  }

  private func mean(_ moves: [Moves]) -> Double {
    moves.map(\.mean).reduce(0, +) / Double(moves.count)
  }

  @Test func onePartyMoreOrLessMovesTheOthersOfAnOrganogramLittle() throws {
    let moves = try moves("organogram", adding: .reportsTo)
    #expect(moves.allSatisfy { $0.count >= 23 })
    #expect(mean(moves) < 0.085, "\(moves)")
    #expect(moves.allSatisfy { $0.mean < 0.16 && $0.largest < 0.57 }, "\(moves)")
  }

  @Test func onePartyMoreOrLessMovesTheOthersOfAMapOfCoordinationLittle() throws {
    let moves = try moves("coordination", adding: .collaboratesWith)
    #expect(moves.allSatisfy { $0.count >= 32 })
    #expect(mean(moves) < 0.065, "\(moves)")
    #expect(moves.allSatisfy { $0.mean < 0.18 && $0.largest < 0.57 }, "\(moves)")
  }

  /// Lines of other parties may come first in a legend, which can change its height a little.
  @Test(arguments: ["coordination", "membership", "overlap"])
  func whereEdgesDrawPartiesTogetherTheOrderOfRowsMeansNothing(_ kind: String) throws {
    let before = try page(kind, Mali.map)
    for seed in [1, 2] as [UInt64] {
      var generator = SeededGenerator(seed: seed)
      var map = Mali.map
      map.stakeholders.shuffle(using: &generator)
      map.ties.shuffle(using: &generator)
      let moves = Moves(from: before, to: try page(kind, map))
      #expect(moves.largest < 0.03, "\(moves)")
    }
  }

  /// The order of its stakeholders is the order in its rows.
  @Test func anOrganogramKeepsItsPlacesInWhateverOrderItsTiesAre() throws {
    let before = try page("organogram", Mali.map)
    for seed in [1, 2] as [UInt64] {
      var generator = SeededGenerator(seed: seed)
      var map = Mali.map
      map.ties.shuffle(using: &generator)
      let moves = Moves(from: before, to: try page("organogram", map))
      #expect(moves.largest < 0.04, "\(moves)")
    }
  }

  @Test func movesAreSharesOfTheDiagonal() {
    func page(_ places: [(String, Double, Double)]) -> DrawnPage {
      var page = DrawnPage()
      page.nodes = places.map { id, x, y in
        var node = DrawnNode(id: id, classes: ["node", "stakeholder"], part: 1)
        let box = DrawnBox(left: x - 1, top: y - 1, right: x + 1, bottom: y + 1)
        node.texts = [DrawnText(words: id, box: box)]
        return node
      }
      return page
    }
    let before = page([("a", 0, 0), ("b", 30, 40), ("gone", 0, 40)])
    let moves = Moves(from: before, to: page([("a", 3, 4), ("b", 30, 40), ("new", 9, 9)]))
    #expect(moves.count == 2)
    #expect(moves.largest == 0.1 && moves.mean == 0.05)
    #expect(Moves(from: page([]), to: before).count == 0)
  }
}
