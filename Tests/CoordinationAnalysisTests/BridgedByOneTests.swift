import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct BridgedByOneTests {
  private let rule = BridgedByOne()

  /// The Alliance joins a network of three to a committee with its member.
  private func map(_ ties: Tie..., complete: Bool = true) -> StakeholderMap {
    StakeholderMap(
      [
        Stakeholder(
          "alliance", .civilSocietyAlliance, fr: "Alliance de l’eau", en: "Water Alliance"),
        Stakeholder("agency", nil, fr: "Agence du sel", en: "Salt Agency"),
        Stakeholder("office", nil, fr: "Bureau du sel", en: "Salt Office"),
        Stakeholder("fund", nil, fr: "Fonds du sel", en: "Salt Fund"),
        Stakeholder("committee", .coordinationBody, fr: "Comité local", en: "Local Committee") {
          $0.complete = complete ? [.members, .lines] : [.members]
        },
        Stakeholder("mayor", nil, fr: "Commune", en: "Council of the Town") {
          $0.complete = [.lines]
        },
      ],
      [
        Tie("agency", .coordinatesWith, "office"), Tie("office", .coordinatesWith, "fund"),
        Tie("fund", .coordinatesWith, "agency"), Tie("alliance", .collaboratesWith, "agency"),
        Tie("alliance", .memberOf, "committee"), Tie("mayor", .memberOf, "committee"),
      ] + ties)
  }

  @Test func failsWhereSeatsAndLinesOfTheSmallerSideAreKnownInFull() throws {
    let verdict = try #require(rule.verdict(map(), on: "alliance"))
    #expect(verdict.outcome == .fails && verdict.claim == .lines)
    #expect(verdict.subjects == ["alliance", "committee", "mayor"])
    #expect(verdict.number("rest") == 3)
    #expect(verdict.rows == ["ties 6", "stakeholders 6", "stakeholders 7"])
  }

  @Test func asksWhereALineOrAMemberMayBeMissing() throws {
    let verdict = try #require(rule.verdict(map(complete: false), on: "alliance"))
    #expect(verdict.outcome == .notKnown && verdict.claim == nil)
    #expect(verdict.subjects == ["alliance"] && verdict.rows == ["ties 6"])
    var unclaimed = map()
    unclaimed.change("committee") { $0.complete = [.lines] }
    #expect(rule.outcome(unclaimed, on: "alliance") == .notKnown)
    var elsewhere = map()
    elsewhere.add(Stakeholder("other", .unCluster))
    #expect(rule.outcome(elsewhere, on: "alliance") == .notKnown)
    elsewhere.change("other") { $0.status = .known(.ended) }
    #expect(rule.outcome(elsewhere, on: "alliance") == .fails)
  }

  /// "The agencies" may include somebody of the other side.
  @Test func asksWhereACollectiveMayIncludeSomebody() {
    var map = map()
    map.change("office") { $0.countMin = 2 }
    #expect(rule.outcome(map, on: "alliance") == .notKnown)
    map.change("alliance") { $0.countMin = 2 }
    #expect(rule.outcome(map, on: "alliance") == .notApplicable)
  }

  @Test(arguments: [Relation.collaboratesWith, .reportsTo, .accountableTo, .unspecified])
  func anotherWayIsEnough(_ relation: Relation) throws {
    let verdict = try #require(
      rule.verdict(map(Tie("mayor", relation, "fund")), on: "alliance"))
    #expect(verdict.outcome == .holds)
    #expect(verdict.rows == ["ties 5", "ties 6"])
  }

  @Test func aParentOrAPlanThatBothCarryOutIsAWay() {
    var whole = map()
    whole.change("mayor") { $0.parent = .known("fund") }
    #expect(rule.outcome(whole, on: "alliance") == .holds)
    var planned = map(Tie("mayor", .implements, "plan"), Tie("fund", .leads, "plan"))
    var plan = Instrument()
    (plan.id, plan.title) = ("plan", "Plan")
    planned.instruments = [plan]
    #expect(rule.outcome(planned, on: "alliance") == .holds)
  }

  @Test(arguments: [TieStatus.absent, .planned, .lapsed])
  func whatIsDeniedOrStillToComeOrOverIsNoWay(_ status: TieStatus) {
    let way = Tie("mayor", .collaboratesWith, "fund").with(status)
    #expect(rule.outcome(map(way), on: "alliance") == .fails)
  }

  @Test(arguments: [Relation.funds, .assists, .succeeds])
  func moneyAndAssistanceAreNoWay(_ relation: Relation) {
    #expect(rule.outcome(map(Tie("fund", relation, "mayor")), on: "alliance") == .fails)
  }

  /// Both sides sit in a body of the whole region.
  @Test func aBodyOfElsewhereIsAWay() {
    var map = map(Tie("mayor", .memberOf, "forum"), Tie("fund", .memberOf, "forum"))
    map.areas = ["land", "west"].map { id in
      var area = Area()
      (area.id, area.name) = (id, id)
      return area
    }
    map.change("committee") { $0.area = .known("land") }
    map.add(Stakeholder("forum", .coordinationBody) { $0.area = .known("west") })
    #expect(rule.outcome(map, on: "alliance") == .holds)
    #expect(rule.verdict(map, on: "forum") == nil)
  }

  @Test func aPartyThatIsNoMoreIsNoWay() {
    var map = map(
      Tie("ghost", .collaboratesWith, "mayor"), Tie("ghost", .collaboratesWith, "fund"))
    map.add(Stakeholder("ghost"))
    #expect(rule.outcome(map, on: "alliance") == .holds)
    map.change("ghost") { $0.status = .known(.ended) }
    #expect(rule.outcome(map, on: "alliance") == .fails)
    #expect(rule.verdict(map, on: "ghost") == nil)
  }

  @Test func theNormSaysFromHowManyPartiesASideCounts() {
    var norms = Norms()
    norms.coordination.fewestCutOff = 3
    #expect(rule.outcome(map(), on: "alliance", norms) == .notApplicable)
    #expect(rule.outcome(map(), on: "committee") == .notApplicable)
    norms.coordination.fewestCutOff = 1
    #expect(rule.outcome(map(), on: "committee", norms) == .fails)
    #expect(rule.outcome(map(), on: "mayor", norms) == .notApplicable)
  }

  @Test func whoLiesBelowIsReachedThroughItsSuperior() {
    let below = map(Tie("alliance", .supervises, "committee"))
    #expect(rule.outcome(below, on: "alliance") == .notApplicable)
    var part = map()
    part.change("committee") { $0.parent = .known("alliance") }
    #expect(rule.outcome(part, on: "alliance") == .notApplicable)
  }

  /// The speaker of a parliament joins it to the others.
  @Test func whoeverSpeaksForItsHouseIsNotJudged() {
    var map = map()
    map.change("alliance") { $0.parent = .known("committee") }
    #expect(rule.outcome(map, on: "alliance") == .fails)
    map.change("mayor") { $0.parent = .known("committee") }
    #expect(rule.outcome(map, on: "alliance") == .notApplicable)
  }

  @Test func whatIsNoPartyIsNoSide() {
    var map = map()
    map.change("mayor") { $0.kind = .known(.unspecified) }
    #expect(rule.outcome(map, on: "alliance") == .notApplicable)
  }

  @Test func tiesToOneselfUnknownIdsAndCirclesDoNoHarm() {
    var map = map(
      Tie("alliance", .memberOf, "alliance"), Tie("mayor", .memberOf, "nobody"),
      Tie("nobody", .collaboratesWith, "fund"))
    map.change("agency") { $0.parent = .known("office") }
    map.change("office") { $0.parent = .known("agency") }
    #expect(rule.outcome(map, on: "alliance") == .fails)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
    #expect(rule.verdicts(StakeholderMap([Stakeholder("a"), Stakeholder("b")])).isEmpty)
  }

  @Test func saysInFrenchWhoIsJoinedByOne() throws {
    let map = map()
    let wording = try #require(Wording(rule.verdict(map, on: "alliance"), rule, map, .french))
    #expect(
      wording.message
        == """
        Sans l’Alliance de l’eau, le Comité local et la Commune n’auraient ni organe en commun ni lien \
        hiérarchique avec le reste du réseau (parties prenantes de l’autre côté\u{A0}: 3).
        """)
    #expect(
      wording.recommendation
        == """
        Ouvrir une deuxième voie entre le Comité local et la Commune, d’une part, et le reste du réseau, \
        d’autre part, par exemple un siège dans un organe commun, et désigner qui assure la suppléance de \
        l’Alliance de l’eau.
        """)
    #expect(
      wording.question
        == """
        Existe-t-il, sans passer par l’Alliance de l’eau, des relations de travail entre le Comité local \
        et la Commune, d’une part, et d’autres acteurs, d’autre part\u{202F}?
        """)
  }

  @Test func saysInEnglishWhoIsJoinedByOne() throws {
    let map = map()
    let wording = try #require(Wording(rule.verdict(map, on: "alliance"), rule, map, .english))
    #expect(
      wording.message
        == """
        Without the Water Alliance, the Local Committee and the Council of the Town would have no body in \
        common with the rest of the network, and no line to it (parties on the other side: 3).
        """)
    #expect(
      wording.question
        == """
        Do any of these work with others without passing through the Water Alliance: the Local Committee \
        and the Council of the Town?
        """)
  }

  @Test func oneIsSaidInTheSingularAndManyAreCounted() throws {
    var norms = Norms()
    norms.coordination.fewestCutOff = 1
    let one = try #require(
      Wording(rule.verdict(map(), on: "committee", norms), rule, map(), .french))
    #expect(one.message.hasPrefix("Sans le Comité local, la Commune n’aurait ni organe"))
    var many = map()
    for number in 1...7 {
      many.add(Stakeholder("m\(number)") { $0.complete = [.lines] })
      many.ties.append(Tie("m\(number)", .memberOf, "committee"))
    }
    // The committee's is the larger side now.
    #expect(rule.verdict(many, on: "alliance")?.stakeholders("side").count == 3)
    for number in 1...7 {
      many.add(Stakeholder("n\(number)"))
      many.ties.append(Tie("n\(number)", .collaboratesWith, "fund"))
    }
    let wording = try #require(Wording(rule.verdict(many, on: "alliance"), rule, many, .english))
    #expect(wording.message.contains("m3, m4 and 3 other parties would"))
  }
}
