import Foundation
import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct AlignmentAnalysisTests {
  private func answer(
    _ group: StakeholderGroup?, _ score: Decimal?, item: String = "Plan costed",
    domain: String? = "One plan", scale: String? = "1-5", by respondent: String? = nil,
    _ date: String = "", words: String? = nil, in framework: String = "diagnostic",
    of subject: String = "rwanda"
  ) -> Assessment {
    var row = Assessment()
    (row.subject, row.framework, row.item) = (subject, framework, item)
    row.domain = domain.map(Fact.known) ?? .unknown
    row.respondentGroup = group.map { .known(RespondentGroup($0)) } ?? .unknown
    row.respondent = respondent.map(Fact.known) ?? .unknown
    (row.score, row.scale, row.answer, row.date) = (score, scale, words, .date(date))
    row.sources = [SourceReference("s1#\(item)")]
    return row
  }

  private func analysis(_ rows: [Assessment]) -> AlignmentAnalysis {
    var map = StakeholderMap([
      Stakeholder("ngo", .nationalNGO) { $0.group = .known(.civilSociety) }
    ])
    map.assessments = rows
    return AlignmentAnalysis(map)
  }

  private func cell(_ rows: [Assessment]) throws -> ScoreCell {
    try #require(analysis(rows).tables.first?.items.first?.cells.first)
  }

  @Test(arguments: [
    ([Decimal(3)], Decimal(3), Decimal(3)), ([1, 5], 1, 5), ([5, 1, 2], 2, 2),
    ([4, 1, 2, 5], 2, 4), ([2, 2, 2, 5], 2, 2),
  ])
  func theMedianOfAnEvenNumberIsBothInTheMiddle(
    _ scores: [Decimal], _ lower: Decimal, _ upper: Decimal
  ) throws {
    let cell = try cell(scores.enumerated().map { answer(.donors, $1, by: "r\($0)") })
    #expect(cell.lowerMedian == lower && cell.upperMedian == upper)
    #expect(cell.minimum == scores.min() && cell.maximum == scores.max())
    #expect(cell.respondents == scores.count && cell.marks == scores.count)
  }

  @Test func marksAreCountedByCategoryWithThoseNeverGiven() throws {
    let cell = try cell([2, 2, 4].enumerated().map { answer(.donors, $1, by: "r\($0)") })
    #expect(cell.counts.map(\.score) == [1, 2, 3, 4, 5])
    #expect(cell.counts.map(\.count) == [0, 2, 0, 1, 0])
    let fine = try self.cell([answer(.donors, 2.5, by: "a"), answer(.donors, 2.5, by: "b")])
    #expect(fine.counts == [.init(score: 2.5, count: 2)])
    #expect(try self.cell([answer(.donors, 7, scale: "0-10")]).counts.count == 11)
    #expect(try self.cell([answer(.donors, 7, scale: "0-11")]).counts.count == 1)
  }

  @Test func theOneAnswerOfAGroupIsOneRespondentHoweverManyItemsItMarks() throws {
    let table = try #require(
      analysis([
        answer(.government, 2), answer(.government, 4, item: "Plan shared"),
        answer(.government, 5, item: "Plan reviewed"),
      ]).tables.first)
    let domain = try #require(table.domains.first?.cells.first)
    #expect(domain.respondents == 1 && domain.marks == 3)
    #expect(domain.lowerMedian == 4 && domain.upperMedian == 4)
    #expect(table.items.map { $0.cells[0].respondents } == [1, 1, 1])
  }

  @Test func theUnnamedCountAsOftenAsTheyAnsweredOneItem() throws {
    let table = try #require(
      analysis([
        answer(.donors, 2), answer(.donors, 3), answer(.donors, 3, item: "Plan shared"),
        answer(.donors, 1, by: "a"), answer(.donors, 1, item: "Plan shared", by: "a"),
      ]).tables.first)
    #expect(table.domains[0].cells[0].respondents == 3)
  }

  @Test func notApplicableAndWithoutScoreAreCountedApart() throws {
    let cell = try cell([
      answer(.donors, 3), answer(.donors, nil, scale: nil, words: "N/A"),
      answer(.donors, 5, words: "n/a"), answer(.donors, nil, scale: nil),
      answer(.donors, nil, scale: nil, words: "rather good"),
    ])
    #expect(cell.marks == 1 && cell.notApplicable == 2 && cell.withoutScore == 2)
  }

  @Test func anItemWithoutAnyMarkIsKnownByItsNotApplicable() throws {
    let table = try #require(
      analysis([
        answer(.donors, 3), answer(.donors, nil, item: "Audits", scale: nil, words: "n/a"),
      ]).tables.first)
    #expect(table.items[1].cells[0].lowerMedian == nil)
    #expect(table.items[1].cells[0].notApplicable == 1)
    #expect(table.items[1].cells[0].counts.isEmpty)
  }

  @Test func scalesSubjectsAndFrameworksAreNeverMixed() {
    let tables = analysis([
      answer(.donors, 3), answer(.donors, 70, scale: "0-100"), answer(.donors, 2, in: "joint"),
      answer(.donors, 4, of: "ethiopia"),
    ]).tables
    #expect(tables.map(\.framework) == ["diagnostic", "diagnostic", "joint"])
    #expect(tables.map(\.scale.high) == [5, 100, 5])
    #expect(tables[0].items.map(\.subject) == ["rwanda", "ethiopia"])
    #expect(tables[0].domains.map { $0.cells[0].marks } == [1, 1])
  }

  @Test func whatIsNoFrameworkOrCannotBeReadHasNoTable() {
    let analysis = analysis([
      answer(.donors, 3, in: "stakemap-questions"), answer(.donors, 3, in: "stakemap-obstacles"),
      answer(.donors, 3, scale: nil), answer(.donors, 6), answer(.donors, 1, scale: "5-1"),
      answer(.donors, nil, words: "good", in: "words"),
    ])
    #expect(analysis.tables.isEmpty)
    #expect(analysis.unreadable.map(\.row) == [4, 5, 6])
    #expect(self.analysis([]).tables.isEmpty)
  }

  @Test func theGroupIsThatOfTheRowElseOfItsRespondent() throws {
    let table = try #require(
      analysis([
        answer(nil, 1), answer(nil, 2, by: "ngo"), answer(.government, 3, by: "ngo"),
        answer(StakeholderGroup(rawValue: "off budget"), 4),
      ]).tables.first)
    #expect(table.groups == ["government", "civil-society", "off budget", nil])
    #expect(table.items[0].cells.map(\.lowerMedian) == [3, 2, 4, 1])
  }

  @Test(arguments: [
    (Decimal(1), Decimal(3), Decimal(2), true), (2, 3, 1, false), (5, 1, 4, true), (2, 2, 0, false),
  ])
  func halfOfTheScaleIsADivergence(
    _ one: Decimal, _ other: Decimal, _ gap: Decimal, _ diverges: Bool
  ) throws {
    let row = try #require(
      analysis([answer(.donors, one), answer(.government, other)]).tables.first?.items.first)
    #expect(row.gap == gap && row.diverges == diverges)
  }

  @Test func theGapIsWhatTheMediansAreApartAtLeast() throws {
    let rows = [
      answer(.donors, 1, by: "a"), answer(.donors, 2, by: "b"), answer(.government, 3, by: "c"),
      answer(.government, 5, by: "d"),
    ]
    #expect(analysis(rows).tables[0].items[0].gap == 1)
    let overlapping = [
      answer(.donors, 1, by: "a"), answer(.donors, 5, by: "b"), answer(.government, 3),
    ]
    #expect(analysis(overlapping).tables[0].items[0].gap == 0)
  }

  @Test func whoseGroupIsNotKnownDivergesFromNobody() {
    let row = analysis([answer(nil, 1), answer(.government, 5)]).tables[0].items[0]
    #expect(row.gap == nil && !row.diverges)
  }

  @Test func ofEachGroupTheLatestYearCounts() {
    let table = analysis([
      answer(.donors, 1, "2019"), answer(.donors, 4, "2022-10"), answer(.government, 2, "2019"),
      answer(.civilSociety, 2, "2019"), answer(.civilSociety, nil, "2022", words: "n/a"),
    ]).tables[0]
    #expect(table.groups == ["government", "donors", "civil-society"])
    #expect(table.items[0].cells.map(\.lowerMedian) == [2, 4, nil])
    #expect(table.replaced == 2)
  }

  @Test func wordingThatDiffersInCapitalsIsOneItem() {
    let table = analysis([
      answer(.donors, 2, item: "Suivi à jour"), answer(.government, 3, item: "SUIVI À JOUR"),
    ]).tables[0]
    #expect(table.items.map(\.item) == ["Suivi à jour"])
    #expect(table.items[0].evidence.flatMap(\.sources) == ["s1#Suivi à jour", "s1#SUIVI À JOUR"])
  }

  @Test func itemsWithoutADomainStandForThemselves() {
    let table = analysis([answer(.donors, 2, domain: nil)]).tables[0]
    #expect(table.domains.isEmpty && table.items.count == 1)
  }

  @Test func theValueIsWrittenAndReadWhole() throws {
    let analysis = analysis([
      answer(.donors, 2.5), answer(nil, 3), answer(.donors, 9), answer(.government, nil),
    ])
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(analysis)
    // Evidence keeps how sure it is to itself: what is written is compared.
    let read = try JSONDecoder().decode(AlignmentAnalysis.self, from: data)
    #expect(try encoder.encode(read) == data)
    #expect(read.unreadable.map(\.row) == [4])
    #expect(String(decoding: data, as: UTF8.self).contains("\"gap\":null"))
  }
}
