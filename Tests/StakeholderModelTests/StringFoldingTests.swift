import StakeholderModel
import TestSupport
import Testing

@Suite struct StringFoldingTests {
  @Test(arguments: [
    [
      "Base juridique", "BASE  JURIDIQUE", " base\tjuridique\n", "Base\u{A0}juridique",
      "base_juridique",
    ],
    ["Échelon", "echelon", "E\u{301}CHELON", "ÉCHELON"],
    ["l’eau", "L'EAU", "l’Eau"], ["2021–2025", "2021-2025"],
    ["œuvre", "Œuvre", "oeuvre", "OEUVRE"],
    ["Ａ１", "a1"], ["", "  ", "_"],
  ])
  func textsThatDifferOnlyInTheirLooksFoldAlike(texts: [String]) {
    #expect(Set(texts.map(\.folded)).count == 1, "\(texts.map(\.folded))")
  }

  @Test(arguments: [
    ("part", "parts"), ("a-b", "a b"), ("hosted-by", "hosts"), ("l'eau", "leau"), ("日本", "日"),
    ("1", "10"), ("a", ""),
  ])
  func textsThatDifferInTheirLettersDoNot(a: String, b: String) {
    #expect(a.folded != b.folded)
  }

  @Test(arguments: 0..<UInt64(200))
  func foldingAgainChangesNothing(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = RandomMap.text(using: &random)
    #expect(text.folded.folded == text.folded)
    #expect(text.uppercased().folded == text.folded)
  }
}
