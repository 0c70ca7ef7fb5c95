import StakeholderModel
import Testing

@Suite struct LanguageNamedTests {
  @Test(arguments: [
    ("fr", "fr"), ("FR", "fr"), ("français", "fr"), ("Francais", "fr"), ("French", "fr"),
    ("anglais", "en"), ("pt-BR", "pt-br"), ("es-419", "es-419"), ("bm", "bm"), ("tmh", "tmh"),
  ])
  func readsNamesAndTags(text: String, tag: String) {
    #expect(Language(named: text)?.rawValue == tag)
    #expect(CellReading<Language>(text).value?.rawValue == tag)
    #expect(CellReading<Language>(text).codes == [])
  }

  @Test(arguments: ["bis", "zz", "", "f", "bambara", "fr-", "note"])
  func otherTextsNameNone(text: String) { #expect(Language(named: text) == nil) }

  @Test func aListOfNamesIsReadAsTags() {
    #expect(CellReading<[Language]>("Français|anglais").value == [.french, .english])
    #expect(CellReading<Language>("espagnol et latin").codes == ["not-a-language"])
  }
}
