import CoordinationAnalysis
import StakeholderModel
import Testing

@Suite struct FactCertaintyTests {
  @Test func countsTheRowsOfEveryTableThatCanSayHowSureTheyAre() {
    var map = StakeholderMap(
      [
        Stakeholder("a", .ministry) {
          $0.confidence = .known(.reported)
          $0.sources = [SourceReference("s1")]
        }, Stakeholder("b", .ministry),
      ],
      [
        Tie("a", .informs, "b") { $0.confidence = .known(.disputed) },
        Tie("b", .informs, "a") { $0.confidence = .known(Confidence(rawValue: "rumoured")) },
      ])
    map.sources = [Source()]
    let facts = FactCertainty(map)
    // The sources do not say how sure they are.
    #expect(facts.tables.map(\.name) == ["stakeholders", "ties"])
    #expect(facts.tables.map(\.counts.rows) == [2, 2])
    #expect(facts.total.rows == 4 && facts.total.withoutSource == 3)
    #expect(
      facts.total.confidence == ["reported": 1, "disputed": 1, "unstated": 1, "rumoured": 1])
    #expect(facts.total.unstated == 1 && facts.total.count(.confirmed) == 0)
  }

  /// What a framework asks and nobody has answered says nothing that could be sure.
  @Test func aQuestionWithoutAnAnswerIsNotCounted() {
    var map = StakeholderMap()
    map.assessments = [Assessment(), Assessment()]
    #expect(FactCertainty(map).tables.isEmpty)
    map.assessments[1].answer = "yes"
    #expect(FactCertainty(map).tables.map(\.counts.rows) == [1])
    map.assessments[0].score = 2
    #expect(FactCertainty(map).total.unstated == 2)
  }

  @Test func anEmptyMapHasNoTables() {
    let facts = FactCertainty(StakeholderMap())
    #expect(facts.tables.isEmpty && facts.total.rows == 0 && facts.total.confidence.isEmpty)
  }
}
