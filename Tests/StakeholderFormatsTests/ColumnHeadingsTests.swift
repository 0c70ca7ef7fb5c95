import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct ColumnHeadingsTests {
  private static let tables =
    (StakeholderMap.tables + [StakeholderMap.settingsTable]).map(\.name)

  private func table(_ name: String) throws -> MapTable {
    name == "settings" ? StakeholderMap.settingsTable : try #require(StakeholderMap.table(name))
  }

  private func headers(_ headings: [String], table name: String = "stakeholders") throws
    -> [String?]
  {
    ColumnHeadings(try table(name)).headers(of: headings).map { $0?.text }
  }

  @Test(arguments: [
    ("Nom", "name"), ("NOM", "name"), ("  nom ", "name"), ("Name", "name"), ("name", "name"),
    ("Échelon", "level"), ("echelon", "level"), ("ÉCHELON", "level"), ("E\u{301}chelon", "level"),
    ("base  juridique", "legal_basis"), ("Base\njuridique", "legal_basis"),
    ("legal basis", "legal_basis"), ("LEGAL_BASIS", "legal_basis"),
    ("Plan d'action", "action_plan"),
    ("Plan d’action", "action_plan"), ("Nom abrégé", nil), ("No", nil), ("", nil), ("Nom:", nil),
  ])
  func findsAColumnByItsNameOrHeadingHoweverItIsWritten(heading: String, name: String?) throws {
    #expect(try headers([heading]) == [name])
  }

  @Test(arguments: [
    ("Nom (fr)", "name:fr"), ("Nom (français)", "name:fr"), ("NAME (FRENCH)", "name:fr"),
    ("name(en)", "name:en"), ("Nom ( Anglais )", "name:en"), ("Nom : fr", "name:fr"),
    ("Nom:PT-BR", "name:pt-br"), ("name:pt-br", "name:pt-br"), ("Name (pt-BR)", "name:pt-br"),
    ("Nom : es-419", "name:es-419"), ("Sigle (bm)", "acronym:bm"), ("Nom (bambara)", nil),
    ("Nom ()", nil), ("Nom (fr", nil), ("(fr)", nil), ("Nom (f)", nil), ("Nom (fr) (en)", nil),
    ("Nom (fr)x", nil), ("Type (fr)", nil), ("Remarques : fr", nil), ("Nom (12)", nil),
    ("Nom (fr-)", nil), (": fr", nil), ("Nom (bis)", nil), ("Nom (zz)", nil),
    ("Nom (sw)", "name:sw"),
    ("Nom : note", nil), ("Nom (tmh)", "name:tmh"),
  ])
  func findsTheLanguageOfAColumn(heading: String, name: String?) throws {
    #expect(try headers([heading]) == [name])
  }

  @Test func aNameGoesBeforeWhatMeansTheSame() throws {
    #expect(try headers(["Nom", "name"]) == [nil, "name"])
    #expect(try headers(["Nom (fr)", "NAME:FR", "name:fr"]) == [nil, nil, "name:fr"])
    // Two columns of one name are for the reader of tables to report.
    #expect(try headers(["name", "name"]) == ["name", "name"])
  }

  @Test func aColumnIsGivenOnlyOnce() throws {
    #expect(try headers(["Nom", "NOM", "Name"]) == ["name", nil, nil])
    #expect(try headers(["Nom (fr)", "Nom : français"]) == ["name:fr", nil])
  }

  @Test(arguments: [
    ("Source", "sources"), ("Secteur", "sectors"), ("Noms", "name"), ("Note", "notes"),
    ("Remarque", "notes"), ("Autre nom", "aliases"), ("S", nil), ("Sourc", nil),
  ])
  func findsAColumnInTheOtherNumber(heading: String, name: String?) throws {
    #expect(try headers([heading]) == [name])
  }

  @Test func theColumnThatIsNamedGoesBeforeOneInTheOtherNumber() throws {
    #expect(try headers(["Source", "Sources"]) == [nil, "sources"])
    #expect(try headers(["Secteur", "Domaine"]) == ["sectors", nil])
  }

  @Test func knowsWhatElseAPartyIsCalled() throws {
    #expect(try headers(["Acteur", "action"], table: "activities") == ["stakeholder", "action"])
    #expect(try headers(["ACTOR"], table: "activities") == ["stakeholder"])
    #expect(
      try headers(["Partie prenante", "Acteur"], table: "activities") == ["stakeholder", nil])
    #expect(try headers(["Acteur"], table: "stakeholders") == [nil])
  }

  // MARK: There and back

  @Test(arguments: tables, Language.spoken)
  func headingsReadAsTheirColumns(name: String, language: Language) throws {
    let table = try table(name)
    let all = table.columns.flatMap { column in
      column.isLocalized
        ? ["fr", "en", "pt-br"].map {
          MapHeader(name: column.name, language: Language(rawValue: $0))
        }
        : [MapHeader(name: column.name)]
    }
    let columns = ColumnHeadings(table)
    let headings = columns.headings(of: all, in: language)
    #expect(columns.headers(of: headings) == all)
    // Not one has to stand by its name.
    for (header, heading) in zip(all, headings) {
      let column = try #require(table.column(header))
      #expect(heading.hasPrefix(column.heading(language)), "\(heading)")
    }
    for other in [headings.map { $0.uppercased() }, headings.map(\.folded)] {
      #expect(columns.headers(of: other) == all)
    }
    #expect(columns.headers(of: all.map(\.text)) == all)
  }

  @Test(arguments: ["Nom", "Type", "NAME", "Sigle", "Wikidata", "remarque d’atelier", "Notes:x"])
  func aColumnOfTheMapsOwnStaysOneEvenWhereItsNameIsAHeading(extra: String) throws {
    let table = try table("stakeholders")
    let columns = ColumnHeadings(table)
    let all = ["id", "name", "kind", "acronym", "notes"].map { MapHeader(name: $0) }
    for language in Language.spoken {
      let headings = columns.headings(of: all + [MapHeader(name: extra)], in: language)
      #expect(headings.last == extra)
      #expect(columns.headers(of: headings) == all + [nil])
    }
  }

  @Test(arguments: [" ", "(", ")", ":", "(a ", " :", "é", "_"])
  func timeIsInProportionToTheLengthOfAHeading(unit: String) throws {
    let headings = (0..<5).map { "\($0)a" + String(repeating: unit, count: 32_000) + "b" }
    let time = try ContinuousClock().measure {
      let found = try headers(headings + headings.map { $0 + ")" })
      #expect(found.allSatisfy { $0 == nil })
    }
    #expect(time < .seconds(20))
  }
}
