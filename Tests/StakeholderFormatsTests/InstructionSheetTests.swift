import Spreadsheets
import StakeholderModel
import Testing

@testable import StakeholderFormats

@Suite struct InstructionSheetTests {
  private func texts(_ language: Language) -> [[String]] {
    InstructionSheet.draft(in: language).rows.map { row in
      row.compactMap { cell in
        if case .text(let text) = cell?.content { text } else { nil }
      }
    }
  }

  @Test(arguments: Language.spoken)
  func explainsEveryTable(language: Language) {
    for table in StakeholderMap.tables {
      #expect(texts(language).contains([table.title(language), table.purpose(language)]))
    }
  }

  @Test func saysTheSameInBothLanguages() {
    let (french, english) = (texts(.french), texts(.english))
    #expect(french.map(\.count) == english.map(\.count))
    for (a, b) in zip(french, english).filter({ $0.0.count == 2 }) {
      #expect(a[1] != b[1])
      #expect(a[1].hasSuffix(".") && b[1].hasSuffix("."))
    }
  }

  /// What the sheet tells people to write is what the reader knows.
  @Test func theWordsItNamesAreUnderstood() throws {
    let column = try #require(
      StakeholderMap.table("stakeholders")?.column(MapHeader(name: "parent")))
    let wording = CellWording(column, terms: [])
    for (language, word) in [(Language.french, "aucun"), (.english, "none")] {
      #expect(texts(language).joined().contains { $0.contains(word) })
      #expect(wording.stored(word) == Fact<String>.denial)
    }
    for date in ["2017", "2017-03", "2017-03-14"] {
      #expect(texts(.french).joined().contains { $0.contains(date) })
      #expect(PartialDate(date) != nil)
    }
  }

  @Test func theSheetItselfIsNeverReadAsATable() {
    for language in Language.spoken {
      let name = InstructionSheet.draft(in: language).name
      #expect(WorkbookSheets.meaning(of: name) == .help)
    }
  }
}
