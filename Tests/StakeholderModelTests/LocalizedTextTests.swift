import StakeholderModel
import Testing

@Suite struct LocalizedTextTests {
  @Test func fallsBackToEnglishThenToTheFirstLanguage() {
    let portuguese = Language(rawValue: "PT")
    #expect(portuguese.rawValue == "pt")
    let text = LocalizedText([.french: "a", .english: "b"])
    #expect(text.text(in: .french) == "a")
    #expect(text.text(in: portuguese) == "b")
    let noEnglish = LocalizedText([.french: "a", portuguese: "c"])
    #expect(noEnglish.text(in: .english) == "a")
    #expect(LocalizedText().text(in: .english) == nil)
    #expect(LocalizedText().isEmpty)
  }

  @Test func aTextOfTheProgramHasFrenchAndEnglish() {
    let text = LocalizedText(en: "Why", fr: "Pourquoi ?")
    #expect(text.languages == [.english, .french] && !text.isEmpty)
    #expect(text[.english] == "Why" && text[.french] == "Pourquoi\u{202F}?")
    #expect(text[Language(rawValue: "pt")] == nil)
    #expect(text.byLanguage == [.english: "Why", .french: "Pourquoi\u{202F}?"])
  }

  @Test func aTextThatIsChangedIsOneOfTheMap() {
    var text = LocalizedText(en: "Why", fr: "Pourquoi")
    text[.french] = nil
    #expect(text.languages == [.english] && text(.french) == "Why")
    text[.english] = nil
    #expect(text.isEmpty && text.text(in: .french) == nil)
  }

  @Test func aNameIsTheSameInEveryLanguage() {
    let text = LocalizedText(verbatim: "XOF")
    #expect(text(.french) == "XOF" && text(Language(rawValue: "pt")) == "XOF")
  }

  @Test func equalTextsAreEqual() {
    let count = 3
    let text = LocalizedText(en: "\(count) rows", fr: "\(count) lignes")
    #expect(text == LocalizedText(en: "\(count) rows", fr: "\(count) lignes"))
    #expect(text != LocalizedText(en: "\(count) rows", fr: "\(count) rangs"))
    #expect(Set([text, text]).count == 1)
  }
}
