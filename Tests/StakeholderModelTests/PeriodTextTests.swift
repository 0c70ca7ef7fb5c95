import StakeholderModel
import Testing

@Suite struct PeriodTextTests {
  @Test(arguments: [
    ("2021", "in 2021", "en 2021"),
    ("2021-03", "in March 2021", "en mars 2021"),
    ("2021-03-01", "on 1 March 2021", "le 1er mars 2021"),
    ("2021-03/2021-06", "from March to June 2021", "de mars à juin 2021"),
    ("2021-03-01/2021-06-02", "from 1 March to 2 June 2021", "du 1er mars au 2 juin 2021"),
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
}
