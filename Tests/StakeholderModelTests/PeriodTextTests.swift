import StakeholderModel
import Testing

@Suite struct PeriodTextTests {
  @Test(arguments: [
    ("2021", "in 2021", "en 2021"),
    ("2021-03", "in March 2021", "en mars 2021"),
    ("2021-03-01", "on 1 March 2021", "le 1er mars 2021"),
    ("2021-03/2021-06", "from March to June 2021", "de mars à juin 2021"),
    ("2021-03-01/2021-06-02", "from 1 March to 2 June 2021", "du 1er mars au 2 juin 2021"),
    ("2021-04/2021-06", "from April to June 2021", "d’avril à juin 2021"),
    ("2021-10-01/2021-11", "from 1 October to November 2021", "du 1er octobre à novembre 2021"),
    ("2022-07-26/2022-07-28", "from 26 to 28 July 2022", "du 26 au 28 juillet 2022"),
    ("2022-07/2022-07-28", "from July to 28 July 2022", "de juillet au 28 juillet 2022"),
    ("2020-11/2021-02", "from November 2020 to February 2021", "de novembre 2020 à février 2021"),
    ("2020/2021", "from 2020 to 2021", "de 2020 à 2021"),
    ("2021/2021-06", "from 2021 to June 2021", "de 2021 à juin 2021"),
    ("2021-03/2021-06-02", "from March to 2 June 2021", "de mars au 2 juin 2021"),
  ])
  func readsAsASentenceNeedsIt(_ period: String, _ english: String, _ french: String) throws {
    let text = try #require(Period(period)).inSentence
    #expect(text(.english) == english)
    #expect(text(.french) == french)
  }

  @Test(arguments: [
    ("2021", "2021", "2021"),
    ("2021-03", "March 2021", "mars 2021"),
    ("2017/2019", "2017 – 2019", "2017 – 2019"),
    ("2021-03/2021-06", "March – June 2021", "de mars à juin 2021"),
    ("2021-08/2022-06", "August 2021 – June 2022", "d’août 2021 à juin 2022"),
    ("2022-07-26/2022-07-28", "26 – 28 July 2022", "du 26 au 28 juillet 2022"),
    ("2022-07-26/2022-08-01", "26 July – 1 August 2022", "du 26 juillet au 1er août 2022"),
    ("2021/2022-07", "2021 – July 2022", "de 2021 à juillet 2022"),
  ])
  func saysInATableWhatBothDatesShareOnce(
    _ period: String, _ english: String, _ french: String
  ) throws {
    let period = try #require(Period(period))
    #expect(period.text(in: .english) == english)
    #expect(period.text(in: .french) == french)
    let german = period.text(in: Language(rawValue: "de"))
    #expect(german.contains(String(period.start.year)))
  }
}
