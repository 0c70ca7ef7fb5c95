import Foundation
import Spreadsheets
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct NewMapTests {
  private func written<Result>(
    _ name: String, _ language: Language, _ body: (URL) throws -> Result
  ) throws -> Result {
    try Places.withTemporaryFolder { folder in
      let target = folder.appending(path: name)
      try NewMap.write(to: target, language: language, isFilled: false)
      return try body(target)
    }
  }

  // MARK: The examples of a workbook

  /// The example rows of each sheet, as texts by heading.
  private func examples(_ language: Language) throws -> [String: [[String: String]]] {
    try written("a.xlsx", language) { file in
      var examples: [String: [[String: String]]] = [:]
      for sheet in try WorkbookReader(file).read().sheets where sheet.rows.count > 1 {
        let headings = Dictionary(
          sheet.rows[0].cells.map { ($0.column, $0.content.text) }, uniquingKeysWith: { a, _ in a })
        let rows = sheet.rows.dropFirst().filter {
          $0.cells.first?.content.text.hasPrefix("#") == true
        }
        examples[sheet.name] = rows.map { row in
          Dictionary(
            row.cells.map {
              (
                headings[$0.column] ?? "",
                $0.content.text.replacing("# ", with: "", maxReplacements: 1)
              )
            }, uniquingKeysWith: { a, _ in a })
        }
      }
      return examples
    }
  }

  @Test func examplesReferToExamples() throws {
    let french = try examples(.french)
    let parties = Set((french["Parties prenantes"] ?? []).compactMap { $0["Nom"] })
    let sources = Set((french["Sources"] ?? []).compactMap { $0["Code"] })
    #expect(parties.count == 4 && sources.count == 3)
    for tie in try #require(french["Liens"]) {
      #expect(parties.isSuperset(of: [tie["De"], tie["Vers"]].compactMap { $0 }), "\(tie)")
    }
    for meeting in try #require(french["Réunions"]) {
      #expect(parties.contains(meeting["Organe"] ?? ""), "\(meeting)")
    }
    for activity in try #require(french["Activités"]) {
      #expect(parties.contains(activity["Partie prenante"] ?? ""), "\(activity)")
    }
    for table in ["Instruments", "Territoires", "Missions d’assistance"] {
      #expect(french[table]?.isEmpty == false, "\(table)")
    }
    for row in french.values.joined() {
      guard let source = row["Sources"] else { continue }
      #expect(sources.contains(String(source.prefix { $0 != "#" })), "\(row)")
    }
  }

  @Test func examplesSpeakTheLanguageOfTheWorkbook() throws {
    let kinds = try examples(.french)["Sources"]?.compactMap { $0["Type"] }
    let offered = try #require(UsualWords.byColumn["sources.kind"])
    #expect(kinds == ["compte rendu", "entretien", "enquête"])
    #expect(Set(kinds ?? []).isSubset(of: offered.map { $0(.french) }))
    #expect(try examples(.english)["Sources"]?.first?["Kind"] == "minutes")
  }

  // MARK: The README of a package

  private func readme(_ language: Language) throws -> String {
    try written("paquet", language) { folder in
      let name = language == .french ? "LISEZ-MOI.md" : "README.md"
      return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }
  }

  @Test func theReadmeSpeaksOfFilesAndNotOfAWorkbook() throws {
    let (french, english) = (try readme(.french), try readme(.english))
    #expect(french.contains("datapackage.json") && french.contains("UTF-8"))
    #expect(english.contains("datapackage.json") && english.contains("UTF-8"))
    for word in ["feuille", "foncé", "pointeur", "onglet", "carte.xlsx", "Réglages"] {
      #expect(!french.contains(word), "\(word)")
    }
    for word in ["sheet", "dark", "pointer", "map.xlsx", "Settings"] {
      #expect(!english.contains(word), "\(word)")
    }
  }

  @Test(arguments: Language.spoken)
  func theReadmeExplainsEveryColumnOfEveryFile(language: Language) throws {
    let readme = try readme(language)
    try written("paquet", language) { folder in
      for table in StakeholderMap.tables {
        let file = folder.appending(path: "\(table.name).csv")
        let header = try String(contentsOf: file, encoding: .utf8).trimmed
        for name in header.split(separator: ",") {
          #expect(readme.contains("`\(name)`"), "\(table.name).\(name)")
        }
      }
      let terms = try String(contentsOf: folder.appending(path: "terms.csv"), encoding: .utf8)
      #expect(terms.contains("name:\(language)"))
    }
  }

  @Test(arguments: Language.spoken)
  func theWordsOfTheReadmeAreUnderstood(language: Language) throws {
    let ties = try #require(StakeholderMap.table("ties"))
    let relation = CellWording(try #require(ties.column(MapHeader("relation"))), terms: [])
    let said = language == .french ? "est hébergé par" : "is hosted by"
    #expect(try readme(language).contains(said))
    #expect(relation.stored(said) == "hosted-by")
  }
}
