import StakeholderModel
import TestSupport
import Testing

@Suite struct LanguageSortingTests {
  @Test(arguments: [Language.french, .english, Language(rawValue: "pt")])
  func accentsAndCapitalsCountLast(language: Language) {
    let names = ["Zambie", "Évaluation", "Eau", "eau", "œuvre", "État", "ours", "Étude", "Ober"]
    #expect(
      language.sorted(names) == [
        "eau", "Eau", "État", "Étude", "Évaluation", "Ober", "œuvre", "ours", "Zambie",
      ])
    #expect(language.sorts("État", before: "Fonds"))
    #expect(!language.sorts("Fonds", before: "État"))
  }

  @Test func followsTheAlphabetOfTheLanguage() {
    let names = ["Ö", "Z", "A"]
    #expect(Language(rawValue: "sv").sorted(names) == ["A", "Z", "Ö"])
    #expect(Language(rawValue: "de").sorted(names) == ["A", "Ö", "Z"])
  }

  @Test func textsThatTheLanguageDoesNotTellApartAreOrderedByCodePoint() {
    let (composed, decomposed) = ("\u{E9}", "e\u{301}")
    let one = Language.french.sorted([composed, decomposed, "a"])
    let other = Language.french.sorted([decomposed, "a", composed])
    #expect(
      one.map { Array($0.unicodeScalars).count } == other.map { Array($0.unicodeScalars).count })
  }

  @Test func elementsOfOneNameStayInTheirOrder() {
    let elements = [("b", 1), ("a", 2), ("b", 3), ("a", 4)]
    #expect(Language.french.sorted(elements, by: \.0).map(\.1) == [2, 4, 1, 3])
    #expect(Language.french.sorted([] as [String]).isEmpty)
  }

  @Test(arguments: 0..<UInt64(50))
  func theOrderDoesNotDependOnTheOneGiven(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("aàâbcçeéèêoœ AÉ-'’09")
    let names = (0..<30).map { _ in
      String((0..<4).compactMap { _ in alphabet.randomElement(using: &random) })
    }
    let sorted = Language.french.sorted(names)
    #expect(Language.french.sorted(names.shuffled(using: &random)) == sorted)
    for (a, b) in zip(sorted, sorted.dropFirst()) { #expect(!Language.french.sorts(b, before: a)) }
  }
}
