import Foundation
import Spreadsheets
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

/// Looks for English that was left in French output: words that the program's English texts use, its
/// French ones do not, and the map does not have.
@Suite struct FrenchOutputTests {
  private static let english = Result {
    let texts = try ProgramText.all()
    let own = words(texts.flatMap { $0.english.map(\.template) })
    let french = words(texts.flatMap { $0.french.map(\.template) })
    return own.subtracting(french).subtracting(try data()).filter { $0.count > 2 }
      .union(tellTale)
  }

  /// English in any case, though the map's English columns have them too.
  private static let tellTale = [
    "the", "and", "with", "from", "for", "which", "this", "that", "not", "are", "has", "known",
  ]

  private static func words(_ texts: [String]) -> Set<String> {
    Set(
      texts.joined(separator: "\n").replacing(/\{[0-9]+\}/, with: " ").lowercased()
        .split { !$0.isLetter && $0 != "-" }.map(String.init))
  }

  /// What the map itself says, but for its English texts.
  private static func data() throws -> Set<String> {
    let folder = URL(filePath: mali)
    let map = try FormatCatalog.read(folder).map
    let cells = StakeholderMap.tables.flatMap { table in
      let headers = table.headersInUse(in: map).filter { $0.language != .english }
      return (0..<table.rowCount(map)).flatMap { row in
        headers.map { table.cell(map, row, $0) }
      }
    }
    let descriptor = folder.appending(path: "datapackage.json")
    return words(cells + [try String(contentsOf: descriptor, encoding: .utf8), mali])
  }

  private func englishWords(in text: String) throws -> [String] {
    Self.words([text]).intersection(try Self.english.get()).sorted()
  }

  /// What somebody reads of a picture: between the tags.
  private func visible(_ svg: String) -> String {
    svg.replacing(/<style.*?<\/style>/.dotMatchesNewlines(), with: "")
      .replacing(/<!--.*?-->/.dotMatchesNewlines(), with: "")
      .replacing(/<[^>]*>/, with: "\n")
  }

  @Test func theTellTaleWordsAreThere() throws {
    let english = try Self.english.get()
    for word in ["the", "and", "known", "with", "findings", "seats"] {
      #expect(english.contains(word), "\(word)")
    }
    #expect(try englishWords(in: "Le constat : not known") == ["known", "not"])
  }

  @Test(arguments: ["text", "csv", "markdown"])
  func analysesAreAllFrench(format: String) throws {
    for command in ["summary", "gaps", "overlaps"] {
      let outcome = stakemap(command, mali, "--lang", "fr", "--format", format)
      // Codes of rules and names of tables are what programs go by.
      let text = outcome.output.replacing(/[a-z]+\/[a-z\-]+|[a-z]+:[0-9]+/, with: "")
      #expect(outcome.code == 0)
      #expect(try englishWords(in: text + outcome.errors) == [], "\(command)")
    }
  }

  @Test func theReportAndItsFiguresAreAllFrench() throws {
    try Places.withTemporaryFolder { folder in
      let outcome = stakemap("report", mali, "--lang", "fr", "-o", folder.path, "--no-word")
      #expect(outcome.code == 0)
      let report = try String(
        contentsOf: folder.appending(path: "fr/report.md"), encoding: .utf8)
      // The summits have no other name.
      let text = report.replacing(/\]\([^)]*\)/, with: "")
        .replacing("Nutrition for Growth", with: "")
      let left = try englishWords(in: text)
      #expect(left == [])
      for kind in ["organogram", "funding"] {
        let svg = try String(
          contentsOf: folder.appending(path: "fr/diagrams/\(kind).svg"), encoding: .utf8)
        #expect(try englishWords(in: visible(svg)) == [], "\(kind)")
      }
      let workbook = try WorkbookReader(folder.appending(path: "report.xlsx")).read()
      #expect(workbook.sheets.map(\.name).starts(with: ["Sommaire", "Constats"]))
      for sheet in workbook.sheets {
        // Codes of rules are what programs go by.
        let text = sheet.rows.flatMap(\.cells).map(\.content.text).joined(separator: "\n")
          .replacing(/[a-z]+\/[a-z\-]+/, with: "").replacing("Nutrition for Growth", with: "")
        #expect(try englishWords(in: sheet.name + "\n" + text) == [], "\(sheet.name)")
      }
    }
  }

  @Test func whatIsWrongWithAMapIsSaidInFrench() throws {
    try Places.withTemporaryFolder { folder in
      try Data(
        """
        id,name,kind,level,rank,start,end,countMin,parent,sources
        a,A,minstry,nowhere,9,2020-13,03/04/2017,x,b,s9
        b,B,,,,2020,2019,,a,
        b,,,,,,,,,
        """.utf8
      ).write(to: folder.appending(path: "stakeholders.csv"))
      try Data(
        """
        from,to,relation,amount,currency,share,mutual,Strange
        a,nobody,funds,"1,234",CFA,2,maybe,x
        a,a,unheard-of,12 000,,0.5,oui,y
        """.utf8
      ).write(to: folder.appending(path: "ties.csv"))
      let outcome = stakemap("validate", folder.path, "--lang", "fr")
      #expect(outcome.code == 65)
      let lines = outcome.output.split(separator: "\n").map { line in
        // Places, codes and what stands in cells are as they are.
        line.replacing(/^\S+(?: \([^)]*\))?:/, with: "").replacing(/\[[a-z\-]+\]$/, with: "")
          .replacing(/«[^»]*»/, with: "").replacing(/Valeurs connues.*/, with: "")
      }
      #expect(lines.count > 20)
      for line in lines { #expect(try englishWords(in: String(line)) == [], "\(line)") }
    }
  }

  @Test func failuresAreSaidInTheLanguageAskedFor() throws {
    try Places.withTemporaryFolder { folder in
      let norms = folder.appending(path: "seuils.yaml")
      try Data("overlap:\n  sameFeild: 0.5\n".utf8).write(to: norms)
      let file = folder.appending(path: "file.xlsx")
      try Data("no workbook".utf8).write(to: file)
      let slip = folder.appending(path: "pt.yaml")
      try Data("language: fr\n".utf8).write(to: slip)
      for (arguments, code) in [
        (["summary", "/aucun/lieu", "--lang", "fr"], 65),
        (["summary", folder.path, "--lang", "fr"], 65),
        (["summary", file.path, "--lang", "fr"], 65),
        (["summary", mali, "--lang", "fr", "--translation", slip.path], 65),
        (["gaps", mali, "--lang", "fr", "--norms", norms.path], 65),
        (["render", mali, "--diagram", "funding", "--layers", "governance"], 65),
        (["render", mali, "--diagram", "organogram", "--only", "nobody"], 64),
        (["new", file.path, "--lang", "fr"], 74),
      ] as [([String], Int32)] {
        let collector = Collector()
        #expect(stakemap(arguments, collector) == code, "\(arguments)")
        let said = collector.errors.replacing(folder.path, with: "")
          .replacing(/«[^»]*»|Noms admis .*|\([^)]*\)/, with: "")
        #expect(try englishWords(in: said) == [], "\(arguments): \(collector.errors)")
        #expect(collector.errors.count > 20)
      }
    }
  }

  @Test func failuresAreSaidInEnglishWhereNobodyAskedForFrench() {
    #expect(
      stakemap("summary", "/no/such/place").errors.hasPrefix("error: /no/such/place: no such"))
    let map = stakemap("render", mali, "--diagram", "funding", "--layers", "governance")
    #expect(map.errors.hasPrefix("erreur\u{A0}: "))
    let asked = stakemap(
      "render", mali, "--diagram", "funding", "--layers", "governance", "--lang", "en")
    #expect(asked.errors.hasPrefix("error: Funding map: nothing to draw, for the map"))
  }
}
