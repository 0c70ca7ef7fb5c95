import TestSupport
import Testing

/// The reader of the sources' texts, on sources of its own.
@Suite struct ProgramTextTests {
  private func templates(_ source: String) -> [[String]] {
    ProgramText.all(inSource: source).map { ($0.english + $0.french).map(\.template) }
  }

  @Test func findsBothLanguagesOfACall() {
    #expect(templates(#"LocalizedText(en: "a", fr: "b")"#) == [["a", "b"]])
    #expect(templates(#"Term("x", en: "a", fr: "b", under: "c")"#) == [["a", "b"]])
    #expect(templates(#"say("a", "b") + say(en: "c", fr: "d")"#) == [["a", "b"], ["c", "d"]])
    #expect(templates(#"say(one ? "a" : "b", one ? "c" : "d")"#) == [["a", "b", "c", "d"]])
  }

  @Test func findsTextsInTheValuesOfOtherTexts() {
    #expect(templates(#"print("\(say("a \(x)", "b")): \(y)")"#) == [["a {1}", "b"]])
    #expect(templates(#"let are = body.verb("is", "are")"#) == [["is", "are"]])
  }

  @Test func leavesOutWhatIsNoText() {
    #expect(templates(#"// LocalizedText(en: "a", fr: "b")"#).isEmpty)
    #expect(templates(#"/* say("a", "b") */ let x = "say(\"a\", \"b\")""#).isEmpty)
    #expect(templates(#"func say(_ english: Phrase, _ french: String) {}"#).isEmpty)
    #expect(
      templates(#"init(en english: Phrase, fr french: String) { self.en = english }"#).isEmpty)
    #expect(templates(#"LocalizedText(en: english, fr: french)"#).isEmpty)
  }

  @Test func numbersTheValuesOfATextAndFindsWordsInThem() throws {
    let source = #"""
      LocalizedText(
        en: "\(list.joined(separator: ", ")): \(n == 1 ? "one" : "\(n)") \u{201C}\t",
        fr: "")
      """#
    let text = try #require(ProgramText.all(inSource: source).first)
    #expect(text.line == 2)
    #expect(text.english.map(\.template) == ["{1}: {2} “\t"])
    #expect(text.english[0].inner.map(\.template) == [", ", "one", "{1}"])
    #expect(text.french.map(\.template) == [""])
  }

  @Test func readsLiteralsOfSeveralLines() {
    let source = #"""
      say(
        """
        The “map” \
        has \(count) rows.
          Indented.
        """,
        """
        La carte
        """)
      """#
    #expect(templates(source) == [["The “map” has {1} rows.\n  Indented.", "La carte"]])
  }

  @Test func aTextOfSeveralLiteralsIsAlsoOne() throws {
    let source = #"LocalizedText(en: "\(a). " + (b ? "" : "c \(d)"), fr: "e")"#
    let text = try #require(ProgramText.all(inSource: source).first)
    #expect(text.isComposed)
    #expect(text.englishTemplates.contains("{1}. c {2}"))
  }

  @Test func findsTheProgramsTexts() throws {
    let texts = try ProgramText.all()
    #expect(texts.count > 800)
    #expect(texts.contains { $0.english.map(\.template) == ["Data as of {1}."] })
  }
}
