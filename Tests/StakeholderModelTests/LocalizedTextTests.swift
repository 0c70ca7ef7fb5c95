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

}
