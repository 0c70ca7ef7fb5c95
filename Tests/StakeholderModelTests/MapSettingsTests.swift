import StakeholderModel
import Testing

@Suite struct MapSettingsTests {
  private let table = StakeholderMap.settingsTable

  @Test func isATableOfExactlyOneRow() {
    var map = StakeholderMap()
    #expect(table.rowCount(map) == 1)
    map.settings.title = "Carte"
    #expect(table.rowCount(map) == 1)
    #expect(table.cell(map, 0, MapHeader("title")) == "Carte")
    #expect(!StakeholderMap.tables.contains { $0.name == table.name })
    #expect(StakeholderMap.table("settings") == nil)
  }

  @Test(arguments: [
    ("name", "mali"), ("title", "Carte"), ("title:fr", "Carte fr"), ("title:pt-br", "Mapa"),
    ("subtitle:en", "Who does what"), ("authors", "A|B"), ("logo", "logo.png"),
    ("description", "Ce que…"), ("languages", "fr|en"), ("date", "2023-06"),
    ("baseCurrency", "XOF"), ("caveat:fr", "Réserve"),
  ])
  func givesBackEveryCell(header: String, cell: String) {
    var map = StakeholderMap()
    #expect(table.has(MapHeader(header)))
    let faults = table.replace(0, MapHeader(header), cell, &map)
    #expect(faults.isEmpty)
    #expect(table.cell(map, 0, MapHeader(header)) == cell)
    #expect(table.headersInUse(in: map).map(\.text) == [header])
    _ = table.replace(0, MapHeader(header), "", &map)
    #expect(map == StakeholderMap())
  }

  @Test func cellsAreTheProperties() {
    var map = StakeholderMap()
    for (header, cell) in [
      ("languages", "en|fr"), ("authors", "A| B "), ("date", "2023"), ("baseCurrency", "USD"),
    ] { _ = table.replace(0, MapHeader(header), cell, &map) }
    #expect(map.settings.languages == [.english, .french])
    #expect(map.settings.authors == ["A", "B"])
    #expect(map.settings.date == PartialDate("2023"))
    #expect(map.settings.baseCurrency?.cell == "USD")
  }

  @Test func keepsWhatCannotBeReadAndSaysSo() {
    var map = StakeholderMap()
    let faults = table.replace(0, MapHeader("date"), "hier", &map)
    #expect(faults.map(\.fault.code) == ["not-a-date"])
    #expect(map.settings.date == nil)
    #expect(table.cell(map, 0, MapHeader("date")) == "hier")
    _ = table.replace(0, MapHeader("date"), "2023-06", &map)
    #expect(map.settings.extras.isEmpty)
  }

  @Test func theTitleOfALanguageGoesBeforeTheGeneralOne() {
    var settings = MapSettings()
    #expect(settings.title(in: .french) == nil)
    settings.title = "Carte"
    settings.titles[.english] = "Map"
    #expect(settings.title(in: .french) == "Carte")
    #expect(settings.title(in: .english) == "Map")
  }

  @Test func everyColumnHasAHeadingAndAHelpTextInBothLanguages() {
    for column in table.columns {
      for language in Language.spoken {
        #expect(column.heading[language]?.isEmpty == false, "\(column.name)")
        #expect(column.help[language]?.hasSuffix(".") == true, "\(column.name)")
      }
      #expect(column.help[.french] != column.help[.english])
    }
  }
}
