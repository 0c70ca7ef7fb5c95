import Spreadsheets
import StakeholderModel
import Testing

@testable import StakeholderFormats

@Suite struct ColumnWordsTests {
  private func words(
    _ table: String, _ name: String, in map: StakeholderMap = StakeholderMap(),
    _ language: Language = .french
  ) throws -> [String]? {
    let table =
      table == "settings"
      ? StakeholderMap.settingsTable : try #require(StakeholderMap.table(table))
    let column = try #require(table.column(MapHeader(name: name)))
    let words = ColumnWords(column, of: table.name, in: map, language: language)
    return words?.words(in: map).map { content in
      switch content {
      case .text(let text): text
      case .number(let number): CellContent.number(number).text
      }
    }
  }

  @Test func vocabulariesStandInTheLanguageOfTheWorkbook() throws {
    #expect(try words("terms", "vocabulary") == ["Secteur", "Mandat", "Fonction", "Grille"])
    #expect(
      try words("terms", "vocabulary", in: StakeholderMap(), .english) == [
        "Sector", "Mandate", "Function", "Framework",
      ])
    #expect(try words("ties", "mutual") == ["oui", "non"])
  }

  @Test func aDenialIsOfferedWhereItIsOftenWritten() throws {
    #expect(try words("meetings", "regularity") == ["Régulière", "Irrégulière", "aucune"])
    #expect(try words("meetings", "regularity", in: StakeholderMap(), .english)?.last == "none")
    for (column, denial) in [("sectors", "aucun"), ("mandates", "aucun"), ("functions", "aucune")] {
      #expect(try words("stakeholders", column)?.last == denial)
    }
    // What is offered is understood.
    for (table, name) in [("meetings", "regularity"), ("stakeholders", "functions")] {
      let column = try #require(StakeholderMap.table(table)?.column(MapHeader(name: name)))
      for language in Language.spoken {
        let denial = try #require(try words(table, name, in: StakeholderMap(), language)?.last)
        #expect(CellWording(column, terms: []).stored(denial) == Fact<String>.denial)
      }
    }
    // No party is without a kind, no tie is without a status.
    for (table, name) in [("stakeholders", "kind"), ("ties", "status"), ("ties", "confidence")] {
      #expect(try words(table, name)?.contains { $0.hasPrefix("aucun") } == false)
    }
  }

  @Test func ranksAreTheNumbersThatAreRead() throws {
    let ranks = try #require(try words("stakeholders", "rank"))
    #expect(ranks == ["1", "2", "3", "4", "5"])
    var faults: [CellFault] = []
    for rank in ranks { #expect(Rank.parse(rank, faults: &faults) != nil) }
    #expect(Rank(6) == nil)
  }

  @Test func theCurrencyOfTheMapComesFirst() throws {
    #expect(try words("ties", "currency")?.first == "XOF")
    var map = StakeholderMap()
    map.settings.baseCurrency = Currency(rawValue: "GNF")
    map.ties = [Tie("a", .funds, "b"), Tie("a", .funds, "b")]
    map.ties[0].currency = Currency(rawValue: "NOK")
    map.ties[1].currency = Currency(rawValue: "USD")
    let found = try #require(try words("plans", "currency", in: map))
    #expect(found.first == "GNF" && found.last == "NOK")
    #expect(Set(found).count == found.count)
    #expect(try words("settings", "baseCurrency", in: map) == found)
    var faults: [CellFault] = []
    for code in UsualWords.currencies {
      #expect(Currency.parse(code, faults: &faults)?.cell == code)
    }
    #expect(Set(UsualWords.currencies).count == UsualWords.currencies.count)
  }

  @Test func aFreeTextOffersWhatIsUsualAndWhatTheMapSays() throws {
    #expect(try words("sources", "kind")?.contains("compte rendu") == true)
    var map = StakeholderMap()
    map.sources = ["affiche", "rapport", "", String(repeating: "x", count: 61)].map { kind in
      var source = Source()
      source.kind = kind.isEmpty ? nil : kind
      return source
    }
    let found = try #require(try words("sources", "kind", in: map))
    #expect(found.last == "affiche")
    #expect(found.count { $0 == "rapport" } == 1)
    #expect(try words("sources", "title", in: map) == nil)
  }

  @Test func whatIsUsualIsSaidOfColumnsThatTakeAnyText() throws {
    for place in UsualWords.byColumn.keys {
      let parts = place.split(separator: ".").map(String.init)
      let column = try #require(
        StakeholderMap.table(parts[0])?.column(MapHeader(name: parts[1])), "\(place)")
      #expect(column.vocabulary == nil && column.reference == nil && column.shape == .text)
    }
    for place in ColumnWords.currencies where !place.hasPrefix("settings") {
      let parts = place.split(separator: ".").map(String.init)
      #expect(StakeholderMap.table(parts[0])?.column(MapHeader(name: parts[1])) != nil, "\(place)")
    }
  }
}
