import StakeholderModel
import Testing

@Suite struct PhraseTests {
  @Test func remembersWhereItsValuesStand() {
    let (place, count) = ("Mali", 3)
    let phrase: Phrase = "In \(place), \(count) bodies meet."
    #expect(phrase.text == "In Mali, 3 bodies meet.")
    #expect(phrase.template == "In {1}, {2} bodies meet.")
  }

  @Test func aTextWithoutValuesIsItsOwnTemplate() {
    let phrase: Phrase = "Members"
    #expect(phrase.text == "Members" && phrase.template == "Members")
    #expect(("" as Phrase).template == "")
  }

  @Test func valuesMayStandAnywhereAndHoldAnySigns() {
    let (accented, empty) = ("é{1}\u{A0}👩‍👩‍👧", "")
    let phrase: Phrase = "\(accented)\(empty)ü\(accented)"
    #expect(phrase.text == "\(accented)ü\(accented)")
    #expect(phrase.template == "{1}{2}ü{3}")
  }

  @Test func anAccentThatJoinsItsNeighbourStaysInItsValue() {
    let accent = "\u{301}"
    let phrase: Phrase = "e\(accent)t"
    #expect(phrase.template == "e{1}t")
  }

  @Test func aValueWithWordsOfItsOwnIsEnglishInTheEnglishText() {
    let sheet = LocalizedText(en: "Ties", fr: "Liens")
    let verb: Phrase = "are"
    let phrase: Phrase = "The sheets \(sheet) \(verb) empty."
    #expect(phrase.text == "The sheets Ties are empty.")
    #expect(phrase.template == "The sheets {1} {2} empty.")
  }

  @Test func partsAreNumberedTogether() {
    let (name, nearest) = ("MoHP", "MoH")
    let phrase: Phrase = "No “\(name)”. " + "Did you mean “\(nearest)”?"
    #expect(phrase.text == "No “MoHP”. Did you mean “MoH”?")
    #expect(phrase.template == "No “{1}”. Did you mean “{2}”?")
  }

  @Test func withoutATranslationItIsEnglish() {
    let phrase: Phrase = "Members"
    #expect(phrase.text(in: Language(rawValue: "pt")) == "Members")
  }
}
