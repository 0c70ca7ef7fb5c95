import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct ColumnRoleTests {
  @Test(arguments: [
    ("Organisation", ColumnRole.who), ("Nom de l’organisation", .who), ("Nom", .who),
    ("Description_Acteur", .who), ("Membre", .who), ("Membre de", .body), ("Organe", .body),
    ("Body", .body), ("Funding agency", .funder), ("Bailleur de fonds", .funder),
    ("Sigle", .acronym), ("ORG_ACRONYM_fr", .acronym), ("TYPE_ORG", .kind),
    ("Type d’organisation", .kind), ("Organization type", .kind),
    ("Implementing agencyType", .kind), ("Fonction", .role), ("Depuis", .start), ("Since", .start),
    ("Secteur d’activité", .sector), ("ClusterActivities", .what), ("Project Name", .what),
    ("Pays", .country), ("Région", .place), ("Cercle", .smallerPlace),
    ("SOUSPREFECTURE", .smallestPlace),
    ("PCODE1", .placeCode), ("P-code 2", .smallerPlaceCode), ("LGA PCode", .smallerPlaceCode),
    ("adm1code", .placeCode), ("Country code", .countryCode),
    ("HNO Woreda Pcode", .smallestPlaceCode),
    ("Montant (FCFA)", .amount), ("amountUSD", .amount), ("Devise", .currency),
    ("Personnes touchées", .reached), ("Nombre de bénéficiaires ciblés", .targeted),
  ])
  func aHeadingSaysWhatItsColumnHolds(_ heading: String, _ role: ColumnRole) {
    #expect(ColumnRole.of(heading: heading) == role)
  }

  @Test(arguments: [
    "Number of implementing partners", "# of Orgs", "Nombre d’organisations", "Project Status",
    "ProjectCode", "ActivityId", "Type de projet", "Courriel du membre", "budgetYear",
    "srcLocations",
    "Observateur", "", "***",
  ])
  func aNumberStateOrMarkOfSomethingIsNotTheThing(_ heading: String) {
    #expect(ColumnRole.of(heading: heading) == nil)
  }

  @Test(arguments: [
    ("#org +name +impl", ColumnRole.who), ("#org+funder", .funder), ("#org+name+provider", .funder),
    ("#org+type", .kind), ("#org+acronym+i_fr", .acronym), ("#adm1+pcode", .placeCode),
    ("#adm2 +name", .smallerPlace), ("#country", .country), ("#activity", .what),
  ])
  func aTagSaysIt(_ tag: String, _ role: ColumnRole) {
    #expect(ColumnRole.of(tag: tag) == role)
  }

  @Test(arguments: ["#org+funder+type", "#org+id", "#meta", "#activity_id", ""])
  func aTagOfSomethingElseSaysNothing(_ tag: String) {
    #expect(ColumnRole.of(tag: tag) == nil)
  }

  @Test func theLanguageOfAColumnIsItsLastWord() {
    #expect(ColumnRole.language(of: "ORG_NAME_fr", tag: "") == .french)
    #expect(ColumnRole.language(of: "Name (en)", tag: "") == .english)
    #expect(ColumnRole.language(of: "Name", tag: "#org+name+i_fr") == .french)
    #expect(ColumnRole.language(of: "Children", tag: "#org") == nil)
  }
}

@Suite struct TermSynonymsTests {
  @Test func everyLabelMeansItsOwnTerm() {
    for (words, terms) in [
      (TermSynonyms.kinds, StakeholderKind.terms), (.sectors, Sector.terms),
      (.groups, StakeholderGroup.terms),
    ] {
      for term in terms {
        for language in Language.spoken {
          #expect(words.term(meantBy: term.label(language)) == term.id, "\(term.id)")
        }
      }
    }
  }

  @Test(arguments: [
    ("EHA", "water-sanitation-hygiene"), ("WASH", "water-sanitation-hygiene"),
    ("Eau, hygiène & assainissement", "water-sanitation-hygiene"), ("Santé", "health"),
    ("Cluster Nutrition", "nutrition"), ("SECAL", "food-security"),
  ])
  func aSectorIsMeantByItsSynonyms(_ text: String, _ id: String) {
    #expect(TermSynonyms.sectors.term(meantBy: text) == id)
  }

  @Test(arguments: [
    ("ONG internationale", "international-ngo"), ("INGO", "international-ngo"),
    ("ONGs nationales", "national-ngo"), ("Nations Unies", "un-agency"),
    ("Gouvernement", "government-office"), ("Bailleur", "donor"), ("Secteur privé", "company"),
  ])
  func aKindIsMeantByCommonWords(_ text: String, _ id: String) {
    #expect(TermSynonyms.kinds.term(meantBy: text) == id)
  }

  @Test(arguments: ["Mouvement Croix Rouge", "Réseau", "ONG", "", "—", "cluster"])
  func whatFitsNoKindIsNone(_ text: String) {
    #expect(TermSynonyms.kinds.term(meantBy: text) == nil)
  }

  @Test(arguments: [
    ("Président", Relation.chairs), ("Présidente", .chairs), ("Présidence", .chairs),
    ("Chair", .chairs),
    ("Chairperson", .chairs), ("Co-président", .coChairs), ("Coprésidence", .coChairs),
    ("co-chair", .coChairs), ("Secrétaire", .secretariatOf),
    ("Secrétariat technique", .secretariatOf),
    ("Observateur", .observes), ("Membre observateur", .observes), ("Membre", .memberOf),
    ("members", .memberOf), ("est membre de", .memberOf),
  ])
  func aFunctionGivesASeat(_ function: String, _ relation: Relation) {
    #expect(Relation.ofFunction(function) == relation)
  }

  @Test(arguments: [
    "Vice-président", "Vice-chair", "Rapporteur", "Secrétaire adjoint", "Secrétaire général",
    "Membre suppléant",
    "Point focal", "", "Invité",
  ])
  func otherFunctionsGiveNone(_ function: String) {
    #expect(Relation.ofFunction(function) == nil)
  }
}
