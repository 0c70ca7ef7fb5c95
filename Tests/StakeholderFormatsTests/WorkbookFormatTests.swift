import Foundation
import Spreadsheets
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct WorkbookFormatTests {
  private typealias Sheet = XLSXFile.Sheet

  private static let parties = Sheet(
    "Parties prenantes", [["Code", "Nom"], ["a", "A"], ["b", "B"]])
  private static let ties = Sheet("Liens", [["De", "Relation", "Vers"], ["a", "finance", "b"]])

  /// The sheets with one of settings, or as they are.
  private func read(withSettings: Bool = true, _ sheets: Sheet...) throws -> MapReading {
    var file = XLSXFile()
    let hasOne = sheets.contains { WorkbookSheets.meaning(of: $0.name) == .settings }
    file.sheets = sheets + (withSettings && !hasOne ? [Sheet("Réglages", [["Réglage"]])] : [])
    return try file.with { try WorkbookFormat().read($0) }
  }

  /// Everything but that the rows here name no sources.
  private func remarks(_ reading: MapReading) -> [Diagnostic] {
    reading.allDiagnostics().filter { $0.code != "no-source" }
  }

  // MARK: Sheets

  @Test func readsSheetsInAnyOrderAndLanguage() throws {
    for (parties, ties) in [
      ("Parties prenantes", "Ties"), ("STAKEHOLDERS", "liens"), ("Acteurs", "TIES"),
    ] {
      let reading = try read(
        Sheet(ties, [["from", "Relation", "TO"], ["a", "Finance", "b"]]),
        Sheet("Réglages", [["Réglage", "Valeur"], ["Titre", "Carte"]]),
        Sheet(
          parties, [["Name", "CODE", "Type"], ["A", "a", "Ministère"], ["B", "b", "ministry"]]))
      #expect(reading.map.stakeholders.map(\.id) == ["a", "b"])
      #expect(reading.map.stakeholders.map(\.kind) == [.known(.ministry), .known(.ministry)])
      #expect(reading.map.ties == [Tie("a", .funds, "b")])
      #expect(reading.map.settings.title == "Carte")
      #expect(remarks(reading).isEmpty)
    }
  }

  @Test func aMissingSheetIsAskedForAmongThoseThatAreThere() throws {
    let file = XLSXFile(Self.parties, Sheet("Feuil1", [["x"]]))
    try file.with { location in
      let error = #expect(throws: FormatError.self) { try WorkbookFormat().read(location) }
      for (language, title) in [(Language.french, "« Liens »"), (.english, "“Ties”")] {
        let message = try #require(error?.message(language)).replacing("\u{A0}", with: " ")
        #expect(message.contains(title), "\(message)")
        #expect(message.contains("Parties prenantes, Feuil1"))
        #expect(message.hasPrefix(location.path))
      }
      #expect(error?.isWriting == false)
    }
    #expect(throws: FormatError.self) { try read(Self.ties) }
  }

  @Test func aSecondSheetOfATableIsNotRead() throws {
    let reading = try read(
      Self.parties, Self.ties, Sheet("ties", [["from", "relation", "to"], ["b", "funds", "a"]]))
    #expect(reading.map.ties.map(\.from) == ["a"])
    #expect(reading.diagnostics.marks == ["duplicate-sheet at map.xlsx:ties"])
    #expect(reading.diagnostics[0].severity == .error)
    #expect(reading.diagnostics[0].summary(.french).contains("Liens"))
  }

  @Test func aSheetThatIsNoTableIsPassedOverWithANote() throws {
    let reading = try read(
      Self.parties, Sheet("Feuil1", [["x"]]), Self.ties, Sheet("Lisez-moi", [["x"]]),
      Sheet("Lists", [["kind"]]))
    #expect(reading.diagnostics.marks == ["unknown-sheet at map.xlsx:Feuil1"])
    #expect(reading.diagnostics[0].severity == .note)
  }

  @Test(arguments: [
    ("Liens TJ", "Liens"), ("Mes liens", "Liens"), ("Lien", "Liens"), ("LIENS (2)", "Liens"),
  ])
  func aMissingSheetIsLookedForAmongTheOthers(name: String, title: String) throws {
    let error = #expect(throws: FormatError.self) {
      try read(Self.parties, Sheet(name, [["x"]]))
    }
    let message = try #require(error?.message(.french)).replacing("\u{A0}", with: " ")
    #expect(message.contains("C’est sans doute « \(name) » : nommer cette feuille « \(title) »"))
    #expect(error?.language == .french)
  }

  @Test func aSheetOfAnotherNameWithTheHeadingsOfANeededTableIsRead() throws {
    let ties = Sheet("Feuil2", [["De", "Relation", "Vers"], ["a", "finance", "b"]])
    let reading = try read(Self.parties, ties)
    #expect(reading.map.ties.count == 1)
    #expect(reading.diagnostics.with("unknown-sheet").map(\.severity) == [.warning])
    let text = reading.diagnostics.with("unknown-sheet")[0].summary(.french)
    #expect(text.hasPrefix("Cette feuille est lue comme le tableau"))
    // Of two, nobody knows which.
    #expect(throws: FormatError.self) {
      try read(
        Self.parties, ties, Sheet("Feuil3", [["De", "Relation", "Vers"], ["b", "x", "a"]]))
    }
  }

  @Test func aSheetThatLooksLikeATableIsWarnedAbout() throws {
    let reading = try read(
      Self.parties, Self.ties, Sheet("Liens TJ", [["x"]]), Sheet("Réunion", [["x"]]),
      Sheet("Feuil1", [["titre"], ["De", "Relation", "Vers"], ["a", "finance", "b"]]),
      Sheet("Feuil2", [["Organe", "Période", "Tenues"]]), Sheet("Feuil3", [["De", "Vers"]]),
      Sheet("Bilan", [["De", "Vers"]]))
    let found = reading.diagnostics.with("unknown-sheet")
    #expect(found.map(\.severity) == [.warning, .warning, .warning, .warning, .note, .note])
    for (diagnostic, title) in zip(found, ["Liens", "Réunions", "Liens", "Réunions"]) {
      #expect(diagnostic.summary(.french).contains(title))
    }
  }

  @Test func withoutSettingsTheNamesOfTheSheetsTellTheLanguage() throws {
    let french = try read(
      withSettings: false, Self.parties, Self.ties, Sheet("Réglages TJ", [["x"]]))
    #expect(french.map.settings.languages == [.french])
    #expect(
      french.diagnostics.marks == [
        "unknown-sheet at map.xlsx:Réglages TJ", "no-settings at map.xlsx",
      ])
    #expect(french.diagnostics.map(\.severity) == [.warning, .note])
    let mixed = try read(
      withSettings: false, Self.parties, Sheet("Ties", [["De", "Relation", "Vers"]]))
    #expect(mixed.map.settings.languages.isEmpty)
    #expect(mixed.diagnostics.isEmpty)
    // Settings that name no language are as somebody left them.
    #expect(try read(Self.parties, Self.ties).map.settings.languages.isEmpty)
  }

  @Test func aMissingColumnIsNotAskedForInEachRow() throws {
    let reading = try read(
      Sheet("Parties prenantes", [["Code", "Sigle"], ["a", "A"], ["b", ""]]),
      Sheet("Liens", [["De", "Relation", "Vers"], ["a", "finance", ""]]))
    #expect(
      remarks(reading).marks == [
        "missing-column at map.xlsx:Parties prenantes!1:1", "missing-cell at map.xlsx:Liens!C2",
      ])
  }

  @Test func faultsNameTheHeadingOfTheirColumn() throws {
    let reading = try read(
      Self.parties,
      Sheet("Liens", [["De", "Relation", "Vers", "Nom"], ["a", "finace", "b", "x"]]))
    let texts = reading.allDiagnostics().texts(in: .french)
    #expect(texts.contains { $0.hasPrefix("map.xlsx:Liens!B2 (Relation)") })
    // A heading itself is named already.
    #expect(
      texts.contains {
        $0.hasPrefix("map.xlsx:Liens!D1\u{A0}:") || $0.hasPrefix("map.xlsx:Liens!D1:")
      })
    #expect(texts.allSatisfy { !$0.contains("(funds)") })
  }

  @Test func aHiddenSheetIsReadWithANote() throws {
    var ties = Self.ties
    ties.state = "veryHidden"
    let reading = try read(Self.parties, ties)
    #expect(reading.map.ties.count == 1)
    #expect(reading.diagnostics.marks == ["hidden-sheet at map.xlsx:Liens"])
  }

  @Test func anEmptySheetIsATableWithoutRowsAndOneWithoutAHeaderAFault() throws {
    let empty = try read(Self.parties, Self.ties, Sheet("Sources", []))
    #expect(empty.diagnostics.isEmpty)
    let lost = try read(Self.parties, Self.ties, Sheet("Sources", [["à faire"]]))
    #expect(lost.diagnostics.marks == ["empty-file at map.xlsx:Sources"])
  }

  @Test func ownTermsAreKnownBeforeTheTablesThatSayThem() throws {
    let reading = try read(
      Sheet("Parties prenantes", [["Code", "Nom", "Secteurs"], ["a", "A", "apiculture|Santé"]]),
      Self.ties,
      Sheet("Termes", [["Vocabulaire", "Code", "Nom (fr)"], ["sector", "bees", "Apiculture"]]))
    #expect(reading.map.stakeholders[0].sectors.elements.map(\.rawValue) == ["bees", "health"])
  }

  // MARK: Places

  @Test func faultsNameWorkbookSheetAndCell() throws {
    let reading = try read(
      Sheet(
        "Liens",
        [
          ["Carte 2023"], [], ["Remarques", "De", "Relation", "Vers", "Début", "Inconnue"],
          ["# exemple", "x"], ["", "a", "finance", "personne", "2017"], [],
          ["", "a", "finance", "b", "bientôt"], ["", "", "finance", "b"],
        ]),
      Sheet("Parties prenantes", [[], ["Nom", "Code"], ["A", "a"], ["B", "b"], [], ["C", "a"]]))
    let all = remarks(reading)
    #expect(
      all.marks == [
        "duplicate-id at map.xlsx:Parties prenantes!B6", "unknown-column at map.xlsx:Liens!F3",
        "unknown-stakeholder at map.xlsx:Liens!D5", "not-a-date at map.xlsx:Liens!E7",
        "missing-cell at map.xlsx:Liens!B8",
      ])
    #expect(all[0].summary(.english).contains("already stands in row 3"))
    #expect(all[0].summary(.french).contains("à la ligne 3"))
  }

  @Test func evidenceKeepsTheRowsOfTheSheet() throws {
    let map = try read(
      Self.parties,
      Sheet(
        "Liens",
        [
          ["titre"], ["De", "Relation", "Vers"], ["# exemple"], ["a", "finance", "b"], [],
          ["b", "finance", "a"],
        ])
    ).map
    // Counted from 0 after the first row, which is where a header stands as a rule.
    #expect((0..<2).map { map.originalRow($0, of: "ties") + 2 } == [4, 6])
    #expect((0..<2).map { map.originalRow($0, of: "stakeholders") } == [0, 1])
  }

  @Test func rowsWithoutCodesAreNamedAndReferredToByName() throws {
    let reading = try read(
      Sheet(
        "Parties prenantes",
        [["Nom", "Sigle"], ["Ministère de la Santé", "MSP"], ["Banque", ""], ["", "X"]]),
      Sheet(
        "Liens", [["De", "Relation", "Vers"], ["Banque", "Finance", "ministère de la santé"]]))
    #expect(reading.map.stakeholders.map(\.id) == ["msp", "banque", "x"])
    #expect(reading.map.ties == [Tie("banque", .funds, "msp")])
    #expect(
      remarks(reading).marks == [
        "code-made at map.xlsx:Parties prenantes!2:2",
        "missing-cell at map.xlsx:Parties prenantes!A4",
        "named-reference at map.xlsx:Liens!A2",
      ])
  }

  // MARK: Files

  @Test func recognisesAWorkbookByItsContentAndANewOneByItsName() throws {
    let format = WorkbookFormat()
    try XLSXFile(Self.parties).with("a.txt") { #expect(format.recognises(FileStart($0))) }
    try Places.withTemporaryFolder { folder in
      #expect(!format.recognises(FileStart(folder)))
      let file = folder.appending(path: "a.xlsx")
      #expect(!format.recognises(FileStart(file)))
      try Data("De,Vers\n".utf8).write(to: file)
      #expect(!format.recognises(FileStart(file)))
      #expect(format.claims(file))
      #expect(format.claims(folder.appending(path: "A.XLSX")))
      #expect(!format.claims(folder.appending(path: "a.xls")))
      #expect(!format.claims(folder.appending(path: "xlsx")))
    }
  }

  @Test func saysWhyAFileCannotBeRead() throws {
    var file = XLSXFile(Self.parties, Self.ties)
    file.replacing["xl/workbook.xml"] = Data?.none
    try file.with { location in
      let error = #expect(throws: FormatError.self) { try WorkbookFormat().read(location) }
      guard case .unreadableWorkbook(location.path, .notAWorkbook) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(error?.isWriting == false)
    }
  }

  @Test func saysWhichTextNoCellCanHold() throws {
    var map = StakeholderMap()
    map.stakeholders = [Stakeholder(), Stakeholder()]
    map.stakeholders[1].notes = String(repeating: "é", count: WorkbookWriter.longestText)
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.xlsx")
      _ = try WorkbookFormat().write(map, to: file)
      let written = try Data(contentsOf: file)
      // One letter more, in two units of UTF-16.
      map.stakeholders[1].notes =
        String(repeating: "é", count: WorkbookWriter.longestText - 1) + "👩"
      let error = FormatError.cellTooLong(
        file.path, table: "stakeholders", row: 3, column: "notes", limit: 32_767)
      #expect(throws: error) { try WorkbookFormat().write(map, to: file) }
      #expect(error.isWriting)
      #expect(error.message(.french).contains("stakeholders:3:notes"))
      // What was there before is still there.
      #expect(try Data(contentsOf: file) == written)
    }
  }

  @Test func theSameMapGivesTheSameBytes() throws {
    let map = RandomMap(seed: 7).map
    try Places.withTemporaryFolder { folder in
      let files = ["a", "b"].map { folder.appending(path: "\($0).xlsx") }
      for file in files { _ = try WorkbookFormat().write(map, to: file) }
      #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
    }
  }
}
