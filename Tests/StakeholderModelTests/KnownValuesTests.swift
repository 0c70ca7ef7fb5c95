import TestSupport
import Testing

@testable import StakeholderModel

@Suite struct KnownValuesTests {
  private func column(_ table: String, _ name: String) throws -> MapColumn {
    try #require(StakeholderMap.table(table)?.column(MapHeader(name: name)))
  }

  private func remedy(_ value: String, _ table: String, _ name: String, withCodes: Bool = false)
    throws -> String?
  {
    let values = KnownValues(StakeholderMap(), withCodes: withCodes)
    return values.fault(for: value, in: try column(table, name))?.remedy(.french)
      .replacing(/[\u{A0}\u{202F}]/, with: " ")
  }

  @Test(arguments: [
    ("finace", "relation", "finance"), ("Finances", "relation", "finance"),
    ("membre", "relation", "est membre de"), ("partenaire", "relation", "collabore avec"),
    ("co-presid", "relation", "copréside"),
  ])
  func suggestsRelationsByTheirLabels(value: String, column: String, label: String) throws {
    #expect(
      try remedy(value, "ties", column)?.hasPrefix("Vouliez-vous dire « \(label) »") == true)
  }

  @Test(arguments: [
    ("Comité", "Organe de coordination"), ("ONU", "Organisme des Nations Unies"),
    ("minstere", "Ministère"), ("baileur", "Bailleur de fonds"), ("ONG", "ONG internationale"),
  ])
  func suggestsKindsByTheirLabels(value: String, label: String) throws {
    #expect(
      try remedy(value, "stakeholders", "kind")?.hasPrefix("Vouliez-vous dire « \(label) »")
        == true)
  }

  @Test func codesAreNamedOnlyToThoseWhoSeeThem() throws {
    let plain = try #require(try remedy("guilde", "stakeholders", "kind"))
    #expect(plain.contains("Ministère, "))
    #expect(!plain.contains("ministry"))
    let coded = try #require(try remedy("guilde", "stakeholders", "kind", withCodes: true))
    #expect(coded.contains("Ministère (ministry), "))
    // A code that is the label needs none.
    #expect(coded.contains(" Programme, "))
  }

  @Test func saysWhatFollowsForAValueThatIsKept() throws {
    for value in ["guilde", "minstere"] {
      #expect(
        try remedy(value, "stakeholders", "kind")?.contains("ne comptera dans aucune règle")
          == true)
    }
    #expect(try remedy("miel", "stakeholders", "sectors")?.contains("« Termes »") == true)
  }

  @Test func aListThatIsSeparatedOtherwiseIsToldSo() throws {
    #expect(
      try remedy("Nutrition, apiculture", "stakeholders", "sectors")
        == "S’il s’agit de plusieurs valeurs, les séparer par |.")
    // A column of one value is no list.
    #expect(try remedy("Ministère, ONG", "stakeholders", "kind")?.contains("|") == false)
  }

  @Test(arguments: [
    ("est présidé par", Relation.chairs), ("présidée par", .chairs), ("Financé par", .funds),
    ("sont financées par", .funds), ("is chaired by", .chairs), ("a été évalué par", .evaluates),
    ("héberge", .hostedBy), ("supported by", .assists),
  ])
  func aRelationSaidFromItsOtherEndIsTurnedRound(words: String, relation: Relation) throws {
    #expect(Relation.inverse(of: words) == relation)
    let values = KnownValues(StakeholderMap(), withCodes: false)
    let fault = values.fault(
      for: words, in: try column("ties", "relation"),
      tie: Tie("ccn", Relation(rawValue: words), "msp"))
    let label = relation.label(.french)
    #expect(fault?.remedy(.french).contains("msp – \(label) – ccn") == true)
  }

  @Test(arguments: ["préside", "finance", "par", "", "est par", "coordonné par"])
  func otherWordsAreNotTurnedRound(words: String) { #expect(Relation.inverse(of: words) == nil) }

  @Test func noInverseIsWhatARelationIsCalled() throws {
    for term in Relation.terms {
      for text in Language.spoken.map({ term.label($0) }) + term.synonyms + term.hints + [term.id] {
        #expect(Relation.inverse(of: text) == nil, "\(text)")
      }
    }
  }
}
