import StakeholderModel
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2021", "2021", "2021"), ("2022-02/2022-04", "2022-02", "2022-04"),
    ("2021 / 2022", "2021", "2022"), ("2021/2021-06", "2021", "2021-06"),
    ("2021-06/2021", "2021-06", "2021"), ("2021-03-01/2021-03-31", "2021-03-01", "2021-03-31"),
  ])
  func readsOneDateOrTwo(text: String, start: String, end: String) throws {
    let period = try #require(Period(text))
    #expect(period.start.description == start)
    #expect(period.end.description == end)
    #expect(Period(period.cell) == period)
  }

  @Test(arguments: [
    "", "/", "2021/", "/2021", "2022/2021", "2022-04/2022-03", "2021/2022/2023", "abc",
    "2021-13/2022", "2022-2021", "2021 to", "up to 2021", "5 years",
  ])
  func refusesWhatIsNoPeriod(text: String) {
    let reading = CellReading<Period>(text)
    #expect(reading.value == nil)
    #expect(reading.codes == ["not-a-period"])
  }

  @Test(arguments: [
    ("2021-2022", "2021/2022"), ("2021 – 2022", "2021/2022"), ("2017 to 2022", "2017/2022"),
    ("de mars 2017 à juin 2018", "2017-03/2018-06"), ("03/2017", "2017-03"),
    ("01/03/2017 - 30/06/2018", "2017-03-01/2018-06-30"), ("2021 – 2021", "2021"),
  ])
  func readsWhatPeopleTypeAndSaysSo(text: String, cell: String) {
    let reading = CellReading<Period>(text)
    #expect(reading.value?.cell == cell)
    #expect(reading.codes == ["period-as-typed"])
  }

  @Test func writesOneDateWhereBothAreTheSame() throws {
    #expect(try #require(Period("2021/2021")).cell == "2021")
  }

  @Test func sortsByItsEndThenItsStart() {
    let periods = ["2020/2022", "2021", "2019/2021", "2021/2022"].compactMap { Period($0) }
    #expect(
      periods.sorted().map(\.cell) == ["2019/2021", "2021", "2020/2022", "2021/2022"])
  }

  @Test(arguments: [
    ("1er semestre 2023", "2023-01/2023-06"), ("T4 2022", "2022-10/2022-12"),
    ("2e trimestre 2021", "2021-04/2021-06"), ("S2 2020", "2020-07/2020-12"),
  ])
  func aPartOfAYearIsToldAsItsMonths(cell: String, period: String) {
    var faults: [CellFault] = []
    #expect(Period.parse(cell, faults: &faults) == nil)
    #expect(faults.map { $0.remedy(.french) } == ["Écrire \(period)."])
    #expect(Period(period) != nil)
    #expect(Period.parse("S3 2020", faults: &faults) == nil)
    #expect(faults[1].remedy(.french).hasPrefix("Écrire une date"))
  }
}
