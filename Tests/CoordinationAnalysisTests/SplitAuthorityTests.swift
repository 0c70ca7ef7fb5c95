import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct SplitAuthorityTests {
  private let rule = SplitAuthority()
  private let created = Tie("unit", .createdBy, "premier")
  private let supervised = Tie("health", .supervises, "unit")
  private let hosted = Tie("unit", .hostedBy, "institute")

  private func map(_ ties: Tie...) -> StakeholderMap {
    StakeholderMap(
      [
        Stakeholder("unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit"),
        Stakeholder("premier", .headOfGovernment, fr: "Premier ministre", en: "Prime Minister"),
        Stakeholder("health", .ministry, fr: "Ministère de la santé", en: "Ministry of Health"),
        Stakeholder("institute", nil, fr: "Institut du sel", en: "Salt Institute"),
        Stakeholder("office", nil, fr: "Direction de la nutrition", en: "Nutrition Office") {
          $0.parent = .known("health")
        },
      ], ties)
  }

  @Test func failsWhereDifferentHousesHaveTheRoles() throws {
    let verdict = try #require(rule.verdict(map(hosted, supervised, created), on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["unit", "premier", "health", "institute"])
    #expect(
      verdict.facts == [
        "creators": .stakeholders(["premier"]), "supervisors": .stakeholders(["health"]),
        "hosts": .stakeholders(["institute"]),
      ])
    #expect(verdict.rows == ["ties 4", "ties 3", "ties 2"])
  }

  @Test(arguments: [
    [Tie("unit", .createdBy, "premier"), Tie("unit", .convenedBy, "health")],
    [Tie("unit", .createdBy, "premier"), Tie("unit", .hostedBy, "health")],
    [Tie("unit", .convenedBy, "premier"), Tie("health", .supervises, "unit")],
    [Tie("premier", .supervises, "unit"), Tie("unit", .hostedBy, "health")],
  ])
  func anyTwoRolesMayDisagree(_ ties: [Tie]) {
    var map = map()
    map.ties = ties
    #expect(rule.outcome(map, on: "unit") == .fails)
  }

  @Test func holdsWhereEveryTwoHaveAPartyOrAHouseInCommon() throws {
    let office = Tie("unit", .hostedBy, "office")
    let verdict = try #require(rule.verdict(map(supervised, office), on: "unit"))
    #expect(verdict.outcome == .holds)
    // The row of the office says whose it is.
    #expect(verdict.rows == ["ties 2", "ties 3", "stakeholders 6"])
    let both = map(supervised, Tie("unit", .createdBy, "health"), created)
    #expect(rule.outcome(both, on: "unit") == .holds)
    #expect(rule.outcome(map(supervised, office, created), on: "unit") == .fails)
  }

  @Test func doesNotApplyWhereFewerThanTwoAreKnown() {
    #expect(rule.outcome(map(), on: "unit") == .notApplicable)
    #expect(rule.outcome(map(created), on: "unit") == .notApplicable)
    #expect(
      rule.outcome(map(created, Tie("unit", .createdBy, "health")), on: "unit") == .notApplicable)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  /// The graver finding names who created and supervises the body, too.
  @Test func leavesConvenerAgainstHostToTheirOwnRule() {
    let apart = map(created, Tie("unit", .convenedBy, "premier"), hosted, supervised)
    #expect(ConvenerIsNotHost().outcome(apart, on: "unit") == .fails)
    #expect(rule.outcome(apart, on: "unit") == .notApplicable)
    let together = map(Tie("unit", .convenedBy, "institute"), hosted, supervised)
    #expect(ConvenerIsNotHost().outcome(together, on: "unit") == .holds)
    #expect(rule.outcome(together, on: "unit") == .fails)
  }

  @Test(arguments: [TieStatus.absent, .planned, .lapsed])
  func whatIsDeniedOrStillToComeOrOverIsNoRole(_ status: TieStatus) {
    #expect(rule.outcome(map(created, supervised.with(status)), on: "unit") == .notApplicable)
  }

  @Test func judgesSingleBodiesInPlaceOnly() {
    for change in [
      { $0.status = .known(.proposed) }, { $0.status = .known(.ended) }, { $0.countMin = 3 },
    ] as [(inout Stakeholder) -> Void] {
      var map = map(created, supervised)
      map.change("unit", change)
      #expect(rule.outcome(map, on: "unit") == .notApplicable)
    }
    #expect(rule.verdicts(map(created, supervised)).map(\.subjects.first) == ["unit"])
  }

  /// "The ministries" may be those that supervise, and whoever has ended answers for nothing.
  @Test func whoeverMayBeAnotherOrIsNoMoreLeavesARoleOpen() {
    for change in [
      { $0.countMin = 2 }, { $0.kind = .known(.unspecified) }, { $0.status = .known(.ended) },
    ] as [(inout Stakeholder) -> Void] {
      var map = map(created, supervised)
      map.change("premier", change)
      #expect(rule.outcome(map, on: "unit") == .notApplicable)
    }
  }

  @Test func tiesToOneselfUnknownIdsAndCirclesDoNoHarm() {
    let own = Tie("unit", .createdBy, "unit")
    #expect(rule.outcome(map(own, supervised), on: "unit") == .notApplicable)
    let unknown = Tie("unit", .createdBy, "nobody")
    #expect(rule.outcome(map(unknown, supervised), on: "unit") == .notApplicable)
    var circle = map(created, supervised)
    circle.change("premier") { $0.parent = .known("institute") }
    circle.change("institute") { $0.parent = .known("premier") }
    #expect(rule.outcome(circle, on: "unit") == .fails)
  }

  @Test func saysWhoHasWhichRole() throws {
    let map = map(created, supervised, hosted)
    let french = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .french))
    #expect(
      french.message
        == """
        La Cellule de nutrition a été créée par le Premier ministre, est supervisée par le Ministère de la \
        santé et hébergée par l’Institut du sel.
        """)
    #expect(
      french.recommendation.plain
        == """
        Préciser dans le texte fondateur de la Cellule de nutrition laquelle de ces parties prenantes en \
        répond : le Premier ministre, le Ministère de la santé et l’Institut du sel.
        """)
    let english = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .english))
    #expect(
      english.message
        == """
        The Nutrition Unit was created by the Prime Minister, is supervised by the Ministry of Health and \
        hosted by the Salt Institute.
        """)
    #expect(
      english.recommendation
        == """
        Settle in the founding text of the Nutrition Unit which of these is to answer for the results: the \
        Prime Minister, the Ministry of Health and the Salt Institute.
        """)
  }

  @Test func saysTogetherWhatOnePartyDoes() throws {
    func message(_ map: StakeholderMap, _ language: Language) -> String? {
      Wording(rule.verdict(map, on: "unit"), rule, map, language)?.message
    }
    let two = map(created, hosted)
    #expect(
      message(two, .english)
        == "The Nutrition Unit was created by the Prime Minister and is hosted by the Salt Institute."
    )
    #expect(
      message(two, .french)
        == "La Cellule de nutrition a été créée par le Premier ministre et est hébergée par l’Institut du sel."
    )
    let alike = map(Tie("unit", .convenedBy, "institute"), hosted, supervised)
    #expect(
      message(alike, .english)
        == """
        The Nutrition Unit is convened and hosted by the Salt Institute and supervised by the Ministry of \
        Health.
        """)
    #expect(
      message(alike, .french)
        == """
        La Cellule de nutrition est convoquée et hébergée par l’Institut du sel et supervisée par le Ministère \
        de la santé.
        """)
  }

  @Test func agreesWithAPluralAndNamesTheLegalBasis() throws {
    var map = map(created, supervised)
    map.change("unit") {
      $0.names = LocalizedText([.french: "Comités de nutrition", .english: "Nutrition Committees"])
      $0.legalBasis = .known("Décret 2010-12")
    }
    let verdict = try #require(rule.verdict(map, on: "unit"))
    #expect(verdict.rows == ["ties 2", "ties 3", "stakeholders 2"])
    let french = try #require(Wording(verdict, rule, map, .french))
    #expect(
      french.message
        == """
        Les comités de nutrition ont été créés par le Premier ministre et sont supervisés par le Ministère de \
        la santé.
        """)
    #expect(
      french.recommendation.hasPrefix(
        "Préciser dans le texte fondateur des comités de nutrition (Décret 2010-12) laquelle"))
    let english = try #require(Wording(verdict, rule, map, .english))
    #expect(english.message.contains("were created by the Prime Minister and are supervised by"))
    #expect(english.recommendation.contains("(Décret 2010-12) which of these is to answer"))
  }
}
