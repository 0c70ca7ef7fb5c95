import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct SitsWithoutActingTests {
  private let rule = SitsWithoutActing()

  /// The agency sits in the council; the ministry acts.
  private func map(_ ties: Tie...) -> StakeholderMap {
    var map = StakeholderMap(
      [
        Stakeholder("council", .coordinationBody, fr: "Conseil de l’eau", en: "Water Council"),
        Stakeholder("ministry", .ministry),
        Stakeholder("agency", .unAgency, fr: "Agence de l’eau", en: "Water Agency"),
      ],
      [Tie("ministry", .memberOf, "council"), Tie("agency", .memberOf, "council")] + ties)
    var activity = Activity()
    (activity.stakeholder, activity.action) = ("ministry", "Supplies")
    map.activities = [activity]
    var plan = Instrument()
    (plan.id, plan.title) = ("plan", "Plan de l’eau")
    map.instruments = [plan]
    return map
  }

  private var denied: StakeholderMap { map(Tie("agency", .implements, "plan").with(.absent)) }

  @Test func asksWhatAMemberDoesOfWhichNothingIsKnown() throws {
    let verdict = try #require(rule.verdict(map(), on: "agency"))
    #expect(verdict.outcome == .notKnown)
    #expect(verdict.subjects == ["agency"] && verdict.rows == ["ties 3"])
    #expect(rule.outcome(map(), on: "ministry") == .holds)
    #expect(rule.verdict(map(), on: "ministry")?.rows == ["ties 2", "activities 2"])
  }

  @Test func failsWhereASourceDeniesThatItTakesPart() throws {
    let verdict = try #require(rule.verdict(denied, on: "agency"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.rows == ["ties 3", "ties 4"] && verdict.claim == nil)
    #expect(
      rule.outcome(map(Tie("agency", .leads, "plan").with(.planned)), on: "agency") == .notKnown)
    #expect(
      rule.outcome(map(Tie("agency", .leads, "plan").with(.lapsed)), on: "agency") == .notKnown)
  }

  /// Who does not lead a plan may take part in it.
  @Test func thatItDoesNotLeadSaysNothingOfWhatItDoes() {
    let map = map(Tie("agency", .leads, "plan").with(.absent))
    #expect(rule.verdict(map, on: "agency")?.outcome == .notKnown)
    #expect(rule.verdict(map, on: "agency")?.rows == ["ties 3"])
  }

  @Test(arguments: [Relation.funds, .assists, .trains, .leads, .implements, .facilitates])
  func whatATieSaysThatItDoesCounts(_ relation: Relation) {
    var map = denied
    map.ties.append(Tie("agency", relation, "ministry"))
    #expect(rule.outcome(map, on: "agency") == .holds)
    map.ties[3].status = .known(.planned)
    #expect(rule.outcome(map, on: "agency") == .fails)
  }

  @Test func aPlannedActionOrAnAssistanceCounts() {
    var planned = map()
    var action = PlannedAction()
    (action.plan, action.action, action.responsible) = ("plan", "Wells", .known(["agency"]))
    planned.plans = [action]
    #expect(rule.verdict(planned, on: "agency")?.rows == ["ties 3", "plans 2"])
    var assisted = map()
    var engagement = Engagement()
    (engagement.id, engagement.provider) = ("aid", .known(["agency"]))
    assisted.engagements = [engagement]
    #expect(rule.verdict(assisted, on: "agency")?.rows == ["ties 3", "engagements 2"])
  }

  @Test func whatItsHouseOrItsRepresentativeDoesCounts() {
    for relate: (inout StakeholderMap) -> Void in [
      { map in
        map.add(Stakeholder("branch") { $0.parent = .known("agency") })
        map.activities[0].stakeholder = "desk"
        map.add(Stakeholder("desk") { $0.parent = .known("branch") })
      },
      { $0.change("agency") { $0.parent = .known("ministry") } },
      { $0.change("ministry") { $0.parent = .known("agency") } },
      { $0.ties.append(Tie("ministry", .represents, "agency")) },
      { $0.ties.append(Tie("agency", .represents, "ministry")) },
    ] {
      var map = denied
      relate(&map)
      #expect(rule.outcome(map, on: "agency") == .holds)
    }
  }

  @Test(arguments: [Relation.chairs, .coChairs, .secretariatOf, .heads])
  func whoRunsABodyActsByThat(_ relation: Relation) {
    #expect(rule.outcome(map(Tie("agency", relation, "council")), on: "agency") == .notApplicable)
  }

  @Test(arguments: [
    StakeholderKind.person, .focalPoint, .unspecified, .secretariat, .sunNetwork,
  ])
  func personsAndBodiesAreNotJudged(_ kind: StakeholderKind) {
    var map = denied
    map.change("agency") { $0.kind = .known(kind) }
    #expect(rule.outcome(map, on: "agency") == .notApplicable)
  }

  @Test func collectivesAndPartiesThatAreNoMoreAreNotJudged() {
    var several = denied
    several.change("agency") { $0.countMin = 2 }
    #expect(rule.outcome(several, on: "agency") == .notApplicable)
    var ended = denied
    ended.change("agency") { $0.status = .known(.ended) }
    #expect(rule.outcome(ended, on: "agency") == .notApplicable)
  }

  @Test func aSeatThatIsNoneOrInWhatIsNoMoreIsNotJudged() {
    for status in [TieStatus.absent, .planned, .lapsed] {
      var map = denied
      map.ties[1].status = .known(status)
      #expect(rule.verdict(map, on: "agency") == nil)
    }
    var map = denied
    map.change("council") { $0.status = .known(.ended) }
    #expect(rule.verdicts(map).isEmpty)
  }

  @Test func asksNothingOfAMapWithoutActivities() {
    var map = denied
    map.activities = []
    #expect(rule.verdicts(map).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func tiesToOneselfAndUnknownIdsSayNothing() {
    var map = map(Tie("agency", .assists, "agency"), Tie("nobody", .memberOf, "council"))
    #expect(rule.outcome(map, on: "agency") == .notKnown)
    for parent in ["agency", "nobody", "council"] {
      map.change("agency") { $0.parent = .known(parent) }
      map.change("council") { $0.parent = .known("agency") }
      #expect(rule.outcome(map, on: "agency") == .notKnown)
    }
    #expect(rule.verdict(map, on: "nobody") == nil)
  }

  @Test func saysInFrenchWhoTakesNoPart() throws {
    let wording = try #require(Wording(rule.verdict(denied, on: "agency"), rule, denied, .french))
    #expect(
      wording.message
        == """
        L’Agence de l’eau siège dans cet organe\u{A0}: Conseil de l’eau. Selon une source, elle ne \
        participe pas à la mise en œuvre de «\u{A0}Plan de l’eau\u{A0}»\u{202F}; aucune autre action n’est \
        connue.
        """)
    #expect(
      wording.recommendation
        == """
        Convenir avec l’Agence de l’eau des actions qui doivent découler de sa participation (Conseil de \
        l’eau), ou de la fin de celle-ci.
        """)
    #expect(
      wording.question
        == """
        Quelles actions l’Agence de l’eau mène-t-elle dans le domaine des organes où elle siège (Conseil \
        de l’eau)\u{202F}?
        """)
  }

  @Test func saysInEnglishWhoTakesNoPart() throws {
    let wording = try #require(Wording(rule.verdict(denied, on: "agency"), rule, denied, .english))
    #expect(
      wording.message
        == """
        The Water Agency sits in this body: Water Council. As a source says, it takes no part in carrying \
        out “Plan de l’eau”; nothing else that it does is known.
        """)
    #expect(
      wording.recommendation
        == """
        Agree with the Water Agency on what is to follow from its seat (Water Council), or on giving it up.
        """)
    #expect(
      wording.question
        == """
        What does the Water Agency do itself in the field of the bodies in which it sits (Water Council)?
        """)
  }

  @Test func speaksOfSeveralInThePlural() throws {
    var map = map(
      Tie("agency", .implements, "plan").with(.absent), Tie("agency", .memberOf, "board"))
    map.add(Stakeholder("board", .coordinationBody, fr: "Bureau", en: "Board"))
    map.change("agency") {
      $0.name = "Entreprises du sel"
      $0.names = LocalizedText([.french: "Entreprises du sel", .english: "Salt companies"])
    }
    let french = try #require(Wording(rule.verdict(map, on: "agency"), rule, map, .french))
    #expect(
      french.message.hasPrefix(
        """
        Les entreprises du sel siègent dans ces organes\u{A0}: Conseil de l’eau et Bureau. Selon une \
        source, elles ne participent pas
        """))
    #expect(
      french.question.hasPrefix(
        """
        Quelles actions les entreprises du sel mènent-elles dans le domaine des organes où elles siègent
        """))
    #expect(french.recommendation.contains("de leur participation"))
    let english = try #require(Wording(rule.verdict(map, on: "agency"), rule, map, .english))
    #expect(
      english.message.hasPrefix(
        "The salt companies sit in these bodies: Water Council and Board. As a source says, they take"
      ))
    #expect(english.question.hasPrefix("What do the salt companies do themselves in the field"))
  }
}
