import CoordinationAnalysis
import GraphDrawing
import ScenarioAnalysis
import StakeholderModel
import Testing

@testable import StakeholderDiagrams

@Suite struct ComparisonTableTests {
  private func map(_ name: String, _ relation: Relation, _ steps: [(String, StageStatus?)])
    -> StakeholderMap
  {
    var map = StakeholderMap()
    map.settings.name = name
    map.settings.date = PartialDate("2022")
    map.stakeholders = ["a", "b", "c"].map { id in
      var party = Stakeholder()
      party.id = id
      party.name = id
      return party
    }
    map.ties = [Tie("a", relation, "b"), Tie("b", relation, "c")]
    map.stages = steps.map { step, status in
      var stage = Stage()
      stage.subject = name
      stage.stage = step
      stage.status = status.map(Fact.known) ?? .unknown
      return stage
    }
    var source = Source()
    source.id = "s1"
    source.title = "Source of \(name)"
    map.sources = [source]
    return map
  }

  private func draw(
    _ maps: [StakeholderMap], only family: ComparisonFamily? = nil, atMost: Int = 40,
    language: Language = .english
  ) throws -> (rows: [[LabelCell]], diagram: Diagram) {
    let comparison = MapComparison(
      maps, names: maps.indices.map { "\($0)" }, language: language)
    let diagram = try ComparisonTable.draw(
      ComparisonWords(comparison, maps, in: language), maps, only: family, atMost: atMost,
      DiagramSetting(language: language))
    guard case .table(let table) = diagram.body.nodes[0].label else { return ([], diagram) }
    return (table.rows, diagram)
  }

  private func text(_ cell: LabelCell) -> String { cell.lines.joined().map(\.text).joined() }

  private func row(_ label: String, _ rows: [[LabelCell]]) throws -> [LabelCell] {
    try #require(rows.first { $0.first.map(text) == label })
  }

  @Test func everyRowHasACellForEachMapAndOneThatSaysWhetherToCompare() throws {
    let (rows, _) = try draw([map("x", .coordinatesWith, []), map("y", .coordinatesWith, [])])
    #expect(rows.allSatisfy { $0.count == 4 || $0.first?.columnSpan == 4 })
    #expect(text(try row("Density", rows)[3]).hasPrefix("="))
    #expect(text(try row("Stakeholders", rows)[3]).hasPrefix("≈"))
  }

  @Test func whatMayNotBeComparedHasNoBarAndNoShade() throws {
    let alike = try draw([map("x", .coordinatesWith, []), map("y", .coordinatesWith, [])]).rows
    #expect(text(try row("Density", alike)[1]).contains("█"))
    let apart = try draw([map("x", .coordinatesWith, []), map("y", .memberOf, [])]).rows
    let density = try row("Density", apart)
    #expect(text(density[1]) == "(67%)" && density[1].background == nil)
    #expect(text(density[3]).hasPrefix("≠"))
  }

  @Test func barsOfSharesRunToAHundredPercentInEveryColumn() throws {
    let (rows, _) = try draw([map("x", .coordinatesWith, []), map("y", .coordinatesWith, [])])
    #expect(text(try row("Density", rows)[1]).filter { $0 == "█" }.count == 4)
    #expect(text(try row("Share in the largest network", rows)[1]).filter { $0 == "█" }.count == 6)
  }

  @Test func stepsDifferBySignAndNotByShadeAlone() throws {
    let steps: [(String, StageStatus?)] = [
      ("A", .done), ("B", .ongoing), ("C", .planned), ("D", .postponed), ("E", nil),
    ]
    let (rows, diagram) = try draw(
      [map("x", .coordinatesWith, steps), map("y", .coordinatesWith, steps)], only: .process)
    let signs = try ["A", "B", "C", "D", "E"].map { text(try row($0, rows)[1]) }
    #expect(signs == ["✓", "▷", "○", "‖", "?"])
    let legend = diagram.legend.items.map(\.text)
    for label in ["Done", "Ongoing", "Planned", "Postponed", "Status not told"] {
      #expect(legend.contains(label), "\(label)")
    }
  }

  @Test func aStepOfOneMapStandsInBrackets() throws {
    let (rows, _) = try draw(
      [
        map("x", .coordinatesWith, [("A", .done), ("B", .done)]),
        map("y", .coordinatesWith, [("A", .planned)]),
      ], only: .process)
    #expect(try row("B", rows).dropFirst().prefix(2).map(text) == ["(✓)", "–"])
  }

  @Test func rowsWithoutRoomAreCounted() throws {
    let steps = (1...12).map { ("Step \($0)", Optional(StageStatus.done)) }
    let maps = [map("x", .coordinatesWith, steps), map("y", .coordinatesWith, steps)]
    let whole = try draw(maps, only: .process, atMost: 12)
    #expect(!whole.diagram.notes.contains { $0.contains("no room") })
    let cut = try draw(maps, only: .process, atMost: 10)
    #expect(cut.rows.count == whole.rows.count - 2)
    #expect(cut.diagram.notes.contains { $0.contains("no room: 2;") })
  }

  @Test(arguments: [(6, 1), (7, 2), (12, 2)])
  func sheetsShowEveryRowOfEveryMap(_ count: Int, _ across: Int) throws {
    let steps = (1...20).map { ("Step \($0)", Optional(StageStatus.done)) }
    let maps = (0..<count).map { map("m\($0)", .coordinatesWith, steps) }
    let comparison = MapComparison(
      maps, names: maps.indices.map { "M\($0)" }, language: .english)
    let words = ComparisonWords(comparison, maps, in: .english)
    let setting = DiagramSetting(language: .english)
    // Twenty steps take two sheets of at most eighteen rows.
    let pages = ComparisonSheets.pages(words, maps, only: .process, setting)
    #expect(pages.count == 2 * across)
    #expect(ComparisonSheets.areNeeded(words, only: .process, atMost: 19))
    #expect(!ComparisonSheets.areNeeded(words, only: .process, atMost: 20))
    #expect(
      ComparisonSheets.pages(words, maps, setting).count > pages.count,
      "the other sides have sheets of their own")
  }

  @Test func thePageNamesTheSourcesOfAllMaps() throws {
    let (_, diagram) = try draw([map("x", .coordinatesWith, []), map("y", .coordinatesWith, [])])
    #expect(diagram.sources == ["1/s1", "2/s1"])
  }

  @Test func aSideOfWhichNoMapTellsIsNotDrawn() {
    #expect(throws: DiagramError.self) {
      try draw([map("x", .coordinatesWith, []), map("y", .memberOf, [])], only: .alignment)
    }
  }
}
