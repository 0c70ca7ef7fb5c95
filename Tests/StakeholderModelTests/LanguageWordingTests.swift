import StakeholderModel
import Testing

@Suite struct LanguageWordingTests {
  private let pt = Language(rawValue: "pt")

  @Test func saysOneLanguageAndMakesNoOther() {
    func never() -> String {
      Issue.record("A text was made that nobody asked for")
      return ""
    }
    #expect(Language.english.say(en: "why", fr: never()) == "why")
    #expect(Language.french.say(en: "\(never())", fr: "qu'est-ce ?") == "qu’est-ce\u{202F}?")
    #expect(pt.say(en: "why", fr: never()) == "why")
  }

  @Test func listsWithTheWordBeforeTheLast() {
    #expect(Language.french.list(["a", "b", "c"]) == "a, b et c")
    #expect(pt.list(["a", "b"]) == "a and b")
    let translation = Translation(pt, texts: ["{1} and {2}": "{1} e {2}"])
    Translation.$inForce.withValue([pt: translation]) {
      #expect(pt.list(["a", "b", "c"]) == "a, b e c")
      #expect(pt.list(["a"]) == "a" && pt.list([]) == "")
    }
  }

  @Test func onlyFrenchHasSpacesBeforeItsSigns() {
    #expect(Language.french.colon == "\u{A0}:" && Language.french.semicolon == "\u{202F}; ")
    for language in [Language.english, pt] {
      #expect(language.colon == ":" && language.semicolon == "; ")
    }
  }

  @Test func aNameIsBareInTheSentenceOfATranslation() {
    var map = StakeholderMap()
    map.stakeholders = [Stakeholder("all", name: "Ministères")]
    map.stakeholders[0].names[.english] = "Ministries"
    map.stakeholders[0].names[pt] = "Ministérios"
    #expect(NameInSentence(map, in: .english).withArticle("all") == "the ministries")
    #expect(NameInSentence(map, in: pt).withArticle("all") == "Ministérios")
    let verb = NameInSentence(map, in: pt).english("all").verb("is", "are")
    #expect(verb.text == "are")
  }
}
