import Testing

@testable import GraphDrawing

@Suite struct SafeTextTests {
  @Test func escapesWhatGraphvizWouldInterpret() throws {
    #expect(try SafeText.label(#"a\Nb"#) == #""a\\Nb""#)
    #expect(try SafeText.label("R&D <x> &eacute;") == "\"R&amp;D &lt;x&gt; &amp;eacute;\"")
    #expect(try SafeText.label("say \"no\"") == "\"say &quot;no&quot;\"")
  }

  @Test func keepsLineFeedsAsCentredLines() throws {
    #expect(try SafeText.label("a\nb") == "\"a\\nb\"")
  }

  @Test func dropsControlCharactersAndKeepsLetters() throws {
    #expect(try SafeText.cleaned("a\u{1}\u{7F}\u{85}é\u{FFFE}日") == "aé日")
    #expect(try SafeText.cleaned("a\tb\u{2028}c") == "a b c")
  }

  @Test func refusesTheNulCharacter() {
    #expect(throws: DrawingError.nulCharacter(in: "a\0b")) { try SafeText.label("a\0b") }
  }

  @Test func refusesOneCharacterMoreThanTheLongestLabel() throws {
    let longest = String(repeating: "x", count: SafeText.longestLabel)
    #expect(try SafeText.cleaned(longest) == longest)
    #expect(throws: DrawingError.textTooLong(10_001, limit: 10_000)) {
      try SafeText.cleaned(longest + "x")
    }
  }

  @Test func differentIdsGiveDifferentIdentifiers() {
    let ids = [
      "a b", "a_b", "a-b", "a.b", "é", "e", "a_20b", "a_20_b", "a_1", "a\u{5F1}", "a__b", "",
    ]
    #expect(Set(ids.map(SafeText.identifier)).count == ids.count)
  }
}
