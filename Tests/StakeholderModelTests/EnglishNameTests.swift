import StakeholderModel
import Testing

@Suite struct EnglishNameTests {
  @Test(arguments: [
    ("Ministry of Health", "the Ministry of Health", "is"),
    ("Nutrition Coordination Unit", "the Nutrition Coordination Unit", "is"),
    ("Donor agencies", "the donor agencies", "are"),
    (
      "Sector ministries concerned with nutrition",
      "the sector ministries concerned with nutrition",
      "are"
    ),
    ("Nutrition contacts in the ministries", "the nutrition contacts in the ministries", "are"),
    ("Ministry of Mines and Companies", "the Ministry of Mines and Companies", "is"),
    ("Funders", "the funders", "are"), ("Partner countries", "the partner countries", "are"),
    ("Development partners on budget", "the development partners on budget", "are"),
    ("Partner A", "Partner A", "is"),
    ("Organisations that receive it", "the organisations that receive it", "are"),
    ("People with disabilities", "people with disabilities", "are"),
    ("Those directly engaged", "those directly engaged", "are"),
    ("Unitlife", "Unitlife", "is"), ("USAID", "USAID", "is"),
    ("Action Against Hunger", "Action Against Hunger", "is"), ("", "", "is"),
  ])
  func takesItsArticleAndItsVerb(name: String, article: String, verb: String) {
    let english = EnglishName(name)
    #expect(english.withArticle == article)
    #expect(english.verb("is", "are").text == verb)
  }

  @Test func whatSomethingIsKeepsNoCapital() {
    #expect(
      EnglishName("Purchase of food", isDescription: true).withArticle == "the purchase of food")
    #expect(EnglishName("Unitlife", isDescription: true).withArticle == "Unitlife")
    #expect(EnglishName("Purchase of food").withArticle == "the Purchase of food")
  }

  @Test func writesTheAcronymWithTheArticleOfTheName() {
    #expect(EnglishName("Nutrition Coordination Unit", written: "NCU").withArticle == "the NCU")
  }
}
