import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct CellWordingTests {
  private func column(_ table: String, _ name: String) throws -> MapColumn {
    try #require(StakeholderMap.table(table)?.column(MapHeader(name: name)))
  }

  private func wording(_ table: String, _ name: String, terms: [Term] = []) throws -> CellWording {
    CellWording(try column(table, name), terms: terms)
  }

  private func term(_ vocabulary: String, _ id: String, en: String? = nil, fr: String? = nil)
    -> Term
  {
    var term = Term()
    term.vocabulary = TermVocabulary(rawValue: vocabulary)
    term.id = id
    term.names[.english] = en
    term.names[.french] = fr
    return term
  }

  // MARK: The vocabularies

  private static let tables = StakeholderMap.tables.map(\.name)

  @Test(arguments: tables, Language.spoken)
  func everyTermReadsBackAsItIsShown(table name: String, language: Language) throws {
    let table = try #require(StakeholderMap.table(name))
    for column in table.columns {
      let wording = CellWording(column, terms: [])
      let ids = (column.vocabulary?.terms ?? []).map(\.id)
      for id in ids {
        let shown = wording.shown(id, in: language)
        #expect(shown == column.vocabulary?.terms.first { $0.id == id }?.label(language))
        for text in [id, shown, shown.uppercased(), shown.folded] {
          #expect(wording.stored(text) == id, "\(name).\(column.name): \(text)")
        }
      }
      guard column.shape == .list, !ids.isEmpty else { continue }
      let all = ids.joined(separator: "|")
      #expect(wording.stored(wording.shown(all, in: language)) == all)
      #expect(
        wording.stored(ids.reversed().joined(separator: " | "))
          == ids.reversed().joined(separator: "|"))
    }
  }

  /// Two terms of one vocabulary that are called the same could not be told apart.
  @Test(arguments: tables)
  func noTwoTermsOfAVocabularyAreCalledTheSame(table name: String) throws {
    for column in try #require(StakeholderMap.table(name)).columns {
      var meanings: [String: Set<String>] = [:]
      for term in column.vocabulary?.terms ?? [] {
        for text in Language.spoken.map({ term.label($0) }) + [term.id] {
          meanings[text.folded, default: []].insert(term.id)
        }
      }
      for (text, ids) in meanings { #expect(ids.count == 1, "\(name).\(column.name): \(text)") }
    }
  }

  @Test(arguments: tables, Language.spoken)
  func theChoicesAreTheTermsInTheirOrder(table name: String, language: Language) throws {
    for column in try #require(StakeholderMap.table(name)).columns {
      let choices = CellWording.choices(of: column, terms: [], in: language)
      let wording = CellWording(column, terms: [])
      let expected =
        column.shape == .flag ? ["yes", "no"] : (column.vocabulary?.terms ?? []).map(\.id)
      #expect(Set(choices).count == choices.count)
      guard column.shape != .flag else {
        #expect(choices == (language == .french ? ["oui", "non"] : ["yes", "no"]))
        continue
      }
      #expect(choices.map(wording.stored) == expected, "\(name).\(column.name)")
    }
  }

  // MARK: Words

  @Test func keepsWhatItDoesNotKnow() throws {
    let kind = try wording("stakeholders", "kind")
    for text in ["guilde", "", "Ministère de la Santé", "ministry|ngo", " ", "minist"] {
      #expect(kind.stored(text) == text)
      #expect(kind.shown(text, in: .french) == text)
    }
    let name = try wording("stakeholders", "name")
    #expect(name.isPlain)
    #expect(name.stored("aucun") == "aucun")
  }

  @Test func aListIsReadPartByPart() throws {
    let sectors = try wording("stakeholders", "sectors")
    #expect(sectors.stored("Nutrition|guilde| SANTÉ |none|") == "nutrition|guilde|health|none|")
    #expect(sectors.stored("santé") == "health")
    #expect(sectors.shown("health|guilde|nutrition", in: .french) == "Santé|guilde|Nutrition")
    // Only lists have parts.
    #expect(try wording("stakeholders", "kind").stored("Ministère|ONG") == "Ministère|ONG")
  }

  @Test(arguments: ["aucun", "Aucune", "NÉANT", "neant", "none"])
  func aDenialHasItsWords(text: String) throws {
    for (table, name) in [
      ("stakeholders", "kind"), ("stakeholders", "rank"), ("stakeholders", "sectors"),
      ("stakeholders", "legal_basis"), ("stakeholders", "start"), ("ties", "via"),
    ] {
      let wording = try wording(table, name)
      #expect(wording.stored(text) == "none", "\(name)")
      #expect(wording.shown("none", in: .french) == "aucun")
      #expect(wording.shown("none", in: .english) == "none")
    }
    // A column that cannot be denied has no word for it.
    #expect(try wording("stakeholders", "notes").stored(text) == text)
    #expect(try wording("ties", "relation").stored(text) == text)
  }

  @Test(arguments: [
    ("oui", true), ("Oui", true), ("yes", true), ("TRUE", true), ("1", true), ("non", false),
    ("NO", false), ("false", false), ("0", false), ("peut-être", nil),
  ])
  func yesAndNoAreReadInBothLanguages(text: String, value: Bool?) throws {
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    TableReader(table: try #require(StakeholderMap.table("ties")), source: .file("t")).read(
      [
        TextRecord(line: 1, cells: ["from", "relation", "to", "Réciproque"]),
        TextRecord(line: 2, cells: ["a", "finance", "b", text]),
      ], into: &reading)
    #expect(reading.map.ties[0].mutual == value)
    let mutual = try wording("ties", "mutual")
    #expect(mutual.shown("yes", in: .french) == "oui")
    #expect(mutual.shown("no", in: .french) == "non")
    #expect(mutual.shown("no", in: .english) == "no")
  }

  // MARK: Readings that are noted

  @Test(arguments: [
    ("ties", "relation", "siège à", "member-of"), ("ties", "relation", "Présider", "chairs"),
    ("stakeholders", "kind", "Bailleur", "donor"),
    ("stakeholders", "kind", "ONGI", "international-ngo"),
    ("meetings", "regularity", "mensuelle", "regular"),
  ])
  func aSynonymIsReadWithANote(table: String, name: String, text: String, id: String) throws {
    let wording = try wording(table, name)
    let (stored, liberty) = wording.read(text)
    #expect(stored == id)
    #expect(liberty == .synonym)
    let note = wording.note(text, stored, .synonym)
    #expect(note.severity == .note)
    #expect(note.summary(.french).contains(wording.shown(id, in: .french)))
  }

  @Test(arguments: [
    ("ties", "relation", "membre de", "member-of"),
    ("stakeholders", "kind", "ministere", "ministry"),
    ("stakeholders", "kind", "Comité", "Comité"),
    ("ties", "relation", "est présidé par", "est présidé par"),
    ("stakeholders", "sectors", "santé|nutrition", "health|nutrition"),
  ])
  func labelsAndWhatIsDoubtfulAreNot(table: String, name: String, text: String, id: String) throws {
    let (stored, liberty) = try wording(table, name).read(text)
    #expect(stored == id)
    #expect(liberty == nil)
  }

  @Test(arguments: [
    ("Nutrition, Santé", "nutrition|health"), ("santé;EHA", "health|water-sanitation-hygiene"),
    ("Nutrition, apiculture", nil), ("Nutrition,", nil),
    ("Eau, assainissement et hygiène", nil), ("Nutrition, Santé|Pêche", nil),
  ])
  func aListWithOtherSeparatorsIsReadWhereEachPartIsKnown(text: String, stored: String?) throws {
    let read = try wording("stakeholders", "sectors").read(text)
    #expect((read.liberty == .separators) == (stored != nil))
    if let stored { #expect(read.stored == stored) }
    // Only a list has parts.
    #expect(try wording("stakeholders", "kind").read("Ministère, Personne").liberty == nil)
  }

  @Test func theReaderOfTablesLeavesTheNoteAtTheCell() throws {
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    TableReader(table: try #require(StakeholderMap.table("ties")), source: .file("t")).read(
      [
        TextRecord(line: 1, cells: ["from", "relation", "to"]),
        TextRecord(line: 2, cells: ["a", "siège à", "b"]),
        TextRecord(line: 3, cells: ["a", "membre de", "b"]),
      ], into: &reading)
    #expect(reading.map.ties.map(\.relation) == [.memberOf, .memberOf])
    #expect(reading.diagnostics.marks == ["synonym at t:2:2"])
  }

  // MARK: The map's own terms

  @Test func ownTermsAreReadByTheirNames() throws {
    let terms = [
      term("sector", "bees", en: "Beekeeping", fr: "Apiculture"), term("mandate", "x", fr: "Miel"),
    ]
    let sectors = try wording("stakeholders", "sectors", terms: terms)
    #expect(sectors.stored("apiculture|BEEKEEPING|bees|Miel|Santé") == "bees|bees|bees|Miel|health")
    #expect(sectors.shown("bees|health", in: .french) == "Apiculture|Santé")
    #expect(try wording("stakeholders", "mandates", terms: terms).stored("miel") == "x")
    #expect(try wording("stakeholders", "kind", terms: terms).stored("Apiculture") == "Apiculture")
    let choices = CellWording.choices(
      of: try column("stakeholders", "sectors"), terms: terms, in: .french)
    #expect(choices.last == "Apiculture")
  }

  @Test func aTermWithoutANameIsItsCode() throws {
    let sectors = try wording("stakeholders", "sectors", terms: [term("sector", "bees")])
    #expect(sectors.shown("bees", in: .french) == "bees")
    #expect(sectors.stored("BEES") == "bees")
  }

  @Test func aTermThatIsRedefinedHasItsNewName() throws {
    let sectors = try wording(
      "stakeholders", "sectors", terms: [term("sector", "health", fr: "Soins")])
    #expect(sectors.stored("Soins") == "health")
    #expect(sectors.shown("health", in: .french) == "Soins")
  }

  @Test func aNameThatTwoTermsShareMeansNeither() throws {
    let terms = [
      term("sector", "a", fr: "Miel"), term("sector", "b", fr: "miel"),
      term("sector", "c", fr: "MIEL"),
      term("sector", "d", fr: "Health"),
    ]
    let sectors = try wording("stakeholders", "sectors", terms: terms)
    #expect(sectors.stored("Miel") == "Miel")
    #expect(sectors.stored("Health") == "Health")
    // Codes go before names, and what could not be read back stands as its code.
    #expect(sectors.stored("health") == "health")
    for id in ["a", "b", "c", "d"] {
      #expect(sectors.stored(id) == id)
      #expect(sectors.shown(id, in: .french) == id)
    }
  }

  @Test func aNameThatHoldsTheSeparatorIsNotShown() throws {
    let sectors = try wording(
      "stakeholders", "sectors",
      terms: [term("sector", "a", fr: "Eau|Sol"), term("sector", "b", fr: "  ")])
    #expect(sectors.shown("a", in: .french) == "a")
    #expect(sectors.shown("health|a", in: .french) == "health|a")
    #expect(sectors.shown("b", in: .french) == "b")
  }

  @Test func aRelationMayBeSaidWithoutItsVerb() throws {
    let ties = try #require(StakeholderMap.table("ties"))
    let wording = CellWording(try #require(ties.column(MapHeader("relation"))), terms: [])
    #expect(wording.stored("hébergé par") == "hosted-by")
    #expect(wording.stored("Est hébergé  par") == "hosted-by")
    #expect(wording.stored("hosted by") == "hosted-by")
    #expect(wording.shown("hosted-by", in: .french) == "est hébergé par")
  }
}
