import StakeholderModel
import Testing

@Suite struct AsOfTests {
  private func keeps(
    _ relation: Relation, start: String? = nil, end: String? = nil, asOf date: String
  ) throws -> Bool {
    var map = StakeholderMap("a", "b")
    var tie = Tie("a", relation, "b")
    tie.start = start.flatMap { PartialDate($0) }.map(Fact.known) ?? .unknown
    tie.end = end.flatMap { PartialDate($0) }.map(Fact.known) ?? .unknown
    map.ties = [tie]
    let date = try #require(PartialDate(date))
    let result = map.asOf(date)
    #expect(result.settings.date == date)
    #expect(result.stakeholders == map.stakeholders)
    return !result.ties.isEmpty
  }

  @Test func keepsWhatHasNoDates() throws {
    #expect(try keeps(.chairs, asOf: "2020"))
    #expect(try keeps(.funds, asOf: "2020"))
  }

  @Test func dropsWhatHasCertainlyEnded() throws {
    #expect(try !keeps(.chairs, end: "2019", asOf: "2020"))
    #expect(try keeps(.chairs, end: "2020", asOf: "2020-06"))
    #expect(try keeps(.chairs, end: "2020-06", asOf: "2020-06"))
    #expect(try !keeps(.chairs, end: "2020-05", asOf: "2020-06"))
  }

  @Test func dropsWhatHasCertainlyNotBegun() throws {
    #expect(try !keeps(.chairs, start: "2021", asOf: "2020"))
    #expect(try keeps(.chairs, start: "2020-12", asOf: "2020"))
    #expect(try keeps(.chairs, start: "2020", asOf: "2020-01-01"))
  }

  @Test func keepsMoneyOnceItWasPaid() throws {
    #expect(try keeps(.funds, start: "2018", end: "2019", asOf: "2023"))
    #expect(try !keeps(.funds, start: "2024", asOf: "2023"))
  }
}
