import ScenarioAnalysis
import StakeholderModel
import Testing

@Suite struct ComparedProcessTests {
  private func rows(_ maps: StakeholderMap...) -> [ComparedRow] {
    comparison(maps).rows(of: .process)
  }

  private func comparison(_ maps: [StakeholderMap]) -> MapComparison {
    MapComparison(maps, names: maps.indices.map { "map\($0)" }, language: .english)
  }

  private func statuses(_ row: ComparedRow) -> [String?] {
    row.values.map { value in
      if case .stage(let stage)? = value { stage.status } else { nil }
    }
  }

  @Test func stepsAreTheUnionInTheOrderOfEachMap() {
    let found = rows(
      .process("x", [("Orientation", .done), ("Plan", .planned)]),
      .process("y", [("ORIENTATION", .postponed), ("Diagnostic", .ongoing), ("plan", nil)]))
    #expect(found.map { $0.of[1] } == ["Orientation", "Diagnostic", "Plan"])
    #expect(found.map(statuses) == [["done", "postponed"], [nil, "ongoing"], ["planned", nil]])
    // A step without a status is told of all the same.
    #expect(found[2].values[1] != nil)
    #expect(found[0].comparability.level == .comparable)
    #expect(found[1].comparability.level == .notComparable)
  }

  @Test func stepsBeforeTheFirstSharedOneStandBeforeItAndStrangersAtTheEnd() {
    let found = rows(
      .process("x", [("Orientation", .done), ("Plan", .planned)]),
      .process("y", [("Group", .done), ("Orientation", .done)]),
      .process("z", [("Request", .done), ("Contract", .done)]))
    #expect(found.map { $0.of[1] } == ["Group", "Orientation", "Plan", "Request", "Contract"])
  }

  @Test func stepsOfTwoLanguagesMeetInATranslation() {
    var french = StakeholderMap.process("y", [("Examen commun", .done)])
    french.stages[0].stages[.english] = "Joint review"
    #expect(rows(.process("x", [("Joint Review", .done)]), french).count == 1)
    french.stages[0].stages = LocalizedText()
    #expect(rows(.process("x", [("Joint Review", .done)]), french).count == 2)
  }

  @Test func aStepThatAProcessNamesTwiceStaysTwo() {
    let found = rows(
      .process("x", [("Workshop", .done), ("Workshop", .planned)]),
      .process("y", [("Workshop", .done)]))
    #expect(found.map(statuses) == [["done", "done"], ["planned", nil]])
  }

  @Test func aProcessThatTwoMapsShareStandsBesideItself() {
    var (one, other) = (
      StakeholderMap.process("x", [("Orientation", .done), ("Plan", .planned)]),
      StakeholderMap.process("y", [("Orientation", .ongoing)])
    )
    one.stages += StakeholderMap.process("pilot", [("Review", .planned)]).stages
    other.stages += StakeholderMap.process("pilot", [("Review", .done)]).stages
    let found = comparison([one, other])
    #expect(
      found.rows(of: .process).map(\.of) == [
        ["", "Orientation"], ["", "Plan"], ["pilot", "Review"],
      ])
    #expect(found.processesLeftOut == [[], []])
  }

  @Test func ofSeveralOwnProcessesTheLongestIsShownAndTheOthersAreNamed() {
    var one = StakeholderMap.process("short", [("Orientation", .done)])
    one.stages += StakeholderMap.process("long", [("A", .done), ("B", .done)]).stages
    let found = comparison([one, .process("y", [("A", .planned)])])
    #expect(found.rows(of: .process).map { $0.of[1] } == ["A", "B"])
    #expect(found.processesLeftOut == [["short"], []])
  }
}
