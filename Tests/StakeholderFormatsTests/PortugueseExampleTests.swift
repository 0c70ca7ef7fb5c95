import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct PortugueseExampleTests {
  private static let file = Result {
    try TranslationFile.read(Places.checkout.appending(path: "Examples/Portuguese/pt.yaml"))
  }

  /// A text that was reworded loses its translation without a word; here it is noticed.
  @Test func translatesOnlyTextsThatTheProgramSays() throws {
    let templates = Set(
      try ProgramText.all().flatMap(\.englishTemplates).map(Translation.key))
    for entry in try Self.file.get().entries {
      #expect(
        templates.contains(Translation.key(entry.english)),
        "“\(entry.english)” is no text of the program any more; reword it in pt.yaml, or remove it")
    }
  }

  @Test func translatesTheVocabulariesThatDiagramsShow() throws {
    let file = try Self.file.get()
    let texts = Set(file.entries.map(\.english))
    let terms = StakeholderKind.terms + Relation.terms + Level.terms + Flow.terms
    for term in terms {
      #expect(texts.contains(term.label(.english)), "\(term.label(.english))")
    }
  }

  @Test func everyTextIsTranslated() throws {
    for entry in try Self.file.get().entries {
      #expect(!entry.translation.isEmpty, "\(entry.english)")
      #expect(entry.english.hasSuffix(".") == entry.translation.hasSuffix("."))
    }
  }
}
