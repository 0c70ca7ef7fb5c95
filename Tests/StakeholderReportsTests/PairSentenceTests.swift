import CoordinationAnalysis
import StakeholderModel
import Testing

@testable import StakeholderReports

@Suite struct PairSentenceTests {
  /// Two councils with some members, the first ones in common.
  private func map(shared: Int, only: Int) -> StakeholderMap {
    var map = StakeholderMap()
    func add(_ id: String, _ name: String, _ kind: StakeholderKind) {
      var party = Stakeholder()
      (party.id, party.name, party.kind) = (id, name, .known(kind))
      party.sources = [SourceReference(source: "s1", locator: id)]
      map.stakeholders.append(party)
    }
    add("x", "Conseil de l’eau", .coordinationBody)
    add("y", "Conseil du sol", .coordinationBody)
    for number in 0..<(shared + 2 * only) { add("m\(number)", "M\(number)", .ministry) }
    for number in 0..<shared {
      map.ties += [Tie("m\(number)", .memberOf, "x"), Tie("m\(number)", .memberOf, "y")]
    }
    for number in shared..<(shared + only) { map.ties.append(Tie("m\(number)", .memberOf, "x")) }
    for number in (shared + only)..<(shared + 2 * only) {
      map.ties.append(Tie("m\(number)", .memberOf, "y"))
    }
    return map
  }

  private func sentence(_ map: StakeholderMap, _ language: Language) throws -> String {
    let pair = try #require(OverlapAnalysis(map).pairs.first)
    return PairSentence(pair, NameInSentence(map, in: language)).text
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  @Test func saysWhoSitsInBothAndWhatChanceWouldGive() throws {
    let map = map(shared: 3, only: 6)
    let french = try sentence(map, .french)
    #expect(
      french.hasPrefix(
        """
        Le Conseil de l’eau et le Conseil du sol : 3 des 15 membres connus siègent dans les deux (M0, M1 \
        et M2), ce que le hasard donnerait avec p = 
        """))
    #expect(french.hasSuffix("Sources : s1, x ; y."))
    #expect(
      try sentence(map, .english).contains("3 of 15 known members sit in both (M0, M1 and M2)"))
  }

  /// With one member each, no number of shared members is surprising.
  @Test func saysWhereNoTestCouldTell() throws {
    let text = try sentence(map(shared: 1, only: 0), .english)
    #expect(text.contains("the only known member sits in both (M0), too few to test"))
  }

  @Test func whatIsNotKnownIsSaidSo() throws {
    var map = map(shared: 0, only: 0)
    var text = try sentence(map, .french)
    for words in [
      "les membres ne sont pas connus de part et d’autre", "mandats non connus",
      "fonctions non connues", "échelon non connu", "aucun lien connu entre eux",
      "Classe : indéterminé ; certitude : faible",
    ] { #expect(text.contains(words), "\(words)") }
    for row in 0..<2 {
      map.stakeholders[row].mandates = .known([Mandate(rawValue: "steer")])
      map.stakeholders[row].sectors = .known([Sector(rawValue: row == 0 ? "health" : "water")])
      map.stakeholders[row].functions = .known(
        ["coordination", "monitoring"].map(BodyFunction.init(rawValue:)))
      map.stakeholders[row].level = .known(row == 0 ? .national : .region)
    }
    map.ties = [Tie("x", .supervises, "y")]
    text = try sentence(map, .english)
    for words in [
      "mandate in common: ", "no sector in common", "functions in common: ", "different levels",
      "tied by: supervises",
    ] { #expect(text.contains(words), "\(words)") }
  }

  @Test(arguments: [
    (2, 0, "les 2 membres connus siègent"), (1, 1, "1 des 3 membres connus siège dans"),
    (2, 1, "2 des 4 membres connus siègent"),
  ])
  func theNumbersAgreeWithTheirVerbs(_ shared: Int, _ only: Int, _ words: String) throws {
    #expect(try sentence(map(shared: shared, only: only), .french).contains(words))
  }

  /// That there is none is not that none is known.
  @Test func aMandateThatIsDeniedIsNone() throws {
    var map = map(shared: 1, only: 0)
    map.stakeholders[0].mandates = .absent
    let text = try sentence(map, .english)
    #expect(text.contains("no mandate in common") && !text.contains("mandates not known"))
  }

  @Test func ofVeryManyMembersTheFirstAreNamed() throws {
    #expect(try sentence(map(shared: 9, only: 0), .english).contains("M7 and M8)"))
    #expect(try sentence(map(shared: 10, only: 0), .english).contains("M7 and 2 others)"))
  }

  @Test func saysWhetherAllMembersAreKnown() throws {
    var map = map(shared: 2, only: 1)
    #expect(
      try sentence(map, .english).contains("; neither list of members is known to be complete;"))
    map.stakeholders[1].complete = [.members]
    #expect(
      try sentence(map, .french).contains(
        " ; seule la liste des membres du Conseil du sol est complète ;"))
    map.stakeholders[0].complete = [.members]
    #expect(try sentence(map, .english).contains("; both lists of members are complete;"))
    map.ties = []
    #expect(!(try sentence(map, .english).contains("complete")))
  }

  @Test func saysWhoSitsInBothThroughItsParts() throws {
    var map = map(shared: 0, only: 1)
    for row in 2..<4 { map.stakeholders[row].parent = .known("whole") }
    var whole = Stakeholder()
    (whole.id, whole.name) = ("whole", "W")
    map.stakeholders.append(whole)
    #expect(
      try sentence(map, .english).contains("through different parts of theirs, both seat W;"))
    #expect(
      try sentence(map, .french).contains("composantes, siègent aussi dans les deux : W ;"))
  }

  @Test func saysWhichAreaContainsTheOther() throws {
    var map = map(shared: 1, only: 1)
    #expect(try sentence(map, .english).contains("; area not known;"))
    for (id, parent) in [("land", nil), ("region", "land"), ("sea", nil)] as [(String, String?)] {
      var area = Area()
      (area.id, area.parent) = (id, parent.map { .known($0) } ?? .unknown)
      map.areas.append(area)
    }
    map.stakeholders[0].area = .known("region")
    map.stakeholders[1].area = .known("land")
    #expect(
      try sentence(map, .french).contains(
        "le territoire du Conseil du sol comprend celui du Conseil de l’eau"))
    map.stakeholders[1].area = .known("sea")
    #expect(try sentence(map, .english).contains("; different areas;"))
    map.stakeholders[0].area = .known("sea")
    #expect(try sentence(map, .english).contains("; the same area;"))
  }

  @Test func aPairInDepthShowsBothSides() throws {
    let map = map(shared: 1, only: 1)
    let pair = try #require(OverlapAnalysis(map).pairs.first)
    let text = PairText(pair, [], map, in: .english).text
    #expect(text.contains("only Conseil de l’eau") && text.contains("Jaccard 0.333"))
    let members = try #require(text.split(separator: "\n").first { $0.hasPrefix("members") })
    #expect(members.split(separator: " ").map(String.init) == ["members", "M1", "M0", "M2"])
  }
}
