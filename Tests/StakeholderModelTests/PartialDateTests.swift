import Foundation
import StakeholderModel
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: [
    "2017", "2017-03", "2017-03-14", "0001", "9999-12-31", "2020-02-29", "2000-02-29", "2021-02-28",
    "2017-04-30", "2017-01-31",
  ])
  func keepsThePrecisionItIsWrittenWith(text: String) {
    #expect(PartialDate(text)?.description == text)
    #expect(CellReading<PartialDate>(text).codes == [])
  }

  @Test(arguments: [
    "", " ", "abc", "2021-02-29", "1900-02-29", "2017-04-31", "2017-13", "2017-00", "2017-03-00",
    "2017-03-32", "17", "0000", "20170314", "2017-03-14 ", "-2017", "2017-", "２０１７", "31/02/2017",
    "13/13/2017", "14/03/17", "ma 2017", "avril", "32 mars 2017",
  ])
  func refusesWhatNoCalendarHas(text: String) {
    #expect(PartialDate(text) == nil)
    let reading = CellReading<PartialDate>(text)
    #expect(reading.value == nil)
    #expect(reading.codes == ["not-a-date"])
  }

  @Test(arguments: [
    ("14/03/2017", "2017-03-14"), ("14.3.2017", "2017-03-14"), ("14-03-2017", "2017-03-14"),
    // Both may be a month: the day is written first.
    ("03/04/2017", "2017-04-03"),
    // Only the second can be a day.
    ("03/14/2017", "2017-03-14"), ("03/2017", "2017-03"), ("2017-3", "2017-03"),
    ("2017/03/04", "2017-03-04"), ("2017-03-14 10:30", "2017-03-14"),
    ("2017-03-14T10:30:00Z", "2017-03-14"), ("mars 2017", "2017-03"),
    ("14 Mars 2017", "2017-03-14"),
    ("1er août 2017", "2017-08-01"), ("févr. 2017", "2017-02"), ("FEVRIER 2017", "2017-02"),
    ("14 March 2017", "2017-03-14"), ("Sept 2017", "2017-09"), ("juil. 2017", "2017-07"),
  ])
  func readsWhatPeopleTypeAndSaysSo(text: String, date: String) {
    #expect(PartialDate(text) == nil)
    let reading = CellReading<PartialDate>(text)
    #expect(reading.value?.description == date)
    #expect(reading.codes == ["date-as-typed"])
  }

  @Test func sortsByTheFirstDayItMayMeanCoarseBeforeFine() throws {
    let sorted = ["2016-12-31", "2017", "2017-01", "2017-01-01", "2017-02", "2018"]
    let dates = try sorted.map { try #require(PartialDate($0)) }
    #expect(dates.reversed().sorted().map(\.description) == sorted)
  }

  @Test func spansFromItsFirstToItsLastDay() throws {
    let leap = try #require(PartialDate("2020-02"))
    #expect(leap.earliest == (2020, 2, 1))
    #expect(leap.latest == (2020, 2, 29))
    #expect(try #require(PartialDate("2021-02")).latest == (2021, 2, 28))
    #expect(try #require(PartialDate("2021")).latest == (2021, 12, 31))
    #expect(try #require(PartialDate("2021-04-05")).latest == (2021, 4, 5))
  }

  @Test(arguments: [
    ("2016", "2017", true), ("2017", "2017", false), ("2017", "2017-12", false),
    ("2017-11", "2017-12", true), ("2017-12", "2017", false), ("2016-12-31", "2017", true),
    ("2017-01-01", "2017", false), ("2017-02-28", "2017-03", true),
    ("2017-03-01", "2017-03", false),
    ("2018", "2017", false), ("2017-03-13", "2017-03-14", true),
    ("2017-03-14", "2017-03-14", false),
  ])
  func isCertainlyBeforeOnlyWhenEveryDayIs(first: String, second: String, expected: Bool) throws {
    let (a, b) = (try #require(PartialDate(first)), try #require(PartialDate(second)))
    #expect(a.isCertainlyBefore(b) == expected)
    #expect(!(expected && b.isCertainlyBefore(a)))
  }

  @Test(arguments: [
    ("2015", "2015", "2015"), ("2015-03", "mars 2015", "March 2015"),
    ("2015-03-01", "1er mars 2015", "1 March 2015"),
    ("2015-03-14", "14 mars 2015", "14 March 2015"),
    ("2015-08", "août 2015", "August 2015"), ("2015-12-31", "31 décembre 2015", "31 December 2015"),
    ("2015-01", "janvier 2015", "January 2015"),
  ])
  func speaksFrenchAndEnglish(text: String, french: String, english: String) throws {
    let date = try #require(PartialDate(text))
    #expect(date.text(in: .french) == french)
    #expect(date.text(in: .english) == english)
  }

  @Test(arguments: [
    ("2015", "2015"), ("2015-03", "março de 2015"), ("2015-03-01", "1 de março de 2015"),
    ("0800-12-31", "31 de dezembro de 800"),
  ])
  func otherLanguagesWriteAsTheirTagSays(cell: String, portuguese: String) throws {
    let date = try #require(PartialDate(cell))
    #expect(date.text(in: Language(rawValue: "pt")) == portuguese)
  }

  @Test func isOneStringInJSON() throws {
    let dates = ["2017", "2017-03", "2017-03-14"].compactMap { PartialDate($0) }
    let json = try JSONEncoder().encode(dates)
    #expect(String(decoding: json, as: UTF8.self) == #"["2017","2017-03","2017-03-14"]"#)
    #expect(try JSONDecoder().decode([PartialDate].self, from: json) == dates)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PartialDate].self, from: Data(#"["2017-13"]"#.utf8))
    }
  }

  @Test(arguments: [
    ("2016/2017", "2016 pour le début et 2017 pour la fin"), ("2016-2017", "2017 pour la fin"),
    ("vers 2015", "Écrire 2015, et dire"), ("Environ mars 2015", "Écrire 2015-03, et dire"),
    ("c. 2015", "Écrire 2015, et dire"), ("T1 2017", "Écrire 2017-01, le mois"),
    ("Q4/2017", "Écrire 2017-10, le mois"), ("2e trimestre 2017", "Écrire 2017-04, le mois"),
    ("S2 2017", "Écrire 2017-07, le mois"), ("12/03/17", "quatre chiffres : 2017-03-12"),
    ("12.03.98", "quatre chiffres : 1998-03-12"), ("12/03/50", ": 2050-03-12"),
    ("12/03/51", ": 1951-03-12"), ("bientôt", "Écrire 2017, 2017-03"),
    ("S3 2017", "Écrire 2017, 2017-03"),
    ("32/13/17", "Écrire 2017, 2017-03"), ("vers la fin", "Écrire 2017, 2017-03"),
  ])
  func advisesWhatToWriteInsteadOfADate(cell: String, advice: String) {
    let reading = CellReading<PartialDate>(cell)
    #expect(reading.codes == ["not-a-date"])
    let remedy = reading.faults.first?.remedy(.french).replacing("\u{A0}", with: " ")
    #expect(remedy?.contains(advice) == true, "\(remedy ?? "")")
  }
}
