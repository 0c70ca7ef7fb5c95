import StakeholderModel
import TestSupport
import Testing

@Suite struct FrenchTypographyTests {
  @Test(arguments: [
    ("Quoi ?", "Quoi\u{202F}?"), ("Non !", "Non\u{202F}!"), ("a ; b", "a\u{202F}; b"),
    ("a : b", "a\u{A0}: b"),
    ("25 %", "25\u{A0}%"), ("« a »", "«\u{A0}a\u{A0}»"),
    (
      "« a » : « b » ?",
      "«\u{A0}a\u{A0}»\u{A0}: «\u{A0}b\u{A0}»\u{202F}?"
    ),
  ])
  func putsNoBreakSpacesWhereFrenchWantsThem(text: String, spaced: String) {
    #expect(FrenchTypography.typeset(text) == spaced)
  }

  @Test(arguments: [
    ("l'eau", "l’eau"), ("aujourd'hui", "aujourd’hui"), ("L'", "L’"), ("é'a", "é’a"),
  ])
  func curvesTheApostropheAfterALetter(text: String, typeset: String) {
    #expect(FrenchTypography.typeset(text) == typeset)
  }

  @Test(arguments: [
    "", " ", "'", " 'a", "1'", "a b", "a, b. c", "ties.csv:14:2", "12:30", "Quoi?", "25%", "(a) ",
    "«a»",
  ])
  func leavesTheRestAlone(text: String) {
    #expect(FrenchTypography.typeset(text) == text)
  }

  @Test(arguments: 0..<UInt64(200))
  func changesNothingMoreTheSecondTime(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array(" :;?!%«»'ab\u{A0}\u{202F}")
    let text = String((0..<40).compactMap { _ in alphabet.randomElement(using: &random) })
    let once = FrenchTypography.typeset(text)
    #expect(FrenchTypography.typeset(once) == once)
    #expect(once.count == text.count)
    for pair in [" ;", " ?", " !", " :", " %", " »", "« "] { #expect(!once.contains(pair)) }
  }

  @Test func isAppliedToTheProgramsOwnFrench() {
    let text = LocalizedText(en: "why's ?", fr: "qu'est-ce ?")
    #expect(text(.french) == "qu’est-ce\u{202F}?")
    #expect(text(.english) == "why's ?")
  }
}
