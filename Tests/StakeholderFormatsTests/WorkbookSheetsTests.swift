import StakeholderModel
import Testing

@testable import StakeholderFormats

@Suite struct WorkbookSheetsTests {
  @Test(arguments: StakeholderMap.tables.map(\.name))
  func everyTableIsFoundByItsNameAndItsTitles(name: String) throws {
    let table = try #require(StakeholderMap.table(name))
    for title in [name] + Language.spoken.map({ table.title($0) }) {
      for text in [title, title.uppercased(), " \(title.folded) "] {
        #expect(WorkbookSheets.meaning(of: text) == .table(name), "\(text)")
      }
    }
  }

  @Test(arguments: ["Acteurs", "ACTORS", "acteurs"])
  func partiesAreAlsoCalledActors(name: String) {
    #expect(WorkbookSheets.meaning(of: name) == .table("stakeholders"))
  }

  @Test(arguments: [
    ("Réglages", WorkbookSheets.Meaning.settings), ("reglages", .settings), ("SETTINGS", .settings),
    ("Lisez-moi", .help), ("read me", .help), ("Listes", .help), ("LISTS", .help),
    ("Feuil1", .unknown),
    ("", .unknown), ("Liens 2", .unknown), ("Parties", .unknown),
  ])
  func theOtherSheetsHaveTheirNames(name: String, meaning: WorkbookSheets.Meaning) {
    #expect(WorkbookSheets.meaning(of: name) == meaning)
  }

  /// Excel's rules for the name of a sheet; two that are called the same could not be in one workbook.
  @Test(arguments: Language.spoken)
  func everySheetMayBeCalledSo(language: Language) {
    let tables = StakeholderMap.tables + [StakeholderMap.settingsTable]
    let names =
      tables.map { $0.title(language) }
      + [WorkbookSheets.instructions(language), WorkbookSheets.lists(language)]
    #expect(Set(names.map(\.folded)).count == names.count)
    for name in names {
      #expect((1...31).contains(name.utf16.count))
      #expect(!name.contains(where: { "[]:*?/\\".contains($0) }) && !name.hasPrefix("'"), "\(name)")
    }
  }

  @Test func quotesNamesForFormulas() {
    #expect(WorkbookSheets.quoted("Missions d'assistance") == "'Missions d''assistance'")
    #expect(WorkbookSheets.quoted("Liens") == "'Liens'")
  }
}
