import Foundation
import Spreadsheets
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct MapWorkbookTests {
  private func sheet(
    _ name: String, _ map: StakeholderMap, examples: StakeholderMap = StakeholderMap()
  )
    throws -> SheetDraft
  {
    let draft = MapWorkbook(map, language: .french, examples: examples).draft()
    return try #require(draft.sheets.first { $0.name == name })
  }

  private func texts(_ row: [CellDraft?]) -> [String] {
    row.map { cell in
      switch cell?.content {
      case .text(let text): text
      case .number(let number): "\(number)"
      case nil: ""
      }
    }
  }

  private static let map: StakeholderMap = {
    var map = StakeholderMap()
    map.settings.languages = [.french, .english]
    var stakeholder = Stakeholder()
    stakeholder.id = "#1"
    stakeholder.name = "=Ministère"
    stakeholder.kind = .known(.ministry)
    stakeholder.url = "https://example.org"
    stakeholder.countMin = 12
    map.stakeholders = [stakeholder]
    map.ties = [Tie("#1", .funds, "#1")]
    return map
  }()

  @Test func thereIsASheetForEverything() {
    let names = MapWorkbook(StakeholderMap(), language: .english).draft().sheets.map(\.name)
    #expect(
      names == ["Read me", "Settings", "Sources", "Stakeholders", "Ties"]
        + StakeholderMap.tables.map { $0.title(.english) }
        .filter { !["Sources", "Stakeholders", "Ties"].contains($0) } + ["Lists"])
  }

  @Test func tabsTellWhatIsNeededFirst() {
    let sheets = MapWorkbook(StakeholderMap(), language: .french).draft().sheets
    let tabs = Dictionary(grouping: sheets.filter { !$0.isHidden }, by: \.tab)
    #expect(tabs[.help]?.map(\.name) == ["Lisez-moi"])
    #expect(
      tabs[.required]?.map(\.name) == ["Réglages", "Sources", "Parties prenantes", "Liens"])
    #expect(tabs[.optional]?.count == StakeholderMap.tables.count - 3)
  }

  @Test func everyColumnStandsThereWithItsHelp() throws {
    for table in StakeholderMap.tables {
      let sheet = try sheet(table.title(.french), StakeholderMap())
      let names = table.columns.filter { !$0.isLocalized }.map(\.name)
      let shown = table.columns.filter { !$0.isLocalized || !names.contains($0.name) }
      #expect(
        Set(texts(sheet.rows[0]))
          == Set(shown.map { $0.heading(.french) + ($0.isLocalized ? " (fr)" : "") }))
      #expect(Set(sheet.rows[0].map { $0?.comment }) == Set(shown.map { $0.help(.french) }))
      #expect(sheet.frozenRows == 1)
    }
  }

  @Test func onlyWhatARowCannotDoWithoutHasADarkHeading() throws {
    for table in StakeholderMap.tables {
      let headings = try sheet(table.title(.french), StakeholderMap()).rows[0]
      let dark = texts(headings.filter { $0?.look == .requiredHeading })
      let required = table.columns.filter(\.isRequired).map { $0.heading(.french) }
      // Codes are made where they are missing, but not those of terms.
      let isMade = table.name != "terms"
      #expect(Set(dark) == Set(required.filter { !isMade || $0 != "Code" }), "\(table.name)")
    }
  }

  /// Otherwise a map in one language could not name its terms.
  @Test func whatIsSaidOnlyInLanguagesHasAColumnInAMapOfOneLanguage() throws {
    #expect(try texts(sheet("Termes", StakeholderMap()).rows[0]).contains("Nom (fr)"))
    var english = StakeholderMap()
    english.settings.languages = [.english]
    #expect(try texts(sheet("Termes", english).rows[0]).contains("Nom (en)"))
    #expect(try !texts(sheet("Termes", english).rows[0]).contains("Nom (fr)"))
    #expect(try texts(sheet("Termes", Self.map).rows[0]).contains("Nom (en)"))
  }

  @Test(arguments: Language.spoken)
  func theLongestWordOfAHeadingFitsItsColumn(language: Language) {
    for table in StakeholderMap.tables {
      let columns = SheetColumns(table, of: StakeholderMap(), in: language)
      for (heading, draft) in zip(columns.headings, columns.drafts) {
        let longest = heading.split(separator: " ").map(\.count).max() ?? 0
        #expect(draft.width >= Double(longest) * 1.4 + 4, "\(heading)")
      }
    }
  }

  @Test func aTieReadsFromLeftToRight() throws {
    #expect(try texts(sheet("Liens", Self.map).rows[0]).prefix(3) == ["De", "Relation", "Vers"])
  }

  @Test func columnsInTheLanguagesOfTheMapAreThereWhereItHasSeveral() throws {
    let two = try texts(sheet("Parties prenantes", Self.map).rows[0])
    #expect(two.contains("Nom (fr)") && two.contains("Nom (en)"))
    var one = Self.map
    one.settings.languages = [.french]
    #expect(try !texts(sheet("Parties prenantes", one).rows[0]).contains("Nom (fr)"))
    one.stakeholders[0].names[Language(rawValue: "bm")] = "Minisiri"
    #expect(try texts(sheet("Parties prenantes", one).rows[0]).contains("Nom (bm)"))
  }

  @Test func columnsThatFewNeedAreFoldedUntilAMapUsesThem() throws {
    let sheet = try sheet("Parties prenantes", Self.map)
    let folded = zip(texts(sheet.rows[0]), sheet.columns).filter { $1.isFolded }.map(\.0)
    #expect(folded.contains("Autres noms") && folded.contains("Influence"))
    for heading in ["Code", "Nom", "Nom (fr)", "Type", "Adresse web", "Nombre minimum"] {
      #expect(!folded.contains(heading), "\(heading)")
    }
    // Every table that folds some columns shows those that must be filled in.
    for (name, shown) in SheetColumns.essentials {
      let table = try #require(StakeholderMap.table(name))
      #expect(Set(shown).isSubset(of: table.columns.map(\.name)))
      #expect(Set(table.columns.filter(\.isRequired).map(\.name)).isSubset(of: shown))
    }
  }

  @Test func cellsStandInWordsAndNumbersAsNumbers() throws {
    let row = try sheet("Parties prenantes", Self.map).rows[1]
    #expect(texts(row).prefix(2) == ["'#1", "=Ministère"])
    #expect(texts(row).contains("Ministère"))
    #expect(row.contains { $0?.content == .number(12) })
  }

  @Test func aNumberThatADoubleCannotHoldStandsAsText() throws {
    var map = Self.map
    map.ties[0].amount = Decimal(string: "12345678901234567.25")
    let row = try sheet("Liens", map).rows[1]
    #expect(row.contains { $0?.content == .text("12345678901234567.25") })
  }

  @Test func examplesAreRemarksAboveTheRows() throws {
    let sheet = try sheet("Parties prenantes", Self.map, examples: Self.map)
    #expect(sheet.rows.map { texts($0)[0] } == ["Code", "# #1", "'#1"])
    // An example names parties as the lists do, a row of the map keeps its code.
    let ties = try self.sheet("Liens", Self.map, examples: Self.map)
    #expect(ties.rows.dropFirst().map { texts($0)[0] } == ["# =Ministère", "'#1"])
    #expect(sheet.rows[1].allSatisfy { $0 == nil || $0?.look == .example })
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.xlsx")
      try WorkbookFormat.write(
        MapWorkbook(Self.map, language: .french, examples: RandomMap(seed: 3).map), to: file)
      let again = try WorkbookFormat().read(file).map
      #expect(again.stakeholders == Self.map.stakeholders)
      #expect(again.ties == Self.map.ties)
      #expect(StakeholderMap.tables.dropFirst(2).allSatisfy { $0.rowCount(again) == 0 })
      #expect(again.originalRow(0, of: "stakeholders") == RandomMap(seed: 3).map.stakeholders.count)
    }
  }

  @Test func dropDownsReachBelowTheRows() throws {
    let sheet = try sheet("Liens", Self.map)
    #expect(!sheet.choices.isEmpty)
    #expect(sheet.choices.allSatisfy { $0.rows == 2...1_002 })
    let withExample = try self.sheet("Liens", Self.map, examples: Self.map)
    #expect(withExample.choices.allSatisfy { $0.rows == 2...1_003 })
    #expect(Set(sheet.choices.map(\.column)).count == sheet.choices.count)
    // Excel cuts a title after 32 signs and a text after 255 (ECMA-376 part 1, 18.3.1.32).
    for language in Language.spoken {
      for sheet in MapWorkbook(Self.map, language: language).draft().sheets {
        for warning in sheet.choices.compactMap(\.warning) {
          #expect(warning.title.utf16.count <= 32 && warning.text.utf16.count <= 255)
        }
      }
    }
  }

  @Test func titleAndAuthorsAreThoseOfTheMap() {
    var map = Self.map
    map.settings.titles = LocalizedText(en: "Map", fr: "Carte")
    map.settings.authors = ["A", "B"]
    let draft = MapWorkbook(map, language: .english).draft()
    #expect(draft.title == "Map")
    #expect(draft.author == "A, B")
  }
}
