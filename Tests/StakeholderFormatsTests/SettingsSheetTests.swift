import Foundation
import Spreadsheets
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct SettingsSheetTests {
  private func reading(_ sheet: Sheet) -> MapReading {
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    SettingsSheet.read(sheet, source: .sheet("Réglages", workbook: "map.xlsx"), into: &reading)
    return reading
  }

  @Test func readsSettingsByTheirNamesInEitherLanguage() {
    let reading = reading(
      Sheet(
        ["Réglage", "Valeur", "De quoi il s’agit"], ["Titre", " Carte ", "aide"],
        ["TITRE (français)", "Carte fr"], ["Title (en)", "Map"], ["languages", "fr|en"],
        ["Monnaie de référence", "XOF"], ["Auteurs", "É. A.|B"], ["Réserve : fr", "Attention"],
        ["Date of the data", "2023-06"], ["nom abrege", "mali"]))
    let settings = reading.map.settings
    #expect(settings.title == "Carte")
    #expect(settings.titles == LocalizedText([.french: "Carte fr", .english: "Map"]))
    #expect(settings.languages == [.french, .english])
    #expect(settings.baseCurrency?.cell == "XOF")
    #expect(settings.authors == ["É. A.", "B"])
    #expect(settings.caveats[.french] == "Attention")
    #expect(settings.date == PartialDate("2023-06"))
    #expect(settings.name == "mali")
    #expect(settings.properties.isEmpty)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func readsDatesAndNumbers() {
    var sheet = Sheet(["Réglage", "Valeur"], ["Date"], ["Version"])
    sheet.put(.date(SheetDate(year: 2023, month: 6, day: 1, precision: .month)), "B2")
    sheet.put(.number(2.5), "B3")
    let settings = reading(sheet).map.settings
    #expect(settings.date == PartialDate("2023-06"))
    #expect(settings.properties == ["Version": "2.5"])
  }

  @Test func whatIsNoSettingIsKeptAsAProperty() {
    let properties = reading(
      Sheet(
        ["Réglage", "Valeur"], ["licence", "CC0"], ["x", "{\"b\": [1, true], \"a\": null}"],
        ["nombre", "12"], ["cité", "\"12\""], ["vide", ""], ["", "seul"], ["# note", "x"],
        ["Titre", "Un"], ["Title", "Deux"])
    ).map.settings.properties
    #expect(
      properties == [
        "licence": "\"CC0\"", "x": "{\"a\":null,\"b\":[1,true]}", "nombre": "12", "cité": "\"12\"",
        "Title": "\"Deux\"",
      ])
  }

  @Test func aSettingThatIsNotFilledInKeepsItsName() {
    let settings = reading(Sheet(["Réglage", "Valeur"], ["Titre"], ["Title", "Propriété"])).map
      .settings
    #expect(settings.title == nil)
    #expect(settings.properties == ["Title": "\"Propriété\""])
  }

  @Test func faultsNameTheCell() {
    var sheet = Sheet(
      ["Réglage", "Valeur"], ["Date", "hier"], [], ["Base currency", "francs"], ["Titre", "x"])
    sheet.put(.error("#REF!"), "B5")
    let reading = reading(sheet)
    #expect(
      reading.diagnostics.marks == [
        "formula-error at map.xlsx:Réglages!B5", "not-a-date at map.xlsx:Réglages!B2",
        "not-a-currency at map.xlsx:Réglages!B4",
      ])
    #expect(reading.map.settings.title == nil)
    #expect(reading.map.settings.extras["date"] == "hier")
  }

  @Test func anEmptySheetSaysNothing() {
    let reading = reading(Sheet())
    #expect(reading.map == StakeholderMap())
    #expect(reading.diagnostics.isEmpty)
  }

  // MARK: There and back

  @Test(arguments: Language.spoken)
  func whatIsWrittenIsReadAgain(language: Language) throws {
    var map = StakeholderMap()
    map.settings.name = "mali"
    map.settings.title = "=Carte"
    map.settings.titles = LocalizedText(en: "Map", fr: "Carte « a »")
    map.settings.titles[Language(rawValue: "pt-br")] = "Mapa"
    map.settings.authors = ["A", "B"]
    map.settings.languages = [.french, .english]
    map.settings.date = PartialDate("2023")
    map.settings.caveats[.french] = "Une\nligne"
    map.settings.properties = [
      "Title": "\"Propriété\"", "x": "{\"a\":[1,2.5,null]}", "y": "\"12\"",
    ]
    let draft = SettingsSheet.draft(map, in: language, ChoiceSheet(map, language: language))
    #expect(draft.rows.count == 1 + 8 + 3 + 2 + 2 + 3)
    #expect(reading(Self.sheet(draft)).map.settings == map.settings)
  }

  @Test(arguments: 0..<UInt64(40))
  func settingsOfAnyTextComeBack(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var map = StakeholderMap()
    map.settings.title = RandomMap.text(using: &random)
    map.settings.summary = RandomMap.text(using: &random)
    map.settings.titles[.french] = RandomMap.text(using: &random)
    map.settings.caveats[Language(rawValue: "bm")] = RandomMap.text(using: &random)
    if Bool.random(using: &random) { map.settings.languages = [.french] }
    let draft = SettingsSheet.draft(map, in: .french, ChoiceSheet(map, language: .french))
    #expect(reading(Self.sheet(draft)).map.settings == map.settings)
  }

  private static func sheet(_ draft: SheetDraft) -> Sheet {
    var sheet = Sheet()
    for (row, cells) in draft.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        guard case .text(let text) = cell?.content else { continue }
        sheet.put(.text(text), "\(CellAddress(row: row + 1, column: column + 1))")
      }
    }
    return sheet
  }
}
