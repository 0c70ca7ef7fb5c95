import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

/// What is guessed of a table, from headings and values.
@Suite struct MappingGuessTests {
  /// The guess of the text of a CSV file, and the map that it makes.
  private func guess(_ table: String, _ language: Language? = nil) throws -> (
    guess: MappingGuess, map: StakeholderMap
  ) {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "table.csv")
      try Data(table.utf8).write(to: file)
      let guess = try MappingGuess(file, language: language)
      #expect(try MappingFile.read(guess.mapping.text, file: "m.yaml") == guess.mapping)
      let reading = try guess.reading()
      #expect(reading.allDiagnostics().filter { $0.severity == .error } == [])
      return (guess, reading.map)
    }
  }

  /// What is said of a guess in French, with plain spaces.
  private func french(_ guess: MappingGuess) throws -> String {
    try guess.text(in: .french, making: guess.reading())
      .replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
  }

  @Test func theMapIsInTheLanguageOfTheHeadingsUnlessAnotherIsAskedFor() throws {
    let french = "Acteur,Secteur,Région\nA,Santé,Nord\n"
    #expect(try guess(french).map.settings.languages == [.french])
    #expect(try guess(french, .english).map.settings.languages == [.english])
    let english = "Organization,Sector,Region\nA,Health,North\n"
    #expect(try guess(english).map.settings.languages == [.english])
    #expect(try guess(english, .french).map.settings.languages == [.french])
  }

  @Test func ofColumnsInTwoLanguagesThatOfTheMapIsTaken() throws {
    let table = """
      SECTOR_fr,SECTOR_en,ORG_NAME_fr,ORG_NAME_en
      Santé,Health,Croissant,Crescent

      """
    #expect(try guess(table).map.stakeholders.map(\.name) == ["Croissant"])
    #expect(try guess(table, .english).map.stakeholders.map(\.name) == ["Crescent"])
  }

  @Test func aFunctionBecomesASeatAndIsKept() throws {
    let (guess, map) = try guess(
      """
      Organe,Membre,Fonction,Depuis
      CNN,Santé,Présidente,2019
      CNN,Eau,Vice-président,2019
      CNN,Cellule,Secrétariat,mars 2020
      CNN,Alliance,,en cours
      CNN,Université,Observateur,2021-05

      """)
    #expect(
      map.ties.map { "\($0.from) \($0.relation.rawValue) \($0.role ?? "-")" } == [
        "sante chairs Présidente", "eau member-of Vice-président",
        "cellule secretariat-of Secrétariat", "alliance member-of -",
        "universite observes Observateur",
      ])
    #expect(
      map.ties.map { $0.start.value?.description } == ["2019", "2019", "2020-03", nil, "2021-05"])
    let text = try french(guess)
    #expect(text.contains("la fonction restant indiquée comme rôle : Vice-président (1)"))
    #expect(text.contains("laissées de côté : en cours (1)"))
    #expect(text.contains("Membre → qui y siège"))
  }

  @Test func theTitleOfAListOfMembersNamesTheBody() throws {
    let (guess, map) = try guess(
      """
      Liste des membres du comité de pilotage,,,
      ,,,
      N°,Nom et prénom,Poste,Fonction,Organisation
      1,Awa T.,Directrice,Présidente,Ministère de la Santé
      2,Jean K.,Chargé de programme,Membre,PAM

      """)
    #expect(
      map.ties.map { "\($0.from) \($0.relation.rawValue) \($0.to)" } == [
        "ministere-de-la-sante chairs comite-de-pilotage", "pam member-of comite-de-pilotage",
      ])
    #expect(map.stakeholders.map(\.name).contains("Comité de pilotage"))
    let text = try french(guess)
    #expect(text.contains("celui du titre : « Comité de pilotage »"))
    #expect(text.contains("Les noms de personnes ne sont pas repris"))
  }

  @Test func theTitleMayStandBelowAHeadingOfTheCountry() throws {
    let map = try guess(
      """
      RÉPUBLIQUE DE TAMARÉ,,
      Liste des membres du Comité de pilotage du Plan national,,
      Arrêté n° 045 du 12 mars 2021,,
      N°,Fonction,Organisation
      1,Président,Santé
      2,Membre,PAM

      """
    ).map
    #expect(map.ties.map(\.to) == Array(repeating: "comite-de-pilotage-du-plan-national", count: 2))
    #expect(map.sources[0].title == "Liste des membres du Comité de pilotage du Plan national")
  }

  /// UNICEF funds in the first row and works in the second: it is what its type says.
  @Test(arguments: [
    "Bailleur,Partenaire,Type,Secteur\nUNICEF,A,ONG,Santé\nX,UNICEF,ONU,Santé\n",
    "Bailleur,Partenaire,Type,Secteur\nX,UNICEF,ONU,Santé\nUNICEF,A,ONG,Santé\n",
  ])
  func theOrderOfRowsChangesNoGroup(_ table: String) throws {
    let unicef = try #require(try guess(table).map.stakeholders.first { $0.id == "unicef" })
    #expect(unicef.group == .known(.unitedNations) && unicef.kind == .known(.unAgency))
  }

  @Test func ownFundsAreNoDonor() throws {
    let (guess, map) = try guess(
      "Bailleur,Partenaire,Secteur\nFonds propres,A,Santé\nn.d.,B,Santé\nAFD; UE,A,Santé\n\"USAID, UE\",B,Santé\n"
    )
    #expect(Set(map.ties.map(\.from)) == ["afd", "ue", "usaid"])
    #expect(try french(guess).contains("laissées de côté : Fonds propres (1) · n.d. (1)"))
  }

  @Test func aListOfMembersWithoutABodySaysWhatToWrite() throws {
    let (guess, map) = try guess("N°,Fonction,Organisation\n1,Président,Santé\n2,Membre,PAM\n")
    #expect(map.ties.isEmpty && map.stakeholders.count == 2)
    #expect(try french(guess).contains("ajouter une colonne « Organe »"))
  }

  @Test(arguments: [
    ("Liste des membres du comité de pilotage", "Comité de pilotage"),
    ("COMPOSITION DE LA PLATEFORME MULTISECTORIELLE", "PLATEFORME MULTISECTORIELLE"),
    ("Annexe 2 : membres de l’Alliance nutrition", "Alliance nutrition"),
    ("Groupe technique nutrition", "Groupe technique nutrition"),
    ("List of members of the Steering Committee", "Steering Committee"),
    ("Members: SUN network", "SUN network"),
    ("Liste des participants à l’atelier", nil), ("Feuil1", nil), ("", nil),
  ])
  func aTitleNamesABody(title: String, body: String?) {
    #expect(ListedBody.name(in: title) == body)
  }

  @Test func aTypeBecomesAKindAndAGroup() throws {
    let (guess, map) = try guess(
      """
      Acteur,Type d’organisation,Secteur
      A,ONG internationale,Santé
      B,Nations Unies,Santé
      C,Mouvement Croix-Rouge,Santé
      D,Société civile,Santé

      """)
    #expect(
      map.stakeholders.map { $0.kind.value?.rawValue } == [
        "international-ngo", "un-agency", "Mouvement Croix-Rouge", nil,
      ])
    #expect(
      map.stakeholders.map { $0.group.value?.rawValue } == [
        "civil-society", "united-nations", nil, "civil-society",
      ])
    let text = try french(guess)
    #expect(text.contains("gardés tels quels et sans groupe : Mouvement Croix-Rouge (1)"))
  }

  @Test func aTypeOfSomethingElseIsNoKind() throws {
    let (guess, map) = try guess("Acteur,Type,Secteur\nA,Urbain,Santé\n")
    #expect(map.stakeholders[0].kind == .unknown)
    #expect(guess.columns[1].role == nil)
  }

  @Test func sectorsThatTheProgramDoesNotKnowBecomeTerms() throws {
    let (guess, map) = try guess(
      "Acteur,Secteur\nA,EHA\nB,Abris & AME\nC,Nutrition et Santé\nD,Nutrition et EHA\nE,Nutrition\n"
    )
    #expect(
      map.activities.map { $0.sectors.value?.map(\.rawValue) ?? [] } == [
        ["water-sanitation-hygiene"], ["abris-ame"], ["nutrition", "health"],
        ["nutrition", "water-sanitation-hygiene"], ["nutrition"],
      ])
    #expect(map.terms.map(\.id) == ["abris-ame"])
    let text = try french(guess)
    #expect(text.contains("ajoutés aux termes de la carte : Abris & AME"))
  }

  @Test func aSectorIsNoActionUnlessTheTableHasBoth() throws {
    let without = try guess("Acteur,Secteur\nA,Santé\nA,Nutrition\n").map
    #expect(Set(without.activities.map(\.action)) == ["Intervention non précisée"])
    let with = try guess("Acteur,Secteur,Activité\nA,Santé,Santé\nA,Nutrition,Dépistage\n").map
    #expect(with.activities.map(\.action) == ["Santé", "Dépistage"])
  }

  @Test(arguments: [
    "ACTEUR,Description_Acteur,Secteur\nACF,Action contre la faim,Santé\nPAM,Programme mondial,Santé\n",
    // The headings are the wrong way round; the values are not.
    "Sigle,Organisation,Secteur\nAction contre la faim,ACF,Santé\nProgramme mondial,PAM,Santé\n",
  ])
  func theLongNameStandsBesideItsAcronym(_ table: String) throws {
    let map = try guess(table).map
    #expect(map.stakeholders.map(\.name) == ["Action contre la faim", "Programme mondial"])
    #expect(map.stakeholders.map(\.acronym) == ["ACF", "PAM"])
  }

  @Test func whoHasNoLongNameIsKeptByItsAcronym() throws {
    let map = try guess("Sigle,Nom,Secteur\nACF,Action contre la faim,Santé\nXYZ,,Santé\n").map
    #expect(map.stakeholders.map(\.name) == ["ACF", "XYZ"])
    #expect(map.stakeholders[0].aliases == ["Action contre la faim"])
  }

  @Test func aColumnThatDoesNotGoWithTheNameIsNoAcronym() throws {
    let (guess, map) = try guess(
      "Organisation,Sigle,Secteur\nGrande ONG,A,Santé\nGrande ONG,B,Santé\nGrande ONG,C,Santé\n")
    #expect(map.stakeholders.map(\.name) == ["Grande ONG"])
    #expect(guess.columns[1].role == nil)
  }

  @Test func placesHaveTheirLevelsAndCodes() throws {
    let map = try guess(
      """
      Pays,ADMIN1,PCODE1,ADMIN2,PCODE2,Acteur,Secteur
      Mali,Mopti,ML05,Djenné,ML0504,A,Santé
      Mali,Gao,ML07,Centre,ML0701,A,Santé
      Mali,Mopti,ML05,Centre,ML0599,A,Santé

      """
    ).map
    #expect(
      map.areas.map { "\($0.id) \($0.level.value?.rawValue ?? "") \($0.pcode ?? "-")" } == [
        "mali national -", "mopti region ML05", "djenne department ML0504", "gao region ML07",
        "centre department ML0701", "centre-mopti department ML0599",
      ])
    #expect(map.activities.map(\.area.value) == ["djenne", "centre", "centre-mopti"])
  }

  @Test func whereTheSmallestPlaceIsEmptyTheNextIsTaken() throws {
    let map = try guess(
      "Région,District,Acteur,Secteur\nNord,Kita,A,Santé\nNord,,B,Santé\nSud,,C,Santé\n,,D,Santé\n"
    ).map
    #expect(map.activities.map(\.area.value) == ["kita", "nord", "sud", nil])
  }

  @Test func anActivityThatNobodyNamesIsNotLost() throws {
    let (guess, map) = try guess("Acteur,Activité\nA,Formation\nB,\n")
    #expect(map.activities.map(\.action) == ["Formation", "Intervention non précisée"])
    #expect(try french(guess).contains("« Intervention non précisée » : 1"))
  }

  @Test func aBodyThatIsWrittenOnceHoldsForTheRowsBelow() throws {
    let map = try guess("Organe,Membre\nCNN,A\n,B\nGroupe,C\n,D\n").map
    #expect(map.ties.map { "\($0.from) \($0.to)" } == ["a cnn", "b cnn", "c groupe", "d groupe"])
  }

  @Test(arguments: [
    // Four cells of five are filled, one is not: hardly a block.
    ("Région,Acteur,Secteur\nN,A,S\nE,B,S\nO,C,S\nN,D,S\n,E,S\n", false),
    ("Région,Acteur,Secteur\nN,A,S\nE,B,S\nO,C,S\n,D,S\n,E,S\n", true),
    // A value that is repeated is written in each row that it holds for.
    ("Région,Acteur,Secteur\nN,A,S\nN,B,S\n,C,S\n,D,S\n", false),
    ("Région,Acteur,Secteur\n,A,S\nN,B,S\n,C,S\n,D,S\n", false),
  ])
  func aPlaceIsFilledDownOnlyWhereItIsWrittenOnce(_ table: String, _ isToFill: Bool) throws {
    #expect(try guess(table).guess.columns[0].isToFill == isToFill)
  }

  @Test func severalSectorsInACellArePartedWhereAllAreKnown() throws {
    let map = try guess("Acteur,Secteur\nA,Santé et Nutrition\nB,Industrie et commerce\nC,Abris\n")
      .map
    #expect(
      map.activities.map { $0.sectors.value?.map(\.rawValue) ?? [] } == [
        ["health", "nutrition"], ["industry"], ["abris"],
      ])
  }

  @Test func amountsGoWithTheMoneyTheirHeadingNames() throws {
    let (guess, map) = try guess(
      """
      Bailleur,Partenaire,Projet,Montant (USD)
      X,A,P1,1000
      X,A,P2,1000
      X,A,P2,n.d.

      """)
    #expect(map.ties.map { $0.amount.map { "\($0)" } ?? "-" } == ["1000", "1000", "-"])
    #expect(map.ties[0].currency?.rawValue == "USD")
    let text = try french(guess)
    #expect(text.contains("laissées de côté : n.d. (1)"))
    let plain = try self.guess("Bailleur,Partenaire,Montant\nX,A,1000\nY,B,7\n").guess
    #expect(try french(plain).contains("La monnaie n’est pas connue"))
  }

  @Test func amountsInWordsAreReadAndNameTheirCurrency() throws {
    let (guess, map) = try guess(
      """
      Bailleur,Partenaire,Projet,Montant
      X,A,P1,"1,2 milliard"
      X,A,P2,600 000 USD
      X,B,P3,50 000 €
      X,B,P4,500
      X,C,P5,à déterminer

      """)
    #expect(
      map.ties.map { $0.amount?.cell ?? "-" } == ["1200000000", "600000", "50000", "500", "-"])
    #expect(map.ties.map { $0.currency?.rawValue ?? "-" } == ["-", "USD", "EUR", "-", "-"])
    let text = try french(guess)
    #expect(text.contains("1,2 milliard → 1200000000"))
    #expect(text.contains("laissées de côté : à déterminer (1)"))
  }

  @Test func anAmountForSeveralIsNotGivenToEach() throws {
    let (guess, map) = try guess(
      "Bailleur,Partenaire,Montant (USD)\nAFD; UE,A,1200000\nAFD,B,500\n", .english)
    #expect(map.ties.map { $0.amount?.cell ?? "-" } == ["-", "-", "500"])
    #expect(map.ties[0].notes == "1200000\u{A0}USD for 2 ties together")
    #expect(map.ties[0].currency == nil)
    let warnings = try guess.reading().diagnostics.filter { $0.severity == .warning }
    #expect(warnings.map(\.code) == ["shared-amount"])
  }

  @Test func twoAcronymsWithAStrokeAreTwoParties() throws {
    let map = try guess("Bailleur,Partenaire\nBM / UE,A\nFonds A/B,A\n").map
    #expect(Set(map.stakeholders.map(\.name)) == ["BM", "UE", "A", "Fonds A/B"])
    #expect(
      Set(try self.guess("Bailleur,Partenaire\nBM/UE,A\n").map.stakeholders.map(\.name)) == [
        "BM", "UE", "A",
      ])
  }

  @Test func numbersAreNoPartiesAndFundingInNumbersIsMoney() throws {
    let (guess, map) = try guess(
      "Partenaire,Financement,Bailleur,Activité,Secteur\nA,500,X,449,Santé\nB,600,Y,780,Santé\n")
    #expect(guess.columns.map(\.role) == [.who, .amount, .funder, nil, .sector])
    #expect(map.stakeholders.count == 4)
  }

  @Test func besideAnIndicatorFiguresAreNoPeople() throws {
    let with = try guess("Acteur,Secteur,Indicateur,Cible\nA,Santé,Kits,40\n")
    #expect(with.map.activities[0].targeted == nil)
    #expect(try guess("Acteur,Secteur,Cible\nA,Santé,40\n").map.activities[0].targeted == 40)
  }

  @Test func namesThatDifferInALetterThatStandsAloneAreNotTheSame() throws {
    let (guess, _) = try guess(
      "Acteur,Secteur\nMSF B,Santé\nMSF E,Santé\nVision du monde,Santé\nVison du monde,Santé\nMubi North,Santé\nMubi South,Santé\n"
    )
    #expect(
      guess.columns[0].lookalikes.map { "\($0.0) ~ \($0.1)" } == [
        "Vision du monde ~ Vison du monde"
      ])
  }

  @Test func ofALongCellTheBeginningIsShown() throws {
    let (long, most) = (String(repeating: "x", count: 81), String(repeating: "y", count: 80))
    let guess = try guess("Acteur,Activité\nA,\(long)\nB,\(most)\n").guess
    let text = try french(guess)
    #expect(
      text.contains(String(repeating: "x", count: 80) + "… (1)") && text.contains(most + " (1)"))
    #expect(!text.contains(long))
  }

  @Test func aHeadingWithBracesIsLeftAlone() throws {
    let (guess, _) = try guess("Acteur {x},Organisation,Secteur\nA,B,Santé\n")
    #expect(guess.columns[0].role == nil && guess.columns[1].role == .who)
  }

  @Test(arguments: [
    ("<?xml version=\"1.0\"?>\n<a>\n<b/>\n</a>\n", false),
    ("{\n \"a\": [1, 2],\n \"b\": 3\n}\n", false),
    ("[\n{\"a\": 1},\n{\"a\": 2}\n]\n", false), ("[Org],<5 ans>\nA,1\nB,2\n", true),
    ("{Org},Sector\nA,Nutrition\nB,Health\n", true),
  ])
  func linesOfXmlAndJsonAreNoRows(text: String, isTable: Bool) throws {
    let guess = try? Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "t.csv")
      try Data(text.utf8).write(to: file)
      return try MappingGuess(file)
    }
    #expect((guess != nil) == isTable)
  }

  @Test func aRowOfTagsIsNoDataThoughAColumnWasAddedSince() throws {
    let (guess, map) = try guess(
      "Org,Secteur,Région,Ajout\n#org,#sector,#adm1,Column1\nA,Santé,Nord,x\n")
    #expect(guess.rowCount == 1)
    #expect(map.stakeholders.map(\.name) == ["A"])
  }

  /// What each real file of who does what where seems to be, with how much becomes of it.
  @Test(arguments: [
    ("hxl-3w/car-3w-mar2022.xlsx", 136, 1809),
    ("hxl-3w/somalia-3w-all-clusters-mar2022.xlsx", 272, 1975),
    ("hxl-3w/guatemala-345w.csv", 49, 1102), ("hxl-3w/nigeria-3w-aug2021.xlsx", 99, 1760),
  ])
  func understandsRealTables(_ file: String, _ stakeholders: Int, _ activities: Int) throws {
    let shared = try #require(Places.shared)
    let location = shared.appending(path: "realdata/\(file)")
    let guess = try MappingGuess(location)
    let map = try guess.mapping.read(location).map
    #expect(map.stakeholders.count == stakeholders)
    #expect(map.activities.count == activities)
    #expect(try MappingFile.read(guess.mapping.text, file: "m.yaml") == guess.mapping)
  }

  @Test func theNationalWorkbookOfMalawiBecomesAMapWithoutAFault() throws {
    let shared = try #require(Places.shared)
    let workbook = shared.appending(
      path: "realdata/nutrition-mapping/malawi-national-nutrition-mapping-2021.xlsx")
    let mapping = try MappingFile.read(
      Places.checkout.appending(path: "Examples/Malawi/mapping.yaml"))
    let reading = try mapping.read(workbook)
    #expect(reading.allDiagnostics().filter { $0.severity > .note } == [])
    let map = reading.map
    // Counted by a script of its own over the 225 rows of the sheet.
    #expect(map.stakeholders.count == 81 && map.ties.count == 83)
    #expect(map.activities.count == 263 && map.areas.count == 29)
    #expect(Set(map.activities.map(\.action)).count == 49)
    #expect(Set(map.ties.map(\.from)).count == 47)
    // Each row says where it comes from, and every row of the sheet says something.
    #expect(map.activities.allSatisfy { !$0.sources.isEmpty })
  }
}
