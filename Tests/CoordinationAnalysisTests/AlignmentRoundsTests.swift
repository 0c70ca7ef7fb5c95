import Foundation
import StakeholderModel
import Testing

@testable import CoordinationAnalysis

/// Rounds, levels, tests between groups, and what stands beside the scores.
@Suite struct AlignmentRoundsTests {
  private func answer(
    _ group: StakeholderGroup?, _ score: Decimal?, _ date: String = "", item: String = "Plan",
    by respondent: String? = nil, words: String? = nil, in framework: String = "alignment-maturity"
  ) -> Assessment {
    var row = Assessment()
    (row.subject, row.framework, row.item) = ("mali", framework, item)
    row.domain = .known("plan unique")
    row.respondentGroup = group.map { .known(RespondentGroup($0)) } ?? .unknown
    row.respondent = respondent.map(Fact.known) ?? .unknown
    (row.score, row.scale, row.answer, row.date) = (score, "1-5", words, .date(date))
    return row
  }

  private func analysis(_ rows: [Assessment], permutations: Int = 999) -> AlignmentAnalysis {
    var map = StakeholderMap()
    map.assessments = rows
    return AlignmentAnalysis(map, permutations: permutations)
  }

  @Test func twoYearsAreTwoRoundsAndTheChangeIsInPoints() throws {
    let analysis = analysis([answer(nil, 2, "2022-10"), answer(nil, 3, "2023-10")])
    let progress = try #require(analysis.progress.first)
    #expect(progress.rounds.map(\.round) == ["2022", "2023"])
    #expect(progress.rounds.map(\.lowerMedian) == [2, 3])
    #expect(progress.changeLeast == 1 && progress.changeMost == 1 && progress.item == nil)
    // The domain and its item.
    #expect(analysis.progress.map(\.item) == [nil, "Plan"])
    #expect(analysis.tables[0].items[0].cells[0].lowerMedian == 3)
    #expect(analysis.tables[0].replaced == 1)
  }

  @Test func aYearInWhichAnItemIsAnsweredAgainHasSeveralRounds() throws {
    let twice = analysis([
      answer(.donors, 1, "2022-03", by: "a"), answer(.donors, 4, "2022-11", by: "a"),
      answer(.government, 2, "2022-03"),
    ])
    #expect(twice.progress[0].rounds.map(\.round) == ["2022-03", "2022-11"])
    #expect(twice.progress[0].changeLeast == 3)
    #expect(twice.tables[0].items[0].cells.map(\.lowerMedian) == [2, 4])
    // Interviews of one round take days.
    let once = analysis([
      answer(.donors, 1, "2022-03-01", by: "a"), answer(.donors, 4, "2022-03-09", by: "b"),
    ])
    #expect(once.progress.isEmpty && once.tables[0].items[0].cells[0].marks == 2)
  }

  @Test func severalUnnamedAtATimeAreSeveralAndOneAgainIsARound() {
    let crowd = analysis([
      answer(.donors, 1, "2022-03"), answer(.donors, 2, "2022-03"), answer(.donors, 3, "2022-04"),
    ])
    #expect(crowd.progress.isEmpty && crowd.tables[0].items[0].cells[0].marks == 3)
    let again = analysis([answer(.donors, 1, "2022-03"), answer(.donors, 3, "2022-04")])
    #expect(again.progress[0].rounds.map(\.round) == ["2022-03", "2022-04"])
  }

  @Test func whatHasNoDateOrOnlyOneRoundIsNoProgress() {
    #expect(analysis([answer(nil, 2), answer(nil, 3, "2023")]).progress.isEmpty)
    #expect(analysis([answer(nil, 2, "2023")]).progress.isEmpty)
    let apart = analysis([answer(.donors, 2, "2022"), answer(.government, 3, "2023")])
    #expect(apart.progress.isEmpty)
  }

  @Test func theChangeIsARangeWhereAMedianIsTwoMarks() {
    let progress = analysis([
      answer(.donors, 1, "2022", by: "a"), answer(.donors, 2, "2022", by: "b"),
      answer(.donors, 3, "2023", by: "a"),
    ]).progress[0]
    #expect(progress.changeLeast == 1 && progress.changeMost == 2)
  }

  @Test func differentItemsAreNotCompared() {
    let progress = analysis([
      answer(nil, 1, "2022"), answer(nil, 2, "2023"), answer(nil, 4, "2023", item: "Budget"),
    ]).progress
    #expect(progress[0].item == nil && progress[0].rounds.map(\.items) == [1, 2])
    #expect(progress[0].changeLeast == nil && progress[0].changeMost == nil)
    #expect(progress[1].changeLeast == 1)
  }

  @Test func levelsAreThoseOfTheMiddleMarksOfTheLatestRound() throws {
    let table = try #require(
      analysis([
        answer(nil, 1, "2022"), answer(nil, 3, "2023"), answer(.donors, 2, by: "a"),
        answer(.donors, 4, by: "b"),
      ]).levels.first)
    #expect(table.rubric.framework == "alignment-maturity" && table.isTogether)
    #expect(table.rows.map(\.group) == ["donors", nil])
    #expect(table.rows.map(\.lowerLevel) == [2, 3] && table.rows.map(\.upperLevel) == [4, 3])
    #expect(table.rows.map(\.item) == [nil, nil])
    #expect(analysis([answer(nil, 3, in: "alignment-diagnostic")]).levels.isEmpty)
    #expect(analysis([answer(nil, 3, in: "other")]).levels.isEmpty)
  }

  @Test func allTogetherIsOneUnnamedAnswerToEachItem() {
    #expect(analysis([answer(nil, 3), answer(nil, 3, item: "Budget")]).tables[0].isTogether)
    #expect(!analysis([answer(nil, 3), answer(nil, 4)]).tables[0].isTogether)
    #expect(!analysis([answer(nil, 3, by: "a")]).tables[0].isTogether)
    #expect(!analysis([answer(.donors, 3)]).tables[0].isTogether)
    #expect(!analysis([answer(nil, 3, in: "a study")]).tables[0].isTogether)
  }

  @Test func individualsOfTwoGroupsAreTested() throws {
    let rows = [
      answer(.donors, 1, by: "a"), answer(.donors, 2, by: "b"), answer(.government, 3, by: "c"),
      answer(.government, 4, by: "d"),
    ]
    let test = try #require(analysis(rows).tables[0].items[0].test)
    #expect(test.groups == ["government", "donors"] && test.respondents == 4)
    #expect(abs(test.statistic - 2.4) < 1e-12 && test.p == 2.0 / 6)
    #expect(test.isExact && test.permutations == 6)
    #expect(analysis(rows, permutations: 0).tables[0].items[0].test == nil)
  }

  @Test func oneAnswerOfAGroupAllowsNoTest() {
    let one = [
      answer(.donors, 1, by: "a"), answer(.donors, 2, by: "b"), answer(.government, 5),
      answer(.government, 5),
    ]
    #expect(analysis(one).tables[0].items[0].test == nil)
    let named = one.dropLast() + [answer(.government, 5, by: "c")]
    #expect(analysis(Array(named)).tables[0].items[0].test == nil)
    let alike =
      ["a", "b"].map { answer(.donors, 3, by: $0) }
      + ["c", "d"].map { answer(.government, 3, by: $0) }
    #expect(analysis(alike).tables[0].items[0].test == nil)
  }

  /// Of all items of a domain each respondent counts once, with the lower of its two middle marks.
  @Test func aRespondentCountsOnceInADomain() throws {
    let rows =
      [("a", StakeholderGroup.donors, 1), ("b", .donors, 2), ("c", .government, 3)]
      .flatMap { name, group, mark in
        [
          answer(group, Decimal(mark), by: name),
          answer(group, 5, item: "Budget", by: name),
        ]
      } + [answer(.government, 4, by: "d")]
    let test = try #require(analysis(rows).tables[0].domains[0].test)
    #expect(test.respondents == 4 && test.p == 2.0 / 6)
  }

  @Test func theGapDecidesWhetherGroupsDivergeAndPStandsBesideIt() throws {
    let rows = (0..<6).flatMap {
      [answer(.donors, 2, by: "d\($0)"), answer(.government, 3, by: "g\($0)")]
    }
    let row = analysis(rows).tables[0].items[0]
    #expect(!row.diverges && row.gap == 1)
    let p = try #require(row.test?.p)
    #expect(p < 0.01)
  }

  @Test func measuresAreThePlannedActionsWithADomain() {
    var map = StakeholderMap()
    var action = PlannedAction()
    (action.plan, action.action) = ("plan", "Revue")
    action.domain = .known("plan unique")
    action.responsible = .known(["a"])
    var other = action
    other.domain = .unknown
    map.plans = [other, action]
    let measures = AlignmentAnalysis(map).measures
    #expect(measures.map(\.domain) == ["plan unique"] && measures[0].responsible == ["a"])
    #expect(measures[0].evidence.row == 3)
  }

  @Test func processesAreTheStagesOfWhatIsNoEngagement() {
    var map = StakeholderMap()
    var engagement = Engagement()
    engagement.id = "aid"
    map.engagements = [engagement]
    map.stages = ["mali", "aid", "plan", "mali"].enumerated().map { number, subject in
      var stage = Stage()
      (stage.subject, stage.stage) = (subject, "stage \(number)")
      return stage
    }
    let processes = AlignmentAnalysis(map).processes
    #expect(processes.map(\.subject) == ["mali", "plan"])
    #expect(processes[0].stages.map(\.stage) == ["stage 0", "stage 3"])
  }

  @Test func answersInWordsAreToldWithoutThoseThatAreMarks() {
    let answers = analysis([
      answer(.donors, nil, "2022", words: "plutôt bien"), answer(.donors, 3, words: "bien"),
      answer(.donors, nil, words: "n/a"), answer(.donors, nil),
      answer(.donors, nil, words: "oui", in: "stakemap-questions"),
    ]).answers
    #expect(answers.map(\.answer) == ["plutôt bien"])
    #expect(answers[0].group == "donors" && answers[0].date == "2022")
  }

  @Test func theValueIsWrittenAndReadWhole() throws {
    var map = StakeholderMap()
    map.assessments = [
      answer(nil, 2, "2022"), answer(nil, 3, "2023"), answer(.donors, nil, words: "bien"),
      answer(.donors, 1, by: "a"), answer(.donors, 2, by: "b"), answer(.government, 3, by: "c"),
      answer(.government, 4, by: "d"),
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(AlignmentAnalysis(map))
    let read = try JSONDecoder().decode(AlignmentAnalysis.self, from: data)
    #expect(try encoder.encode(read) == data)
    let text = String(decoding: data, as: UTF8.self)
    #expect(text.contains("\"name\":{\"en\":\"Separate\",\"fr\":\"Cloisonné\"}"))
    #expect(text.contains("\"isExact\":true") && text.contains("\"group\":null"))
  }

  @Test func anEmptyMapHasEmptyLists() {
    let analysis = AlignmentAnalysis(StakeholderMap())
    #expect(analysis.tables.isEmpty && analysis.levels.isEmpty && analysis.progress.isEmpty)
    #expect(analysis.measures.isEmpty && analysis.processes.isEmpty && analysis.answers.isEmpty)
  }
}
