import StakeholderModel
import TestSupport
import Testing

@Suite struct MapValidationTests {
  /// A map without any fault: two stakeholders, a tie and everything they refer to.
  static func faultless() -> StakeholderMap {
    var map = StakeholderMap("a", "b")
    var source = Source()
    source.id = "s1"
    source.title = "Report"
    map.sources = [source]
    map.ties = [Tie("a", .funds, "b")]
    for row in 0..<2 { map.stakeholders[row].sources = [SourceReference(source: "s1")] }
    map.ties[0].sources = [SourceReference(source: "s1", locator: "p. 3")]
    return map
  }

  private func marks(_ change: (inout StakeholderMap) -> Void) -> [String] {
    var map = Self.faultless()
    change(&map)
    return map.validate().marks
  }

  @Test func saysNothingOfAFaultlessMap() {
    #expect(marks { _ in } == [])
  }

  @Test func anEmptyMapIsRemarkedUpon() {
    #expect(StakeholderMap().validate().map(\.code) == ["empty-map"])
    #expect(StakeholderMap().validate()[0].severity == .note)
    #expect(StakeholderMap("a").validate().with("empty-map").isEmpty)
  }

  // MARK: Keys

  @Test func reportsAnIdThatStandsTwice() throws {
    #expect(marks { $0.stakeholders[1].id = "c" }.allSatisfy { !$0.hasPrefix("duplicate-id") })
    var map = Self.faultless()
    map.stakeholders.append(map.stakeholders[0])
    map.stakeholders.append(map.stakeholders[0])
    let found = map.validate().with("duplicate-id")
    #expect(
      found.marks == [
        "duplicate-id at stakeholders:4:id", "duplicate-id at stakeholders:5:id",
      ])
    #expect(found.allSatisfy { $0.severity == .error && $0.summary(.english).contains("row 2") })
  }

  @Test func reportsATermThatStandsTwiceInItsVocabulary() {
    func terms(_ first: String, _ second: String) -> [String] {
      marks { map in
        map.terms = [Term(), Term()]
        map.terms[0].vocabulary = TermVocabulary(rawValue: first)
        map.terms[1].vocabulary = TermVocabulary(rawValue: second)
        for row in 0..<2 { map.terms[row].id = "bees" }
      }
    }
    #expect(terms("sector", "sector") == ["duplicate-id at terms:3:id"])
    #expect(terms("sector", "mandate") == [])
  }

  @Test func aTermOfAVocabularyThatIsNotThereIsDoubted() throws {
    func found(_ vocabulary: String) -> [Diagnostic] {
      var map = Self.faultless()
      var term = Term()
      term.vocabulary = TermVocabulary(rawValue: vocabulary)
      term.id = "bees"
      map.terms = [term]
      return map.validate()
    }
    for known in TermCatalog.extensible { #expect(found(known.name).isEmpty) }
    let fault = try #require(found("themes").first)
    #expect(found("themes").marks == ["unknown-term at terms:2:vocabulary"])
    #expect(fault.severity == .warning)
    for word in ["Secteur", "Mandat", "Fonction"] {
      #expect(fault.remedy?(.french).contains(word) == true)
    }
    #expect(found("secteurs").first?.remedy?(.french).contains("Secteur") == true)
  }

  @Test func tiesMayShareAnId() {
    #expect(
      marks { map in
        map.ties.append(map.ties[0])
        for row in 0..<2 { map.ties[row].id = "t1" }
        map.ties[1].notes = "the second of two"
      } == [])
  }

  // MARK: Cells that must be filled

  @Test func reportsAnEmptyCellThatMustNotBe() {
    #expect(marks { $0.stakeholders[1].name = "" } == ["missing-cell at stakeholders:3:name"])
    #expect(marks { $0.sources[0].title = "" } == ["missing-cell at sources:2:title"])
    #expect(
      marks { $0.rates = [Rate()] }
        == ["currency", "per", "date", "rate"].map {
          "missing-cell at rates:2:\($0)"
        })
  }

  @Test func aPartyWithoutANameIsToldToRepeatItsAcronym() {
    func remedy(_ acronym: String?) -> String? {
      var map = Self.faultless()
      map.stakeholders[1].name = ""
      map.stakeholders[1].acronym = acronym
      return map.validate().first?.remedy?(.french)
    }
    #expect(remedy("FAO")?.contains("répéter le sigle") == true)
    #expect(remedy("FAO")?.contains("FAO") == true)
    #expect(remedy(nil) == "Remplir la cellule.")
  }

  @Test func reportsARowOfTiesWithoutARelation() throws {
    var map = Self.faultless()
    let table = try #require(StakeholderMap.table("ties"))
    _ = table.append(
      [(MapHeader("from"), "a"), (MapHeader("to"), "b"), (MapHeader("sources"), "s1")], &map)
    #expect(map.validate().marks == ["missing-cell at ties:3:relation"])
    #expect(table.cell(map, 1, MapHeader("relation")).isEmpty)
  }

  @Test func aTextThatCannotBeReadIsNotAMissingCell() throws {
    var map = Self.faultless()
    let table = try #require(StakeholderMap.table("meetings"))
    _ = table.append([(MapHeader("body"), "a"), (MapHeader("period"), "l’an dernier")], &map)
    map.stakeholders[0].kind = .known(.coordinationBody)
    #expect(map.stakeholders[0].id == "a" && map.validate().isEmpty)
  }

  // MARK: References

  @Test func reportsATieToNobodyWithTheNearestName() throws {
    var map = Self.faultless()
    map.stakeholders[0].id = "MoH"
    map.ties[0].from = "MoHP"
    let found = try #require(map.validate().first)
    #expect([found].marks == ["unknown-stakeholder at ties:2:from"])
    #expect(found.severity == .error)
    #expect(found.remedy?(.english) == "Did you mean “MoH”?")
    #expect(found.remedy?(.french).contains("MoH") == true)
  }

  @Test func suggestsANameAsWellAsACode() throws {
    var map = Self.faultless()
    map.stakeholders[0].name = "UNICEF Tadjikistan"
    map.ties[0].to = "UNICEF Tadjikstan"
    #expect(map.validate().first?.remedy?(.english) == "Did you mean “UNICEF Tadjikistan”?")
  }

  /// A search for what was meant goes over all names: in a map of thousands of broken ties it would
  /// take minutes.
  @Test func onlyTheFirstTwoHundredBrokenNamesAreSearchedFor() {
    var map = Self.faultless()
    map.stakeholders[0].name = "Organisation nationale 0000"
    map.ties = (1_000..<1_300).map { Tie("Organisation nationle \($0)", .funds, "b") }
    let found = map.validate().with("unknown-stakeholder")
    #expect(found.count == 300)
    let suggested = found.map { $0.remedy?(.english).hasPrefix("Did you mean") == true }
    #expect(suggested.prefix(200).allSatisfy { $0 } && !suggested.dropFirst(200).contains(true))
  }

  @Test(arguments: [("MSP", true), ("msp ", true), ("msp", false), ("MS", false)])
  func aNameThatTwoPartiesShareIsAmbiguous(text: String, isAmbiguous: Bool) throws {
    var map = Self.faultless()
    map.stakeholders[0].id = "msp"
    map.stakeholders[0].acronym = "MSP"
    map.stakeholders[1].acronym = "MSP"
    map.ties[0] = Tie(text, .funds, "b")
    map.ties[0].sources = [SourceReference(source: "s1")]
    let found = map.validate()
    #expect(
      found.marks.filter { $0.contains("ties") }
        == (isAmbiguous
          ? ["ambiguous-name at ties:2:from"]
          : text == "msp" ? [] : ["unknown-stakeholder at ties:2:from"]))
    guard isAmbiguous else { return }
    #expect(found[0].severity == .error)
    #expect(found[0].summary(.english).contains("means 2 rows: msp (row 2) and b (row 3)."))
    #expect(found[0].remedy?(.french) == "Écrire le code de celle qui convient.")
  }

  @Test(arguments: [("a|b", true), ("a, b", true), ("A / B", true), ("a|c", false), ("a b", false)])
  func aCellOfOneReferenceIsNotAList(text: String, isList: Bool) throws {
    var map = Self.faultless()
    map.ties[0].from = text
    let found = try #require(map.validate().first)
    #expect([found].marks == ["unknown-stakeholder at ties:2:from"])
    #expect(found.remedy?(.english).contains("a row for each of the 2") == isList)
  }

  @Test(arguments: [
    ("s1 chapitre 2", "s1#chapitre 2"), ("s1, au début", "s1#au début"), ("s9, p. 2", nil),
  ])
  func thePlaceInASourceStandsAfterItsSign(text: String, written: String?) throws {
    var map = Self.faultless()
    map.ties[0].sources = [SourceReference(source: text)]
    let remedy = try #require(map.validate().first?.remedy)
    #expect(remedy(.french).contains("suit le signe #") == (written != nil))
    if let written { #expect(remedy(.french).contains(written)) }
  }

  @Test func suggestsNothingWhereNothingIsNear() throws {
    var map = Self.faultless()
    map.ties[0].to = "the tax office"
    let found = try #require(map.validate().first)
    #expect([found].marks == ["unknown-stakeholder at ties:2:to"])
    #expect(found.remedy?(.english).contains("Did you mean") == false)
  }

  @Test func aTieMayLeadToAnInstrumentButNotComeFromOne() {
    func instrument(_ map: inout StakeholderMap) {
      var plan = Instrument()
      plan.id = "plan"
      plan.title = "Plan"
      map.instruments = [plan]
    }
    #expect(
      marks {
        instrument(&$0)
        $0.ties[0].to = "plan"
      } == [])
    #expect(
      marks {
        instrument(&$0)
        $0.ties[0].from = "plan"
      } == ["unknown-stakeholder at ties:2:from"])
  }

  @Test func reportsEveryUnknownIdOfAList() {
    #expect(
      marks { map in
        var plan = Instrument()
        plan.id = "plan"
        plan.title = "Plan"
        plan.responsible = .known(["a", "nobody", "someone"])
        map.instruments = [plan]
      } == Array(repeating: "unknown-stakeholder at instruments:2:responsible", count: 2))
  }

  @Test func reportsReferencesThatLeadNowhere() {
    #expect(
      marks { $0.ties[0].sources = [SourceReference(source: "s2", locator: "p. 1")] }
        == ["unknown-source at ties:2:sources"])
    #expect(marks { $0.ties[0].area = .known("mopti") } == ["unknown-area at ties:2:area"])
    #expect(
      marks { $0.ties[0].instrument = .known("plan") } == [
        "unknown-instrument at ties:2:instrument"
      ])
    #expect(
      marks { $0.ties[0].engagement = .known("visit") } == [
        "unknown-engagement at ties:2:engagement"
      ])
    #expect(
      marks { $0.stakeholders[0].parent = .known("c") }
        == ["unknown-stakeholder at stakeholders:2:parent"])
  }

  @Test func saysNothingOfReferencesThatLeadSomewhere() {
    #expect(
      marks { map in
        var area = Area()
        area.id = "mopti"
        area.name = "Mopti"
        map.areas = [area]
        var plan = Instrument()
        plan.id = "plan"
        plan.title = "Plan"
        map.instruments = [plan]
        var visit = Engagement()
        visit.id = "visit"
        map.engagements = [visit]
        map.ties[0].area = .known("mopti")
        map.ties[0].instrument = .known("plan")
        map.ties[0].engagement = .known("visit")
        map.stakeholders[0].parent = .known("b")
      } == [])
  }

  @Test func aDenialIsNoReference() {
    #expect(marks { $0.ties[0].instrument = .absent } == [])
    #expect(marks { $0.stakeholders[0].parent = .absent } == [])
  }

  @Test func aSubjectMayBeOfFourKinds() {
    func assessed(_ subject: String) -> [String] {
      marks { map in
        var area = Area()
        area.id = "mopti"
        area.name = "Mopti"
        map.areas = [area]
        var plan = Instrument()
        plan.id = "plan"
        plan.title = "Plan"
        map.instruments = [plan]
        var visit = Engagement()
        visit.id = "visit"
        map.engagements = [visit]
        var stage = Stage()
        stage.subject = subject
        stage.stage = "1"
        map.stages = [stage]
      }
    }
    for subject in ["a", "mopti", "plan", "visit"] { #expect(assessed(subject) == []) }
    #expect(assessed("nobody") == ["unknown-subject at stages:2:subject"])
  }

  // MARK: Terms

  @Test func warnsAboutATermThatNeitherTheProgramNorTheMapHas() throws {
    var map = Self.faultless()
    map.stakeholders[0].sectors = .known(["health", "helth"].map { Sector(rawValue: $0) })
    let found = map.validate()
    #expect(found.marks == ["unknown-term at stakeholders:2:sectors"])
    #expect(found.first?.severity == .warning)
    #expect(found.first?.remedy?(.english).hasPrefix("Did you mean “Health”?") == true)
  }

  @Test(arguments: [("sector", true), ("mandate", false)])
  func aTermOfTheMapsOwnIsKnownInItsVocabulary(vocabulary: String, isKnown: Bool) {
    let found = marks { map in
      var term = Term()
      term.vocabulary = TermVocabulary(rawValue: vocabulary)
      term.id = "beekeeping"
      map.terms = [term]
      map.ties[0].sectors = .known([Sector(rawValue: "beekeeping")])
    }
    #expect(found == (isKnown ? [] : ["unknown-term at ties:2:sector"]))
  }

  @Test func warnsAboutAKindThatIsNotOne() {
    #expect(
      marks { $0.stakeholders[0].kind = .known(StakeholderKind(rawValue: "Ministry")) }
        == ["unknown-term at stakeholders:2:kind"])
    #expect(
      marks { $0.ties[0].relation = Relation(rawValue: "godfather-of") }
        == ["unknown-term at ties:2:relation"])
    #expect(marks { $0.stakeholders[0].kind = .known(.ministry) } == [])
    #expect(marks { $0.stakeholders[0].kind = .absent } == [])
  }

  @Test(arguments: 0..<UInt64(20))
  func placesAreInTheMapWhateverItHolds(seed: UInt64) {
    let map = RandomMap(seed: seed).map
    for diagnostic in map.validate() {
      guard case .cell(let name, let row, let column) = diagnostic.place,
        let table = StakeholderMap.table(name)
      else {
        Issue.record("\(diagnostic.place) is no cell")
        continue
      }
      #expect((2..<table.rowCount(map) + 2).contains(row))
      #expect(column.map { table.has(MapHeader($0)) } == true)
    }
  }
}
