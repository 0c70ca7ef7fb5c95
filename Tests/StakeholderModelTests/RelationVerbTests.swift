import StakeholderModel
import Testing

@Suite struct RelationVerbTests {
  private let map: StakeholderMap = {
    var map = StakeholderMap()
    for (id, english, french) in [
      ("unit", "Nutrition Unit", "Cellule de nutrition"),
      ("council", "Council", "Conseil"),
      ("donors", "Donors", "Bailleurs de fonds"),
      ("agencies", "Agencies", "Agences"),
    ] {
      var party = Stakeholder(id, name: french)
      party.names = LocalizedText([.english: english, .french: french])
      map.stakeholders.append(party)
    }
    return map
  }()

  @Test(arguments: [
    ("leads", "leads", "lead", "pilote", "pilotent", "pilotent"),
    (
      "implements", "carries out", "carry out", "met en œuvre", "mettent en œuvre",
      "mettent en œuvre"
    ),
    (
      "reports-to", "reports to", "report to", "rend compte à", "rendent compte à",
      "rendent compte à"
    ),
    (
      "member-of", "is a member of", "are members of", "est membre de", "sont membres de",
      "sont membres de"
    ),
    (
      "created-by", "was created by", "were created by", "a été créée par", "ont été créés par",
      "ont été créées par"
    ),
    (
      "observes", "observes", "observe", "est observatrice de", "sont observateurs de",
      "sont observatrices de"
    ),
    (
      "coordinates-with", "coordinates with", "coordinate with", "se coordonne avec",
      "se coordonnent avec", "se coordonnent avec"
    ),
  ])
  func agreesWithWhoDoesIt(
    _ relation: String, _ one: String, _ many: String, _ feminine: String, _ masculines: String,
    _ feminines: String
  ) {
    let relation = Relation(rawValue: relation)
    let (english, french) = (
      NameInSentence(map, in: .english), NameInSentence(map, in: .french)
    )
    #expect(english.verb(relation, by: "unit") == one)
    #expect(english.verb(relation, by: "donors") == many)
    #expect(french.verb(relation, by: "unit") == feminine)
    #expect(french.verb(relation, by: "donors") == masculines)
    #expect(french.verb(relation, by: "agencies") == feminines)
  }

  @Test func aMasculineSingularIsWhatTheVocabularyHas() {
    for term in Relation.terms {
      let relation = Relation(rawValue: term.id)
      for language in [Language.english, .french] {
        let names = NameInSentence(map, in: language)
        #expect(names.verb(relation, by: "council") == relation.label(language))
      }
    }
  }

  /// No plural keeps a verb of the singular.
  @Test func everyRelationHasAPlural() {
    for term in Relation.terms {
      let relation = Relation(rawValue: term.id)
      for language in [Language.english, .french] {
        let many = NameInSentence(map, in: language).verb(relation, by: "donors")
        #expect(many != relation.label(language))
        #expect(["is", "was", "est", "a"].allSatisfy { many.split(separator: " ").first! != $0 })
      }
    }
  }
}
