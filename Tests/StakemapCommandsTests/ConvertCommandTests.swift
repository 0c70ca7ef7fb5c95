import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct ConvertCommandTests {
  private static let whoDoesWhat = """
    Qui fait quoi où,,,,
    Région,District,Secteur,Organisation,Bailleur
    Nord,Kidal,Nutrition,ONG A; ONG B,Fonds X
    Nord,Kidal,Santé,ONG A,Fonds X
    Sud,Kidal-Sud,Nutrition,ONG B,
    Sud,Kidal-Sud,Nutrition,ong b,Fonds Y

    """

  private func withTable<Result>(_ body: (URL, URL) throws -> Result) throws -> Result {
    try Places.withTemporaryFolder { folder in
      let table = folder.appending(path: "3w.csv")
      try Data(Self.whoDoesWhat.utf8).write(to: table)
      return try body(table, folder)
    }
  }

  @Test func aGuessIsShownAndSavedAndUsed() throws {
    try withTable { table, folder in
      let mapping = folder.appending(path: "mapping.yaml").path
      let shown = stakemap(
        "convert", table.path, "--explain", "--save-mapping", mapping, "--lang", "fr")
      #expect(shown.code == 0)
      #expect(shown.output.contains("Organisation → qui intervient"))
      #expect(shown.output.contains("Bailleur → qui finance"))
      #expect(shown.output.contains("parties prenantes (4)"))
      let target = folder.appending(path: "map")
      #expect(stakemap("convert", table.path, target.path, "--mapping", mapping).code == 0)
      let map = try FormatCatalog.read(target).map
      #expect(map.stakeholders.map(\.id).sorted() == ["fonds-x", "fonds-y", "ong-a", "ong-b"])
      #expect(map.areas.map(\.id).sorted() == ["kidal", "kidal-sud", "nord", "sud"])
      #expect(map.activities.count == 4)
      #expect(
        Set(map.ties.map { "\($0.from) \($0.relation.rawValue) \($0.to)" })
          == ["fonds-x funds ong-a", "fonds-x funds ong-b", "fonds-y funds ong-b"])
      // Each row says where it comes from.
      #expect(map.ties[0].sources.map(\.description) == ["s1#lignes 3–4"])
      // The map is in the language of the headings.
      #expect(map.settings.languages == [.french])
    }
  }

  @Test func whatIsPrintedIsAMappingFile() throws {
    try withTable { table, folder in
      let shown = stakemap("convert", table.path, "--explain")
      let mapping = folder.appending(path: "mapping.yaml")
      try Data(shown.output.utf8).write(to: mapping)
      #expect(shown.output.hasPrefix("# «"))
      // The next steps are no part of it.
      #expect(shown.errors.contains("stakemap report \(table.path) --mapping mapping.yaml"))
      let target = folder.appending(path: "map").path
      let result = stakemap("convert", table.path, target, "--mapping", mapping.path)
      #expect(result.code == 0)
      #expect(result.errors.contains("Carte écrite dans \(target)"), "\(result.errors)")
    }
  }

  @Test func theLanguageThatIsAskedForIsThatOfTheMap() throws {
    try withTable { table, _ in
      let shown = stakemap("convert", table.path, "--explain", "--lang", "en")
      #expect(shown.output.hasPrefix("# “3w.csv”"))
      #expect(shown.output.contains("settings: {languages: en}"))
      #expect(stakemap("convert", table.path, "--explain", "--lang", "pt").code == 64)
    }
  }

  @Test func whatCannotBeGuessedIsSaidInTheLanguageAskedFor() throws {
    try Places.withTemporaryFolder { folder in
      let table = folder.appending(path: "empty.csv")
      try Data().write(to: table)
      let result = stakemap("convert", table.path, "--explain", "--lang", "fr")
      #expect(result.code == 65 && result.errors.contains("aucun tableau à lire"))
    }
  }

  @Test func aCellCannotBreakOutOfTheComments() throws {
    try Places.withTemporaryFolder { folder in
      let table = folder.appending(path: "list of parties.csv")
      let cell = "Body\nskip: {x: y}\u{85}sheet: a\u{2028}header: 9\u{1B}[1m"
      try Data("Organe,Membre\n\"\(cell)\",A\n\"\(cell)\",B\n".utf8).write(to: table)
      let shown = stakemap("convert", table.path, "--explain")
      #expect(shown.code == 0)
      #expect(shown.errors.contains("'\(table.path)'"))
      let mapping = folder.appending(path: "mapping.yaml")
      try Data(shown.output.utf8).write(to: mapping)
      let read = try MappingFile.read(mapping)
      #expect(read.header == 1 && read.sheet == nil && read.skip == [])
    }
  }

  @Test func aReportCanBeMadeOfATableAtOnce() throws {
    try withTable { table, folder in
      let mapping = folder.appending(path: "mapping.yaml").path
      _ = stakemap("convert", table.path, "--explain", "--save-mapping", mapping)
      let out = folder.appending(path: "out").path
      #expect(
        stakemap("report", table.path, "--mapping", mapping, "-o", out, "--no-word").code == 0)
      #expect(FileManager.default.fileExists(atPath: out + "/fr/report.md"))
      // The table does not say what is done, so nothing counts actions.
      let report = try String(contentsOfFile: out + "/fr/report.md", encoding: .utf8)
      #expect(report.contains("| Intervenants |") && !report.contains("| Actions |"))
    }
  }

  @Test func actionsAreCountedWhereATableHasThem() throws {
    try Places.withTemporaryFolder { folder in
      let table = folder.appending(path: "3w.csv")
      try Data("Acteur,Activité,Région\nA,Dépistage,Nord\nB,Formation,Sud\n".utf8).write(to: table)
      let mapping = folder.appending(path: "mapping.yaml").path
      _ = stakemap("convert", table.path, "--explain", "--save-mapping", mapping)
      let out = folder.appending(path: "out").path
      _ = stakemap("report", table.path, "--mapping", mapping, "-o", out, "--no-word")
      let report = try String(contentsOfFile: out + "/fr/report.md", encoding: .utf8)
      #expect(report.contains("| Actions |"))
    }
  }

  @Test(arguments: [
    ("colums: {}", "mapping.yaml:1:1: “colums” means nothing here. Did you mean “columns”?"),
    ("rows:\n  tie:\n    - {}\n", "mapping.yaml:2:3"),
    ("rows:\n  ties:\n    - {form: \"{Bailleur}\"}\n", "Did you mean “from”?"),
    ("rows:\n  ties:\n    - {from: \"{Bailleurs}\"}\n", "Did you mean “Bailleur”?"),
    ("columns: {Bailleur: {extract: {X: \"(\"}}}", "no regular expression"),
    ("header: none", "the number of a row is expected"), ("sheet: [", "mapping.yaml"),
    ("", "empty"),
    ("header: 4000", "no table to read"),
  ])
  func aMappingThatCannotBeUnderstoodSaysWhere(_ text: String, _ message: String) throws {
    try withTable { table, folder in
      let mapping = folder.appending(path: "mapping.yaml")
      try Data(text.utf8).write(to: mapping)
      let result = stakemap(
        "convert", table.path, folder.appending(path: "map").path, "--mapping", mapping.path)
      #expect(result.code == 65)
      #expect(result.errors.contains(message), "\(result.errors)")
    }
  }

  @Test func errorsInTheInputStopTheConversionUnlessOneKeepsGoing() throws {
    try Places.withTemporaryFolder { folder in
      let edges = folder.appending(path: "edges.csv")
      try Data("Source,Target\na,b\na,\n".utf8).write(to: edges)
      let target = folder.appending(path: "map")
      let refused = stakemap("convert", edges.path, target.path)
      #expect(refused.code == 65 && refused.errors.contains("--keep-going"))
      #expect(!FileManager.default.fileExists(atPath: target.path))
      #expect(stakemap("convert", edges.path, target.path, "--keep-going").code == 0)
      #expect(try FormatCatalog.read(target).map.ties.count == 1)
    }
  }

  @Test func aWorkbookWithoutOurSheetsSaysWhatToDo() throws {
    let file = XLSXFile(.init("3W", [["Organisation", "Région"], ["ACF", "Kayes"]]))
    let result = try file.with("3w.xlsx") { stakemap("summary", $0.path) }
    #expect(result.code == 65)
    #expect(result.errors.contains("convert --explain"))
  }
}
