import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct TranslationFileTests {
  private func read(_ text: String) throws -> TranslationFile {
    try TranslationReader(file: "pt.yaml").read(text)
  }

  @Test func readsALanguageAndItsTexts() throws {
    let file = try read(
      """
      language: PT
      texts:
        - en: Data as of {1}.
          pt: Dados de {1}.
        - en: |
            Members
          pt: "Membros"
        - {en: Ties, pt: }
        - en: Sources
      """)
    #expect(file.language == Language(rawValue: "pt"))
    #expect(file.entries.map(\.english) == ["Data as of {1}.", "Members\n", "Ties", "Sources"])
    // What is left empty has no translation.
    #expect(file.texts == ["Data as of {1}.": "Dados de {1}.", "Members\n": "Membros"])
  }

  @Test func aFileWithoutTextsIsABeginning() throws {
    #expect(try read("language: pt\n").entries.isEmpty)
    #expect(try read("language: pt\ntexts:\n").entries.isEmpty)
  }

  @Test(arguments: [
    ("", 1, 1, "a language and its texts"), ("[]", 1, 1, "a language and its texts"),
    ("texts: []", 1, 1, "“language” is expected"),
    ("language: Portuguese (Angola)", 1, 11, "“language” is expected"),
    ("language: en", 1, 11, "speaks “en” itself"),
    ("language: pt\ntext: []", 2, 1, "“text” means nothing here"),
    ("language: pt\ntexts:\n  - pt: Membros", 3, 5, "“en” is expected"),
    ("language: pt\ntexts:\n  - {en: Members, es: Miembros}", 3, 19, "“es” means nothing here"),
    ("language: pt\ntexts:\n  - en: a {1}\n    pt: a {2}", 4, 9, "no {2}"),
    ("language: pt\ntexts:\n  - en: a\n  - en: a", 4, 5, "twice"),
  ])
  func saysWhereItIsWrong(text: String, line: Int, column: Int, message: String) throws {
    let error = #expect(throws: FormatError.self) { try read(text) }
    let said = try #require(error).message
    #expect(said(.english).hasPrefix("pt.yaml:\(line):\(column): "), "\(said(.english))")
    #expect(said(.english).contains(message), "\(said(.english))")
    #expect(said(.french).hasPrefix("pt.yaml:\(line):\(column)\u{A0}: "))
  }

  @Test func whatIsNoYAMLIsNotRead() {
    #expect(throws: FormatError.self) { try read("language: [pt") }
    #expect(throws: FormatError.self) { try TranslationFile.read(URL(filePath: "/no/such/file")) }
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let entries = [
      ("Data as of {1}.", ""), ("“a” \"b\" \\ #c: {1}", "x\ny\t'"), ("- a", "é\u{A0}: {}"),
      (", to ask:\n", ", a perguntar:"),
    ].map { TranslationFile.Entry(english: $0.0, translation: $0.1) }
    let file = TranslationFile(language: Language(rawValue: "pt"), entries: entries)
    let text = file.text(examples: [
      "Data as of {1}.": "Data as of\n2023: # “x”.", "- a": "- a", "none": "none",
    ])
    #expect(text.contains("\n  # Data as of 2023: # “x”.\n\n") == false)
    #expect(text.contains("\n  # Data as of 2023: # “x”.\n  - en: \"Data as of {1}.\"\n"))
    #expect(try read(text).entries == entries)
  }
}
