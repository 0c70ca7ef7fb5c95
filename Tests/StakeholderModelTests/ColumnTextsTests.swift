import Foundation
import StakeholderModel
import Testing

@Suite struct ColumnTextsTests {
  /// Headings that French and English spell alike.
  private static let sameInBoth: Set<String> = [
    "Action", "Code", "Date", "Influence", "Instrument", "P-code", "Participants", "Plan",
    "Population", "Relation",
    "Score", "Sources",
  ]

  private static let names = StakeholderMap.tables.map(\.name)

  private func table(_ name: String) throws -> MapTable {
    try #require(StakeholderMap.table(name))
  }

  @Test(arguments: names)
  func saysInBothLanguagesWhatARowIs(name: String) throws {
    let table = try table(name)
    for language in Language.spoken {
      #expect(table.purpose[language]?.hasSuffix(".") == true, "\(name) in \(language)")
    }
    #expect(table.purpose[.french] != table.purpose[.english])
  }

  @Test(arguments: names)
  func everyColumnHasAHeadingAndAHelpTextInBothLanguages(name: String) throws {
    for column in try table(name).columns {
      for language in Language.spoken {
        let place: Comment = "\(name).\(column.name) in \(language)"
        let heading = try #require(column.heading[language], place)
        #expect((1...4).contains(heading.split(separator: " ").count), place)
        #expect(heading.first?.isUppercase == true, place)
        #expect(!heading.contains(where: { ":()".contains($0) }), place)
        let help = try #require(column.help[language], place)
        #expect(help.hasSuffix("."), place)
        #expect(help.count <= 400, place)
        #expect(!help.contains("\n") && !help.contains("  "), place)
      }
    }
  }

  @Test(arguments: names)
  func frenchIsNotTheEnglishText(name: String) throws {
    for column in try table(name).columns {
      #expect(column.help[.french] != column.help[.english], "\(name).\(column.name)")
      guard let english = column.heading[.english] else { continue }
      let isSame = column.heading[.french] == english
      #expect(isSame == Self.sameInBoth.contains(english), "\(name).\(column.name): \(english)")
    }
  }

  /// A reader of workbooks looks a heading up in both languages, and a column by its name, at once.
  @Test(arguments: names)
  func aHeadingLeadsToOneColumnWhateverItsLanguage(name: String) throws {
    let table = try table(name)
    var columns: [String: Set<String>] = [:]
    for column in table.columns {
      columns[folded(column.name), default: []].insert(column.name)
      for heading in column.heading.byLanguage.values {
        columns[folded(heading), default: []].insert(column.name)
      }
    }
    for (heading, names) in columns {
      #expect(names.count == 1, "\(name): “\(heading)” leads to \(names.sorted())")
    }
  }

  @Test(arguments: names)
  func aColumnInSeveralLanguagesHasTheHeadingOfItsPlainTwin(name: String) throws {
    let columns = try table(name).columns
    for localized in columns where localized.isLocalized {
      for plain in columns where !plain.isLocalized && plain.name == localized.name {
        #expect(localized.heading == plain.heading, "\(name).\(plain.name)")
        #expect(localized.help != plain.help, "\(name).\(plain.name)")
      }
    }
  }

  @Test func aColumnOfOneNameHasOneWordingForNotesSourcesAndConfidence() {
    let columns = StakeholderMap.tables.flatMap(\.columns)
    for name in ["notes", "sources", "confidence"] {
      let same = columns.filter { $0.name == name }
      #expect(Set(same.map(\.heading)).count == 1, "\(name)")
      #expect(Set(same.map(\.help)).count == 1, "\(name)")
    }
  }

  @Test(arguments: names)
  func eachLanguageHasItsOwnSigns(name: String) throws {
    let table = try table(name)
    let texts = [table.purpose] + table.columns.flatMap { [$0.heading, $0.help] }
    for text in texts {
      let (french, english) = (text(.french), text(.english))
      #expect(!french.contains(where: { "'\"“”‘".contains($0) }), "\(french)")
      #expect(!english.contains(where: { "'\"«»".contains($0) }), "\(english)")
      #expect(
        french.firstMatch(of: #/\p{L}[:;?!](\ |$)|\ [:;?!»]|«\ /#) == nil, "\(french)")
      #expect(count("“", in: english) == count("”", in: english), "\(english)")
      #expect(count("«", in: french) == count("»", in: french), "\(french)")
    }
  }

  /// A value that was renamed must not live on in a help text. English names codes, which are words
  /// there; French names the labels, as the lists of a workbook do.
  @Test func helpTextsExplainTheSameExistingValuesInBothLanguages() {
    for table in StakeholderMap.tables {
      for column in table.columns {
        guard let vocabulary = column.vocabulary else { continue }
        let place: Comment = "\(table.name).\(column.name)"
        let english = Set(column.help(.english).matches(of: /“([a-z0-9-]+)”/).map(\.1))
        let codes = vocabulary.terms.map(\.id) + ["none"]
        #expect(english.isSubset(of: codes.map { Substring($0) }), place)
        let french = column.help(.french).matches(of: /«\u{A0}([^»]+)\u{A0}»/).map {
          String($0.1)
        }
        for code in english {
          let label = vocabulary.terms.first { $0.id == code }?.label(.french)
          let words = label.map { [$0] } ?? ["aucun", "aucune"]
          #expect(!Set(words).isDisjoint(with: french), "\(place): \(code)")
        }
      }
    }
  }

  /// What stands in a French workbook is French: neither codes nor the words for a denial and a flag.
  @Test func frenchHelpTextsNameNoCode() {
    let vocabularies = StakeholderMap.tables.flatMap(\.columns).compactMap(\.vocabulary)
    let labels = Set(vocabularies.flatMap { $0.terms.map { $0.label(.french).lowercased() } })
    let codes = Set(
      vocabularies.flatMap { $0.terms.map(\.id) }
        + TermCatalog.extensible.flatMap { $0.terms.map(\.id) }
    ).filter { $0.contains("-") && !labels.contains($0) }
      // A framework is named by its code in every language.
      .subtracting(Framework.terms.map(\.id))
    for column in StakeholderMap.tables.flatMap(\.columns) {
      let help = column.help(.french)
      let words = Set(help.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
      #expect(words.isDisjoint(with: codes), "\(help)")
      for word in ["none", "yes", "no", "funds", "chairs"] {
        #expect(!words.contains(word), "\(help)")
      }
    }
  }

  private func folded(_ text: String) -> String {
    text.replacing("_", with: " ")
      .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  private func count(_ sign: Character, in text: String) -> Int {
    text.count { $0 == sign }
  }
}
